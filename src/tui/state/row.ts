/** Rows: what screens make of the object graph, and lists and tables draw. */

import type { At, Ref } from "../../crit/graph/types.ts";
import type { Tone } from "../theme.ts";
import type { Place } from "./place.ts";

/** Text that is safe to print already: from `graph.title`, or through `escapeControls`. */
export interface Cell {
  readonly text: string;
  readonly tone: Tone;
}

/** Against the other set, in diff mode. */
export type Mark = "added" | "removed" | "changed";

/**
 * How a row folds. tree: the rows behind it that are deeper are its children, which it hides when closed ·
 * branch: its children are asked for when it is opened for the first time · more: as branch, and they replace it.
 */
export type Fold = "tree" | "branch" | "more";

export interface Row {
  /** Unique in its list, and the same when the list is loaded again. */
  readonly key: string;
  /** One for each column of the screen; a heading has one for the whole width. */
  readonly cells: readonly (string | Cell)[];
  /** A line between rows: what the following rows belong to. */
  readonly heading?: boolean;
  /** Of trees: 0 at the top. */
  readonly depth?: number;
  readonly fold?: Fold;
  /** The object that it shows: what `u` is asked about. */
  readonly ref?: Ref | undefined;
  /** The task it belongs to, where `ref` does not say ("thread:43"). */
  readonly task?: Ref | undefined;
  /** Where enter leads: an object of the set, or a place. Without it, to the page of `ref`. */
  readonly to?: Ref | Place | undefined;
  /** Where the set says so: what `y` copies and `e` edits. */
  readonly at?: At | undefined;
  /** Cells that take long are still missing: the screen completes the row when it is in sight. */
  readonly late?: boolean;
  /** Of a row that is one field: its value as `crit set` takes it, so that `e` can edit it. */
  readonly value?: string | undefined;
  readonly mark?: Mark | undefined;
}

export function cellText(cell: string | Cell): string {
  return typeof cell === "string" ? cell : cell.text;
}

/** All that a row shows, for searches. */
export function rowText(row: Row): string {
  return row.cells.map(cellText).join("  ");
}
