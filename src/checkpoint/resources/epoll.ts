/** epoll instances and what they watch. */

import { FdTypes } from "../../crit/schema/generated/types.ts";
import { setOwner } from "../plan/owner.ts";
import type { RestoreHalf } from "../plan/restoring.ts";
import { SYS } from "../plan/sys.ts";

const EPOLL_CTL_ADD = 1;

export const epollRestore: RestoreHalf = {
  name: "epoll",
  files: {
    types: [FdTypes.EVENTPOLL],
    make(restoring, files, pid) {
      const { descriptors, step } = restoring;
      for (const { id, epfd } of files) {
        if (epfd === undefined) continue;
        step("make", pid, (program) => {
          const fd = program.call("make an epoll instance", SYS.epoll_create1, [0]);
          descriptors.place(program, fd, id, "epoll");
        });
        // The task that holds it has the watched descriptors, too: an epoll instance knows files by number and task.
        const { fd } = descriptors.home(id)!;
        for (const { tfd, events, data } of epfd.tfd ?? []) {
          step("join", pid, (program) => {
            const event = new DataView(new ArrayBuffer(12)); // packed on x86_64
            event.setUint32(0, events, true);
            event.setBigUint64(4, data, true);
            program.call(`fd ${fd} watches fd ${tfd}`, SYS.epoll_ctl, [
              fd,
              EPOLL_CTL_ADD,
              tfd,
              program.data(new Uint8Array(event.buffer)),
            ]);
          });
        }
        setOwner(restoring, id, epfd.fown, epfd.flags);
      }
    },
  },
};
