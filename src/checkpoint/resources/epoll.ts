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
    ask: askLikely,
    askMore: askOthers,
    hasMore: (file) => soughtBy(file).some(({ same }) => same.size > AT_ONCE),
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

/** A watch and the descriptors that may be of the watched file. */
interface Sought {
  readonly watch: Watch;
  readonly likely: number | undefined;
  /** Also the likely one. */
  readonly same: ReadonlySet<number>;
}

function soughtBy(file: OpenFile): Sought[] {
  const { pid, facts } = file;
  const byInode = new Map<bigint, Set<number>>();
  for (const fd of descriptorNumbers(facts, pid)) {
    const statx = facts.bytes(READ.FD_STATX, pid, { fd });
    if (statx === undefined) continue;
    const { ino } = parseStatx(statx);
    byInode.set(ino, (byInode.get(ino) ?? new Set()).add(fd));
  }
  return parseWatches(file).map((watch) => {
    const same = byInode.get(watch.inode) ?? new Set();
    // Nearly always a file is still open under the number it was registered as.
    const [likely] = same.has(watch.fd) ? [watch.fd] : same;
    return { watch, likely, same };
  });
}

/** All anonymous inodes have one number: only kcmp(2) tells whether a descriptor is still of the watched file. */
function askWhether(
  file: OpenFile,
  { ask, program }: Asker,
  { fd, nth }: Watch,
  index: number,
  candidates: Iterable<number>,
): void {
  const slot = program.data(new Uint8Array(new Uint32Array([file.fd, fd, nth]).buffer));
  for (const candidate of candidates) {
    ask({
      ...{ kind: ANSWER.EPOLL_TARGET, label: "a watched file", nr: NR.kcmp, key: keyOf(index, candidate) },
      args: () => [file.pid, file.pid, KCMP_EPOLL_TFD, candidate, slot],
    });
  }
}

/** With more candidates than this, the others are asked about when the likely one was not it. */
const AT_ONCE = 8;

function askLikely(file: OpenFile, asker: Asker): void {
  soughtBy(file).forEach(({ watch, likely, same }, index) => {
    if (likely !== undefined) askWhether(file, asker, watch, index, same.size > AT_ONCE ? [likely] : same);
  });
}

function askOthers(file: OpenFile, asker: Asker): void {
  soughtBy(file).forEach(({ watch, likely, same }, index) => {
    if (likely === undefined || same.size <= AT_ONCE || answerOf(file, index, likely) === 0n) return;
    const others = [...same].filter((fd) => fd !== likely);
    asker.again((more) => askWhether(file, more, watch, index, others));
  });
}

/** 0 when it is the watched file, undefined before it was asked. */
function answerOf(file: OpenFile, index: number, fd: number): bigint | undefined {
  return file.facts.answer(ANSWER.EPOLL_TARGET, file.pid, { fd: file.fd, key: keyOf(index, fd) })?.result;
}

function keyOf(index: number, fd: number): bigint {
  return (BigInt(index) << 32n) + BigInt(fd);
}

function watchesOf(file: OpenFile, dump: Dump): EventpollTfdEntry[] {
  return soughtBy(file).flatMap(({ watch, likely, same }, index) => {
    const { events, data, dev, inode, pos } = watch;
    // Before the questions were asked, any of them may be it.
    const isIt = (answer: bigint | undefined): boolean => answer === 0n || answer === undefined;
    const tfd =
      likely !== undefined && isIt(answerOf(file, index, likely))
        ? likely
        : [...same].find((fd) => isIt(answerOf(file, index, fd)));
    if (tfd !== undefined) return { id: 0, tfd, events, data, dev, inode, pos: BigInt.asUintN(64, pos) };
    dump.refuse({
      id: "epoll-target",
      title: `fd ${file.fd} of task ${file.pid}, an epoll, watches what was fd ${watch.fd} and is not open there any more`,
      subject: { pid: file.pid, fd: file.fd, inode: `0x${inode.toString(16)}` },
    });
    return [];
  });
}
