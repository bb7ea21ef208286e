/** Base64 text and bytes. */

import { CkptError } from "../errors.ts";

/** Base64 on one line. */
export function plainBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("base64");
}

/** Bytes of base64 text, on one line or wrapped. Throws "bad-value" on anything else. */
export function fromBase64(text: string, where: string): Uint8Array {
  const compact = text.replace(/[\r\n]/g, "");
  const padding = compact.endsWith("==") ? 2 : compact.endsWith("=") ? 1 : 0;
  const bytes = new Uint8Array(Buffer.from(compact, "base64"));
  // Buffer passes over what is no base64; then fewer bytes come out than the length of the text tells.
  if (compact.length % 4 !== 0 || bytes.length !== (compact.length / 4) * 3 - padding || /[-_]/.test(compact)) {
    throw new CkptError("bad-value", `${where}: base64 text expected`);
  }
  return bytes;
}
