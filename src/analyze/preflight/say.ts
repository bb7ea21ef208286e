/** How checks name tasks and descriptors: as the rules of the same causes do. */

import type { Subject } from "../finding.ts";
import type { LiveFd, LiveTask } from "../proc/live.ts";
import type { ProcStat } from "../proc/stat.ts";

/** "42 (nginx)" */
export function nameOf(task: { readonly pid: number; readonly comm: string }): string {
  return `${task.pid} (${task.comm})`;
}

/** "fd 17 of 42 (nginx)" */
export function fdOf(task: LiveTask, fd: LiveFd): string {
  return `fd ${fd.fd} of ${nameOf(task)}`;
}

/** pid and comm of a subject. */
export function ofTask(task: LiveTask): Subject {
  return { pid: task.pid, comm: task.comm };
}

/** pid, comm, fd, and the inode when the descriptor has one. */
export function ofFd(task: LiveTask, fd: LiveFd): Subject {
  const ino = fd.stat?.ino ?? /:\[(\d+)\]$/.exec(fd.link)?.[1];
  return { ...ofTask(task), fd: fd.fd, ...(ino === undefined ? {} : { inode: hex(ino) }) };
}

/** "0x…" of a decimal number. */
export function hex(decimal: string): string {
  return `0x${BigInt(decimal).toString(16)}`;
}

/** "7 (bash)", "a process that cannot be seen". */
export function outsider(stat: ProcStat | undefined): string {
  return stat === undefined ? "a process that cannot be seen" : nameOf(stat);
}

/** "3.2 MB" of bytes, decimal. */
export function bytes(count: bigint): string {
  const units = ["bytes", "KB", "MB", "GB", "TB"];
  let unit = 0;
  let value = Number(count);
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit++;
  }
  return `${unit === 0 ? value : value.toFixed(value < 10 ? 1 : 0).replace(/\.0$/, "")} ${units[unit]}`;
}
