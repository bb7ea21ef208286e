/** Locks and leases on files. */

import { CkptError } from "../../crit/errors.ts";
import type { RestoreHalf } from "../plan/restoring.ts";
import { SYS } from "../plan/sys.ts";

/** Kinds of file_lock_entry.flag. */
const KIND = { POSIX: 1, FLOCK: 2, OFD: 4, LEASE: 8 } as const;
/** fcntl(2) commands. Source: fcntl.h, linux/fcntl.h. */
const F_SETLK = 6;
const F_OFD_SETLK = 37;
const F_SETLEASE = 1024;
/** flock(2) operations by lock type: read, write, none; LOCK_NB. */
const FLOCK = [1, 2, 8] as const;
const LOCK_NB = 4;
/** A lease that is being broken: the rest of the type is what it becomes. */
const BREAKING = 3;

export const locksRestore: RestoreHalf = {
  name: "locks",
  restore({ dumped, live, step }) {
    const alive = new Set(live.map(({ pid }) => pid));
    for (const { flag, type, pid, fd, start, len } of dumped.locks) {
      if (!alive.has(pid))
        throw new CkptError("bad-image", `a lock belongs to task ${pid}, which is not there`, {
          file: "filelocks.img",
        });
      // Late: closing any descriptor of a file gives up the POSIX locks on it.
      step("watch", pid, (program) => {
        const label = `lock on fd ${fd}`;
        if (flag === KIND.FLOCK) program.call(label, SYS.flock, [fd, (FLOCK[type] ?? 8) | LOCK_NB]);
        else if (flag === KIND.LEASE) program.call(`lease on fd ${fd}`, SYS.fcntl, [fd, F_SETLEASE, type & BREAKING]);
        else {
          const lock = new DataView(new ArrayBuffer(32));
          lock.setInt16(0, type, true);
          lock.setBigInt64(8, start, true);
          lock.setBigInt64(16, len, true);
          const place = program.data(new Uint8Array(lock.buffer));
          program.call(label, SYS.fcntl, [fd, flag === KIND.OFD ? F_OFD_SETLK : F_SETLK, place]);
        }
      });
    }
  },
};
