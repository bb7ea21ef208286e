/** epoll instances that watch what the task itself no longer has open. */

import type { Live, LiveTask } from "../../proc/live.ts";
import { fdOf, ofFd } from "../say.ts";
import type { Sight } from "../sight.ts";

export function* epollTargets(live: Live): Iterable<Sight> {
  for (const task of live.tasks) {
    for (const fd of task.fds) {
      for (const target of fd.info.epoll) {
        if (target.ino === undefined || has(task, target.ino)) continue;
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

/** Any descriptor of the same file will do: criu compares the files, not the numbers. */
function has(task: LiveTask, ino: string): boolean {
  return task.fds.some(({ stat }) => stat?.ino === ino);
}
