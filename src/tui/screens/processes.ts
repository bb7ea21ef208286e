/** Processes: the tree, with what each has of memory and what it was started as. */

import type { Task } from "../../crit/graph/types.ts";
import { commandLine } from "../../crit/memory/command-line.ts";
import { addFigures, figuresOf, NO_FIGURES } from "../../crit/memory/figures.ts";
import { partsOf } from "../../crit/memory/parts.ts";
import { AddressSpace } from "../../crit/memory/space.ts";
import { CkptError } from "../../crit/errors.ts";
import { sizeText } from "../../crit/views/size.ts";
import type { Row } from "../state/row.ts";
import type { Tone } from "../theme.ts";
import { cell, raw } from "./cells.ts";
import type { Context, Screen } from "./screen.ts";

export const PROCESSES: Screen = {
  id: "processes",
  title: "Processes",
  empty: "no processes: the set has no pstree.img",
  columns: () => [
    { title: "PROCESS", width: 26, tree: true },
    { title: "STATE", width: 7 },
    { title: "THR", width: 3, align: "right" },
    { title: "PRESENT", width: 7, align: "right" },
    { title: "SHARED", width: 7, align: "right" },
    { title: "UID", width: 6, align: "right", from: 70 },
    { title: "COMMAND", width: "rest" },
  ],
  rows: (context, _place, { onProgress }) => processes(context, onProgress),
};

async function* processes(
  context: Context,
  onProgress: (progress: { done: number; total: number }) => void,
): AsyncGenerator<Row> {
  const { graph } = context;
  let done = 0;
  for await (const { task, depth } of graph.lists.tasks()) {
    onProgress({ done: done++, total: graph.facts.tasks });
    const { present, shared, command } = await memoryOf(context, task);
    yield {
      key: task.ref,
      ref: task.ref,
      to: { screen: "files", subject: task.ref },
      at: task.at,
      depth,
      fold: "tree",
      cells: [
        raw(`${task.pid} ${task.comm === "" ? "?" : task.comm}`, "name"),
        cell(task.state.name, STATE_TONES[task.state.name] ?? "bad"),
        cell(task.threads.length),
        cell(present, "number"),
        cell(shared, "number"),
        cell(task.leader?.creds?.uid ?? "", "dim"),
        command,
      ],
    };
  }
}

const STATE_TONES: Readonly<Record<string, Tone>> = { alive: "good", stopped: "warn", dead: "dim", zombie: "dim" };

/** Bytes of private pages that are in the set or its parents, of shared ones, and the command line. */
async function memoryOf(
  { chain, set }: Context,
  task: Task,
): Promise<{ present: string; shared: string; command: Row["cells"][number] }> {
  const nothing = { present: "", shared: "" };
  if (task.exit !== undefined) return { ...nothing, command: cell(ending(task), "dim") };
  try {
    const space = await AddressSpace.open(chain, task.pid);
    let sum = NO_FIGURES;
    for (const area of space.areas) sum = addFigures(sum, figuresOf(await partsOf(space, area, undefined)));
    const image = space.areas[0]?.vma.at.image.replace(/^vmas-/, "mm-");
    const mm = image !== undefined && (await set.has(image)) ? (await set.entries(image, "mm_entry"))[0] : undefined;
    const words = mm === undefined ? undefined : await commandLine(space, mm.message);
    return {
      present: sizeText(sum.present + sum.parent),
      shared: sizeText(sum.shared),
      command: words === undefined ? cell("") : raw(words.map(quoted).join(" ")),
    };
  } catch (error) {
    if (!(error instanceof CkptError)) throw error;
    return { ...nothing, command: raw(error.message, "bad") };
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
