/** Rows of a page as they come and fold: pure functions from view to view. */

import { isMatch } from "./match.ts";
import type { Row } from "./row.ts";
import { length, rowAt, type View } from "./view.ts";

/** Rows a page may hold; what is behind them has to be asked for more narrowly. */
export const MOST_ROWS = 200_000;

/** Whether the children of a row are shown. */
export function isOpen(view: View, row: Row): boolean {
  return row.fold === "tree" ? !view.closed.has(row.key) : view.opened.has(row.key) && !view.closed.has(row.key);
}

/** The rows less those below a closed one. */
function visible(view: View): readonly Row[] {
  if (view.closed.size === 0) return view.rows;
  const shown: Row[] = [];
  let hiddenBelow = Infinity;
  for (const row of view.rows) {
    const depth = row.depth ?? 0;
    if (depth > hiddenBelow && row.heading !== true) continue;
    hiddenBelow = Infinity;
    shown.push(row);
    if (row.fold !== undefined && view.closed.has(row.key)) hiddenBelow = depth;
  }
  return shown;
}

/** With other rows; the cursor stays on its row where that is still there. */
function withRows(view: View, changes: Partial<View>): View {
  const next = { ...view, ...changes };
  return { ...next, shown: visible(next) };
}

/** More rows of a list that is read in order. */
export function appendRows(view: View, rows: readonly Row[], done: boolean): View {
  const full = view.rows.length + rows.length > MOST_ROWS;
  const kept = full ? rows.slice(0, Math.max(0, MOST_ROWS - view.rows.length)) : rows;
  const all = kept.length === 0 ? view.rows : [...view.rows, ...kept];
  const grown = withRows(view, {
    rows: all,
    progress: done ? undefined : view.progress,
    load: full
      ? { kind: "failed", message: `only the first ${MOST_ROWS} rows` }
      : done
        ? { kind: "done" }
        : { kind: "loading" },
  });
  return settle(grown, view.shown.length);
}

/** Rows of a long list around the screen. */
export function placeWindow(view: View, total: number, first: number, rows: readonly Row[]): View {
  const next: View = { ...view, total, first, rows, shown: rows, progress: undefined, load: { kind: "loading" } };
  return settle(next, 0);
}

/** Children that have come: behind their row, or in its place. */
export function insertChildren(view: View, key: string, rows: readonly Row[]): View {
  const at = view.rows.findIndex((row) => row.key === key);
  const opening = view.opening.filter((row) => row.key !== key);
  const parent = view.rows[at];
  if (parent === undefined) return { ...view, opening };
  const before = view.rows.slice(0, parent.fold === "more" ? at : at + 1);
  return withRows(view, {
    rows: [...before, ...rows, ...view.rows.slice(at + 1)],
    opening,
    opened: new Set(view.opened).add(key),
    progress: undefined,
  });
}

/** Rows that have got what was missing. */
export function completeRows(view: View, rows: readonly Row[]): View {
  const complete = new Map(rows.map((row) => [row.key, row]));
  return withRows(view, { rows: view.rows.map((row) => (row.late === true ? (complete.get(row.key) ?? row) : row)) });
}

/** Opens or closes a row; children not seen yet are asked for. */
export function setOpen(view: View, row: Row, open: boolean): View {
  if (row.fold === undefined || isOpen(view, row) === open) return view;
  if (open && row.fold !== "tree" && !view.opened.has(row.key))
    return view.opening.includes(row) ? view : { ...view, opening: [...view.opening, row] };
  const closed = new Set(view.closed);
  if (open) closed.delete(row.key);
  else closed.add(row.key);
  const next = withRows(view, { closed });
  return { ...next, cursor: Math.max(0, next.shown.indexOf(row)) };
}

/** Closes all trees and branches at once, or opens what was closed. */
export function foldAll(view: View): View {
  const folding = view.rows.filter((row) => row.fold !== undefined && row.fold !== "more");
  const closing = view.closed.size === 0;
  const closed = new Set(closing ? folding.filter((row) => isOpen(view, row)).map(({ key }) => key) : []);
  const row = rowAt(view, view.cursor);
  const next = withRows(view, { closed });
  return { ...next, cursor: clamp(row === undefined ? 0 : next.shown.indexOf(row), next.shown.length) };
}

function clamp(position: number, rows: number): number {
  return Math.max(0, Math.min(position, rows - 1));
}

/** Goes to what was waited for, if it is among the rows from position `from` on. */
function settle(view: View, from: number): View {
  let next = view;
  const ended = view.load.kind !== "loading" || view.total !== undefined;
  if (next.select !== undefined) {
    const found = next.shown.findIndex((row, i) => i >= from && isRow(row, next.select ?? ""));
    if (found >= 0) next = { ...next, cursor: next.first + found, select: undefined };
    else if (ended) next = { ...next, select: undefined };
  }
  if (next.toEnd && ended) next = { ...next, cursor: Math.max(0, length(next) - 1), toEnd: false };
  if (next.toChange) {
    const found = next.shown.findIndex(
      ({ mark }, i) => i >= from && next.first + i > next.cursor && mark !== undefined,
    );
    if (found >= 0) next = { ...next, cursor: next.first + found, toChange: false };
    else if (ended) next = { ...next, toChange: false };
  }
  const { search } = next;
  if (search?.seeking === true) {
    const found = next.shown.findIndex(
      (row, i) => i >= from && next.first + i > next.cursor && isMatch(row, search.text),
    );
    if (found >= 0) next = { ...next, cursor: next.first + found, search: { ...search, seeking: false } };
    else if (ended) next = { ...next, search: { ...search, seeking: false } };
  }
  return offHeadings(next);
}

/** Headings are no rows to stand on: the first row behind them, as soon as there is one. */
function offHeadings(view: View): View {
  if (rowAt(view, view.cursor)?.heading !== true) return view;
  const item = view.shown.findIndex((row, i) => view.first + i > view.cursor && row.heading !== true);
  return item < 0 ? view : { ...view, cursor: view.first + item };
}

/** Whether a row is the one of this key, or shows the object of this name. */
export function isRow(row: Row, wanted: string): boolean {
  return row.key === wanted || row.ref === wanted;
}
