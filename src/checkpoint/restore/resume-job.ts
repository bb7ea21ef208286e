/** Lets a tree go on that was stopped by its terminal, which is the caller's as well. */

import { readFileSync } from "node:fs";
import { constants } from "node:os";
import type { Executor } from "../executor/client.ts";
import { NR } from "../executor/syscalls.ts";
import { ProgramBuilder } from "../executor/program.ts";
import { TTY } from "../resources/terminal-numbers.ts";

const STDIN = 0;

/** The root's group gets the terminal when the caller has it, and then a SIGCONT, as a shell's `fg` and `bg` do it. */
export async function resumeJob(executor: Executor, root: number): Promise<void> {
  const [job, own] = [groupsOf(root), groupsOf("self")];
  if (job === undefined || own === undefined) return; // it has ended
  if (own.front === own.group && job.group !== own.group) {
    // The executor blocks SIGTTOU, so it may do this also from behind.
    const program = new ProgramBuilder();
    const group = program.data(new Uint8Array(new Uint32Array([job.group]).buffer));
    program.call(`group ${job.group} in front`, NR.ioctl, [STDIN, TTY.TIOCSPGRP, group], { mayFail: true });
    await executor.execute(0, program.build());
  }
  await executor.signal(-job.group, constants.signals.SIGCONT);
}

/** A process's group, and the group in front at its terminal. */
export function groupsOf(pid: number | "self"): { readonly group: number; readonly front: number } | undefined {
  let text: string;
  try {
    text = readFileSync(`/proc/${pid}/stat`, "latin1");
  } catch {
    return undefined;
  }
  // state, ppid, pgrp, session, tty_nr, tpgid (proc_pid_stat(5))
  const [, , group, , , front] = text
    .replace(/^.*\) /s, "")
    .split(" ")
    .map(Number);
  return group === undefined || front === undefined ? undefined : { group, front };
}
