/** File locks and leases, which criu saves only when it may. */

import type { Live } from "../../proc/live.ts";
import { parseLocks } from "../../proc/locks.ts";
import { fdOf, hex, ofFd } from "../say.ts";
import type { Sight } from "../sight.ts";

const KINDS: Readonly<Record<string, string>> = {
  POSIX: "a POSIX lock",
  FLOCK: "a lock of flock",
  OFDLCK: "an open-file lock",
  LEASE: "a lease",
  DELEG: "a delegation",
};

export function* fileLocks(live: Live): Iterable<Sight> {
  for (const task of live.tasks) {
    for (const fd of task.fds) {
      for (const line of fd.info.locks) {
        const [lock] = parseLocks(line);
        if (lock === undefined || lock.waiting) continue;
        yield {
          id: "file-lock",
          detail: lock.kind === "LEASE" ? "file-lock/lease" : "file-lock/held",
          title: `${fdOf(task, fd)} holds ${KINDS[lock.kind] ?? lock.kind} (${lock.access.toLowerCase()}) on ${fd.name}`,
          subject: { ...ofFd(task, fd), path: fd.name, inode: hex(lock.ino) },
          evidence: [line],
          need: { option: "--file-locks" },
        };
      }
    }
  }
}
