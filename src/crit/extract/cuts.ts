/** What a sub-tree loses when it goes without the rest: named before anything is written. */

import type { FileEntry } from "../schema/generated/types.ts";
import type { Holders } from "./holders.ts";
import type { Name } from "./objects.ts";
import type { SubTree } from "./tasks.ts";

export interface Cut {
  readonly kind: "socket" | "connection" | "pipe" | "memory" | "shared" | "session" | "namespace" | "lock";
  readonly what: string;
}

/** `files`: all of the set. `needed`: what the sub-tree takes along. */
export function findCuts(
  tree: SubTree,
  files: readonly FileEntry[],
  needed: ReadonlySet<Name>,
  holders: Holders,
): readonly Cut[] {
  const outside = (name: Name): readonly number[] =>
    [...(holders.get(name) ?? [])].filter((pid) => !tree.pids.has(pid));
  const isKept = ({ id }: FileEntry): boolean => needed.has(`file.id/${id}`);
  return [
    ...init(tree),
    ...sessions(tree),
    ...shared(tree),
    ...sockets(files, isKept),
    ...connections(files, isKept),
    ...pipes(files, isKept, outside),
    ...memory(needed, files, outside),
  ];
}

/** Without its first process a pid namespace cannot be made. Source: pid_namespaces(7). */
function* init({ pids, tasks }: SubTree): Generator<Cut> {
  if (tasks[0]?.entry.pid === 1 && !pids.has(1))
    yield { kind: "namespace", what: "the init of the pid namespace stays behind; criu restores the rest in no other" };
}

function* sessions({ tasks, pids, root }: SubTree): Generator<Cut> {
  const gone = new Map<number, number[]>();
  for (const { entry, kept } of tasks)
    if (kept && !pids.has(entry.sid)) gone.set(entry.sid, [...(gone.get(entry.sid) ?? []), entry.pid]);
  for (const [sid, members] of gone) {
    const job = members.includes(root) ? "; criu restores it with --shell-job only" : "";
    yield { kind: "session", what: `the leader of session ${sid} (${list(members)}) stays behind${job}` };
  }
}

const SHARED = [
  ["vm_id", "memory"],
  ["files_id", "descriptors"],
  ["fs_id", "directories"],
  ["sighand_id", "signal handlers"],
] as const;

function* shared({ tasks }: SubTree): Generator<Cut> {
  for (const [field, what] of SHARED)
    for (const { entry, ids, kept } of tasks) {
      if (!kept || ids === undefined) continue;
      const others = tasks.filter((other) => !other.kept && other.ids?.[field] === ids[field]);
      if (others.length > 0)
        yield {
          kind: "shared",
          what: `task ${entry.pid} shares its ${what} with ${list(others.map((other) => other.entry.pid))}, and then no more`,
        };
    }
}

function* sockets(files: readonly FileEntry[], isKept: (file: FileEntry) => boolean): Generator<Cut> {
  const byInode = new Map(files.flatMap((file) => (file.usk === undefined ? [] : [[file.usk.ino, file] as const])));
  for (const file of files) {
    const peer = file.usk === undefined || !isKept(file) ? undefined : byInode.get(file.usk.peer);
    if (peer !== undefined && !isKept(peer))
      yield {
        kind: "socket",
        what: `the peer of unix socket ${file.usk!.ino} stays behind (${peer.usk!.ino}); it is left without one`,
      };
  }
}

/** Both ends of a connection were in the set, and one is no more. */
function* connections(files: readonly FileEntry[], isKept: (file: FileEntry) => boolean): Generator<Cut> {
  const key = (a: readonly unknown[]): string => a.map(String).join("/");
  const byEnds = new Map<string, FileEntry>();
  for (const file of files)
    if (file.isk !== undefined && file.isk.dst_port !== 0)
      byEnds.set(key([file.isk.proto, file.isk.src_port, file.isk.dst_port, file.isk.ns_id]), file);
  for (const file of files) {
    if (file.isk === undefined || file.isk.dst_port === 0 || !isKept(file)) continue;
    const { proto, src_port: from, dst_port: to, ns_id: ns } = file.isk;
    const peer = byEnds.get(key([proto, to, from, ns]));
    if (peer !== undefined && !isKept(peer))
      yield { kind: "connection", what: `the other end of the connection from port ${from} to ${to} stays behind` };
  }
}

/** Access mode of an open file. Source: fcntl.h, O_ACCMODE. */
const O_ACCMODE = 3;

function* pipes(
  files: readonly FileEntry[],
  isKept: (file: FileEntry) => boolean,
  outside: (name: Name) => readonly number[],
): Generator<Cut> {
  const ends = new Map<number, FileEntry[]>();
  for (const file of files) {
    const pipe = file.pipe?.pipe_id;
    if (pipe !== undefined) ends.set(pipe, [...(ends.get(pipe) ?? []), file]);
  }
  for (const [pipe, all] of ends) {
    if (!all.some(isKept)) continue;
    const others = new Set(all.flatMap(({ id }) => outside(`file.id/${id}`)));
    if (others.size === 0) continue;
    const modes = (some: readonly FileEntry[]): Set<number> =>
      new Set(some.map((file) => (file.pipe?.flags ?? 0) & O_ACCMODE));
    const [before, after] = [modes(all), modes(all.filter(isKept))];
    const lost = [...before].find((mode) => !after.has(mode));
    const what =
      lost === undefined ? "is also held by" : `loses its ${lost === 0 ? "reading" : "writing"} end, which is with`;
    yield { kind: "pipe", what: `pipe ${pipe} ${what} ${list([...others])}` };
  }
}

function* memory(
  needed: ReadonlySet<Name>,
  files: readonly FileEntry[],
  outside: (name: Name) => readonly number[],
): Generator<Cut> {
  const memfds = new Set(files.filter(({ memfd }) => memfd !== undefined).map(({ id }): Name => `file.id/${id}`));
  for (const name of needed) {
    if (!name.startsWith("shm.id/") && !memfds.has(name)) continue;
    const others = outside(name);
    const what = memfds.has(name) ? "a memfd" : `shared memory ${name.slice("shm.id/".length)}`;
    if (others.length > 0)
      yield { kind: "memory", what: `${what} is also used by ${list(others)}; each goes on with a copy` };
  }
}

function list(pids: readonly number[]): string {
  const shown = pids.slice(0, 8).join(", ");
  const more = pids.length > 8 ? ` and ${pids.length - 8} more` : "";
  return `${pids.length === 1 ? "task" : "tasks"} ${shown}${more}`;
}
