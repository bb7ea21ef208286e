/** ckpt restore: rebuilds a process tree from images. */

import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { hrtime } from "node:process";
import { isatty } from "node:tty";
import { describePlan } from "../../checkpoint/plan/describe.ts";
import { planJson } from "../../checkpoint/plan/plan-json.ts";
import { planRestore, restore as restoreTree, type RestoreOptions } from "../../checkpoint/restore/restore.ts";
import { countPages, restoreStatsImage, type RestoreStats, restoreStatsText } from "../../checkpoint/restore/stats.ts";
import { attempt, type Io, writeAll } from "../../crit/commands/io.ts";
import { CkptError } from "../../crit/errors.ts";
import { ImageSet } from "../../crit/set/image-set.ts";
import { type Action, runActionScripts } from "../action-scripts.ts";
import { CriuLog } from "../criu-log.ts";
import { LateSignals, waitForRoot } from "../job.ts";
import { progressOf } from "../progress.ts";
import { type RestoreFlags, type RestoreRequest, restoreRequest } from "../restore-request.ts";

export interface RestoreCommand {
  /** Options of criu that are not declared: taken without effect, or refused by name. */
  readonly words: readonly string[];
  readonly flags: RestoreFlags;
  readonly executor: string | undefined;
  /** Names of resources, separated by commas, that are not to be restored. */
  readonly skip: string | undefined;
}

/** Returns the root's exit status, 128 + n when signal n ended it; with -d 0 once the tree runs; 1 on failure. */
export async function restore(io: Io, command: RestoreCommand): Promise<number> {
  const request = restoreRequest(command.flags, command.words, command.skip);
  const log = new CriuLog(io.stderr, request);
  const abort = new AbortController();
  const timer = request.timeout === undefined ? undefined : setTimeout(() => abort.abort(), request.timeout * 1000);
  const forget = io.onInterrupt?.(() => abort.abort());
  let late: LateSignals | undefined;
  try {
    if (request.newPidns && !request.dryRun) {
      const { restoreInNewPidns } = await import("../new-pidns.ts");
      forget?.();
      return await restoreInNewPidns(io, await highestPid(request.images));
    }
    for (const note of request.notes) log.line(2, `Warn  (ckpt/restore): ${note}`);
    log.line(3, `Version: ckpt, restoring from ${request.images}`);
    const options = optionsOf(io, request, command, log, abort.signal);
    if (request.dryRun) {
      const { plan } = await planRestore(request.images, options);
      const text = request.format === "json" ? `${JSON.stringify(planJson(plan), undefined, 2)}\n` : describePlan(plan);
      writeAll(io.stdout, text);
      return 0;
    }
    const act = actsOf(request, log, abort.signal);
    // From here on a script that fails is no reason to undo the restore: nor is it for criu.
    const actAnyway = async (action: Action, root: number): Promise<void> => {
      try {
        await act(action, root);
      } catch (error) {
        if (!(error instanceof CkptError) || error.code === "aborted") throw error;
        log.line(1, `Error (ckpt/restore): ${error.message}`);
      }
    };
    await act("pre-restore");
    const watch = new StopWatch();
    const restored = await restoreTree(request.images, {
      ...options,
      onPlan: (plan, dumped) => {
        options.onPlan?.(plan, dumped);
        watch.begin(countPages(plan, dumped));
      },
      onMove: (move, index) => {
        options.onMove?.(move, index);
        if (move.kind === "run" && move.phase === "begin") watch.forked();
      },
      beforeRelease: async (root) => {
        await act("post-restore", root);
        await options.beforeRelease?.(root);
        await actAnyway("pre-resume", root);
        // From here on it is done: nothing is taken back any more.
        late = new LateSignals(io);
        clearTimeout(timer);
        forget?.();
      },
    });
    const stats = watch.stop();
    await actAnyway("post-resume", restored.pid);
    const file = resolve(request.workDir, "stats-restore");
    try {
      attempt(file, () => writeFileSync(file, restoreStatsImage(stats)));
    } catch (error) {
      // The tree runs; the directory may be read-only.
      if (!(error instanceof CkptError)) throw error;
      log.line(2, `Warn  (ckpt/restore): no statistics: ${error.message}`);
    }
    if (request.displayStats) writeAll(io.stdout, restoreStatsText(stats));
    log.line(3, "Restore finished successfully. Tasks resumed.");
    if (!request.detached)
      return await waitForRoot(io, restored, request.plan.shellJob === true && isatty(io.stdin), late?.seen ?? []);
    await restored.detach();
    return 0;
  } catch (error) {
    if (!(error instanceof CkptError)) throw error;
    log.line(1, `Error (ckpt/restore): ${timedOut(error, request, abort.signal).message}`);
    if (error.hint !== undefined) log.line(1, `hint: ${error.hint}`);
    log.line(1, "Error (ckpt/restore): Restoring FAILED.");
    return error.exit ?? 1;
  } finally {
    late?.forget();
    forget?.();
    clearTimeout(timer);
    log.close();
  }
}

