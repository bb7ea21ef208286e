/** epoll instances that watch what the task itself no longer has open. */

import type { Live, LiveFd, LiveTask } from "../../proc/live.ts";
import { fdOf, ofFd } from "../say.ts";
import type { Sight } from "../sight.ts";

export function* epollTargets(live: Live): Iterable<Sight> {
  for (const task of live.tasks) {
    for (const fd of task.fds) {
      for (const target of fd.info.epoll) {
        if (target.ino === undefined || has(task, fd, target.ino)) continue;
        yield {
          id: "epoll-target",
          title: `${fdOf(task, fd)}, an epoll instance, watches what was fd ${target.fd}: ${task.pid} has closed it, another process has it still`,
          subject: { ...ofFd(task, fd), kind: "epoll" },
          evidence: [`tfd: ${target.fd} ino:${BigInt(target.ino).toString(16)}`],
        };
      }
    }
  }
}

/**
 * Any other descriptor of the same file will do: criu compares the files, not the numbers. All anonymous files have one
 * inode, the instance too, so of those a second one may be taken for the one that is watched.
 */
function has(task: LiveTask, epoll: LiveFd, ino: string): boolean {
  return task.fds.some(({ stat, fd }) => fd !== epoll.fd && stat?.ino === ino);
}
