/** What criu's images have no field for, in a file of our own beside them: ckpt.json. criu does not look at it. */

import { groupNames } from "./control-groups.ts";
import { NR, PRCTL } from "../executor/syscalls.ts";
import { ANSWER, READ } from "../tape/kinds.ts";
import { type TaskHardening, taskHardening, type ThreadHardening, threadHardening } from "./hardening.ts";
import type { Resource } from "./resource.ts";
import { attributesBeyondPolicy } from "./scheduling.ts";

export const EXTRAS_NAME = "ckpt.json";

/** The document. A set without one was made by criu: what it would say is then as in a new process. */
export interface Extras {
  readonly schema: "ckpt/extras";
  readonly version: 1;
  /** By tid. */
  readonly threads: Readonly<Record<string, ThreadExtras>>;
  /** Ids in files.img of eventfds that count as semaphores. */
  readonly semaphores: readonly number[];
  /** By pid. Sets of earlier versions have none. */
  readonly tasks?: Readonly<Record<string, TaskExtras>>;
  /** Bytes of each packet in a pipe of packets, by its id. Sets of earlier versions have none. */
  readonly packets?: Readonly<Record<string, readonly number[]>>;
  /** Options of sockets that are not as in a new one, by the id in files.img. Sets of earlier versions have none. */
  readonly sockets?: Readonly<Record<string, readonly SocketExtra[]>>;
}

/** Arguments of setsockopt(2): an int, or the name of an algorithm. */
export type SocketExtra = readonly [level: number, option: number, value: number | string];

export interface ThreadExtras extends ThreadHardening {
  /** Processors it may run on: a mask in hexadecimal, processor 0 the lowest bit. */
  readonly affinity: string;
  /** Nanoseconds, decimal. */
  readonly timer_slack: string;
  /** struct sched_attr (sched_setattr(2)) in hexadecimal, where policy, nice value and priority do not say all of it. */
  readonly sched_attr?: string;
  /** As ioprio_set(2) takes it; absent where the thread has none of its own. */
  readonly io_priority?: number;
}

export interface TaskExtras extends TaskHardening {
  /** What a core dump would have, in hexadecimal as in /proc/PID/coredump_filter (core(5)). */
  readonly coredump_filter: string;
  /** Where the areas begin, in hexadecimal, whose pages are locked when they come and not before (MLOCK_ONFAULT of mlock2(2)). */
  readonly locked_on_fault?: readonly string[];
  /** The control group in each hierarchy, as /proc/PID/cgroup tells them, less the number: "pids:/a", ":/a" (cgroups(7)). */
  readonly control_groups?: readonly string[];
}

/** IOPRIO_WHO_PROCESS: with 0 the calling thread; and where the class is. Source: ioprio_set(2). */
const WHO_PROCESS = 1;
const CLASS_SHIFT = 13n;

/** Of the ids of semaphores while files are saved. */
export const SEMAPHORES = "semaphore eventfds";
/** Of the packets in pipes while files are saved. */
export const PACKETS = "packets in pipes";
/** Of the areas locked on fault by pid, likewise. */
export const LOCKED_ON_FAULT = "memory locked on fault";
/** Of the options of sockets by id, likewise. */
export const SOCKET_EXTRAS = "options of sockets";

export const extras: Resource = {
  name: "extras",
  readTask: () => [{ kind: READ.COREDUMP_FILTER, path: "coredump_filter" }],
  askThread: (_, { ask }) => {
    const args = (): number[] => [PRCTL.GET_TIMERSLACK, 0, 0, 0, 0];
    ask({ kind: ANSWER.TIMER_SLACK, label: "timer slack", nr: NR.prctl, args });
    ask({ kind: ANSWER.IO_PRIORITY, label: "I/O priority", nr: NR.ioprio_get, args: () => [WHO_PROCESS, 0] });
  },
  save: (dump) => {
    const threads: Record<string, ThreadExtras> = {};
    for (const { tid, status, facts } of dump.tasks.flatMap((task) => task.threads)) {
      const affinity = (status.get("Cpus_allowed") ?? "").replaceAll(",", "").replace(/^0+(?=.)/, "");
      const timer_slack = String(facts.answer(ANSWER.TIMER_SLACK, tid)?.result ?? 0n);
      const io = facts.answer(ANSWER.IO_PRIORITY, tid)?.result ?? 0n;
      const sched_attr = attributesBeyondPolicy(facts, tid);
      threads[tid] = {
        ...{ affinity, timer_slack },
        ...(sched_attr === undefined ? {} : { sched_attr }),
        ...threadHardening(facts, tid),
        ...(io >> CLASS_SHIFT > 0n ? { io_priority: Number(io) } : {}),
      };
    }
    const tasks: Record<string, TaskExtras> = {};
    const locked = dump.once(LOCKED_ON_FAULT, () => new Map<number, readonly string[]>());
    for (const { pid, facts } of dump.tasks) {
      const coredump_filter = (facts.text(READ.COREDUMP_FILTER, pid) ?? "").trim();
      const locked_on_fault = locked.get(pid);
      if (coredump_filter !== "")
        tasks[pid] = {
          coredump_filter,
          control_groups: groupNames(facts.text(READ.CGROUP, pid) ?? ""),
          ...taskHardening(facts, pid),
          ...(locked_on_fault === undefined ? {} : { locked_on_fault }),
        };
    }
    const semaphores = dump.once<number[]>(SEMAPHORES, () => []);
    const packets = dump.once<Record<string, number[]>>(PACKETS, () => ({}));
    const sockets = dump.once<Record<string, readonly SocketExtra[]>>(SOCKET_EXTRAS, () => ({}));
    const document: Extras = { schema: "ckpt/extras", version: 1, threads, tasks, semaphores, packets, sockets };
    dump.addRaw(EXTRAS_NAME, Buffer.from(`${JSON.stringify(document)}\n`));
  },
};
