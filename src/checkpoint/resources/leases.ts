/** Leases brought back, also those that somebody was breaking. */

import type { FileLockEntry } from "../../crit/schema/generated/types.ts";
import type { Restoring } from "../plan/restoring.ts";
import { AT_FDCWD, F, O, SYS } from "../plan/sys.ts";

/** The kind of a lease in file_lock_entry.flag. */
export const LEASE = 8;
/** Added to the type of a lease that is being broken: the rest is what it becomes. */
export const LEASE_BREAKING = 4;
/** fcntl(2). Source: fcntl.h, linux/fcntl.h. */
const F_SETLEASE = 1024;
const [F_RDLCK, F_WRLCK, F_UNLCK] = [0, 1, 2];

/** Adds the steps that take all leases, and then those that break some again. */
export function restoreLeases({ dumped, step }: Restoring): void {
  const leases = dumped.locks.filter(({ flag }) => flag === LEASE);
  const flagsOf = ({ pid, fd }: FileLockEntry): number => {
    const table = dumped.tables.get(dumped.tasks.find((task) => task.pid === pid)?.ids?.files_id ?? 0);
    return dumped.files.get(table?.find((row) => row.fd === fd)?.id ?? 0)?.reg?.flags ?? 0;
  };
  for (const lease of leases) {
    // What is broken for a reader was for writing; for a writer it may have been either.
    const { pid, fd, type } = lease;
    const reads = type === (LEASE_BREAKING | F_UNLCK) && (flagsOf(lease) & O.ACCMODE) === 0;
    const whole = type < LEASE_BREAKING ? type : reads ? F_RDLCK : F_WRLCK;
    step("watch", pid, (program) => program.call(`lease on fd ${fd}`, SYS.fcntl, [fd, F_SETLEASE, whole]));
  }
  for (const { pid, fd, type } of leases.filter((lease) => lease.type >= LEASE_BREAKING)) {
    step("watch", pid, (program) => {
      // The holder has had its signal.
      const owner = program.room(8);
      const nobody = program.data(new Uint8Array(8));
      program.call(`owner of fd ${fd}`, SYS.fcntl, [fd, F.GETOWN_EX, owner]);
      program.call(`no owner of fd ${fd}`, SYS.fcntl, [fd, F.SETOWN_EX, nobody]);
      const way = (type & ~LEASE_BREAKING) === F_RDLCK ? 0 : O.WRONLY;
      const path = program.text(`/proc/self/fd/${fd}`);
      const flags = way | O.NONBLOCK | O.CLOEXEC;
      const breaker = program.call(`break the lease on fd ${fd}`, SYS.openat, [AT_FDCWD, path, flags], {
        mayFail: true,
      });
      program.call("close what broke it", SYS.close, [breaker], { mayFail: true });
      program.call(`owner of fd ${fd} again`, SYS.fcntl, [fd, F.SETOWN_EX, owner]);
    });
  }
}
