/** Saves memory of a tree that runs on: from copy-on-write copies of its tasks, so that it need not stand still for it. */

import type { Executor } from "../executor/client.ts";
import { ExecutorError } from "../executor/failure.ts";
import { type Area, areasOf } from "../tape/areas.ts";
import type { Facts } from "../tape/facts.ts";
import { readRuns, type Run } from "../tape/runs.ts";
import type { DumpEvent } from "./events.ts";
import { livePids } from "./gather.ts";
import { memoryHeadroom } from "./headroom.ts";
import { copySegment, lengthOf, openPageFiles, type PagePlan, savePages } from "./save-pages.ts";
import { isScanned, scanPages } from "./scan.ts";
import { segmentsOf } from "./segments.ts";

const PAGE = 4096n;
/** Less is saved in the time that a clone takes, where the tree waits for us anyway. */
const WORTH_A_CLONE = 1n << 20n;

/** What `saveAndThaw` is to save. */
export interface LiveMemory {
  readonly plan: PagePlan;
  /** With the areas. */
  readonly layout: Facts;
  readonly pids: readonly number[];
  /** Bytes that may be copied before memory runs short. */
  readonly headroom: bigint;
}

/** The least of what tasks may still get; to be asked before the freeze. Bytes. */
export function headroomOf(pids: readonly number[]): bigint {
  return pids.map(memoryHeadroom).reduce((least, room) => (room < least ? room : least), 1n << 62n);
}

/** Copies of tasks that were frozen, in the order of the tasks. */
export interface Copies {
  readonly children: readonly number[];
  /** Not all tasks could be copied. */
  readonly failed: boolean;
  /** Microseconds, when the tasks ran on; undefined when they could not be let go. */
  readonly thawed: number | undefined;
}

/**
 * Whether a tree can be copied and let go in one go with all that is asked of it, since no memory but what a copy has
 * is to be saved. To be asked before the freeze; `layout` has the areas. `headroom` in bytes.
 */
export async function mayCopyAtOnce(executor: Executor, layout: Facts, headroom: bigint): Promise<boolean> {
  const pids = livePids(layout);
  const saved = pids.flatMap((pid) => areasOf(layout, pid).filter(isScanned));
  if (segmentsOf(layout, pids).length > 0 || saved.some(unlikeInCopy)) return false;
  try {
    const runs = (await scanPages(executor, layout, pids)).map(({ bytes }) => lengthOf(readRuns(bytes)));
    const copied = runs.reduce((sum, bytes) => sum + bytes, 0n);
    return reasonAgainst(layout, pids, copied, headroom) === undefined;
  } catch (error) {
    if (error instanceof ExecutorError) return false; // a task that has ended meanwhile
    throw error;
  }
}

/** Asks for copies of frozen tasks, and to let the tasks go whether or not they can be had. Never rejects. */
export async function copyAndThaw(executor: Executor, pids: readonly number[], clock: () => number): Promise<Copies> {
  const asked = pids.map((pid) => executor.snapshot(pid));
  const finished = executor.finish("THAW", pids).then(clock);
  const made = await Promise.allSettled(asked);
  const children = made.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  const failed = children.length < pids.length;
  return finished.then(
    (thawed) => ({ children, failed, thawed }),
    () => ({ children, failed: true, thawed: undefined }),
  );
}

/** Clears copies away that are not needed after all. */
export async function dropCopies(executor: Executor, children: readonly number[]): Promise<void> {
  for (const child of children) await executor.dropSnapshot(child);
}

/** Saves the memory of tasks that run on from their copies, which are gone afterwards. */
export async function saveFromCopies(
  executor: Executor,
  plan: PagePlan,
  children: readonly number[],
  tell: (event: DumpEvent) => void,
): Promise<void> {
  tell({ kind: "memory", from: "snapshot", tasks: children.length });
  const copied = plan.tasks.map((task, i) => ({ ...task, pid: children[i] ?? task.pid }));
  await savePages(executor, { ...plan, tasks: copied }, (done, total) => tell({ kind: "bytes", done, total }));
  await drop(executor, children, tell);
}

/**
 * Saves the memory of frozen tasks as it is now, and lets them run on; `thawed` hears when they do. It is copied out
 * while they stand still only where a copy of the task would not have it, or when no copy can be made.
 */
