/** Timers of a process: setitimer(2) and timer_create(2). */

import type { ItimerEntry, PosixTimerEntry } from "../../crit/schema/generated/types.ts";
import { ByteReader } from "../executor/bytes.ts";
import type { ProgramBuilder } from "../executor/program.ts";
import { NR } from "../executor/syscalls.ts";
import type { RestoreHalf } from "../plan/restoring.ts";
import { PR, SYS } from "../plan/sys.ts";
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

/** Linux takes the number of a timer to be made since 6.15; before that they are counted from 0. */
const CHOOSES_NUMBER = [6, 15];
/** struct sigevent: value, signal, notify, thread. Source: asm-generic/siginfo.h. */
const SIGEVENT = 64;
const ITIMER_REAL = 0;

export const timersRestore: RestoreHalf = {
  name: "timers",
  restore({ live, machine, step }) {
    for (const { pid, core } of live) {
      const { real, virt, prof, posix = [] } = core.tc?.timers ?? {};
      for (const [which, timer] of [real, virt, prof].entries()) {
        if (timer === undefined) continue;
        const running = timer.vsec !== 0n || timer.vusec !== 0n || (which === ITIMER_REAL && expired(timer));
        if (!running) continue;
        step("timers", pid, (program) => setInterval(program, which, timer));
      }
      if (posix.length > 0)
        step("timers", pid, (program) => makeTimers(program, posix, isAtLeast(machine.kernel, CHOOSES_NUMBER)));
    }
  },
};

/**
 * A periodic timer without time left has expired, and its signal is pending: Linux starts it again when that is taken.
 * One that was stopped has no interval either.
 */
function expired({ isec, iusec, vsec, vusec }: ItimerEntry): boolean {
  return vsec === 0n && vusec === 0n && (isec !== 0n || iusec !== 0n);
}

function setInterval(program: ProgramBuilder, which: number, { isec, iusec, vsec, vusec }: ItimerEntry): void {
  const left = vsec === 0n && vusec === 0n ? [isec, iusec] : [vsec, vusec];
  const times = program.data(new Uint8Array(new BigUint64Array([isec, iusec, ...left]).buffer));
  program.call(`interval timer ${which}`, SYS.setitimer, [which, times, 0]);
}

function makeTimers(program: ProgramBuilder, timers: readonly PosixTimerEntry[], chooses: boolean): void {
  if (chooses) program.call("timers with numbers of our choice", SYS.prctl, [PR.TIMER_CREATE_RESTORE_IDS, 1, 0, 0, 0]);
  const number = program.room(8);
  let next = 0;
  for (const timer of timers.toSorted((a, b) => a.it_id - b.it_id)) {
    const event = program.data(sigevent(timer));
    if (chooses) {
      const wanted = program.data(new Uint8Array(new Int32Array([timer.it_id]).buffer));
      program.call(`make timer ${timer.it_id}`, SYS.timer_create, [timer.clock_id | 0, event, wanted]);
    } else {
      for (; next < timer.it_id; next++) {
        program.call(`skip timer number ${next}`, SYS.timer_create, [timer.clock_id | 0, event, number]);
        program.call(`skip timer number ${next}`, SYS.timer_delete, [next]);
      }
      program.call(`make timer ${timer.it_id}`, SYS.timer_create, [timer.clock_id | 0, event, number]);
      next++;
    }
    const { isec, insec, vsec, vnsec } = timer;
    const left = vsec === 0n && vnsec === 0n ? [isec, insec] : [vsec, vnsec];
    const times = program.data(new Uint8Array(new BigUint64Array([isec, insec, ...left]).buffer));
    program.call(`set timer ${timer.it_id}`, SYS.timer_settime, [timer.it_id, 0, times, 0]);
  }
  if (chooses)
    program.call("timers with the kernel's numbers again", SYS.prctl, [PR.TIMER_CREATE_RESTORE_IDS, 0, 0, 0, 0]);
}

function sigevent({
  sival_ptr: value,
  si_signo: signal,
  it_sigev_notify: notify,
  notify_thread_id: thread,
}: PosixTimerEntry): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(SIGEVENT));
  bytes.setBigUint64(0, value, true);
  bytes.setInt32(8, signal, true);
  bytes.setInt32(12, notify, true);
  bytes.setInt32(16, thread ?? 0, true);
  return new Uint8Array(bytes.buffer);
}

function isAtLeast(kernel: string, [major = 0, minor = 0]: readonly number[]): boolean {
  const [ours = 0, ourMinor = 0] = kernel.split(".").map((part) => Number.parseInt(part, 10));
  return ours > major || (ours === major && ourMinor >= minor);
}
