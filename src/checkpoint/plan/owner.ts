/** Who gets SIGIO of an open file. */

import type { FownEntry } from "../../crit/schema/generated/types.ts";
import type { Restoring } from "./restoring.ts";
import { F, O, SYS } from "./sys.ts";

/** Adds the step that sets owner and signal of a file, after tasks, groups and threads are there. */
export function setOwner({ step, descriptors }: Restoring, id: number, fown: FownEntry, flags: number): void {
  const { pid, fd } = descriptors.home(id)!;
  if (fown.signum === 0 && fown.pid === 0 && (flags & O.ASYNC) === 0) return;
  step("thread", pid, (program) => {
    if (fown.signum !== 0) program.call(`signal of fd ${fd}`, SYS.fcntl, [fd, F.SETSIG, fown.signum]);
    if (fown.pid !== 0) {
      // The kernel notes the ids of whoever sets the owner: the signal may go where they may send one.
      const foreign = fown.uid !== 0 || fown.euid !== 0;
      const owner = new Int32Array([fown.pid_type, fown.pid]);
      const place = program.data(new Uint8Array(owner.buffer));
      if (foreign)
        program.call(`take uid ${fown.uid} for the owner of fd ${fd}`, SYS.setresuid, [fown.uid, fown.euid, 0]);
      program.call(`owner ${fown.pid} of fd ${fd}`, SYS.fcntl, [fd, F.SETOWN_EX, place]);
      if (foreign) program.call("take uid 0 again", SYS.setresuid, [0, 0, 0]);
    }
    if ((flags & O.ASYNC) !== 0) program.call(`status flags of fd ${fd}`, SYS.fcntl, [fd, F.SETFL, flags]);
  });
}
