/**
 * Protobuf strings that may not be UTF-8. CRIU stores paths as the kernel gives them, so any byte can occur; a byte
 * that is not part of valid UTF-8 becomes the lone surrogate U+DC00 + byte (as Python's "surrogateescape"), which
 * turns back into that byte.
 */

import { CkptError } from "../errors.ts";

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

/** Of this length on, the decoder is quicker than a loop. */
const LONG = 64;

export function decodeString(bytes: Uint8Array, start: number, end: number): string {
  if (end - start >= LONG) return decodeWide(bytes.subarray(start, end));
  let ascii = "";
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number;
    if (byte >= 0x80) return decodeWide(bytes.subarray(start, end));
    ascii += String.fromCharCode(byte);
  }
  return ascii;
}

function decodeWide(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes);
  } catch {
    return decodeEscaping(bytes);
  }
}

function decodeEscaping(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length;) {
    const size = sequenceLength(bytes, i);
    text +=
      size === 0 ? String.fromCharCode(0xdc00 + (bytes[i] as number)) : strict.decode(bytes.subarray(i, i + size));
    i += Math.max(size, 1);
  }
  return text;
}

/** Length of the valid UTF-8 sequence at `i`, 0 when there is none. */
function sequenceLength(bytes: Uint8Array, i: number): number {
  const lead = bytes[i] as number;
  const size = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  if (size < 2 || i + size > bytes.length) return size < 2 ? size : 0;
  try {
    strict.decode(bytes.subarray(i, i + size));
    return size;
  } catch {
    return 0;
  }
}

/** The bytes of a string; throws "bad-value" on a surrogate that stands for no byte. */
export function encodeString(text: string): Uint8Array {
  if (isWellFormed(text)) return encoder.encode(text);
  const parts: number[] = [];
  for (const char of text) {
    const code = char.codePointAt(0) as number;
    if (code >= 0xdc80 && code <= 0xdcff) parts.push(code - 0xdc00);
    else if (code >= 0xd800 && code <= 0xdfff) {
      throw new CkptError(
        "bad-value",
        `a string with the lone surrogate \\u${code.toString(16)}, which stands for no byte`,
      );
    } else parts.push(...encoder.encode(char));
  }
  return Uint8Array.from(parts);
}

function isWellFormed(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0xd800 || code > 0xdfff) continue;
    const next = text.charCodeAt(i + 1);
    if (code > 0xdbff || !(next >= 0xdc00 && next <= 0xdfff)) return false;
    i++;
  }
  return true;
}
