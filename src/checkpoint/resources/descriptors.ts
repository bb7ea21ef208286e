/** Tables of descriptors: which number is which open file. */

import { KCMP } from "../executor/syscalls.ts";
import { objectId } from "../tape/objects.ts";
import type { Resource } from "./resource.ts";

const FD_CLOEXEC = 1;

export const descriptors: Resource = {
  name: "descriptors",
  save: (dump) => {
    const seen = new Set<number>();
    for (const task of dump.tasks) {
      if (task.state === "dead") continue;
      const table = objectId(dump.facts, task.pid, KCMP.FILES);
      if (seen.has(table)) continue;
      seen.add(table);
      for (const { fd, closeOnExec, file } of task.descriptors) {
        const saved = dump.file(file);
        if (saved === undefined) continue;
        dump.add("FDINFO", table, { id: saved.id, flags: closeOnExec ? FD_CLOEXEC : 0, type: saved.type, fd });
      }
    }
  },
};
