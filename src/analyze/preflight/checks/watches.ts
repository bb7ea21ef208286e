/** inotify and fanotify watches that cannot be led back to a path. */

import type { Live, LiveTask } from "../../proc/live.ts";
import type { LiveMount } from "../../proc/mountinfo.ts";
import { fdOf, hex, ofFd } from "../say.ts";
import type { Sight } from "../sight.ts";

/** File systems whose handles the kernel does not open again (no export operations). */
const NO_HANDLES = [
  "overlay",
  "proc",
  "sysfs",
  "cgroup",
  "cgroup2",
  "devpts",
  "debugfs",
  "tracefs",
  "fuse",
  "9p",
  "mqueue",
  "securityfs",
];

export function* watches(live: Live): Iterable<Sight> {
  const deleted = deletedInodes(live);
  for (const task of live.tasks) {
    for (const fd of task.fds) {
      for (const watch of fd.info.watches) {
        const mount = mountOf(live, task, watch.dev);
        const gone = deleted.has(`${watch.dev} ${watch.ino}`);
        const blind = mount !== undefined && NO_HANDLES.includes(mount.type);
        if (!gone && !blind && watch.handle) continue;
        const where = mount === undefined ? `device ${watch.dev}` : `${mount.point} (${mount.type})`;
        yield {
          id: "file-handle",
          // The well-known directories that criu searches may hold the file.
          confidence: gone ? 0.95 : 0.85,
          title: `${fdOf(task, fd)} watches ${gone ? "a deleted file" : `inode ${watch.ino}`} on ${where}${gone ? "" : ", which cannot be found by its handle"}`,
          subject: {
            ...ofFd(task, fd),
            inode: hex(watch.ino),
            dev: watch.dev,
            kind: "inotify",
          },
          evidence: [`ino:${BigInt(watch.ino).toString(16)} sdev ${watch.dev}`],
        };
      }
    }
  }
}

function mountOf(live: Live, task: LiveTask, dev: string): LiveMount | undefined {
  return task.mounts.find((mount) => mount.dev === dev) ?? live.ownMounts.find((mount) => mount.dev === dev);
}

function deletedInodes(live: Live): Set<string> {
  return new Set(
    live.tasks.flatMap(({ fds }) =>
      fds.flatMap(({ stat }) => (stat !== undefined && stat.nlink === 0 ? [`${stat.dev} ${stat.ino}`] : [])),
    ),
  );
}
