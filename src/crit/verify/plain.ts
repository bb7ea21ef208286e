/** Tells of a message that nothing need be said of it, without decoding it. */

import { isWireOf } from "../schema/codec.ts";
import type { MessageType } from "../schema/descriptor.ts";
import { WireReader } from "../schema/wire.ts";

/**
 * Whether the message in `bytes[from, to)` is as criu writes it: fields known and in order, the required ones there, in
 * the messages inside too. False is no more than "decode it". Throws CkptError "bad-image" where the bytes are no message.
 */
export function isPlain(type: MessageType, bytes: Uint8Array, from: number, to: number): boolean {
  return isPlainInside(type, new WireReader(bytes, from), to);
}

function isPlainInside(type: MessageType, reader: WireReader, to: number): boolean {
  let last = 0;
  let required = 0;
  while (reader.pos < to) {
    reader.varint(to);
    const number = reader.lo >>> 3;
    const wire = reader.lo & 7;
    const field = type.byNumber[number];
    if (field === undefined || reader.hi !== 0 || !isWireOf(field, wire)) return false;
    if (number < last || (number === last && !field.repeated)) return false;
    if (number !== last && field.required) required++;
    last = number;
    if (field.message === undefined) reader.skip(wire, number, to, 0);
    else {
      const end = reader.length(to) + reader.pos;
      if (!isPlainInside(field.message, reader, end)) return false;
    }
  }
  return required === type.required;
}
