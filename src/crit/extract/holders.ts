/** Which objects each task of a set names itself: descriptors, directories, mapped files and memory. */

import { entryType } from "../images/entry.ts";
import { imageTypeOfFile } from "../images/table.ts";
import { Marks } from "../graph/marks.ts";
import type { ImageSet } from "../set/image-set.ts";
import { type Name, namesIn } from "./objects.ts";
import { Pace, type PassOptions } from "../set/pace.ts";
import { type SubTree, tableOf, type Task } from "./tasks.ts";

/** Pids by object. */
export type Holders = ReadonlyMap<Name, ReadonlySet<number>>;

export async function readHolders(set: ImageSet, { tasks }: SubTree, options: PassOptions): Promise<Holders> {
  const holders = new Map<Name, Set<number>>();
  const walker = new Marks();
  const pace = new Pace(tasks.length, options);
  for (const [i, task] of tasks.entries()) {
    await pace.tick(i);
    for (const name of imagesOf(task)) {
      if (!(await set.has(name))) continue;
      const { type } = imageTypeOfFile(name)!;
      for (const { message } of (await set.image(name)).entries())
        for (const named of namesIn(entryType(type, 0), message, walker)) {
          const pids = holders.get(named);
          if (pids === undefined) holders.set(named, new Set([task.entry.pid]));
          else pids.add(task.entry.pid);
        }
    }
  }
  return holders;
}

function imagesOf(task: Task): string[] {
  const { pid } = task.entry;
  return [`mm-${pid}.img`, `vmas-${pid}.img`, `fs-${pid}.img`, `fdinfo-${tableOf(task)}.img`];
}
