/** Images put together from bytes, right or wrong. */

import { encodeHeader } from "../../src/crit/images/encode.ts";
import { imageTypeNamed } from "../../src/crit/images/table.ts";
import { join } from "./messages.ts";

/** A little-endian word. */
export function word(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}

/** A record: length, message, payload. */
export function record(message: Uint8Array, payload: Uint8Array = new Uint8Array(0)): Uint8Array {
  return join(word(message.length), message, payload);
}

/** An image of the type with this magic name: its leading words, then the records as given. */
export function imageBytes(magic: string, ...records: readonly Uint8Array[]): Uint8Array {
  const type = imageTypeNamed(magic);
  if (type === undefined) throw new Error(`no image type ${magic}`);
  return join(encodeHeader({ magic, type }), ...records);
}
