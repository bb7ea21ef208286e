/** Descriptors of processes. */

import { CkptError } from "../../crit/errors.ts";
import { FdTypes } from "../../crit/schema/generated/types.ts";
import { setOwner } from "../plan/owner.ts";
import type { RestoreHalf } from "../plan/restoring.ts";
import { O, SYS } from "../plan/sys.ts";
import { ownerOf } from "./owner.ts";
import type { Resource } from "./resource.ts";

/** PIDFD_THREAD is O_EXCL. Source: linux/pidfd.h. */
const PIDFD_THREAD = 0x80;

export const pidfdRestore: RestoreHalf = {
  name: "pidfd",
  files: {
    types: [FdTypes.PIDFD],
    make(restoring, files, pid) {
      for (const { id, pidfd } of files) {
        if (pidfd === undefined) continue;
        const target = pidfd.nspid < 0 ? restoring.strays.get(`pidfd/${pidfd.ino}`) : pidfd.nspid;
        if (target === undefined) throw new CkptError("unsupported", "no pid is free for a helper");
        restoring.step("make", pid, (program) => {
          const label = `descriptor of process ${target}`;
          const fd = program.call(label, SYS.pidfd_open, [target, pidfd.flags & (O.NONBLOCK | PIDFD_THREAD)]);
          restoring.descriptors.place(program, fd, id, label);
        });
        setOwner(restoring, id, pidfd.fown, pidfd.flags);
      }
    },
  },
};

export const pidfd: Resource = {
  name: "pidfd",
  file: {
    claims: ({ link }) => link === "anon_inode:[pidfd]" || link.startsWith("pidfd:"),
    save: (file, dump) => {
      const pid = Number(/^Pid:\s*(-?\d+)/m.exec(file.fdinfo)?.[1] ?? "-1");
      if (pid > 0 && !dump.tasks.some((task) => task.pid === pid || task.threads.some(({ tid }) => tid === pid))) {
        dump.refuse({
          id: "anon-inode-unsupported",
          title: `fd ${file.fd} of task ${file.pid} is a pidfd of process ${pid}, which is not part of the tree`,
          subject: { pid: file.pid, fd: file.fd, holder_pid: pid, kind: "pidfd" },
        });
        return undefined;
      }
      const ino = Number(file.statx.ino & 0xffffffffn);
      return {
        type: FdTypes.PIDFD,
        member: ["pidfd", { ino, flags: file.flags & ~2, nspid: pid, fown: ownerOf(file) }],
      };
    },
  },
};
