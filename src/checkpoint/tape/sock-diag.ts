/** Messages of sock_diag(7) and their attributes. */

import { ByteReader } from "../executor/bytes.ts";

/** linux/sock_diag.h */
export const SOCK_DIAG_BY_FAMILY = 20;
const HEADER = 16;

/** Bodies of the messages in what one recv gave, without their headers; those about sockets. */
export function messagesIn(bytes: Uint8Array): Uint8Array[] {
  const bodies: Uint8Array[] = [];
  for (let at = 0; at + HEADER <= bytes.length;) {
    const reader = new ByteReader(bytes.subarray(at));
    const [length, type] = [reader.u32(), reader.u16()];
    if (length < HEADER || at + length > bytes.length) break;
    if (type === SOCK_DIAG_BY_FAMILY) bodies.push(bytes.slice(at + HEADER, at + length));
    at += (length + 3) & ~3;
  }
  return bodies;
}

/** struct nlattr: length with its own 4 bytes, type; padded to 4. */
export function attributesOf(bytes: Uint8Array): Map<number, Uint8Array> {
  const attributes = new Map<number, Uint8Array>();
  for (let at = 0; at + 4 <= bytes.length;) {
    const reader = new ByteReader(bytes.subarray(at));
    const [length, type] = [reader.u16(), reader.u16()];
    if (length < 4 || at + length > bytes.length) break;
    attributes.set(type, bytes.slice(at + 4, at + length));
    at += (length + 3) & ~3;
  }
  return attributes;
}
