/** The object of a set that a finding is about. */

import { CkptError } from "../../crit/errors.ts";
import type { Subject } from "../../crit/finding.ts";
import type { Graph, Ref } from "../../crit/graph/types.ts";

/** By the most exact fact that the subject has; undefined where the set does not have it. */
export async function objectOf(graph: Graph, subject: Subject): Promise<Ref | undefined> {
  const { pid, tid, fd, inode, vma, mnt_id: mount, shmid, path } = subject;
  const exact = [
    ...(inode === undefined ? [] : [`unix:${inode}`, `inet:${inode}`, `netlink:${inode}`, `pipe:${inode}`]),
    ...(pid === undefined || fd === undefined ? [] : [`fd:${pid}/${fd}`]),
    ...(pid === undefined || vma === undefined ? [] : [`vma:${pid}/${vma.split("-")[0]}`]),
    ...(mount === undefined ? [] : [`mnt:${mount}`]),
    ...(shmid === undefined ? [] : [`shm:${shmid}`]),
  ];
  for (const ref of exact) if (await graph.has(ref)) return ref;
  const task = pid === undefined ? undefined : `task:${pid}`;
  const hasTask = pid !== undefined && task !== undefined && (await graph.has(task));
  const named = hasTask && path !== undefined ? await ofPath(graph, pid, path) : undefined;
  if (named !== undefined) return named;
  if (tid !== undefined && (await graph.has(`thread:${tid}`))) return `thread:${tid}`;
  return hasTask ? task : undefined;
}

/** What a task has open, or maps, by its path: a descriptor, an area, or a file it has open without a descriptor. */
async function ofPath(graph: Graph, pid: number, named: string): Promise<Ref | undefined> {
  const path = named.replace(/^(?:\.?\/)?/, "/"); // logs of restores name files from the root on, without the slash
  const { lists } = graph;
  try {
    for await (const { fd, file } of lists.descriptors(pid))
      if (fd !== undefined && file !== undefined && graph.title(file) === path) return fd.ref;
    for await (const { vma, name } of lists.vmas(pid)) if (name === path) return vma.ref;
    for await (const { file } of lists.places(pid))
      if (file !== undefined && graph.title(file) === path) return file.ref;
  } catch (error) {
    if (!(error instanceof CkptError)) throw error; // damaged images are findings of their own
  }
  return undefined;
}
