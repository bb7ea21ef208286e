/** A snapshot, read: tasks with their descriptors, mappings, sockets and mounts. Pure; the same for recorded ones. */

import { type FdInfo, parseFdInfo } from "./fdinfo.ts";
import { type Lock, parseLocks } from "./locks.ts";
import { type LiveMapping, parseMaps, rangeOf } from "./maps.ts";
import { type LiveMount, parseMountinfo } from "./mountinfo.ts";
import type { Snapshot, StatFacts } from "./snapshot.ts";
import { type Sockets, socketsOf } from "./sockets.ts";
import { parseStat, type ProcStat } from "./stat.ts";
import { numberIn, parseStatus, type ProcStatus } from "./status.ts";
import { parseConfig } from "./switches.ts";

/** Something open, mapped, or a directory a task is in. */
export interface LiveFile {
  /** As the kernel names it, " (deleted)" removed when it says so of a file. */
  readonly name: string;
  /** As the kernel names it, whole: "socket:[42]", "/tmp/x (deleted)". */
  readonly link: string;
  readonly stat: StatFacts | undefined;
  /** What the name leads to now; undefined when it leads nowhere. */
  readonly named: StatFacts | undefined;
  readonly mountId: number | undefined;
}

export interface LiveFd extends LiveFile {
  readonly fd: number;
  readonly info: FdInfo;
}

export interface MappedFile extends LiveFile {
  readonly mapping: LiveMapping;
}

export interface LiveThread {
  readonly tid: number;
  readonly status: ProcStatus;
}

export interface LiveTask {
  readonly pid: number;
  readonly comm: string;
  readonly stat: ProcStat;
  readonly status: ProcStatus;
  /** All but the leader. */
  readonly threads: readonly LiveThread[];
  readonly fds: readonly LiveFd[];
  readonly mappings: readonly LiveMapping[];
  /** Each mapped file once. */
  readonly mapped: readonly MappedFile[];
  readonly exe: LiveFile | undefined;
  readonly cwd: LiveFile | undefined;
  readonly root: LiveFile | undefined;
  /** "net" → "net:[4026531840]" */
  readonly namespaces: Readonly<Record<string, string>>;
  readonly mounts: readonly LiveMount[];
}

export interface Live {
  readonly snapshot: Snapshot;
  readonly root: LiveTask;
  readonly tasks: readonly LiveTask[];
  /** Any process that could be seen, also outside the tree. */
  readonly everyone: ReadonlyMap<number, ProcStat>;
  /** Pids of the tree. */
  readonly inside: ReadonlySet<number>;
  readonly sockets: Sockets;
  readonly locks: readonly Lock[];
  /** The reader's own namespaces, by kind. */
  readonly own: Readonly<Record<string, string>>;
  readonly ownMounts: readonly LiveMount[];
  readonly ownStatus: ProcStatus;
  /** The kernel's configuration, undefined when it is not to be read. */
  readonly config: ReadonlyMap<string, string> | undefined;
}

const KINDS = ["cgroup", "ipc", "mnt", "net", "pid", "time", "time_for_children", "user", "uts"];

export function readLive(snapshot: Snapshot): Live {
  const everyone = new Map<number, ProcStat>();
  for (const [path, text] of Object.entries(snapshot.texts)) {
    const stat = /^\/proc\/\d+\/stat$/.test(path) ? parseStat(text) : undefined;
    if (stat !== undefined) everyone.set(stat.pid, stat);
  }
  const tasks = snapshot.tree.flatMap((pid) => {
    const stat = everyone.get(pid);
    return stat === undefined ? [] : [taskOf(snapshot, pid, stat)];
  });
  const [root] = tasks;
  if (root === undefined) throw new Error("a snapshot without its root");
  return {
    snapshot,
    root,
    tasks,
    everyone,
    inside: new Set(snapshot.tree),
    sockets: socketsOf(snapshot),
    locks: parseLocks(snapshot.texts["/proc/locks"] ?? ""),
    own: namespacesOf(snapshot, "/proc/self"),
    ownMounts: parseMountinfo(snapshot.texts["/proc/self/mountinfo"] ?? ""),
    ownStatus: parseStatus(snapshot.texts["/proc/self/status"] ?? ""),
    config: parseConfig(snapshot.texts["/proc/config.gz"]),
  };
}

function taskOf(snapshot: Snapshot, pid: number, stat: ProcStat): LiveTask {
  const base = `/proc/${pid}`;
  const text = (name: string): string => snapshot.texts[`${base}/${name}`] ?? "";
  const mappings = parseMaps(text("maps"));
  return {
    pid,
    comm: stat.comm,
    stat,
    status: parseStatus(text("status")),
    threads: (snapshot.lists[`${base}/task`] ?? [])
      .map(Number)
      .filter((tid) => tid !== pid)
      .map((tid) => ({ tid, status: parseStatus(text(`task/${tid}/status`)) })),
    fds: (snapshot.lists[`${base}/fd`] ?? [])
      .map(Number)
      .sort((a, b) => a - b)
      .flatMap((fd) => {
        const info = parseFdInfo(text(`fdinfo/${fd}`));
        const file = fileOf(snapshot, base, `${base}/fd/${fd}`, info.mountId);
        return file === undefined ? [] : [{ ...file, fd, info }];
      }),
    mappings,
    mapped: mappings.flatMap((mapping) => {
      const file = fileOf(snapshot, base, `${base}/map_files/${rangeOf(mapping)}`);
      return file === undefined ? [] : [{ ...file, mapping }];
    }),
    exe: fileOf(snapshot, base, `${base}/exe`),
    cwd: fileOf(snapshot, base, `${base}/cwd`),
    root: fileOf(snapshot, base, `${base}/root`),
    namespaces: namespacesOf(snapshot, base),
    mounts: parseMountinfo(text("mountinfo")),
  };
}

function fileOf(snapshot: Snapshot, base: string, path: string, mountId?: number): LiveFile | undefined {
  const link = snapshot.links[path];
  if (link === undefined) return undefined;
  const stat = snapshot.stats[path];
  const deleted = link.endsWith(" (deleted)") && snapshot.stats[`${base}/root${link}`] === undefined;
  const info = snapshot.texts[`${path}/fdinfo`];
  return {
    link,
    name: deleted ? link.slice(0, -" (deleted)".length) : link,
    stat,
    named: snapshot.stats[`${base}/root${link}`],
    mountId: mountId ?? (info === undefined ? undefined : numberIn(parseStatus(info), "mnt_id")),
  };
}

function namespacesOf(snapshot: Snapshot, base: string): Record<string, string> {
  return Object.fromEntries(
    KINDS.flatMap((kind) => {
      const link = snapshot.links[`${base}/ns/${kind}`];
      return link === undefined ? [] : [[kind, link]];
    }),
  );
}
