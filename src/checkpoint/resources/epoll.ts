/** epoll instances and what they watch. */

import { type EventpollTfdEntry, FdTypes } from "../../crit/schema/generated/types.ts";
import { setOwner } from "../plan/owner.ts";
import type { RestoreHalf } from "../plan/restoring.ts";
import { SYS } from "../plan/sys.ts";
import type { OpenFile } from "../tape/tasks.ts";
import { ownerOf } from "./owner.ts";
import type { Dump, Resource } from "./resource.ts";

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

export const epoll: Resource = {
  name: "epoll",
  file: {
    claims: ({ link }) => link === "anon_inode:[eventpoll]",
    save: (file, dump) => ({
      type: FdTypes.EVENTPOLL,
      member: ["epfd", { flags: file.flags, fown: ownerOf(file), tfd: watchesOf(file, dump) }],
    }),
  },
};

const WATCH =
  /^tfd:\s*(\d+) events:\s*([0-9a-f]+) data:\s*([0-9a-f]+)\s+pos:(-?\d+) ino:([0-9a-f]+) sdev:([0-9a-f]+)/gm;

function watchesOf(file: OpenFile, dump: Dump): EventpollTfdEntry[] {
  return [...file.fdinfo.matchAll(WATCH)].flatMap(
    ([, tfd = "", events = "", data = "", pos = "", ino = "", dev = ""]) => {
      const inode = BigInt(`0x${ino}`);
      const number = Number(tfd);
      const found = findWatched(file, dump, number, inode);
      if (found === undefined) {
        dump.refuse({
          id: "epoll-target",
          title: `fd ${file.fd} of task ${file.pid}, an epoll, watches a file (fd ${number} once) that the task has not open`,
          subject: { pid: file.pid, fd: file.fd, inode: `0x${ino}` },
        });
        return [];
      }
      return {
        ...{ id: 0, tfd: found, events: Number.parseInt(events, 16), data: BigInt(`0x${data}`) },
        ...{ dev: Number.parseInt(dev, 16), inode, pos: BigInt.asUintN(64, BigInt(pos)) },
      };
    },
  );
}

/** The descriptor that was registered, or, when it is another file by now, one of the same inode. */
function findWatched(file: OpenFile, dump: Dump, fd: number, inode: bigint): number | undefined {
  const descriptors = dump.tasks.find(({ pid }) => pid === file.pid)?.descriptors ?? [];
  const same = descriptors.filter((other) => other.file.statx.ino === inode);
  return same.find((other) => other.fd === fd)?.fd ?? same[0]?.fd;
}
