/** A bar that shows how much is done. */

import type { Theme } from "../theme.ts";

/** `columns` wide, with the share in percent behind it. */
export function bar(
  progress: { readonly done: number; readonly total: number },
  columns: number,
  theme: Theme,
): string {
  const share = progress.total <= 0 ? 0 : Math.max(0, Math.min(1, progress.done / progress.total));
  const full = Math.round(share * columns);
  const { full: on, empty: off } = theme.glyphs;
  return `${on.repeat(full)}${off.repeat(columns - full)} ${Math.floor(share * 100)}%`;
}
