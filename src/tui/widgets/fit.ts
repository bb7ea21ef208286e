/** Text in columns of a terminal: measured, cut and padded, whatever characters it is made of. */

import stringWidth from "string-width";

// What could still move the cursor: rows are escaped already, this is the last line of defence.
const CONTROL = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

// ASCII and the signs our own lines are made of: one column each, on their own and side by side.
const NARROW = /^[\x20-\x7e·–—…←-↔─-▿]*$/;

/** Columns that text takes. */
export function width(text: string): number {
  return NARROW.test(text) ? text.length : stringWidth(text);
}

/** Text without what a terminal would take for a command. */
export function harmless(text: string): string {
  return NARROW.test(text) ? text : text.replace(CONTROL, "·");
}

/** The part of `text` from column `from` on, `columns` at most; wide characters that a border cuts become blanks. */
export function slice(text: string, from: number, columns: number): string {
  const safe = harmless(text);
  if (NARROW.test(safe)) return safe.slice(from, from + columns);
  let at = 0;
  let out = "";
  for (const { segment } of new Intl.Segmenter().segment(safe)) {
    const wide = stringWidth(segment);
    const end = at + wide;
    if (at >= from + columns) break;
    if (at >= from && end <= from + columns) out += segment;
    else if (end > from) out += " ".repeat(Math.min(end, from + columns) - Math.max(at, from));
    at = end;
  }
  return out;
}

/** `text` in exactly `columns` columns: padded, or cut with a sign that something is missing. */
export function fit(text: string, columns: number, align: "left" | "right" = "left", cut = "…"): string {
  if (columns <= 0) return "";
  const safe = harmless(text);
  const wide = width(safe);
  if (wide > columns) {
    const kept = slice(safe, 0, columns - 1);
    return kept + cut + " ".repeat(columns - width(kept) - 1);
  }
  const blanks = " ".repeat(columns - wide);
  return align === "left" ? safe + blanks : blanks + safe;
}
