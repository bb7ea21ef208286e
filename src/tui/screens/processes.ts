/** Processes: the tree, with what each has of memory and what it was started as. */

import type { Task } from "../../crit/graph/types.ts";
import { commandLine } from "../../crit/memory/command-line.ts";
import { addFigures, figuresOf, NO_FIGURES } from "../../crit/memory/figures.ts";
import { partsOf } from "../../crit/memory/parts.ts";
import { AddressSpace } from "../../crit/memory/space.ts";
import { CkptError } from "../../crit/errors.ts";
import { sizeText } from "../../crit/views/size.ts";
import type { Cell, Row } from "../state/row.ts";
import type { Tone } from "../theme.ts";
import { cell, raw } from "./cells.ts";
import type { Context, Screen } from "./screen.ts";

export const PROCESSES: Screen = {
  id: "processes",
  title: "Processes",
  empty: "no processes: the set has no pstree.img",
  columns: () => [
    { title: "PROCESS", width: 24, wide: 40, tree: true },
    { title: "STATE", width: 7 },
    { title: "THR", width: 3, align: "right", from: 66 },
    { title: "PRESENT", width: 7, align: "right" },
    { title: "SHARED", width: 7, align: "right" },
    { title: "UID", width: 6, align: "right", from: 70 },
    { title: "COMMAND", width: "rest" },
  ],
  complete,
  rows: (context, _place, { onProgress }) => processes(context, onProgress),
};

/** Of larger sets memory and command line are looked up for the rows in sight. */
const MANY_TASKS = 200;

async function* processes(
  context: Context,
  onProgress: (progress: { done: number; total: number }) => void,
): AsyncGenerator<Row> {
  const { graph } = context;
  const { tasks: total } = graph.facts;
  let done = 0;
  for await (const { task, depth } of graph.lists.tasks()) {
    onProgress({ done: done++, total });
    const late = total > MANY_TASKS && task.exit === undefined;
    yield {
      key: task.ref,
      ref: task.ref,
      to: { screen: "files", subject: task.ref },
      at: task.at,
      depth,
      fold: "tree",
      late,
      cells: cellsOf(task, late ? NOTHING : await memoryOf(context, task)),
    };
  }
}

function cellsOf(task: Task, { present, shared, command }: Memory): Row["cells"] {
  return [
    raw(`${task.pid} ${task.comm === "" ? "?" : task.comm}`, "name"),
    cell(task.state.name, STATE_TONES[task.state.name] ?? "bad"),
    cell(task.threads.length),
    cell(present, "number"),
    cell(shared, "number"),
    cell(task.leader?.creds?.uid ?? "", "dim"),
    command,
  ];
}

async function complete(context: Context, row: Row): Promise<Row> {
  const task = row.ref === undefined ? undefined : await context.graph.get(row.ref);
  return task?.kind === "task" ? { ...row, cells: cellsOf(task, await memoryOf(context, task)) } : row;
}

/** What it takes a look at the memory of a task to know. */
interface Memory {
  readonly present: string;
  readonly shared: string;
  readonly command: Cell;
}

const NOTHING: Memory = { present: "", shared: "", command: { text: "", tone: "plain" } };

const STATE_TONES: Readonly<Record<string, Tone>> = { alive: "good", stopped: "warn", dead: "dim", zombie: "dim" };

/** Bytes of private pages that are in the set or its parents, of shared ones, and the command line. */
async function memoryOf({ chain, graph }: Context, task: Task): Promise<Memory> {
  if (task.exit !== undefined) return { ...NOTHING, command: cell(ending(task), "dim") };
  try {
    const space = await AddressSpace.open(chain, task.pid);
    let sum = NO_FIGURES;
    for (const area of space.areas) sum = addFigures(sum, figuresOf(await partsOf(space, area, undefined)));
    const mm = await graph.lists.addressSpace(task.pid);
    const words = mm === undefined ? undefined : await commandLine(space, mm);
    return {
      present: sizeText(sum.present + sum.parent),
      shared: sizeText(sum.shared),
      command: words === undefined ? cell("") : raw(words.map(quoted).join(" ")),
    };
  } catch (error) {
    if (!(error instanceof CkptError)) throw error;
    return { ...NOTHING, command: raw(error.message, "bad") };
  }
}

function quoted(word: string): string {
  return /^[\w%+,./:=@-]+$/.test(word) ? word : `'${word}'`;
}

/** "exit 1", "killed by SIGSEGV". */
function ending({ exit }: Task): string {
  if (exit?.signal !== undefined) return `killed by ${exit.signal.name}${exit.core_dumped ? ", core dumped" : ""}`;
  return `exit ${exit?.code ?? exit?.status ?? ""}`;
}
