/** Facts to tasks: what a tape says about each task, its threads, and what it has open. */

import { parseStat, type ProcStat } from "../../analyze/proc/stat.ts";
import { parseStatus } from "../../analyze/proc/status.ts";
import { CkptError } from "../../crit/errors.ts";
import { ByteReader } from "../executor/bytes.ts";
import { RECORD, TASK_FLAG } from "../executor/protocol.ts";
import type { Facts } from "./facts.ts";
import { readDescriptors } from "./read-files.ts";
import { READ } from "./kinds.ts";
import type { OpenFile, TaskFacts, ThreadFacts } from "./tasks.ts";

/** All tasks, parents before their children. Throws "io" when a task's stat is missing: it ended while it was read. */
export function readTasks(facts: Facts): TaskFacts[] {
  const files = new Map<string, OpenFile>();
  const tids = new Map<number, number[]>();
  for (const { kind, pid, tid } of facts.records) {
    if (kind !== RECORD.THREAD) continue;
    const list = tids.get(pid);
    if (list === undefined) tids.set(pid, [tid]);
    else list.push(tid);
  }
  return facts.records
    .filter(({ kind }) => kind === RECORD.TASK)
    .map(({ pid, bytes }) => {
      const reader = new ByteReader(bytes);
      const [ppid, flags, stopSignal] = [reader.s32(), reader.u32(), reader.s32()];
      const dead = (flags & TASK_FLAG.ZOMBIE) !== 0;
      const state = dead ? "dead" : (flags & TASK_FLAG.STOPPED) !== 0 ? "stopped" : "alive";
      return {
        ...{ pid, ppid, state, stopSignal, facts },
        stat: statOf(facts, pid),
        status: parseStatus(facts.text(READ.STATUS, pid) ?? ""),
        threads: dead ? [] : threadsOf(facts, pid, tids.get(pid) ?? []),
        descriptors: dead ? [] : readDescriptors(facts, pid, files),
      };
    });
}

function threadsOf(facts: Facts, pid: number, tids: readonly number[]): ThreadFacts[] {
  const threads = tids.map((tid) => ({
    ...{ tid, pid, leader: tid === pid, facts },
    stat: statOf(facts, tid),
    status: parseStatus(facts.text(READ.STATUS, tid) ?? ""),
  }));
  return [...threads.filter(({ leader }) => leader), ...threads.filter(({ leader }) => !leader)];
}

function statOf(facts: Facts, tid: number): ProcStat {
  const stat = parseStat(facts.text(READ.STAT, tid) ?? "");
  if (stat === undefined) throw new CkptError("io", `/proc/${tid}/stat cannot be read: the task has ended`);
  return stat;
}
