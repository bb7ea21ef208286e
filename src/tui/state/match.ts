/** Searching the rows of a page. */

import { rowText, type Row } from "./row.ts";
import { length, rowAt, type View } from "./view.ts";

/** Whether the search of a page has ended without a match. */
export function isMissed({ search, shown }: View): boolean {
  if (search === undefined || search.seeking || search.text === "") return false;
  return !shown.some((row) => isMatch(row, search.text));
}

/** Capitals matter only where they are typed. */
export function isMatch(row: Row, text: string): boolean {
  const shown = rowText(row);
  return text === text.toLowerCase() ? shown.toLowerCase().includes(text) : shown.includes(text);
}

/**
 * The next match behind (or before) the cursor. Downwards, where rows can still come, the page looks on as they do;
 * a search that reaches the end starts again at the other one.
 */
export function seek(view: View, text: string, direction: 1 | -1): View {
  const rows = length(view);
  for (let i = view.cursor + direction; i >= 0 && i < rows; i += direction) {
    const row = rowAt(view, i);
    if (row !== undefined && isMatch(row, text))
      return { ...view, cursor: i, search: { text, direction, seeking: false } };
  }
  if (direction === 1 && view.load.kind === "loading" && view.total === undefined)
    return { ...view, search: { text, direction, seeking: true } };
  const around =
    direction === 1
      ? view.shown.findIndex((row) => isMatch(row, text))
      : view.shown.findLastIndex((row) => isMatch(row, text));
  const cursor = around < 0 ? view.cursor : view.first + around;
  return { ...view, cursor, search: { text, direction, seeking: false } };
}
