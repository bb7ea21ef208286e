/** Makes text from an image or an archive safe to print: nothing in it can move the cursor or reorder a line. */

// C0, the backslash itself, DEL and C1; bidirectional embeddings, overrides and isolates; surrogates without a partner.
const UNSAFE =
  // eslint-disable-next-line no-control-regex -- control characters are what this is about
  /[\u0000-\u001f\\\u007f-\u009f\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * `text` with control characters as `\xNN`, bidirectional controls (U+202A-E, U+2066-9) and lone surrogates as
 * `\uNNNN`, and each backslash doubled, so that two different names never print alike.
 */
export function escapeControls(text: string): string {
  return text.replace(UNSAFE, (c) => {
    if (c === "\\") return "\\\\";
    const code = c.charCodeAt(0);
    return code <= 0xff ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
  });
}
