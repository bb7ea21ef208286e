/** Text of a JSON file as error messages may show it. */

import { escapeControls } from "../views/escape.ts";

const MOST = 60;

/** `text` in quotes, control characters escaped, and cut when it is long: it may be anything. */
export function shown(text: string): string {
  return `"${escapeControls(text.slice(0, MOST))}${text.length > MOST ? "…" : ""}"`;
}
