/** Moving over the rows of a page. */

import { length, rowAt, type View } from "./view.ts";

/** To a row; headings are stepped over in the direction of the move. */
export function moveTo(view: View, position: number, height: number): View {
  const rows = length(view);
  if (rows === 0) return view;
  const wanted = Math.max(0, Math.min(position, rows - 1));
  const step = wanted < view.cursor ? -1 : 1;
  const cursor = itemFrom(view, wanted, step) ?? itemFrom(view, wanted, -step) ?? view.cursor;
  return keepInSight({ ...view, cursor }, height);
}

/** The first row from a position on that is no heading. */
function itemFrom(view: View, position: number, step: number): number | undefined {
  for (let i = position; i >= 0 && i < length(view); i += step) if (rowAt(view, i)?.heading !== true) return i;
  return undefined;
}

/** Scrolls as far as needed to have the cursor on the screen, with the heading above the first row. */
export function keepInSight(view: View, height: number): View {
  const last = Math.max(0, length(view) - height);
  let { top } = view;
  const middle = view.cursor - Math.floor(height / 2);
  if (view.cursor < top) top = top - view.cursor > height ? middle : view.cursor;
  if (view.cursor >= top + height) top = view.cursor - top >= 2 * height ? middle : view.cursor - height + 1;
  if (top === view.cursor && top > 0 && rowAt(view, top - 1)?.heading === true) top--;
  top = Math.max(0, Math.min(top, view.total === undefined && view.load.kind === "loading" ? top : last));
  return top === view.top ? view : { ...view, top };
}

/** Scrolls the rows under the cursor, as a wheel does. */
export function scroll(view: View, lines: number, height: number): View {
  const last = Math.max(0, length(view) - height);
  const top = Math.max(0, Math.min(view.top + lines, last));
  const cursor = Math.max(top, Math.min(view.cursor, top + height - 1));
  return moveTo({ ...view, top }, cursor, height);
}

/** A screen up or down: what was the last row becomes the first one, as in less. */
export function page(view: View, lines: number, height: number): View {
  const last = Math.max(0, length(view) - height);
  const top = Math.max(0, Math.min(view.top + lines, last));
  return moveTo({ ...view, top }, view.cursor + lines, height);
}
