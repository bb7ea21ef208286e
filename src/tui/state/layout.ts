/** How the lines of the terminal are shared out. */

import type { Size } from "./state.ts";

/** Tabs, the line about the page, titles of columns; below the rows the status line. */
export const ABOVE = 3;
export const BELOW = 1;

/** Rows of a page on the screen; at least one. */
export function bodyHeight(size: Size): number {
  return Math.max(1, size.rows - ABOVE - BELOW);
}