/** Nothing without scripts. */
function actsOf(
  request: RestoreRequest,
  log: CriuLog,
  signal: AbortSignal,
): (action: Action, root?: number) => Promise<void> {
  const { actionScripts: scripts, images, workDir } = request;
  return async (action: Action, root?: number): Promise<void> => {
    if (scripts.length === 0) return;
    log.line(3, `Running ${action} scripts`);
    await runActionScripts({ scripts, images, workDir, output: log.fd, signal }, action, root);
  };
}

function optionsOf(
  io: Io,
  request: RestoreRequest,
  command: RestoreCommand,
  log: CriuLog,
  signal: AbortSignal,
): RestoreOptions {
  const progress = progressOf(io, request.progress);
  return {
    ...request.plan,
    ...(command.executor === undefined ? {} : { executor: command.executor }),
    signal,
    onLine: (line) => log.line(2, `Warn  (ckpt/executor): ${line}`),
    onPlan: ({ tasks, roots, moves }) => {
      const root = roots[0] ?? 0;
      if (request.tree !== undefined && request.tree !== root)
        throw new CkptError("usage", `the root of the tree in the images is ${root}, not ${request.tree}`, { exit: 1 });
      log.line(3, `Restoring ${tasks.length} tasks and threads in ${moves.length} steps, root ${root}`);
    },
    onMove: (move, index) => {
      const what = move.kind === "run" ? move.phase : move.kind;
      log.line(4, `Step ${index}: ${what}`);
      if (move.kind === "run")
        for (const { tid, program } of move.programs)
          for (const label of program.labels) log.line(4, `${tid}: ${label}`);
      progress({ kind: "step", ...{ step: what, index } });
    },
    beforeRelease: (root) => {
      const { pidfile } = request;
      if (pidfile !== undefined) attempt(pidfile, () => writeFileSync(pidfile, String(root), { flag: "wx" }));
    },
  };
}

/** Times of a restore, from when its plan is made. */
class StopWatch {
  #start = 0n;
  #forked: bigint | undefined;
  #pages = { pages: 0n, inherited: 0n };

  begin(pages: Pick<RestoreStats, "pages" | "inherited">): void {
    this.#start = hrtime.bigint();
    this.#pages = pages;
  }

  /** All tasks are made; only the first call counts. */
  forked(): void {
    this.#forked ??= hrtime.bigint();
  }

  stop(): RestoreStats {
    const micros = (until: bigint): number => Number((until - this.#start) / 1000n);
    const end = hrtime.bigint();
    return { ...this.#pages, forking: micros(this.#forked ?? end), whole: micros(end) };
  }
}

/** Room for ourselves above all numbers of the tree. */
async function highestPid(images: string): Promise<number> {
  const set = await ImageSet.open(images);
  try {
    const entries = await set.entries("pstree.img", "pstree_entry");
    return Math.max(
      300,
      ...entries.flatMap(({ message }) => [message.pid, message.sid, message.pgid, ...(message.threads ?? [])]),
    );
  } finally {
    await set.close();
  }
}

function timedOut(error: CkptError, { timeout }: RestoreRequest, signal: AbortSignal): CkptError {
  if (error.code !== "aborted" || timeout === undefined || !signal.aborted) return error;
  return new CkptError("aborted", `not done within ${timeout} seconds; nothing is left of it`);
}