export async function saveAndThaw(
  executor: Executor,
  { plan, layout, pids, headroom }: LiveMemory,
  tell: (event: DumpEvent) => void,
  thawed: () => void,
): Promise<void> {
  const total = (plan.pages + plan.shared) * PAGE;
  const progress = (done: bigint): void => tell({ kind: "bytes", done, total });
  const parts = plan.tasks.map(({ pid, runs }) => splitRuns(runs, areasOf(layout, pid).filter(unlikeInCopy)));
  const copied = parts.flat().reduce((sum, part) => (part.frozen ? sum : sum + lengthOf(part.runs)), 0n);
  const little = copied < WORTH_A_CLONE ? "there is too little of it for a snapshot to pay" : undefined;
  const copies = await copyTasks(executor, little ?? reasonAgainst(layout, pids, copied, headroom), pids);
  if (typeof copies === "string") {
    await savePages(executor, plan, progress);
    await executor.finish("THAW", pids);
    thawed();
    tell({ kind: "memory", from: "frozen", reason: copies });
    return;
  }
  let done = 0n;
  const fds = await openPageFiles(executor, plan);
  const save = async (frozen: boolean): Promise<void> => {
    const saves = plan.tasks.flatMap(({ pid }, i) =>
      (parts[i] ?? [])
        .filter((part) => part.frozen === frozen)
        .map(async ({ offset, runs }) => {
          const ranges = runs.map(({ start, end }) => ({ start, length: end - start }));
          await executor.savePages(frozen ? pid : (copies[i] ?? pid), fds[i] ?? -1, offset, ranges);
          progress((done += lengthOf(runs)));
        }),
    );
    await Promise.all(saves);
  };
  for (const { from, to, runs } of plan.segments) {
    await copySegment(executor, from, to, runs);
    progress((done += lengthOf(runs)));
  }
  await save(true);
  await executor.finish("THAW", pids);
  thawed();
  tell({ kind: "memory", from: "snapshot", tasks: copies.length });
  await save(false);
  await drop(executor, copies, tell);
}

/** Why memory is saved while the tasks stand still; undefined when a copy of them is to be made. */
function reasonAgainst(layout: Facts, pids: readonly number[], copied: bigint, headroom: bigint): string | undefined {
  if (headroom < copied) return `a snapshot could take ${copied} bytes, and ${headroom} are left`;
  // The clone could wait for whoever handles the faults, which may be a task that stands still.
  const handled = pids.find((pid) =>
    areasOf(layout, pid).some(({ vmFlags }) => vmFlags.has("um") || vmFlags.has("uw")),
  );
  return handled === undefined ? undefined : `task ${handled} has memory registered with a userfaultfd`;
}

/** Copies of the tasks, in order, or why there are none. */
async function copyTasks(
  executor: Executor,
  reason: string | undefined,
  pids: readonly number[],
): Promise<number[] | string> {
  if (reason !== undefined) return reason;
  const made = await Promise.allSettled(executor.together(() => pids.map((pid) => executor.snapshot(pid))));
  const copies = made.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  const failure: unknown = made.find((one) => one.status === "rejected")?.reason;
  if (failure === undefined) return copies;
  if (!(failure instanceof ExecutorError)) throw failure as Error;
  await dropCopies(executor, copies);
  return failure.message;
}

/** A copy that cannot be cleared away is no reason to give up a dump that has all it needs. */
async function drop(executor: Executor, copies: readonly number[], tell: (event: DumpEvent) => void): Promise<void> {
  for (const copy of copies) {
    try {
      await executor.dropSnapshot(copy);
    } catch (error) {
      if (!(error instanceof ExecutorError)) throw error;
      tell({ kind: "warning", text: `copy ${copy} of a task may be left as a zombie: ${error.message}` });
    }
  }
}

/** VmFlags of smaps (proc(5)): MADV_DONTFORK, MADV_WIPEONFORK, hugetlb (whose owner may take pages from a copy). */
const NOT_COPIED = ["dc", "wf", "ht"];

/** Whether a copy of the task sees the area otherwise than the task did: not at all, empty, or as it is changed on. */
function unlikeInCopy({ kind, flags, vmFlags }: Area): boolean {
  return kind === "aio" || flags[3] === "s" || NOT_COPIED.some((flag) => vmFlags.has(flag));
}

interface Part {
  /** In the file. */
  readonly offset: bigint;
  readonly runs: Run[];
  /** To be saved while the task stands still. */
  readonly frozen: boolean;
}

/** Cuts runs at the borders of `areas`; both ascend. */
function splitRuns(runs: readonly Run[], areas: readonly Run[]): Part[] {
  const parts: Part[] = [];
  let [offset, at] = [0n, 0];
  for (const { start, end } of runs) {
    for (let from = start; from < end;) {
      while (at < areas.length && (areas[at]?.end ?? 0n) <= from) at++;
      const area = areas[at];
      const frozen = area !== undefined && area.start <= from;
      const border = area === undefined ? end : frozen ? area.end : area.start;
      const to = border < end ? border : end;
      const last = parts.at(-1);
      if (last?.frozen === frozen) last.runs.push({ start: from, end: to });
      else parts.push({ offset, frozen, runs: [{ start: from, end: to }] });
      offset += to - from;
      from = to;
    }
  }
  return parts;
}
