/** x tree: processes with their states, for people and programs. */

import type { Graph, Task } from "../graph/types.ts";
import { escapeControls } from "./escape.ts";
import { ownDocument } from "./own-json.ts";
import { type Page, readable } from "./page.ts";
import { reportMissing } from "./task-lists.ts";
import type { Value } from "./value.ts";

/** Pid, name and state of each process, joined by lines. */
export async function treeText(graph: Graph, page: Page): Promise<void> {
  const bars: boolean[] = []; // by depth: whether a sibling follows further down
  for await (const { task, depth, last } of readable(page, graph.lists.tasks())) {
    reportMissing(page, task);
    const branch = depth === 0 ? "" : last ? "└── " : "├── ";
    const indent = bars.slice(1, depth).map((more) => (more ? "│   " : "    "));
    bars[depth] = !last;
    page.print(`${indent.join("")}${branch}${task.pid} ${escapeControls(task.comm) || "?"} (${state(task)})\n`);
  }
}

/** "alive", "stopped by SIGTSTP, 3 threads", "dead, exit status 1", "zombie, killed by SIGSEGV, core dumped". */
function state({ state: { name }, stop_signal, exit, threads }: Task): string {
  const words = [stop_signal === undefined || name !== "stopped" ? name : `${name} by ${stop_signal.name}`];
  if (exit?.code !== undefined) words.push(`exit status ${exit.code}`);
  if (exit?.signal !== undefined) words.push(`killed by ${exit.signal.name}`);
  if (exit?.core_dumped === true) words.push("core dumped");
  if (threads.length > 1) words.push(`${threads.length} threads`);
  return words.join(", ");
}

/** docs/schema/crit-x-tree.json; tasks in the order of the tree. */
export function treeJson(graph: Graph, page: Page): Promise<void> {
  return ownDocument(page, "crit-x-tree", "tasks", rows(graph, page));
}

async function* rows(graph: Graph, page: Page): AsyncGenerator<Value> {
  for await (const { task, depth } of readable(page, graph.lists.tasks())) {
    reportMissing(page, task);
    const { pid, ppid, pgid, sid, exit } = task;
    yield {
      pid,
      ppid,
      pgid,
      sid,
      depth,
      state: task.state.name,
      comm: task.comm,
      threads: task.threads,
      stop_signal: task.stop_signal?.name,
      exit: exit && { status: exit.status, code: exit.code, signal: exit.signal?.name, core_dumped: exit.core_dumped },
    };
  }
}
