/** Reads a thread from the bytes of its image without its registers, which are most of it and which no check asks for. */

import { FieldCursor } from "../graph/scan.ts";
import { concat } from "../images/input.ts";
import { decodeMessage } from "../schema/codec.ts";
import { messageType } from "../schema/descriptor.ts";
import type { CoreEntry } from "../schema/generated/types.ts";
import type { Message } from "../schema/message.ts";
import { WIRE } from "../schema/wire.ts";
import { isPlain } from "./plain.ts";

export interface Core {
  /** Without registers that nothing need be said of; required fields may be missing. */
  readonly core: Partial<CoreEntry> & Message;
  readonly hasRegisters: boolean;
}

/** Reads the core_entry in `bytes[from, to)`. Throws CkptError "bad-image" where the bytes are no message. */
export function readCore(bytes: Uint8Array, from: number, to: number): Core {
  const type = messageType("core_entry");
  const rest: Uint8Array[] = [];
  let hasRegisters = false;
  const fields = new FieldCursor(bytes, from, to);
  while (fields.next()) {
    const inner = type.byNumber[fields.number]?.message;
    const registers = inner?.name.startsWith("thread_info_") === true && fields.wire === WIRE.bytes ? inner : undefined;
    if (registers !== undefined) hasRegisters = true;
    if (registers === undefined || !isPlain(registers, bytes, fields.value, fields.end))
      rest.push(bytes.subarray(fields.start, fields.end));
  }
  return { core: decodeMessage(type, concat(rest)).message, hasRegisters };
}
