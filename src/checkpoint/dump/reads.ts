/** Which files of /proc a dump reads, in three rounds: tasks, then what they have open, then what paths lead to. */

import { decodeString } from "../../crit/schema/strings.ts";
import type { ReadItem } from "../executor/client.ts";
import { NOFOLLOW, READ_MODE, RECORD, TASK_FLAG } from "../executor/protocol.ts";
import { descriptorNumbers } from "../tape/descriptor-numbers.ts";
import { NAMESPACES, PLACES, READ } from "../tape/kinds.ts";
import type { TapeRecord } from "../tape/record.ts";
import { mappingsOf } from "../tape/smaps.ts";
import type { Facts } from "../tape/facts.ts";

const TEXTS = [
  [READ.STATUS, "status"],
  [READ.SMAPS, "smaps"],
  [READ.LIMITS, "limits"],
  [READ.AUXV, "auxv"],
  [READ.OOM_SCORE_ADJ, "oom_score_adj"],
  [READ.LOGINUID, "loginuid"],
  [READ.PERSONALITY, "personality"],
  [READ.TIMERS, "timers"],
] as const;

/** Tasks and threads. Of a dead task only its stat and status are left. */
export function firstReads(frozen: readonly TapeRecord[]): ReadItem[] {
  const dead = new Set(frozen.filter(isDead).map(({ pid }) => pid));
  return frozen.flatMap(({ kind, pid, tid }) => {
    if (kind === RECORD.THREAD) return threadReads(pid, tid);
    if (kind !== RECORD.TASK) return [];
    return dead.has(pid) ? deadReads(pid) : taskReads(pid);
  });
}

/** Whether a record says that a task is a zombie. */
export function isDead({ kind, bytes }: TapeRecord): boolean {
  return kind === RECORD.TASK && ((bytes[4] ?? 0) & TASK_FLAG.ZOMBIE) !== 0;
}

function deadReads(pid: number): ReadItem[] {
  const base = `/proc/${pid}`;
  return [
    { kind: READ.STAT, pid, mode: READ_MODE.TEXT, path: `${base}/stat` },
    { kind: READ.STATUS, pid, mode: READ_MODE.TEXT, path: `${base}/status` },
  ];
}

function taskReads(pid: number): ReadItem[] {
  const base = `/proc/${pid}`;
  return [
    { kind: READ.STAT, pid, mode: READ_MODE.TEXT, path: `${base}/stat` },
    ...TEXTS.map(([kind, name]) => ({ kind, pid, mode: READ_MODE.TEXT, path: `${base}/${name}` })),
    ...NAMESPACES.map((name, i) => ({
      kind: READ.NAMESPACE,
      pid,
      key: BigInt(i),
      mode: READ_MODE.LINK,
      path: `${base}/ns/${name}`,
    })),
    ...PLACES.flatMap((name, i) => [
      { kind: READ.PLACE_LINK, pid, key: BigInt(i), mode: READ_MODE.LINK, path: `${base}/${name}` },
      { kind: READ.PLACE_STATX, pid, key: BigInt(i), mode: READ_MODE.STATX_FOLLOW, path: `${base}/${name}` },
    ]),
    { kind: READ.FD_NAMES, pid, mode: READ_MODE.NAMES, path: `${base}/fd` },
  ];
}

/** The leader's stat and status are those of the process, too: read once, as the process's. */
function threadReads(pid: number, tid: number): ReadItem[] {
  const base = `/proc/${pid}/task/${tid}`;
  const own = tid === pid ? [] : (["stat", "status"] as const);
  return [
    ...own.map((name) => ({
      kind: name === "stat" ? READ.STAT : READ.STATUS,
      pid,
      tid,
      mode: READ_MODE.TEXT,
      path: `${base}/${name}`,
    })),
    { kind: READ.CGROUP, pid, tid, mode: READ_MODE.TEXT, path: `${base}/cgroup` },
  ];
}

/** Descriptors and mapped files. */
export function secondReads(facts: Facts): ReadItem[] {
  const names = facts.records.filter(({ kind }) => kind === READ.FD_NAMES);
  return names.flatMap(({ pid }) => [...descriptorReads(pid, facts), ...mappingReads(pid, facts)]);
}

function descriptorReads(pid: number, facts: Facts): ReadItem[] {
  return descriptorNumbers(facts, pid).flatMap((fd) => [
    { kind: READ.FD_LINK, pid, fd, mode: READ_MODE.LINK, path: `/proc/${pid}/fd/${fd}` },
    { kind: READ.FD_INFO, pid, fd, mode: READ_MODE.TEXT, path: `/proc/${pid}/fdinfo/${fd}` },
    { kind: READ.FD_STATX, pid, fd, mode: READ_MODE.STATX_FOLLOW, path: `/proc/${pid}/fd/${fd}` },
  ]);
}

/** Each mapped file once: its first mapping leads to it, also when it has been deleted. */
function mappingReads(pid: number, facts: Facts): ReadItem[] {
  const seen = new Set<string>();
  const items: ReadItem[] = [];
  for (const { start, end, dev, ino } of mappingsOf(facts, pid)) {
    if (ino === "0" || seen.has(`${dev} ${ino}`)) continue;
    seen.add(`${dev} ${ino}`);
    const path = `/proc/${pid}/map_files/${start.toString(16)}-${end.toString(16)}`;
    items.push({ kind: READ.MAP_LINK, pid, key: start, mode: READ_MODE.LINK, path });
    items.push({ kind: READ.MAP_STATX, pid, key: start, mode: READ_MODE.STATX_FOLLOW, path });
  }
  return items;
}

const NAMED: ReadonlyMap<number, number> = new Map<number, number>([
  [READ.FD_LINK, READ.FD_NAMED],
  [READ.PLACE_LINK, READ.PLACE_NAMED],
  [READ.MAP_LINK, READ.MAP_NAMED],
]);

/** What the paths of open files lead to now. The kernel tells them as seen from the reader's root, not the task's. */
export function thirdReads(facts: Facts): ReadItem[] {
  return facts.records.flatMap(({ kind, pid, fd, key, status, bytes }) => {
    const named = NAMED.get(kind);
    if (named === undefined || status < 0 || bytes[0] !== 0x2f) return [];
    return [
      { kind: named, pid, fd, key, mode: READ_MODE.STATX | NOFOLLOW, path: decodeString(bytes, 0, bytes.length) },
    ];
  });
}
