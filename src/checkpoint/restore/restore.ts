/** Restores a tree of processes from a set of images. */

import { constants } from "node:os";
import { getuid } from "node:process";
import { closeChain, openChain } from "../../crit/memory/chain.ts";
import { ImageSet } from "../../crit/set/image-set.ts";
import { missingFor, ownCapabilities } from "../capabilities.ts";
import { Executor } from "../executor/client.ts";
import { ExecutorError } from "../executor/failure.ts";
import { locateExecutor } from "../executor/locate.ts";
import { savedConnections } from "../network-lock/connections.ts";
import { unlockNetwork } from "../network-lock/network-lock.ts";
import { type Dumped, readDumped } from "../plan/dumped.ts";
import { makePlan } from "../plan/make-plan.ts";
import type { Move, Plan } from "../plan/plan.ts";
import type { PlanOptions } from "../plan/restoring.ts";
import { RESTORED } from "../resources/restored.ts";
import { checkCapabilities } from "./check-capabilities.ts";
import { findGroups } from "./find-groups.ts";
import { checkRestore } from "./checks.ts";
import { drive } from "./drive.ts";
import { machineFacts } from "./facts.ts";
import { resumeJob } from "./resume-job.ts";
import { removeGhostRemains } from "./ghost-remains.ts";
import { missingDirectories } from "./missing-directories.ts";
import { awaitPtys } from "./free-ptys.ts";

export interface RestoreOptions extends PlanOptions {
  /** Path of the executor's program; by default the one that was built with the package. */
  readonly executor?: string;
  /** Kills what was made and ends the restore. */
  readonly signal?: AbortSignal;
  /** A line that the executor printed. */
  readonly onLine?: (line: string) => void;
  /** The images are read and checked, the plan is made. */
  readonly onPlan?: (plan: Plan, dumped: Dumped) => void;
  /** A move is about to be made. */
  readonly onMove?: (move: Move, index: number) => void;
  /** The tree is made but does not run yet: the last moment to refuse it, by throwing. */
  readonly beforeRelease?: (root: number) => Promise<void> | void;
}

/** A tree that runs. */
export interface Restored {
  /** Of the tree's root. */
  readonly pid: number;
  /** Waits for the root, with `stops` also until it stops; the status is that of wait(2). */
  wait(stops?: boolean): Promise<number>;
  /** Lets a tree that was stopped go on, in front of the caller's terminal when the caller is. */
  resume(): Promise<void>;
  /** Sends the root a signal. */
  signal(number: number): Promise<void>;
  /** Leaves the tree to itself: the root becomes a child of init. Also to be called after `wait`. */
  detach(): Promise<void>;
}

/**
 * Makes the tree of the set in `directory` and lets it run. Everything that can be checked is checked first; on any
 * failure nothing is left. Throws CkptError, "aborted" on the signal.
 */
export async function restore(directory: string, options: RestoreOptions = {}): Promise<Restored> {
  const { executor, plan, dumped, missing } = await prepare(directory, options);
  try {
    removeGhostRemains(dumped);
    await drive(executor, plan, {
      ...options,
      beforeRelease: async (root) => {
        await options.beforeRelease?.(root);
        unlock(dumped);
      },
    });
  } catch (error) {
    await executor.close();
    removeGhostRemains(dumped, missing);
    throw explained(error);
  }
  const pid = plan.roots[0]!;
  return {
    pid,
    wait: (stops) => executor.wait(pid, stops),
    resume: () => resumeJob(executor, pid),
    signal: (number) => executor.signal(pid, number),
    detach: () => executor.close(),
  };
}

const REFUSED = [constants.errno.EPERM, constants.errno.EACCES];

/** What the kernel did not allow, with the capability that would have. */
function explained(error: unknown): unknown {
  if (!(error instanceof ExecutorError) || error.call === undefined || !REFUSED.includes(error.errno)) return error;
  const missing = missingFor(error.call, ownCapabilities());
  return missing.length === 0 ? error : error.with({ hint: `this process has not ${missing.join(" and ")}` });
}

/** The plan alone; nothing is made. Throws what `restore` would throw before it makes anything. */
export async function planRestore(
  directory: string,
  options: RestoreOptions = {},
): Promise<{ plan: Plan; dumped: Dumped }> {
  const { executor, plan, dumped } = await prepare(directory, options);
  await executor.close();
  return { plan, dumped };
}

/** As numbered in inventory_entry.network_lock_method. */
const LOCK_METHODS = ["iptables", "nftables", "skip"] as const;

/** Takes away the network lock of the dump, now that every connection has its socket again. */
function unlock(dumped: Dumped): void {
  const { network_lock_method: method = 0, dump_criu_run_id: runId = "" } = dumped.inventory;
  unlockNetwork(LOCK_METHODS[method] ?? "skip", savedConnections(dumped), runId);
}

async function prepare(
  directory: string,
  options: RestoreOptions,
): Promise<{ executor: Executor; plan: Plan; dumped: Dumped; missing: readonly string[] }> {
  const set = await ImageSet.open(directory);
  try {
    const chain = await openChain(set);
    try {
      const dumped = await readDumped(chain);
      const executor = await Executor.start({
        program: locateExecutor(options.executor),
        signal: options.signal,
        onLine: options.onLine,
      });
      try {
        const taken = new Set(
          dumped.tasks.flatMap(({ pid, sid, pgid, threads }) => [pid, sid, pgid, ...threads.map(({ tid }) => tid)]),
        );
        checkCapabilities(dumped, options, { uid: getuid?.() ?? 0, capabilities: ownCapabilities() });
        await awaitPtys(dumped);
        const missing = missingDirectories(dumped);
        const plan = makePlan(
          dumped,
          { ...(await machineFacts(executor, taken)), missing, groups: findGroups(dumped) },
          options,
          RESTORED,
        );
        await checkRestore(dumped, plan, options);
        options.onPlan?.(plan, dumped);
        return { executor, plan, dumped, missing };
      } catch (error) {
        await executor.close();
        throw error;
      }
    } finally {
      await closeChain(chain);
    }
  } finally {
    await set.close();
  }
}
