/** Socket inodes of a tree. */

import type { Live, LiveFd } from "../proc/live.ts";

/** Decimal inode of a descriptor that is a socket. */
export function inodeOf(fd: LiveFd): string | undefined {
  return /^socket:\[(\d+)\]$/.exec(fd.link)?.[1];
}

export function inodesInside(live: Live): ReadonlySet<string> {
  return new Set(live.tasks.flatMap((task) => task.fds.flatMap((fd) => inodeOf(fd) ?? [])));
}
