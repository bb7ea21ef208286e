/** Files that have a path: regular files, directories, devices without state. */

import { FdTypes } from "../../crit/schema/generated/types.ts";
import { setOwner } from "../plan/owner.ts";
import { pathOf } from "../plan/paths.ts";
import type { RestoreHalf } from "../plan/restoring.ts";
import { AT_FDCWD, O, SYS } from "../plan/sys.ts";

/** Flags that act once, at the open that made the file; O_ASYNC is set with its owner. */
const ONCE = O.CREAT | O.EXCL | O.TRUNC | O.ASYNC;
const S_IFMT = 0o170000;
const S_IFREG = 0o100000;
const SEEK_SET = 0;

export const regularFilesRestore: RestoreHalf = {
  name: "regular-files",
  files: {
    types: [FdTypes.REG],
    make(restoring, files, pid) {
      for (const { id, reg } of files) {
        if (reg === undefined) continue;
        restoring.step("make", pid, (program) => {
          const path = pathOf(restoring, id, `pid ${pid}`);
          const flags = (reg.flags & ~ONCE) | O.NOCTTY;
          const label = `re-open ${path.shown}`;
          const fd = program.call(label, SYS.openat, [AT_FDCWD, program.text(path.bytes), flags]);
          const seekable =
            (reg.flags & O.PATH) === 0 && (reg.pos !== 0n || ((reg.mode ?? S_IFREG) & S_IFMT) === S_IFREG);
          if (seekable) {
            // A directory's position is a cookie of its file system, and a device may have none.
            const strict = ((reg.mode ?? S_IFREG) & S_IFMT) === S_IFREG;
            program.call(
              `position ${reg.pos} of ${path.shown}`,
              SYS.lseek,
              [fd, reg.pos, SEEK_SET],
              strict ? { expect: reg.pos } : { mayFail: true },
            );
          }
          restoring.descriptors.place(program, fd, id, label);
        });
        setOwner(restoring, id, reg.fown, reg.flags);
      }
    },
  },
};
