/** epoll instances and what they watch. */

import { type EventpollTfdEntry, FdTypes } from "../../crit/schema/generated/types.ts";
import { setOwner } from "../plan/owner.ts";
import type { RestoreHalf } from "../plan/restoring.ts";
import { SYS } from "../plan/sys.ts";
import { NR } from "../executor/syscalls.ts";
import { descriptorNumbers } from "../tape/descriptor-numbers.ts";
import { ANSWER, READ } from "../tape/kinds.ts";
import { parseStatx } from "../tape/statx.ts";
import type { OpenFile } from "../tape/tasks.ts";
import { ownerOf } from "./owner.ts";
import type { Asker, Dump, Resource } from "./resource.ts";

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
    ask: askWatches,
    save: (file, dump) => ({
      type: FdTypes.EVENTPOLL,
      member: ["epfd", { flags: file.flags, fown: ownerOf(file), tfd: watchesOf(file, dump) }],
    }),
  },
};

/** A watch as fdinfo tells it. */
interface Watch {
  readonly fd: number;
  /** Which one it is of those registered under that number, from 0. */
  readonly nth: number;
  readonly events: number;
  readonly data: bigint;
  readonly pos: bigint;
  readonly inode: bigint;
  readonly dev: number;
}

const WATCH =
  /^tfd:\s*(\d+) events:\s*([0-9a-f]+) data:\s*([0-9a-f]+)\s+pos:(-?\d+) ino:([0-9a-f]+) sdev:([0-9a-f]+)/gm;

function parseWatches({ fdinfo }: OpenFile): Watch[] {
  const seen = new Map<number, number>();
  return [...fdinfo.matchAll(WATCH)].map(([, tfd, events = "", data = "", pos = "", ino = "", dev = ""]) => {
    const fd = Number(tfd);
    const nth = seen.get(fd) ?? 0;
    seen.set(fd, nth + 1);
    return {
      ...{ fd, nth, events: Number.parseInt(events, 16), data: BigInt(`0x${data}`), pos: BigInt(pos) },
      ...{ inode: BigInt(`0x${ino}`), dev: Number.parseInt(dev, 16) },
    };
  });
}

const KCMP_EPOLL_TFD = 7;

/** Descriptors that may be of the watched file, the one it was registered as first. */
function candidates({ pid, facts }: OpenFile, { fd, inode }: Watch): number[] {
  const same = descriptorNumbers(facts, pid).filter((other) => {
    const statx = facts.bytes(READ.FD_STATX, pid, { fd: other });
    return statx !== undefined && parseStatx(statx).ino === inode;
  });
  return [...same.filter((other) => other === fd), ...same.filter((other) => other !== fd)];
}

/** All anonymous inodes have one number: only kcmp(2) tells whether a descriptor is still of the watched file. */
function askWatches(file: OpenFile, { ask, program }: Asker): void {
  parseWatches(file).forEach((watch, index) => {
    const slot = program.data(new Uint8Array(new Uint32Array([file.fd, watch.fd, watch.nth]).buffer));
    for (const fd of candidates(file, watch)) {
      ask({
        ...{ kind: ANSWER.EPOLL_TARGET, label: "a watched file", nr: NR.kcmp, key: keyOf(index, fd) },
        args: () => [file.pid, file.pid, KCMP_EPOLL_TFD, fd, slot],
      });
    }
  });
}

function keyOf(index: number, fd: number): bigint {
  return (BigInt(index) << 32n) + BigInt(fd);
}

function watchesOf(file: OpenFile, dump: Dump): EventpollTfdEntry[] {
  return parseWatches(file).flatMap((watch, index) => {
    const { events, data, dev, inode, pos } = watch;
    const answers = candidates(file, watch).map((fd) => ({
      fd,
      answer: file.facts.answer(ANSWER.EPOLL_TARGET, file.pid, { fd: file.fd, key: keyOf(index, fd) })?.result,
    }));
    // Before the questions were asked, any of them may be it.
    const tfd = answers.find(({ answer }) => answer === 0n || answer === undefined)?.fd;
    if (tfd !== undefined) return { id: 0, tfd, events, data, dev, inode, pos: BigInt.asUintN(64, pos) };
    dump.refuse({
      id: "epoll-target",
      title: `fd ${file.fd} of task ${file.pid}, an epoll, watches what was fd ${watch.fd} and is not open there any more`,
      subject: { pid: file.pid, fd: file.fd, inode: `0x${inode.toString(16)}` },
    });
    return [];
  });
}
