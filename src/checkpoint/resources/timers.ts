/** Timers of a process: setitimer(2) and timer_create(2). */

import type { ItimerEntry, PosixTimerEntry } from "../../crit/schema/generated/types.ts";
import { ByteReader } from "../executor/bytes.ts";
import { NR } from "../executor/syscalls.ts";
import type { Facts } from "../tape/facts.ts";
import { ANSWER, READ } from "../tape/kinds.ts";
import type { Resource } from "./resource.ts";

/** ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF. */
const INTERVAL_TIMERS = ["real", "virt", "prof"] as const;
/** struct itimerval and struct itimerspec: two pairs of 64-bit words. */
const ITIMER_SIZE = 32;

const NOTIFY: Readonly<Record<string, number>> = { signal: 0, none: 1, thread: 2 };
const SIGEV_THREAD_ID = 4;

/** A timer as /proc/PID/timers tells it. */
interface ListedTimer {
  readonly id: number;
  readonly clock: number;
  readonly signal: number;
  readonly value: bigint;
  readonly notify: number;
  readonly thread: number | undefined;
}

export const timers: Resource = {
  name: "timers",
  askTask: ({ pid, facts }, { ask }) => {
    INTERVAL_TIMERS.forEach((name, which) => {
      const rest = { key: BigInt(which), room: ITIMER_SIZE };
      ask({ kind: ANSWER.ITIMER, label: `${name} timer`, nr: NR.getitimer, args: (at) => [which, at], ...rest });
    });
    for (const { id } of parseTimers(facts.text(READ.TIMERS, pid) ?? "")) {
      const label = `timer ${id}`;
      const rest = { key: BigInt(id), room: ITIMER_SIZE };
      ask({ kind: ANSWER.POSIX_TIMER, label, nr: NR.timer_gettime, args: (at) => [id, at], ...rest });
      ask({ kind: ANSWER.POSIX_OVERRUN, label, nr: NR.timer_getoverrun, args: () => [id], key: BigInt(id) });
    }
  },
  taskCore: ({ pid, facts }) => ({
    timers: {
      real: intervalTimer(facts, pid, 0),
      virt: intervalTimer(facts, pid, 1),
      prof: intervalTimer(facts, pid, 2),
      posix: parseTimers(facts.text(READ.TIMERS, pid) ?? "").map((timer) => posixTimer(facts, pid, timer)),
    },
  }),
};

function intervalTimer(facts: Facts, pid: number, which: number): ItimerEntry {
  const { bytes } = facts.answer(ANSWER.ITIMER, pid, { key: BigInt(which) }) ?? {};
  const reader = new ByteReader(bytes ?? new Uint8Array(ITIMER_SIZE));
  return { isec: reader.u64(), iusec: reader.u64(), vsec: reader.u64(), vusec: reader.u64() };
}

function posixTimer(facts: Facts, pid: number, timer: ListedTimer): PosixTimerEntry {
  const key = BigInt(timer.id);
  const { bytes } = facts.answer(ANSWER.POSIX_TIMER, pid, { key }) ?? {};
  const reader = new ByteReader(bytes ?? new Uint8Array(ITIMER_SIZE));
  const overrun = facts.answer(ANSWER.POSIX_OVERRUN, pid, { key })?.result ?? 0n;
  return {
    ...{ it_id: timer.id, clock_id: timer.clock >>> 0, si_signo: timer.signal, it_sigev_notify: timer.notify },
    ...{ sival_ptr: timer.value, overrun: overrun > 0n ? Number(overrun) : 0 },
    ...{ isec: reader.u64(), insec: reader.u64(), vsec: reader.u64(), vnsec: reader.u64() },
    ...(timer.thread === undefined ? {} : { notify_thread_id: timer.thread }),
  };
}

/** Blocks of "ID: 1", "signal: 60/00007fff", "notify: signal/pid.2634", "ClockID: 0". Source: proc(5). */
export function parseTimers(text: string): ListedTimer[] {
  return text
    .split(/^(?=ID:)/m)
    .filter((block) => block.startsWith("ID:"))
    .map((block) => {
      const [, signal = "0", value = "0"] = /^signal:\s*(\d+)\/(?:0x)?([0-9a-f]+)/m.exec(block) ?? [];
      const [, how = "none", target = "pid", number = "0"] = /^notify:\s*(\w+)\/(pid|tid)\.(\d+)/m.exec(block) ?? [];
      const toThread = target === "tid";
      return {
        id: Number(/^ID:\s*(\d+)/.exec(block)?.[1]),
        clock: Number(/^ClockID:\s*(-?\d+)/m.exec(block)?.[1] ?? "0"),
        signal: Number(signal),
        value: BigInt(`0x${value}`),
        notify: toThread ? SIGEV_THREAD_ID : (NOTIFY[how] ?? 0),
        thread: toThread ? Number(number) : undefined,
      };
    });
}
