/** Carries a plan out: its moves as messages to the executor, all of them or none. */

import type { Executor } from "../executor/client.ts";
import { ExecutorError } from "../executor/failure.ts";
import { ProgramBuilder } from "../executor/program.ts";
import { failureOf, resultOf } from "../executor/run.ts";
import type { Move, Plan } from "../plan/plan.ts";
import { AT_FDCWD, O, PR, SYS } from "../plan/sys.ts";

/** What is told while it goes on. */
export interface DriveEvents {
  /** A move is about to be made. */
  readonly onMove?: ((move: Move, index: number) => void) | undefined;
  /** All is made and nothing runs yet. */
  readonly beforeRelease?: ((root: number) => Promise<void> | void) | undefined;
}

/**
 * Makes the tree and lets it run. On any failure what was made is killed before the error is thrown; it names the
 * operation, the task and the object.
 */
export async function drive(executor: Executor, plan: Plan, events: DriveEvents = {}): Promise<void> {
  const opened = new Map<string, number>();
  const made: number[] = [];
  try {
    await reap(executor, true);
    await executor.area(plan.area.address, plan.area.slots, plan.area.slotSize);
    for (const [index, move] of plan.moves.entries()) {
      events.onMove?.(move, index);
      if (move.kind === "release") {
        await events.beforeRelease?.(plan.roots[0]!);
        await reap(executor, false);
      }
      await carryOut(executor, plan, index, opened, made);
    }
  } catch (error) {
    await undo(executor, made);
    throw error;
  }
}

async function carryOut(
  executor: Executor,
  { moves }: Plan,
  index: number,
  opened: Map<string, number>,
  made: number[],
): Promise<void> {
  const move = moves[index]!;
  switch (move.kind) {
    case "stub":
      made.push(await executor.stub(move.tid, move.slot));
      return;
    case "run": {
      const replies = await executor.run(move.programs);
      // Born, though not adopted yet: they are to be killed as well, also when others of them failed.
      const results = new Set(replies.flatMap((reply) => [...reply.results]));
      const next = moves[index + 1];
      if (next?.kind === "adopt")
        made.push(...next.tasks.map(({ tid }) => tid).filter((tid) => results.has(BigInt(tid))));
      for (const reply of replies) {
        const failure = failureOf(reply);
        if (failure !== undefined) throw failure;
      }
      return;
    }
    case "adopt":
      return executor.adopt(move.tasks);
    case "load":
      for (const path of new Set(move.pages.map((page) => page.path))) {
        const pages = move.pages.filter((page) => page.path === path);
        await executor.loadPages(move.tid, await open(executor, path, opened), pages);
      }
      return;
    case "prepare":
      return executor.prepare(move.threads);
    case "release":
      return executor.release(move.tids);
  }
}

/** While the tree is made, its orphans are the executor's: it takes them away at once, where init may take its time. */
async function reap(executor: Executor, on: boolean): Promise<void> {
  const program = new ProgramBuilder();
  program.call("take orphans", SYS.prctl, [PR.SET_CHILD_SUBREAPER, on ? 1 : 0, 0, 0, 0]);
  await executor.execute(0, program.build());
}

/** A descriptor of the executor's own. */
async function open(executor: Executor, path: string, opened: Map<string, number>): Promise<number> {
  const known = opened.get(path);
  if (known !== undefined) return known;
  const program = new ProgramBuilder();
  const fd = program.call(`open ${path}`, SYS.openat, [AT_FDCWD, program.text(path), O.CLOEXEC]);
  const [reply] = await executor.run([{ tid: 0, program: program.build() }]);
  const failure = failureOf(reply!);
  if (failure !== undefined) throw failure;
  const number = Number(resultOf(reply!, fd));
  opened.set(path, number);
  return number;
}

async function undo(executor: Executor, made: readonly number[]): Promise<void> {
  try {
    await executor.kill(made);
  } catch (error) {
    // Hanging up kills them as well; the first failure is the one to report.
    if (!(error instanceof ExecutorError)) throw error;
  }
}
