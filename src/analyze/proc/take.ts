/** Takes a snapshot of a live tree: only reads of /proc, and `ss` in the tree's network namespaces. */

import { CkptError } from "../../crit/errors.ts";
import { readHolders } from "./holders.ts";
import { Recorder } from "./recorder.ts";
import { readSockets } from "./read-sockets.ts";
import { readSystem } from "./read-system.ts";
import { readTask } from "./read-task.ts";
import type { Snapshot } from "./snapshot.ts";
import { parseStat } from "./stat.ts";

export interface TakeOptions {
  /** Directories programs are looked for in, as $PATH. */
  readonly path: string;
  /** The reader's pid. */
  readonly reader: number;
}

/** A snapshot of the process `root` and all its descendants. Throws "not-found" when there is no such process. */
export function takeSnapshot(root: number, options: TakeOptions): Snapshot {
  const recorder = new Recorder();
  if (recorder.text(`/proc/${root}/stat`) === undefined) {
    throw new CkptError("not-found", `there is no process ${root}`, {
      hint: "a pid is that of the pid namespace whose /proc is mounted here",
    });
  }
  const tree = readTree(recorder, root);
  readSystem(recorder, options);
  for (const pid of tree) readTask(recorder, pid);
  readSockets(recorder, tree);
  readHolders(recorder, tree);
  return recorder.finish(root, tree, options.reader);
}

/** Processes by their parents, from the stat of every process that can be seen; also recorded for the outside. */
function readTree(recorder: Recorder, root: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of recorder.list("/proc") ?? []) {
    if (!/^\d+$/.test(name)) continue;
    const text = recorder.text(`/proc/${name}/stat`);
    const stat = text === undefined ? undefined : parseStat(text);
    if (stat === undefined) continue;
    const siblings = children.get(stat.ppid);
    if (siblings === undefined) children.set(stat.ppid, [stat.pid]);
    else siblings.push(stat.pid);
  }
  const tree = [root];
  for (let i = 0; i < tree.length; i++) tree.push(...(children.get(tree[i] as number) ?? []));
  return tree;
}
