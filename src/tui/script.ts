/** Keys as text: what `--keys` takes. */

import { CkptError } from "../crit/errors.ts";
import { NAMED_KEYS } from "./keys.ts";

/**
 * The keys of a text: tokens separated by blanks; the name of a key is that key, quoted text is typed, any other token
 * is typed character by character. Throws "usage" for a quote that does not end.
 */
export function parseKeys(text: string): readonly string[] {
  const keys: string[] = [];
  for (let at = 0; at < text.length;) {
    const char = text[at] ?? "";
    if (/\s/.test(char)) at++;
    else if (char === "'" || char === '"') {
      const end = text.indexOf(char, at + 1);
      if (end < 0) throw new CkptError("usage", `--keys: no ${char} ends the text that begins at ${at + 1}`);
      keys.push(...typed(text.slice(at + 1, end)));
      at = end + 1;
    } else {
      const token = /^[^\s]+/.exec(text.slice(at))?.[0] ?? "";
      const name = token.toLowerCase();
      if (token.length > 1 && NAMED_KEYS.has(name)) keys.push(name);
      else keys.push(...typed(token));
      at += token.length;
    }
  }
  return keys;
}

/** The keys that type a text, one for each character. */
export function typed(text: string): readonly string[] {
  return Array.from(text, (char) => (char === " " ? "space" : char));
}

/** "80x24". Throws "usage" for anything else, and for what no terminal is. */
export function parseSize(text: string): { readonly columns: number; readonly rows: number } {
  const [, columns, rows] = /^(\d{1,4})[xX](\d{1,4})$/.exec(text) ?? [];
  const size = { columns: Number(columns ?? 0), rows: Number(rows ?? 0) };
  if (size.columns < 20 || size.rows < 5)
    throw new CkptError("usage", `"${text}": a size is COLUMNSxROWS, at least 20x5`, { hint: "--size 80x24" });
  return size;
}
