/** Memory: the areas of each task, drawn as a map of where their pages are. */

import type { Task, Vma } from "../../crit/graph/types.ts";
import { figuresOf, placeOf, type Figures } from "../../crit/memory/figures.ts";
import type { MemoryChange } from "../../crit/diff/change.ts";
import { MemoryDiff } from "../../crit/diff/memory.ts";
import { partsOf, type Part } from "../../crit/memory/parts.ts";
import { AddressSpace, type Area } from "../../crit/memory/space.ts";
import { areaText, rangeText } from "../../crit/views/mem.ts";
import { sizeText } from "../../crit/views/size.ts";
import type { Place } from "../state/place.ts";
import { cellText, type Row } from "../state/row.ts";
import { cell } from "./cells.ts";
import { taskHeading, tasksOf } from "./tasks.ts";
import type { Context, Screen, WorkOptions } from "./screen.ts";

export const MEMORY: Screen = {
  id: "memory",
  title: "Memory",
  empty: "no memory areas",
  columns: () => [
    { title: "ADDRESSES", width: 25, wide: 33 },
    { title: "SIZE", width: 6, align: "right" },
    { title: "PROT", width: 4 },
    { title: "PAGES", width: BAR },
    { title: "IN SET", width: 6, align: "right", from: 70 },
    { title: "ZERO", width: 6, align: "right", from: 110 },
    { title: "AREA", width: "rest" },
  ],
  rows: (context, place) => memory(context, place),
  compare,
};

/** Cells of the map of an area. */
const BAR = 12;

/** Signs of the map, told apart without colour: by where most bytes of the cell are. */
const SIGNS: Readonly<Record<ReturnType<typeof placeOf>, string>> = {
  present: "█",
  parent: "▓",
  shared: "▒",
  zero: "·",
  file: "f",
  lazy: "~",
  missing: "!",
  kernel: "k",
};

const LEGEND = "█ here  ▓ parent  ▒ shared  · zeros  f file  ~ lazy  ! missing  k kernel";

async function* memory(context: Context, place: Place): AsyncGenerator<Row> {
  yield { key: "legend", heading: true, cells: [cell(LEGEND, "dim")] };
  for await (const task of tasksOf(context, place)) {
    yield taskHeading(task);
    const space = await AddressSpace.open(context.chain, task.pid);
    for (const area of space.areas) yield await areaRow(space, task, area);
  }
}

async function areaRow(space: AddressSpace, task: Task, area: Area): Promise<Row> {
  const { vma } = area;
  const parts = await partsOf(space, area, undefined);
  const figures = figuresOf(parts);
  return {
    key: vma.ref,
    ref: vma.ref,
    task: task.ref,
    to: { screen: "bytes", subject: `${task.ref} 0x${vma.start.toString(16)}` },
    at: vma.at,
    cells: [
      cell(rangeText(vma.start, vma.end), "number"),
      cell(sizeText(figures.size)),
      cell(vma.prot, vma.prot.includes("w") ? "plain" : "dim"),
      cell(mapOf(parts), figures.missing > 0 ? "bad" : "good"),
      cell(sizeText(inSet(figures))),
      cell(sizeText(figures.zero), "dim"),
      cell(areaText(area), area.name === undefined ? "dim" : "path"),
    ],
  };
}

/** Areas whose pages differ, page by page, with the way to the first of them. */
async function* compare(
  before: Context,
  after: Context,
  rows: AsyncIterable<Row>,
  options: WorkOptions,
): AsyncGenerator<Row> {
  const diff = await MemoryDiff.open(before.chain, after.chain, options);
  let changes: MemoryChange[] = [];
  for await (const row of rows) {
    const [kind, pid] = row.key.split(":");
    if (kind === "task" && row.heading === true) changes = await changesOf(before, after, diff, row.key, Number(pid));
    const area = kind === "vma" && row.mark !== "removed" ? await after.graph.get(row.key) : undefined;
    const own = area?.kind === "vma" ? changes.filter(({ start, end }) => start < area.end && area.start < end) : [];
    if (row.mark === "added" || area?.kind !== "vma") yield row;
    else if (own[0] === undefined) yield { ...row, mark: (await isAlike(before, area)) ? undefined : "changed" };
    else yield withPages(row, own, own[0]);
  }
}

/** Where the pages are, in the set or before it, is no difference. */
async function isAlike({ graph }: Context, { ref, end, prot }: Vma): Promise<boolean> {
  const was = await graph.get(ref);
  return was.kind === "vma" && was.end === end && was.prot === prot;
}

async function changesOf(
  before: Context,
  after: Context,
  diff: MemoryDiff,
  task: string,
  pid: number,
): Promise<MemoryChange[]> {
  const changes: MemoryChange[] = [];
  if ((await before.graph.has(task)) && (await after.graph.has(task)))
    for await (const change of diff.task(pid)) changes.push(change);
  return changes;
}

function withPages(row: Row, changes: readonly MemoryChange[], { start }: MemoryChange): Row {
  const pages = changes.reduce((sum, change) => sum + change.pages, 0);
  const name = row.cells.at(-1) ?? "";
  return {
    ...row,
    mark: "changed",
    to: { screen: "bytes", subject: `${row.task} 0x${start.toString(16)}` },
    cells: [
      ...row.cells.slice(0, -1),
      cell(`${pages} page${pages === 1 ? "" : "s"} differ${pages === 1 ? "s" : ""}  ${cellText(name)}`, "changed"),
    ],
  };
}

function inSet({ present, parent, shared }: Figures): number {
  return present + parent + shared;
}

/** One sign for each part of the area, of what most bytes of it are. */
export function mapOf(parts: readonly Part[]): string {
  const first = parts[0]?.start ?? 0n;
  const size = Number((parts.at(-1)?.end ?? first) - first);
  if (size === 0) return "";
  const width = Math.min(BAR, Math.ceil(size / 4096));
  const weights = Array.from({ length: width }, () => new Map<string, number>());
  for (const part of parts) {
    const sign = SIGNS[placeOf(part)];
    const [from, to] = [Number(part.start - first), Number(part.end - first)];
    for (let i = Math.floor((from * width) / size); i < width && (i * size) / width < to; i++) {
      const overlap = Math.min(to, ((i + 1) * size) / width) - Math.max(from, (i * size) / width);
      if (overlap > 0) weights[i]!.set(sign, (weights[i]!.get(sign) ?? 0) + overlap);
    }
  }
  return weights
    .map((signs) => [...signs].reduce((best, next) => (next[1] > best[1] ? next : best), ["", 0])[0])
    .join("");
}
