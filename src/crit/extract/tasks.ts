/** The tasks of a sub-tree, what they share with each other, and who else has it. */

import { CkptError } from "../errors.ts";
import type { PstreeEntry, TaskKobjIdsEntry } from "../schema/generated/types.ts";
import type { ImageSet } from "../set/image-set.ts";

export interface Task {
  readonly entry: PstreeEntry;
  readonly ids: TaskKobjIdsEntry | undefined;
  /** Belongs to the sub-tree. */
  readonly kept: boolean;
}

export interface SubTree {
  readonly root: number;
  /** All tasks of the set, parents before their children as criu has them. */
  readonly tasks: readonly Task[];
  /** Processes of the sub-tree. */
  readonly pids: ReadonlySet<number>;
  /** Processes and threads of the sub-tree. */
  readonly tids: ReadonlySet<number>;
  /** Descriptor tables of the sub-tree. */
  readonly tables: ReadonlySet<number>;
}

/** Throws CkptError "not-found" for a pid that is no task of the set. */
export async function readSubTree(set: ImageSet, root: number): Promise<SubTree> {
  const entries = (await set.entries("pstree.img", "pstree_entry")).map(({ message }) => message);
  if (!entries.some(({ pid }) => pid === root))
    throw new CkptError("not-found", `the set has no task ${root}`, {
      hint: `its tasks: ${entries
        .slice(0, 20)
        .map(({ pid }) => pid)
        .join(", ")}`,
    });
  const pids = new Set([root]);
  for (let size = 0; size !== pids.size;) {
    size = pids.size;
    for (const { pid, ppid } of entries) if (pids.has(ppid)) pids.add(pid);
  }
  const tasks: Task[] = [];
  for (const entry of entries) tasks.push({ entry, ids: await idsOf(set, entry.pid), kept: pids.has(entry.pid) });
  const kept = tasks.filter((task) => task.kept);
  return {
    root,
    tasks,
    pids,
    tids: new Set(kept.flatMap(({ entry: { pid, threads = [] } }) => [pid, ...threads])),
    tables: new Set(kept.map(tableOf)),
  };
}

/** The number of a task's descriptor table: of old sets, which number none, its own. */
export function tableOf({ ids, entry }: Task): number {
  return ids?.files_id ?? entry.pid;
}

async function idsOf(set: ImageSet, pid: number): Promise<TaskKobjIdsEntry | undefined> {
  if (await set.has(`ids-${pid}.img`)) return (await set.entries(`ids-${pid}.img`, "task_kobj_ids_entry"))[0]?.message;
  if (!(await set.has(`core-${pid}.img`))) return undefined; // a dead task of an old set
  return (await set.entries(`core-${pid}.img`, "core_entry"))[0]?.message.ids;
}
