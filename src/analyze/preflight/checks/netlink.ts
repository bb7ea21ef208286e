/** Netlink sockets with answers that nobody has read. */

import type { Live } from "../../proc/live.ts";
import { fdOf, ofFd } from "../say.ts";
import type { Sight } from "../sight.ts";
import { inodeOf } from "../tree-sockets.ts";

export function* netlinkSockets(live: Live): Iterable<Sight> {
  for (const task of live.tasks) {
    for (const fd of task.fds) {
      const socket = live.sockets.netlink.get(inodeOf(fd) ?? "");
      if (socket === undefined || socket.unread === 0) continue;
      yield {
        id: "netlink-pending",
        title: `${fdOf(task, fd)} is a netlink socket with messages that have not been read`,
        subject: ofFd(task, fd),
        evidence: [`protocol ${socket.protocol}, ${socket.unread} bytes of buffers, inode ${socket.ino}`],
      };
    }
  }
}
