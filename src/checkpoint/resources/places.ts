/** Working directory, root directory and umask, once for all tasks that share them. */

import { pathOf } from "../plan/paths.ts";
import type { RestoreHalf } from "../plan/restoring.ts";
import { AT_FDCWD, O, SYS } from "../plan/sys.ts";

export const placesRestore: RestoreHalf = {
  name: "places",
  restore(restoring) {
    const seen = new Set<number>();
    for (const { pid, fs, ids } of restoring.live) {
      if (fs === undefined || (ids !== undefined && seen.has(ids.fs_id))) continue;
      if (ids !== undefined) seen.add(ids.fs_id);
      // After everything that is opened by a path, which is a path from the caller's root.
      restoring.step("tidy", pid, (program) => {
        const directory = pathOf(restoring, fs.cwd_id, `the working directory of pid ${pid}`);
        const fd = program.call(`open ${directory.shown}, the working directory`, SYS.openat, [
          AT_FDCWD,
          program.text(directory.bytes),
          O.PATH | O.DIRECTORY | O.CLOEXEC,
        ]);
        const root = pathOf(restoring, fs.root_id, `the root directory of pid ${pid}`);
        if (root.shown !== "/") program.call(`root directory ${root.shown}`, SYS.chroot, [program.text(root.bytes)]);
        program.call(`working directory ${directory.shown}`, SYS.fchdir, [fd]);
        program.call(`close ${directory.shown}`, SYS.close, [fd]);
        program.call("umask", SYS.umask, [fs.umask ?? 0o22]);
      });
    }
  },
};
