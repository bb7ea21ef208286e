/** JSON strings as Go's encoding/json writes them: UTF-8, with the characters escaped that matter to HTML. */

import type { JsonOut } from "./out.ts";

const SPECIAL = /[^\x20-\x7e]|["\\<>&]/;

/**
 * What Go escapes beyond quotes, backslashes and C0: <, > and &, U+2028 and U+2029. And what it leaves raw but we do
 * not, because such text ends up on terminals: DEL, C1 and the bidirectional controls.
 */
const ESCAPED = /[<>&\u2028\u2029\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** A JSON string with its quotes. Bytes that are not UTF-8 (see schema/strings.ts) are escaped surrogates. */
export function goQuote(text: string): string {
  // JSON.stringify and Go agree on C0: \b \f \n \r \t, else \u00 and two lower-case digits.
  return JSON.stringify(text).replace(ESCAPED, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

export function writeGoString(out: JsonOut, text: string): void {
  if (SPECIAL.test(text)) out.utf8(goQuote(text));
  else out.string(text);
}
