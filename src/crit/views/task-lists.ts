/** The tasks whose descriptors and memory views list. */

import { CkptError } from "../errors.ts";
import type { Graph, Task } from "../graph/types.ts";
import { type Page, readable } from "./page.ts";

/** All tasks in the order of the tree; images that they should have and have not become problems of the page. */
export async function* tasks(graph: Graph, page: Page): AsyncGenerator<Task> {
  for await (const { task } of readable(page, graph.lists.tasks())) {
    reportMissing(page, task);
    yield task;
  }
}

/** Tasks that are not gone. */
export async function* holders(graph: Graph, page: Page): AsyncGenerator<Task> {
  for await (const task of tasks(graph, page)) if (!isGone(task)) yield task;
}

export function reportMissing(page: Page, task: Task): void {
  for (const image of task.missing) page.problem(missing(task.pid, image));
}

/** For a list that came out empty: a problem unless the set has one of the images that it would be in. */
export async function expectImage(page: Page, pid: number, ...images: readonly string[]): Promise<void> {
  for (const image of images) if (await page.has(image)) return;
  page.problem(missing(pid, images[0] as string));
}

function missing(pid: number, file: string): CkptError {
  return new CkptError("not-found", `not in the set, though task ${pid} needs it`, { file });
}

/** Dead and zombie tasks hold nothing any more: no descriptors, no memory. */
export function isGone(task: Task): boolean {
  return task.state.name === "dead" || task.state.name === "zombie";
}

/** What the lists of descriptors and memory print above the rows of a task. */
export function heading(task: Task): string {
  return isGone(task) ? `${task.pid}\n\t[${task.state.name}]\n` : `${task.pid}\n`;
}
