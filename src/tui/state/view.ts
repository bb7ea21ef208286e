/** A page: a place with its rows as far as they are loaded, and where the user stands in it. */

import type { Place } from "./place.ts";
import type { Row } from "./row.ts";

/**
 * loading: more rows can come · done: all are here · stopped: the user did not want to wait · failed: the rest cannot be
 * read, and why.
 */
export type Load =
  | { readonly kind: "loading" }
  | { readonly kind: "done" }
  | { readonly kind: "stopped" }
  | { readonly kind: "failed"; readonly message: string };

/** A search in the rows; `seeking` while rows have still to be looked through. */
export interface Search {
  readonly text: string;
  readonly direction: 1 | -1;
  readonly seeking: boolean;
}

export interface View {
  /** Unique in a session: answers that come late are known by it. */
  readonly id: number;
  readonly place: Place;
  readonly load: Load;
  /** As loaded. Of a window, those around the cursor; else from the first one on. */
  readonly rows: readonly Row[];
  /** `rows` less those that closed ones hide. */
  readonly shown: readonly Row[];
  /** Undefined of lists that are read in order; else rows in all, of which `rows` are those from `first` on. */
  readonly total: number | undefined;
  /** Position of the first of `rows`; 0 unless there is a total. */
  readonly first: number;
  /** Keys of folding rows: trees that were closed, branches that were opened. */
  readonly closed: ReadonlySet<string>;
  readonly opened: ReadonlySet<string>;
  /** Branches whose children are on their way. */
  readonly opening: readonly Row[];
  /** Positions of the row the user is on, and of the first one on the screen. */
  readonly cursor: number;
  readonly top: number;
  /** Columns of the terminal that are scrolled out on the left. */
  readonly left: number;
  /** Key or Ref of the row to go to as soon as it is here. */
  readonly select: string | undefined;
  /** The user asked for the last row. */
  readonly toEnd: boolean;
  /** The user asked for the next change, which is not among the rows yet. */
  readonly toChange: boolean;
  readonly search: Search | undefined;
  /** Of the loading that goes on, when its length is known. */
  readonly progress: { readonly done: number; readonly total: number } | undefined;
}

export function newView(id: number, place: Place): View {
  return {
    id,
    place,
    load: { kind: "loading" },
    rows: [],
    shown: [],
    total: undefined,
    first: 0,
    closed: new Set(),
    opened: new Set(),
    opening: [],
    cursor: 0,
    top: 0,
    left: 0,
    select: place.select,
    toEnd: false,
    toChange: false,
    search: undefined,
    progress: undefined,
  };
}

/** Rows that can be walked over, as far as they are known. */
export function length(view: View): number {
  return view.total ?? view.shown.length;
}

export function rowAt(view: View, position: number): Row | undefined {
  return view.shown[position - view.first];
}

/** The row the user is on. */
export function currentRow(view: View): Row | undefined {
  return rowAt(view, view.cursor);
}

/** Rows loaded ahead, in heights of the screen. */
const AHEAD = 3;

/** Whether the page waits for rows: those of the screen and some behind it, or one that is looked for. */
export function wantsRows(view: View, height: number): boolean {
  if (view.opening.length > 0) return true;
  if (view.total !== undefined) {
    const end = Math.min(view.total, view.top + height);
    return view.load.kind === "loading" && (view.top < view.first || end > view.first + view.rows.length);
  }
  if (view.load.kind !== "loading") return false;
  const seeking = view.select !== undefined || view.toEnd || view.toChange || view.search?.seeking === true;
  return seeking || view.shown.length < view.top + AHEAD * height;
}

/** Rows in sight that are not complete. */
export function lateRows(view: View, height: number): readonly Row[] {
  const from = view.top - view.first;
  return view.shown.slice(Math.max(0, from), Math.max(0, from + height)).filter(({ late }) => late === true);
}

/** Whether there is anything to load. */
export function wantsWork(view: View, height: number): boolean {
  return wantsRows(view, height) || lateRows(view, height).length > 0;
}
