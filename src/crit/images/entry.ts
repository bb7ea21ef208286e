/** What images are made of: a head that tells the type, and entries. */

import { messageType, type MessageType } from "../schema/descriptor.ts";
import type { Message } from "../schema/message.ts";
import type { Payload } from "./payload/payload.ts";
import type { ImageType } from "./table.ts";

/** One entry of an image: a message and what follows it. */
export interface Entry<M = Message> {
  readonly message: M;
  readonly payload?: Payload | undefined;
  /** The record as read, only when encoding the entry gives other bytes: length, message and payload. */
  readonly raw?: { readonly bytes: Uint8Array; readonly of: string } | undefined;
}

/** An entry with its place in the file: offset and length of the whole record, bytes. */
export interface PlacedEntry<M = Message> extends Entry<M> {
  readonly offset: number;
  readonly length: number;
}

/** What the first words of an image say. */
export interface ImageHead {
  /**
   * Magic name, as crit has it: where types share a magic number, the name of the first in the table. "0x…" of a type
   * the table does not know.
   */
  readonly magic: string;
  readonly type: ImageType | undefined;
  /** Leading words as read, only when they are not the ones the type has today (V1.0 images). */
  readonly words?: readonly number[] | undefined;
}

/** Entries of an unknown type hold unknown fields only. */
const NOTHING_KNOWN: MessageType = { name: "unknown", fields: [], byName: new Map(), byNumber: [], required: 0 };

/** The message of entry number `index` of an image type. */
export function entryType(type: ImageType | undefined, index: number): MessageType {
  if (type === undefined) return NOTHING_KNOWN;
  const name = index === 0 && type.head !== undefined ? type.head : type.entry;
  return name === undefined ? NOTHING_KNOWN : messageType(name);
}
