/** Stats: the set as a whole, what its memory is, what the dump cost, and which images are large. */

import { CkptError } from "../../crit/errors.ts";
import { addFigures, figuresOf, NO_FIGURES, type Figures } from "../../crit/memory/figures.ts";
import { partsOf } from "../../crit/memory/parts.ts";
import { AddressSpace } from "../../crit/memory/space.ts";
import { imageTypeOfFile } from "../../crit/images/table.ts";
import { sizeText } from "../../crit/views/size.ts";
import type { Row } from "../state/row.ts";
import { cell, raw } from "./cells.ts";
import { fieldsAt } from "./fields.ts";
import type { Context, Screen, WorkOptions } from "./screen.ts";

export const STATS: Screen = {
  id: "stats",
  title: "Stats",
  empty: "nothing to count",
  columns: () => [
    { title: "WHAT", width: 28 },
    { title: "NUMBER", width: 14, align: "right" },
    { title: "ABOUT", width: "rest" },
  ],
  rows: (context, _place, work) => stats(context, work),
  children: (context, _row, work) => memory(context, work),
};

/** Memory of more tasks is counted when the user asks for it: 10,000 tasks take half a minute. */
const MANY_TASKS = 500;

async function* stats(context: Context, work: WorkOptions): AsyncGenerator<Row> {
  yield* facts(context);
  yield* costs(context);
  yield* sizes(context);
  yield heading("memory of all tasks");
  const { tasks } = context.graph.facts;
  if (tasks <= MANY_TASKS) yield* memory(context, work);
  else
    yield {
      key: "memory",
      fold: "more",
      cells: [cell("not counted yet", "dim"), cell(tasks, "number"), cell("tasks: enter counts, esc stops", "dim")],
    };
}

function heading(text: string): Row {
  return { key: text, heading: true, cells: [text] };
}

function* facts({ graph: { facts: set }, chain }: Context): Generator<Row> {
  const fact = (what: string, number: string | number, about = ""): Row => ({
    key: what,
    cells: [cell(what), cell(number, "number"), raw(about, "dim")],
  });
  yield heading("the set");
  yield fact("tasks", set.tasks);
  yield fact("sets in the chain", chain.length, chain.length === 1 ? "no parent" : "this one and its parents");
  if (set.version !== undefined) yield fact("image format", set.version, "inventory.img");
  else yield fact("image format", "?", "no inventory.img: the dump did not end");
  if (set.lsm !== undefined) yield fact("security module", set.lsm);
  if (set.run_id !== undefined) yield fact("run", "", set.run_id);
  for (const problem of set.problems) yield { key: problem, cells: [cell("damage", "bad"), "", raw(problem, "bad")] };
}

/** What criu measured, from stats-dump and stats-restore. */
async function* costs({ set, images }: Context): AsyncGenerator<Row> {
  for (const name of ["stats-dump", "stats-restore"]) {
    if (!(await set.has(name))) continue;
    const [placed] = await images.entries(name, "stats_entry");
    if (placed === undefined) continue;
    yield heading(name);
    for (const part of fieldsAt(placed, [])) {
      for (const { name: field, text, at, value } of fieldsAt(placed, [part.name]))
        yield {
          key: `${at.image} ${at.path}`,
          at,
          value,
          cells: [cell(field.replaceAll("_", " ")), cell(text, "number"), cell(unit(field), "dim")],
        };
    }
  }
}

/** Source: the schema of stats_entry. */
function unit(field: string): string {
  if (field.endsWith("_time") || field === "irmap_resolve") return "microseconds";
  return field.includes("pages") ? "pages" : "";
}

async function* sizes({ set }: Context): AsyncGenerator<Row> {
  const kinds = new Map<string, { bytes: number; files: number; about: string }>();
  for (const { name, size } of await set.source.list()) {
    const type = imageTypeOfFile(name)?.type;
    const kind = type?.template ?? "other files";
    const known = kinds.get(kind) ?? { bytes: 0, files: 0, about: type?.about ?? "" };
    kinds.set(kind, { ...known, bytes: known.bytes + size, files: known.files + 1 });
  }
  yield heading("images, largest first");
  for (const [kind, { bytes, files, about }] of [...kinds].sort((a, b) => b[1].bytes - a[1].bytes))
    yield {
      key: kind,
      cells: [
        raw(kind.replace(/%\w+/g, "*")),
        cell(sizeText(bytes) || "0", "number"),
        cell(files > 1 ? `${files} files: ${about}` : about, "dim"),
      ],
    };
}

const ABOUT: Readonly<Record<keyof Figures, string>> = {
  size: "address space in all",
  present: "private pages in this set",
  parent: "private pages in a set before it",
  zero: "never written to",
  shared: "pages of shared segments, counted for each task",
  file: "what mapped files have",
  lazy: "to come from a page server",
  missing: "in no image, though they should be",
  kernel: "of the kernel",
};

async function* memory({ graph, chain }: Context, { onProgress, signal }: WorkOptions): AsyncGenerator<Row> {
  let sum = NO_FIGURES;
  let done = 0;
  for await (const { task } of graph.lists.tasks()) {
    signal.throwIfAborted();
    onProgress({ done: done++, total: graph.facts.tasks });
    try {
      const space = await AddressSpace.open(chain, task.pid);
      for (const area of space.areas) sum = addFigures(sum, figuresOf(await partsOf(space, area, undefined)));
    } catch (error) {
      if (!(error instanceof CkptError)) throw error;
      yield { key: `memory ${task.pid}`, cells: [cell(`memory of ${task.pid}`, "bad"), "", raw(error.message, "bad")] };
    }
  }
  for (const [name, about] of Object.entries(ABOUT) as [keyof Figures, string][])
    yield {
      key: `memory ${name}`,
      cells: [cell(name), cell(sizeText(sum[name]) || "0", "number"), cell(about, "dim")],
    };
}
