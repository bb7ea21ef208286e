/** By which signal a restored process is stopped, so that its parent is told the same one. */

import { WITH_ACTION } from "../resources/signals.ts";
import type { DumpedTask } from "./dumped.ts";

const SIGSTOP = 19;
/** SIGTSTP, SIGTTIN and SIGTTOU: the kernel drops them where no shell could continue the process. */
const JOB_SIGNALS = new Set([20, 21, 22]);

/** Number of the signal; 0 for a process that is not stopped, unless all are to be. */
export function stopSignalOf(task: DumpedTask, tasks: readonly DumpedTask[], all = false): number {
  if (task.state !== "stopped") return all ? SIGSTOP : 0;
  const signal = task.core.tc?.stop_signo ?? SIGSTOP;
  const action = task.core.tc?.sigactions?.[WITH_ACTION.indexOf(signal)];
  return JOB_SIGNALS.has(signal) && action?.sigaction === 0n && !isOrphaned(task.pgid, tasks) ? signal : SIGSTOP;
}

/** Whether no member of a group has its parent in another group of the session. Source: setpgid(2), POSIX. */
function isOrphaned(pgid: number, tasks: readonly DumpedTask[]): boolean {
  return !tasks.some((member) => {
    if (member.pgid !== pgid || member.state === "dead") return false;
    const parent = tasks.find(({ pid }) => pid === member.ppid);
    return parent !== undefined && parent.pgid !== pgid && parent.sid === member.sid;
  });
}
