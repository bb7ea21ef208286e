/** Locks and leases on files. */

import { CkptError } from "../../crit/errors.ts";
import type { RestoreHalf } from "../plan/restoring.ts";
import { SYS } from "../plan/sys.ts";
import { READ } from "../tape/kinds.ts";
import type { Descriptor, TaskFacts } from "../tape/tasks.ts";
import { LEASE, LEASE_BREAKING, restoreLeases } from "./leases.ts";
import type { Resource } from "./resource.ts";

/** Kinds of file_lock_entry.flag. */
const KIND = { POSIX: 1, FLOCK: 2, OFD: 4 } as const;
/** fcntl(2) commands. Source: fcntl.h, linux/fcntl.h. */
const F_SETLK = 6;
const F_OFD_SETLK = 37;
/** flock(2) operations by lock type: read, write, none; LOCK_NB. */
const FLOCK = [1, 2, 8] as const;
const LOCK_NB = 4;

export const locksRestore: RestoreHalf = {
  name: "locks",
  restore(restoring) {
    const { dumped, live, step } = restoring;
    restoreLeases(restoring);
    const alive = new Set(live.map(({ pid }) => pid));
    for (const { flag, type, pid, fd, start, len } of dumped.locks) {
      if (!alive.has(pid))
        throw new CkptError("bad-image", `a lock belongs to task ${pid}, which is not there`, {
          file: "filelocks.img",
        });
      if (flag === LEASE) continue;
      // Late: closing any descriptor of a file gives up the POSIX locks on it.
      step("watch", pid, (program) => {
        const label = `lock on fd ${fd}`;
        if (flag === KIND.FLOCK) program.call(label, SYS.flock, [fd, (FLOCK[type] ?? 8) | LOCK_NB]);
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

/** A lock as a line of fdinfo tells it: "lock:\t1: POSIX  ADVISORY  WRITE 42 fe:00:1234 0 EOF". */
const LOCK = /^lock:\s*\d+: (\w+)\s+(\w+)\s+(\w+)\s+(-?\d+) [0-9a-f]+:[0-9a-f]+:\d+ (\d+) (\d+|EOF)/gm;
const SHOWN_AS: Readonly<Record<string, number>> = { POSIX: 1, FLOCK: 2, OFDLCK: 4, LEASE };
const TYPE: Readonly<Record<string, number>> = { READ: 0, WRITE: 1, UNLCK: 2 };

export const locks: Resource = {
  name: "locks",
  save: (dump) => {
    for (const task of dump.tasks) {
      for (const descriptor of task.descriptors) {
        for (const lock of locksOf(task, descriptor)) {
          // POSIX locks are shown for every descriptor of the file, the others for every copy of theirs.
          const { statx, id } = descriptor.file;
          const owner =
            lock.flag === SHOWN_AS["POSIX"] ? `${task.pid} ${statx.devMajor}:${statx.devMinor} ${statx.ino}` : id;
          dump.once(`lock ${owner} ${lock.flag} ${lock.type} ${lock.start} ${lock.len}`, () => {
            const { pid, stat } = task;
            if (dump.options.fileLocks) dump.add("FILE_LOCKS", undefined, { ...lock, pid, fd: descriptor.fd });
            else {
              dump.refuse({
                id: "file-lock",
                title: `task ${pid} (${stat.comm}) holds a lock on ${descriptor.file.link}`,
                subject: { pid, comm: stat.comm, fd: descriptor.fd, path: descriptor.file.link },
                need: { option: "--file-locks" },
              });
            }
            return true;
          });
        }
      }
    }
  },
};

function locksOf(
  { pid, facts }: TaskFacts,
  { fd }: Descriptor,
): { flag: number; type: number; start: bigint; len: bigint }[] {
  const text = facts.text(READ.FD_INFO, pid, { fd }) ?? "";
  return [...text.matchAll(LOCK)].map(([, kind = "", mode = "", access = "", , from = "0", to = "EOF"]) => {
    const start = BigInt(from);
    const breaking = kind === "LEASE" && mode === "BREAKING" ? LEASE_BREAKING : 0;
    const len = to === "EOF" ? 0n : BigInt(to) - start + 1n;
    return { flag: SHOWN_AS[kind] ?? 0, type: (TYPE[access] ?? 0) | breaking, start, len };
  });
}
