/** Working directory, root directory and umask, once for all tasks that share them. */

import { KCMP } from "../executor/syscalls.ts";
import { pathOf } from "../plan/paths.ts";
import type { RestoreHalf } from "../plan/restoring.ts";
import { AT_FDCWD, O, SYS } from "../plan/sys.ts";
import { objectId } from "../tape/objects.ts";
import { placeOf } from "../tape/read-files.ts";
import type { Resource } from "./resource.ts";

export const placesRestore: RestoreHalf = {
  name: "places",
  restore(restoring) {
    const seen = new Set<number>();
    for (const { pid, fs, ids } of restoring.live) {
      if (fs === undefined || (ids !== undefined && seen.has(ids.fs_id))) continue;
      if (ids !== undefined) seen.add(ids.fs_id);
      restoring.step("process", pid, (program) => {
        const directory = pathOf(restoring, fs.cwd_id, `the working directory of pid ${pid}`);
        const label = `working directory ${directory.shown}`;
        const fd = program.call(`open ${label}`, SYS.openat, [
          AT_FDCWD,
          program.text(directory.bytes),
          O.PATH | O.DIRECTORY | O.CLOEXEC,
        ]);
        program.call(label, SYS.fchdir, [fd]);
        program.call(`close ${label}`, SYS.close, [fd]);
      });
      // After everything that is opened by a path, which is a path from the caller's root.
      restoring.step("places", pid, (program) => {
        const root = pathOf(restoring, fs.root_id, `the root directory of pid ${pid}`);
        if (root.shown !== "/") program.call(`root directory ${root.shown}`, SYS.chroot, [program.text(root.bytes)]);
        program.call("umask", SYS.umask, [fs.umask ?? 0o22]);
      });
    }
  },
};

export const places: Resource = {
  name: "places",
  save: (dump) => {
    const seen = new Set<number>();
    for (const task of dump.tasks) {
      if (task.state === "dead") continue;
      const id = objectId(dump.facts, task.pid, KCMP.FS);
      if (seen.has(id)) continue;
      seen.add(id);
      const cwd = placeOf(dump.facts, task.pid, "cwd");
      const root = placeOf(dump.facts, task.pid, "root");
      if (cwd === undefined || root === undefined) continue;
      const umask = Number.parseInt(task.status.get("Umask") ?? "22", 8);
      dump.add("FS", task.pid, { cwd_id: dump.fileId(cwd), root_id: dump.fileId(root), umask });
    }
  },
};
