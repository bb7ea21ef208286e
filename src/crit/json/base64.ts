/** Base64 as crit writes it: lines of 76 characters, each with a line break after it. */

import { CkptError } from "../errors.ts";

const LINE_BYTES = 57;

/** Base64 text of `bytes`, wrapped as Python's base64.encodebytes does; empty for no bytes. */
export function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += LINE_BYTES) text += `${plainBase64(bytes.subarray(i, i + LINE_BYTES))}\n`;
  return text;
}

/** Base64 on one line. */
export function plainBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("base64");
}

/** Bytes of base64 text, wrapped or not. Throws "bad-value" on anything else. */
export function fromBase64(text: string, where: string): Uint8Array {
  const compact = text.replace(/[\r\n]/g, "");
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(compact) || compact.length % 4 !== 0) {
    throw new CkptError("bad-value", `${where}: base64 text expected`);
  }
  return Uint8Array.from(Buffer.from(compact, "base64"));
}
