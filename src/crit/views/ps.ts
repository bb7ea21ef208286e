/** x ps: the process tree. */

import type { Graph, Task } from "../graph/types.ts";
import { writeGoString } from "../json/go-text.ts";
import type { JsonOut } from "../json/out.ts";
import { escapeControls } from "./escape.ts";
import { jsonPage } from "./json-list.ts";
import { type Page, readable } from "./page.ts";
import { reportMissing } from "./task-lists.ts";

/** Columns as Python crit's: ids right-aligned in seven places, four blanks of indentation a level. */
export async function psText(graph: Graph, page: Page): Promise<void> {
  page.print(row("PID", "PGID", "SID", "COMM"));
  for await (const { task, depth } of readable(page, graph.lists.tasks())) {
    reportMissing(page, task);
    page.print(row(task.pid, task.pgid, task.sid, `${" ".repeat(4 * depth)}${comm(task)}`));
  }
}

function row(pid: string | number, pgid: string | number, sid: string | number, name: string): string {
  const id = (value: string | number): string => String(value).padStart(7);
  return `${id(pid)}${id(pgid)}${id(sid)}   ${name}\n`;
}

function comm(task: Task): string {
  return task.state.name === "unknown" ? "?" : escapeControls(task.comm);
}

/** go-criu's shape: the root task with its children in it; a list of such objects unless there is just one root. */
export function psJson(graph: Graph, page: Page): Promise<void> {
  return jsonPage(page, async (out) => {
    const many = graph.roots().length !== 1;
    if (many) out.open("[");
    let open = 0; // objects that still wait for their end
    for await (const { task, depth } of readable(page, graph.lists.tasks())) {
      reportMissing(page, task);
      if (depth >= open && depth > 0) {
        out.key("children");
        out.open("[");
      }
      for (; open > depth; open--) end(out, open > depth + 1);
      if (many || depth > 0) out.item();
      start(out, task);
      out.flush();
      open++;
    }
    for (; open > 0; open--) end(out, open > 1);
    if (many) out.close("]");
  });
}

/** Closes a task, and the list of its siblings if it was the last one of them. */
function end(out: JsonOut, listToo: boolean): void {
  out.close("}");
  if (listToo) out.close("]");
}

function start(out: JsonOut, task: Task): void {
  out.open("{");
  for (const key of ["pid", "pgid", "sid"] as const) {
    out.key(key);
    out.number(task[key]);
  }
  out.key("comm");
  writeGoString(out, task.comm);
}
