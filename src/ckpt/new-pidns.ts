/** Runs a restore as the first thing in a pid and mount namespace of its own, with its own /proc (unshare(1)). */

import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { constants } from "node:os";
import { argv, execArgv, execPath, kill } from "node:process";
import type { Io } from "../crit/commands/io.ts";
import { CkptError } from "../crit/errors.ts";
import { FORWARDED } from "./forwarded.ts";

/** A shell is the first process: it takes away orphans. Numbers from $0 on are for ourselves, those below for the tree. */
const FIRST = 'echo "$0" >/proc/sys/kernel/ns_last_pid || exit 1; "$@"; exit $?';
/** Words of ours that the restore inside is not to see. */
const OPTION = "--new-pidns";

/**
 * Restores there and waits for the root; returns its exit status. Throws "not-found" without unshare(1).
 * @param above a number above all pids of the tree
 */
export async function restoreInNewPidns(io: Io, above: number): Promise<number> {
  const words = [...execArgv, ...argv.slice(1).filter((word) => !cut(word))];
  const child = spawn(
    "unshare",
    ["--pid", "--fork", "--kill-child", "--mount-proc", "--", "sh", "-c", FIRST, String(above), execPath, ...words],
    { stdio: [io.stdin, io.stdout, io.stderr] },
  );
  const forgets = FORWARDED.map((name) =>
    io.host?.onSignal(name, () => {
      const inside = child.pid === undefined ? undefined : innermost(child.pid);
      if (inside !== undefined) kill(inside, name);
    }),
  );
  try {
    return await new Promise<number>((resolve, reject) => {
      child.on("error", (cause) => {
        reject(new CkptError("not-found", "unshare(1), which --new-pidns needs, cannot be run", { cause }));
      });
      child.on("close", (code, signal) => resolve(code ?? 128 + constants.signals[signal ?? "SIGKILL"]));
    });
  } finally {
    for (const forget of forgets) forget?.();
  }
}

/** Whether it is the option, which may be cut short. */
function cut(word: string): boolean {
  return word.length >= "--new".length && OPTION.startsWith(word);
}

/** unshare's only child is the shell, whose only child of its own is ckpt: the first that was made. */
function innermost(pid: number): number | undefined {
  const shell = children(pid)[0];
  return shell === undefined ? undefined : children(shell)[0];
}

function children(pid: number): number[] {
  try {
    const text = readFileSync(`/proc/${pid}/task/${pid}/children`, "latin1");
    return text.split(" ").filter(Boolean).map(Number);
  } catch {
    return [];
  }
}
