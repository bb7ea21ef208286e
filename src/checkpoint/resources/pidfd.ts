/** Descriptors of processes. */

import { CkptError } from "../../crit/errors.ts";
import { FdTypes } from "../../crit/schema/generated/types.ts";
import { setOwner } from "../plan/owner.ts";
import type { RestoreHalf } from "../plan/restoring.ts";
import { O, SYS } from "../plan/sys.ts";

/** PIDFD_THREAD is O_EXCL. Source: linux/pidfd.h. */
const PIDFD_THREAD = 0x80;

export const pidfdRestore: RestoreHalf = {
  name: "pidfd",
  files: {
    types: [FdTypes.PIDFD],
    make(restoring, files, pid) {
      for (const { id, pidfd } of files) {
        if (pidfd === undefined) continue;
        if (pidfd.nspid < 0)
          throw new CkptError("unsupported", `pid ${pid} has a descriptor of a process that is gone (file ${id})`);
        restoring.step("make", pid, (program) => {
          const label = `descriptor of process ${pidfd.nspid}`;
          const fd = program.call(label, SYS.pidfd_open, [pidfd.nspid, pidfd.flags & (O.NONBLOCK | PIDFD_THREAD)]);
          restoring.descriptors.place(program, fd, id, label);
        });
        setOwner(restoring, id, pidfd.fown, pidfd.flags);
      }
    },
  },
};
