/** inotify instances and what they watch. */

import { CkptError } from "../../crit/errors.ts";
import { FdTypes, type InotifyWdEntry } from "../../crit/schema/generated/types.ts";
import { encodeString } from "../../crit/schema/strings.ts";
import { escapeControls } from "../../crit/views/escape.ts";
import type { ProgramBuilder } from "../executor/program.ts";
import { setOwner } from "../plan/owner.ts";
import type { RestoreHalf, Restoring } from "../plan/restoring.ts";
import { AT_FDCWD, O, SYS } from "../plan/sys.ts";

/** INOTIFY_IOC_SETNEXTWD. Source: linux/inotify.h. */
const SET_NEXT_WD = 0x40044900;

export const inotifyRestore: RestoreHalf = {
  name: "inotify",
  files: {
    types: [FdTypes.INOTIFY],
    make(restoring, files, pid) {
      for (const { id, ify } of files) {
        if (ify === undefined) continue;
        restoring.step("make", pid, (program) => {
          const fd = program.call("make an inotify instance", SYS.inotify_init1, [ify.flags & O.NONBLOCK]);
          restoring.descriptors.place(program, fd, id, "inotify");
        });
        const { fd } = restoring.descriptors.home(id)!;
        // After all that the restore itself opens and closes: nobody watched that.
        for (const watch of (ify.wd ?? []).toSorted((a, b) => a.wd - b.wd))
          restoring.step("watch", pid, (program) => addWatch(restoring, program, pid, fd, watch));
        setOwner(restoring, id, ify.fown, ify.flags);
      }
    },
  },
};

function addWatch(
  { machine, descriptors }: Restoring,
  program: ProgramBuilder,
  pid: number,
  fd: number,
  watch: InotifyWdEntry,
): void {
  const { wd, mask, f_handle: handle, s_dev: device, i_ino: inode } = watch;
  const label = `watch ${wd} of fd ${fd}`;
  program.call(`${label}: its number`, SYS.ioctl, [fd, SET_NEXT_WD, wd]);
  if (handle.path !== undefined) {
    const path = program.text(encodeString(handle.path));
    program.call(`${label}: ${escapeControls(handle.path)}`, SYS.inotify_add_watch, [fd, path, mask], { expect: wd });
    return;
  }
  const mount = machine.mounts.find(({ dev }) => dev === device);
  if (mount === undefined) {
    throw new CkptError(
      "unsupported",
      `pid ${pid} watches inode ${inode} of a file system (${device >>> 20}:${device & 0xfffff}) that is not mounted`,
    );
  }
  const on = program.call(`${label}: open ${mount.point}`, SYS.openat, [
    AT_FDCWD,
    program.text(encodeString(mount.point)),
    O.CLOEXEC,
  ]);
  const bytes = new DataView(new ArrayBuffer(8 + 8 * (handle.handle ?? []).length));
  bytes.setUint32(0, handle.bytes, true);
  bytes.setUint32(4, handle.type, true);
  for (const [i, word] of (handle.handle ?? []).entries()) bytes.setBigUint64(8 + 8 * i, word, true);
  const found = program.call(`${label}: open inode ${inode} on ${mount.point}`, SYS.open_by_handle_at, [
    on,
    program.data(new Uint8Array(bytes.buffer)),
    O.PATH | O.CLOEXEC,
  ]);
  const number = descriptors.spare(pid);
  program.call(`${label}: number of inode ${inode}`, SYS.dup3, [found, number, O.CLOEXEC]);
  program.call(`${label}: inode ${inode}`, SYS.inotify_add_watch, [fd, program.text(`/proc/self/fd/${number}`), mask], {
    expect: wd,
  });
  for (const temporary of [number, found, on]) program.call(`${label}: close`, SYS.close, [temporary]);
}
