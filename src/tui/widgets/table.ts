/** Rows of a page as lines: columns, tree signs, marks, the cursor, what a search found. */

import { WIDE, type Column } from "../screens/screen.ts";
import { cellText, type Row } from "../state/row.ts";
import { isOpen } from "../state/rows.ts";
import { rowAt, type View } from "../state/view.ts";
import { paint, tint, type Theme, type Tone } from "../theme.ts";
import { fit, slice, width } from "./fit.ts";

const GAP = 1;

/** Left of the columns: a sign for the row the user is on, and one for what was added, removed or changed. */
const GUTTER = 2;

interface Placed {
  readonly column: Column;
  readonly index: number;
  readonly width: number;
}

/**
 * The columns that fit into a terminal, with their widths; the one that takes the rest gets at least eight, and as many
 * more as are scrolled out on the left: scrolling shows what was cut.
 */
export function placeColumns(columns: readonly Column[], total: number, left = 0): readonly Placed[] {
  const isWide = total + GUTTER >= WIDE;
  const there = columns
    .map((column, index) => ({ column: isWide ? { ...column, width: column.wide ?? column.width } : column, index }))
    .filter(({ column }) => column.from === undefined || total + GUTTER >= column.from);
  const fixed = there.reduce((sum, { column }) => sum + (column.width === "rest" ? 0 : column.width), 0);
  const rest = Math.max(8, total - fixed - GAP * (there.length - 1)) + left;
  return there.map(({ column, index }) => ({ column, index, width: column.width === "rest" ? rest : column.width }));
}

/** The titles of the columns. */
export function headLine(columns: readonly Column[], total: number, left: number, theme: Theme): string {
  const room = total - GUTTER;
  const titles = placeColumns(columns, room, left).map(({ column, width }) => fit(column.title, width, column.align));
  return tint(theme, "head", fit(" ".repeat(GUTTER) + slice(titles.join(" "), left, room), total));
}

export interface TableProps {
  readonly columns: readonly Column[];
  readonly view: View;
  readonly height: number;
  readonly total: number;
  readonly theme: Theme;
}

/** As many lines as the table is high. */
export function tableLines({ columns, view, height, total, theme }: TableProps): readonly string[] {
  const room = total - GUTTER;
  const placed = placeColumns(columns, room, view.left);
  return Array.from({ length: height }, (_, i) => {
    const position = view.top + i;
    const row = rowAt(view, position);
    if (row === undefined) return " ".repeat(total);
    const isCurrent = position === view.cursor;
    const gutter = (isCurrent ? theme.glyphs.cursor : " ") + (row.mark === undefined ? " " : theme.glyphs[row.mark]);
    if (isCurrent) return paint(theme, theme.cursor, gutter + plainLine(row, position, view, placed, room, theme));
    return tint(theme, row.mark ?? "plain", gutter) + rowLine(row, position, view, placed, room, theme);
  });
}

interface Span {
  readonly text: string;
  readonly tone: Tone;
}

type LineOf = (row: Row, position: number, view: View, placed: readonly Placed[], room: number, theme: Theme) => string;

const rowLine: LineOf = (row, position, view, placed, room, theme) => {
  const spans = spansOf(row, position, view, placed, room, theme);
  const found = view.search?.text;
  const line = found === undefined || found === "" ? undefined : textOf(spans);
  const match = line === undefined || found === undefined ? undefined : highlighted(line, found, theme);
  return match ?? spans.map(({ text, tone }) => tint(theme, row.mark ?? tone, text)).join("");
};

const plainLine: LineOf = (...line) => fit(textOf(spansOf(...line)), line[4]);

function textOf(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join("");
}

function spansOf(...[row, position, view, placed, room, theme]: Parameters<LineOf>): readonly Span[] {
  if (row.heading === true) {
    const text = fit(row.cells.map(cellText).join("  "), room + view.left);
    return cutSpans([{ text, tone: "heading" }], view.left, room);
  }
  const tree = placed[treeIndex(placed)]?.width ?? room;
  const sign = treeSign(row, rowAt(view, position + 1), view, theme, tree);
  return cutSpans(cellSpans(row, sign, placed, theme), view.left, room);
}

/** A line with what was searched, if it has it. */
function highlighted(line: string, found: string, theme: Theme): string | undefined {
  const at = (found === found.toLowerCase() ? line.toLowerCase() : line).indexOf(found);
  if (at < 0) return undefined;
  const end = at + found.length;
  return line.slice(0, at) + tint(theme, "match", line.slice(at, end)) + line.slice(end);
}

function cellSpans(row: Row, treeSign: string, placed: readonly Placed[], theme: Theme): readonly Span[] {
  const tree = treeIndex(placed);
  return placed.flatMap(({ column, index, width }, i) => {
    const cell = row.cells[index] ?? "";
    const tone = typeof cell === "string" ? "plain" : cell.tone;
    const sign = i === tree ? treeSign : "";
    const text = fit(sign + cellText(cell), width, column.align, theme.glyphs.cut);
    return i === 0
      ? [{ text, tone }]
      : [
          { text: " ".repeat(GAP), tone: "plain" as const },
          { text, tone },
        ];
  });
}

function treeIndex(placed: readonly Placed[]): number {
  const index = placed.findIndex(({ column }) => column.tree === true);
  return Math.max(0, index);
}

/**
 * Indentation and whether the row can be opened or closed; a row of a tree without children has no sign. Deep rows have
 * their depth as a number: half of the column is for what stands in it.
 */
function treeSign(row: Row, next: Row | undefined, view: View, { glyphs }: Theme, columns: number): string {
  const { fold, depth = 0 } = row;
  const most = Math.floor(columns / 4);
  const indent = depth <= most ? "  ".repeat(depth) : `${String(depth).padStart(2 * most - 1)} `;
  if (fold === undefined) return row.depth === undefined ? "" : `${indent}  `;
  if (!isOpen(view, row)) return indent + glyphs.closed;
  return indent + (fold !== "tree" || (next?.depth ?? 0) > depth ? glyphs.open : "  ");
}

/** The part of a line that is in sight: exactly `room` columns of it. */
function cutSpans(spans: readonly Span[], left: number, room: number): readonly Span[] {
  const cut: Span[] = [];
  let at = 0;
  for (const { text, tone } of spans) {
    const wide = width(text);
    const from = Math.max(0, left - at);
    const columns = Math.min(wide, left + room - at) - from;
    if (columns > 0) cut.push({ text: columns === wide ? text : fit(slice(text, from, columns), columns), tone });
    at += wide;
  }
  const missing = left + room - at;
  return missing > 0 ? [...cut, { text: " ".repeat(Math.min(missing, room)), tone: "plain" }] : cut;
}
