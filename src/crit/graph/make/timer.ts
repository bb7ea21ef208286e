/** Timers of a task: in its core image, in old sets in two images of their own. */

import { CLOCKS } from "../../names/events.ts";
import { SIGEV, signalWord } from "../../names/signals.ts";
import { word } from "../../names/table.ts";
import type { ItimerEntry, PosixTimerEntry } from "../../schema/generated/types.ts";
import type { At } from "../objects/common.ts";
import type { Timer } from "../objects/task.ts";
import type { Placed } from "../placed.ts";
import type { Steps } from "../scan.ts";
import type { Store } from "../store.ts";
import { makeSpan } from "./owner.ts";

/** A timer where it lies. */
export interface PlacedTimer {
  readonly key: string;
  readonly placed: Placed;
  readonly steps: Steps;
  readonly entry: { readonly itimer: ItimerEntry } | { readonly posix: PosixTimerEntry };
}

/** Kinds of setitimer(2) in the order of the old image, with the fields of the new one and the signals they send. */
const INTERVAL = [
  { type: "real", field: "real", signal: 14, clock: 0 },
  { type: "virt", field: "virt", signal: 26, clock: 2 },
  { type: "prof", field: "prof", signal: 27, clock: 2 },
] as const;

/** Timers that exist: of the interval timers those that run or have an interval. */
export async function placedTimers(store: Store, pid: number): Promise<PlacedTimer[]> {
  const core = await store.tasks.core(pid);
  const timers = core?.message.tc?.timers;
  const found: PlacedTimer[] = [];
  if (core !== undefined && timers !== undefined) {
    const placed = core as unknown as Placed;
    for (const { type, field } of INTERVAL) {
      if (isSet(timers[field]))
        found.push({ key: type, placed, steps: ["tc", "timers", field], entry: { itimer: timers[field] } });
    }
    for (const [i, posix] of (timers.posix ?? []).entries()) {
      found.push({ key: String(posix.it_id), placed, steps: ["tc", "timers", "posix", i], entry: { posix } });
    }
  } else if (core?.message.tc !== undefined && core.message.thread_core !== undefined) {
    await addOld(store, pid, found);
  }
  return found;
}

async function addOld(store: Store, pid: number, found: PlacedTimer[]): Promise<void> {
  for (const [i, placed] of (await store.images.entries(`itimers-${pid}.img`, "itimer_entry")).entries()) {
    const type = INTERVAL[i]?.type;
    const itimer = placed.message;
    if (type !== undefined && isSet(itimer))
      found.push({ key: type, placed: placed as unknown as Placed, steps: [], entry: { itimer } });
  }
  for (const placed of await store.images.entries(`posix-timers-${pid}.img`, "posix_timer_entry")) {
    const posix = placed.message;
    found.push({ key: String(posix.it_id), placed: placed as unknown as Placed, steps: [], entry: { posix } });
  }
}

/** Names of the timers of a task; none where its core is missing or damaged. */
export async function timerRefs(store: Store, pid: number): Promise<string[]> {
  return ((await store.tolerate(() => placedTimers(store, pid))) ?? []).map(({ key }) => `timer:${pid}/${key}`);
}

export function makeTimer(pid: number, { key, placed, steps, entry }: PlacedTimer): Timer {
  const common = { kind: "timer", ref: `timer:${pid}/${key}`, at: placed.at(steps), pid, task: `task:${pid}` } as const;
  return "itimer" in entry ? makeInterval(common, key, entry.itimer) : makePosix(common, entry.posix);
}

interface Common {
  readonly kind: "timer";
  readonly ref: string;
  readonly at: At;
  readonly pid: number;
  readonly task: string;
}

function makeInterval(common: Common, key: string, timer: ItimerEntry): Timer {
  const row = INTERVAL.find(({ type }) => type === key) ?? INTERVAL[0];
  const left = makeSpan(timer.vsec, timer.vusec, 1000);
  return {
    ...common,
    type: row.type,
    id: undefined,
    clock: word(CLOCKS, row.clock),
    signal: signalWord(row.signal),
    notify: undefined,
    thread: undefined,
    interval: makeSpan(timer.isec, timer.iusec, 1000),
    left,
    armed: isRunning(left),
  };
}

function makePosix(common: Common, timer: PosixTimerEntry): Timer {
  const left = makeSpan(timer.vsec, timer.vnsec);
  return {
    ...common,
    type: "posix",
    id: timer.it_id,
    clock: word(CLOCKS, timer.clock_id | 0),
    signal: signalWord(timer.si_signo),
    notify: word(SIGEV, timer.it_sigev_notify),
    thread: timer.notify_thread_id === undefined ? undefined : `thread:${timer.notify_thread_id}`,
    interval: makeSpan(timer.isec, timer.insec),
    left,
    armed: isRunning(left),
  };
}

function isRunning({ seconds, nanoseconds }: { seconds: bigint; nanoseconds: number }): boolean {
  return seconds !== 0n || nanoseconds !== 0;
}

function isSet(timer: ItimerEntry): boolean {
  return (timer.isec | timer.iusec | timer.vsec | timer.vusec) !== 0n;
}
