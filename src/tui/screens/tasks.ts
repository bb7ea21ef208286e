/** The tasks that a page is about, and the line above the rows of each. */

import type { Task } from "../../crit/graph/types.ts";
import type { Place } from "../state/place.ts";
import type { Row } from "../state/row.ts";
import { raw } from "./cells.ts";
import type { Context } from "./screen.ts";

/** The task of the subject; all tasks in the order of the tree without one. Throws "not-found" for an unknown one. */
export async function* tasksOf({ graph }: Context, { subject }: Place): AsyncGenerator<Task> {
  if (subject === undefined) {
    for await (const { task } of graph.lists.tasks()) yield task;
    return;
  }
  const object = await graph.get(subject);
  if (object.kind === "task") yield object;
}

/** Its key is the name of the task: a page that is opened at a task begins there. */
export function taskHeading(task: Task): Row {
  return { key: task.ref, ref: task.ref, at: task.at, heading: true, cells: [raw(`${task.pid} ${task.comm}`)] };
}
