/** What memory a set has, by task and kind, or by area. */

import { addFigures, type Figures, figuresOf, NO_FIGURES } from "../memory/figures.ts";
import type { AreaFilter } from "../memory/area-filter.ts";
import { partsOf } from "../memory/parts.ts";
import type { Chain } from "../memory/chain.ts";
import { AddressSpace } from "../memory/space.ts";
import type { Task, VmaKind } from "../graph/types.ts";
import { escapeControls } from "./escape.ts";
import { areaText, FIGURE_HEADERS, figureCells, rangeText } from "./mem.ts";
import { areaJson, figuresJson, MemDocument, type Print } from "./mem-json.ts";
import { Table } from "./table.ts";

interface Sum {
  readonly areas: number;
  readonly figures: Figures;
}

/** One table: a row for each task and kind of area, and one for all of them together. */
export async function memSummary(chain: Chain, filter: AreaFilter, print: Print, json: boolean): Promise<void> {
  const table = new Table(["PID", "COMM", "KIND", "AREAS", ...FIGURE_HEADERS], json ? () => undefined : print);
  const document = json ? new MemDocument(print, "summary", "tasks") : undefined;
  let total: Sum = { areas: 0, figures: NO_FIGURES };
  for await (const { task } of chain[0]!.graph.lists.tasks()) {
    const kinds = await kindsOf(await AddressSpace.open(chain, task.pid), filter);
    const all = [...kinds.values()].reduce(add, { areas: 0, figures: NO_FIGURES });
    total = add(total, all);
    document?.row(taskJson(task, kinds, all));
    for (const [kind, sum] of kinds) table.row([`${task.pid}`, escapeControls(task.comm), kind, ...cells(sum)]);
  }
  table.row(["total", "", "", ...cells(total)]);
  if (json) document?.end({ total: { areas: total.areas, ...figuresJson(total.figures) } });
  else table.end();
}

/** One row for each area of a task. */
export async function memAreas(space: AddressSpace, filter: AreaFilter, print: Print, json: boolean): Promise<void> {
  const table = new Table(["AREA", "PROT", "KIND", ...FIGURE_HEADERS, "NAME"], json ? () => undefined : print);
  const document = json ? new MemDocument(print, "areas", "areas") : undefined;
  for (const area of space.areas) {
    if (!filter(area)) continue;
    const { vma, name } = area;
    const figures = figuresOf(await partsOf(space, area, undefined));
    document?.row({ ...areaJson(area), ...figuresJson(figures) });
    const label = name === undefined ? "" : areaText(area);
    table.row([rangeText(vma.start, vma.end), vma.prot, vma.type, ...figureCells(figures), label]);
  }
  if (json) document?.end({ pid: space.pid });
  else table.end();
}

async function kindsOf(space: AddressSpace, filter: AreaFilter): Promise<Map<VmaKind, Sum>> {
  const kinds = new Map<VmaKind, Sum>();
  for (const area of space.areas) {
    if (!filter(area)) continue;
    const one = { areas: 1, figures: figuresOf(await partsOf(space, area, undefined)) };
    const before = kinds.get(area.vma.type);
    kinds.set(area.vma.type, before === undefined ? one : add(before, one));
  }
  return kinds;
}

function add(a: Sum, b: Sum): Sum {
  return { areas: a.areas + b.areas, figures: addFigures(a.figures, b.figures) };
}

function cells({ areas, figures }: Sum): string[] {
  return [`${areas}`, ...figureCells(figures)];
}

function taskJson({ pid, comm, state }: Task, kinds: ReadonlyMap<VmaKind, Sum>, all: Sum): object {
  const sum = ({ areas, figures }: Sum): object => ({ areas, ...figuresJson(figures) });
  return {
    pid,
    comm,
    state: state.name,
    ...sum(all),
    kinds: Object.fromEntries([...kinds].map(([k, s]) => [k, sum(s)])),
  };
}
