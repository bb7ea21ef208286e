/** System V shared memory without an IPC namespace. */

import type { Live } from "../../proc/live.ts";
import { rangeOf } from "../../proc/maps.ts";
import { nameOf, ofTask } from "../say.ts";
import type { Sight } from "../sight.ts";

const SEGMENT = /^\/SYSV[0-9a-f]{8}$/;

export function* sharedMemory(live: Live): Iterable<Sight> {
  for (const task of live.tasks) {
    if (task.namespaces["ipc"] !== live.own["ipc"]) continue;
    const found = task.mappings.find(({ name }) => SEGMENT.test(name));
    if (found === undefined) continue;
    yield {
      id: "sysv-ipc",
      title: `${nameOf(task)} has System V shared memory ${found.ino} attached, and no IPC namespace of its own`,
      // The inode of such a mapping is the identifier that shmget(2) returned.
      subject: { ...ofTask(task), vma: rangeOf(found, "0x"), shmid: Number(found.ino) },
      evidence: [`${rangeOf(found)} ${found.flags} ${found.name}`, `ipc namespace ${task.namespaces["ipc"] ?? "?"}`],
    };
  }
}
