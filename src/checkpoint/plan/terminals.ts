/** The ptys of a dump: both sides, what is queued, and where the executor keeps them until the tree has them. */

import { CkptError } from "../../crit/errors.ts";
import { type TtyInfoEntry, TtyType } from "../../crit/schema/generated/types.ts";
import type { Dumped } from "./dumped.ts";
import type { MachineFacts } from "./machine-facts.ts";

/** One pseudo terminal. */
export interface Pty {
  /** N of /dev/pts/N. */
  readonly index: number;
  readonly master: TtyInfoEntry | undefined;
  readonly slave: TtyInfoEntry | undefined;
  /** "job": the terminal of a shell outside, on both machines. "hung up": its master was closed before the dump. */
  readonly kind: "pair" | "job" | "hung up";
  /** Session that it controls; 0: none. */
  readonly sid: number;
  readonly pgrp: number;
  /** What a read of the master, and of the slave, has yet to give. */
  readonly printed: Uint8Array;
  readonly typed: Uint8Array;
  /** Descriptors of the executor. */
  readonly masterFd: number;
  readonly slaveFd: number;
}

/** Above what the executor has of its own, below the usual limit of 1024. */
const FIRST = 600;
/** Ptys of one tree. */
const MOST = 200;

/** In ascending order of their numbers. Throws "unsupported" for more than the executor can hold. */
export function ptysOf(dumped: Dumped): Pty[] {
  const infos = dumped.entries<"tty_info_entry">("tty-info.img").map(({ message }) => message);
  const data = new Map(
    dumped.entries<"tty_data_entry">("tty-data.img").map(({ message }) => [message.tty_id, message]),
  );
  const indexes = new Set(
    infos.flatMap(({ type, pty }) => (type === TtyType.PTY && pty !== undefined ? [pty.index] : [])),
  );
  if (indexes.size > MOST)
    throw new CkptError("unsupported", `${indexes.size} pseudo terminals: more than ${MOST} cannot be restored`);
  return [...indexes]
    .toSorted((a, b) => a - b)
    .map((index, i): Pty => {
      const side = (master: boolean): TtyInfoEntry | undefined =>
        infos.find(({ type, pty, rdev }) => type === TtyType.PTY && pty?.index === index && isMaster(rdev) === master);
      const [master, slave] = [side(true), side(false)];
      const kind = master !== undefined ? "pair" : slave?.termios === undefined ? "hung up" : "job";
      const queue = (info: TtyInfoEntry | undefined): Uint8Array =>
        (info === undefined ? undefined : data.get(info.id)?.data) ?? new Uint8Array(0);
      return {
        ...{ index, master, slave, kind },
        sid: (slave ?? master)?.sid ?? 0,
        pgrp: (slave ?? master)?.pgrp ?? 0,
        printed: queue(master),
        typed: queue(slave),
        masterFd: FIRST + 2 * i,
        slaveFd: FIRST + 2 * i + 1,
      };
    });
}

/** ptmx is 5:2, in one byte each. */
function isMaster(rdev: number): boolean {
  return rdev === 0x502;
}

/**
 * Numbers that opens of ptmx will give one after the other, until the last one wanted is there: the kernel takes the
 * lowest that is free (devpts). Throws "io" when one is taken.
 */
export function ptyNumbers(ptys: readonly Pty[], machine: MachineFacts): number[] {
  const used = new Set(machine.ptys ?? []);
  for (const { index } of ptys) {
    if (used.has(index))
      throw new CkptError("io", `/dev/pts/${index} is in use`, { hint: "end what has that terminal open" });
  }
  const highest = Math.max(-1, ...ptys.map(({ index }) => index));
  const numbers = [...Array(highest + 1).keys()].filter((number) => !used.has(number));
  if (numbers.length > MOST + ptys.length)
    throw new CkptError(
      "unsupported",
      `/dev/pts/${highest} is out of reach: ${numbers.length} numbers below it are free`,
    );
  return numbers;
}

/** The pty that a session of the tree is to have as its controlling terminal. */
export function controlledBy(dumped: Dumped, sid: number): Pty | undefined {
  return ptysOf(dumped).find((pty) => pty.kind === "pair" && pty.sid === sid && pty.slave !== undefined);
}
