/** Terminals of a tree: which of its descriptors are slaves, and where their masters are. */

import type { Live, LiveFd, LiveTask } from "../proc/live.ts";

export interface Slave {
  readonly task: LiveTask;
  readonly fd: LiveFd;
  /** Number of the pty: 3 of /dev/pts/3. */
  readonly index: number;
  /** "136:3" */
  readonly rdev: string;
}

/** Slaves of ptys that are open in the tree and whose master is not: each pty once. */
export function slavesWithoutMaster(live: Live): Slave[] {
  const masters = new Set(
    live.tasks.flatMap(({ fds }) => fds.flatMap(({ info, name }) => (/ptmx$/.test(name) ? [info.ttyIndex] : []))),
  );
  const slaves = new Map<number, Slave>();
  for (const task of live.tasks) {
    for (const fd of task.fds) {
      const rdev = fd.stat?.rdev ?? "";
      const [major = 0, minor = 0] = rdev.split(":").map(Number);
      if (major < 136 || major > 143) continue;
      const index = (major - 136) * 256 + minor;
      if (!masters.has(index) && !slaves.has(index)) slaves.set(index, { task, fd, index, rdev });
    }
  }
  return [...slaves.values()];
}

/** The slave is the terminal of a session whose leader is not in the tree: a job of a shell. */
export function isJobTerminal(live: Live, slave: Slave): boolean {
  return live.tasks.some(({ stat }) => stat.tty === slave.rdev && !live.inside.has(stat.sid));
}

export function hasJobTerminal(live: Live): boolean {
  return slavesWithoutMaster(live).some((slave) => isJobTerminal(live, slave));
}
