/** What every decoded message has in common. */

export interface MessageBase {
  /** Fields this schema does not know, as read: tag and value bytes of each, one after the other. */
  $unknown?: Uint8Array;
}

/** A message of any type, by field name; absent optional fields are absent keys. */
export type Message = MessageBase & Record<string, unknown>;
