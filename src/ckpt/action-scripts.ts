/** Runs programs of the user's at set moments of a dump or a restore (--action-script). */

import { spawn } from "node:child_process";
import { constants } from "node:os";
import { env } from "node:process";
import { CkptError } from "../crit/errors.ts";

/** The moments, as criu 4.2.1 names them for a tree in the caller's namespaces (found by running it). */
export type Action = "pre-dump" | "post-dump" | "pre-restore" | "post-restore" | "pre-resume" | "post-resume";

export interface ActionScripts {
  /** Paths, looked up in the work directory, or names to be found on PATH. */
  readonly scripts: readonly string[];
  /** Absolute. */
  readonly images: string;
  readonly workDir: string;
  /** Descriptor that gets what they print. */
  readonly output: number;
  /** Kills the one that runs. */
  readonly signal: AbortSignal;
}

/**
 * Runs all of them, one after the other, with CRTOOLS_SCRIPT_ACTION, CRTOOLS_IMAGE_DIR and, where a root is known,
 * CRTOOLS_INIT_PID in the environment. Throws "io" for the first that failed, after all have run, as criu does;
 * "aborted" on the signal.
 * @param root pid of the tree's root
 */
export async function runActionScripts(given: ActionScripts, action: Action, root?: number): Promise<void> {
  const variables = {
    ...{ CRTOOLS_SCRIPT_ACTION: action, CRTOOLS_IMAGE_DIR: given.images },
    ...(root === undefined ? {} : { CRTOOLS_INIT_PID: String(root) }),
  };
  const failures: string[] = [];
  for (const script of given.scripts) {
    const status = await run(script, given, variables);
    if (given.signal.aborted) throw new CkptError("aborted", "interrupted");
    if (status !== undefined) failures.push(`action script ${script} at ${action}: ${status}`);
  }
  if (failures[0] !== undefined) throw new CkptError("io", failures[0]);
}

/** What went wrong, undefined when nothing did. */
async function run(
  script: string,
  { workDir, output, signal }: ActionScripts,
  variables: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn(script, [], {
      ...{ cwd: workDir, env: { ...env, ...variables }, signal, killSignal: "SIGKILL" },
      stdio: ["ignore", output, output],
    });
    child.on("error", (error) => resolve(error.message));
    child.on("close", (code, killer) => {
      if (killer !== null) resolve(`ended by signal ${constants.signals[killer]}`);
      else resolve(code === 0 ? undefined : `exit status ${code ?? 0}`);
    });
  });
}
