/** Terminals: pty pairs, the terminal of a job's shell, consoles. */

import { FdTypes, TtyType } from "../../crit/schema/generated/types.ts";
import { NR } from "../executor/syscalls.ts";
import { ANSWER, READ } from "../tape/kinds.ts";
import type { OpenFile, TaskFacts } from "../tape/tasks.ts";
import { externalTerminal, numberOf as numberOfDevice } from "./external.ts";
import { ownerOf } from "./owner.ts";
import type { Asker, Dump, Resource, SavedFile } from "./resource.ts";
import { type Terminal, terminalOf } from "./terminal-kinds.ts";
import { termiosEntry, TTY, winsizeEntry } from "./terminal-numbers.ts";
import { askQueues, numberOf, queued } from "./terminal-queues.ts";

const O_PATH = 0o10000000;
/** O_CREAT | O_EXCL | O_NOCTTY | O_TRUNC: they act at the open. */
const ONCE = 0o1700;

export const terminals: Resource = {
  name: "ttys",
  file: {
    claims: (file) => (file.flags & O_PATH) === 0 && terminalOf(file) !== undefined,
    ask: askTerminal,
    askMore: askQueues,
    save: (file, dump) => {
      const terminal = terminalOf(file)!;
      const external = externalTerminal(file, dump) !== undefined;
      if (!external && refused(file, terminal, dump)) return undefined;
      if (external) return savedExternal(file, dump);
      saveInfo(file, terminal, idOf(terminal), dump);
      const flags = file.flags & ~ONCE;
      const fown = { uid: 0, euid: 0, signum: 0, pid_type: 0, pid: 0 };
      const name = file.link.replace(/ \(deleted\)$/, "");
      const reg = { flags, pos: 0n, fown, name, mode: file.statx.mode };
      const regf_id = dump.extraFile({ type: FdTypes.REG, member: ["reg", reg] });
      const tty = { tty_info_id: idOf(terminal), flags, fown: ownerOf(file), regf_id };
      return { type: FdTypes.TTY, member: ["tty", tty] };
    },
  },
};

function askTerminal(file: OpenFile, { ask, descriptor }: Asker): void {
  const get = (kind: number, label: string, request: number, room: number): void =>
    ask({ kind, label, nr: NR.ioctl, args: (at) => [descriptor, request, at], room });
  get(ANSWER.TERMIOS, "settings of the terminal", TTY.TCGETS, 40);
  get(ANSWER.TERMIOS_LOCKED, "locked settings of the terminal", TTY.TIOCGLCKTRMIOS, 40);
  get(ANSWER.WINDOW_SIZE, "size of the terminal", TTY.TIOCGWINSZ, 8);
  get(ANSWER.TERMINAL_EXCLUSIVE, "whether the terminal is exclusive", TTY.TIOCGEXCL, 8);
  if (terminalOf(file)?.master !== true) return;
  get(ANSWER.TERMINAL_LOCKED, "whether the slave is locked", TTY.TIOCGPTLCK, 8);
  get(ANSWER.TERMINAL_PACKETS, "whether the master reads packets", TTY.TIOCGPKT, 8);
  get(ANSWER.TERMINAL_QUEUED, "what the master could read", TTY.FIONREAD, 8);
}

/** Numbers of terminals that there is one of; those of ptys are twice the index, and 1 more of the master. As criu's. */
const SINGLE: Readonly<Record<number, number>> = {
  [TtyType.CONSOLE]: 2004,
  [TtyType.VT]: 2008,
  [TtyType.CTTY]: 2012,
  [TtyType.SERIAL]: 2020,
};

/** Terminals left outside, each by the descriptor it was found under. As criu's. */
const EXTERNAL = 2020;

function idOf({ type, index, master }: Terminal): number {
  return index === undefined ? (SINGLE[type] ?? 0) : index * 2 + (master ? 1 : 0);
}

/** What it is is said, for whoever brings another one at the restore; what it holds is not. */
function savedExternal(file: OpenFile, dump: Dump): SavedFile {
  const id = EXTERNAL + 2 * file.fd;
  saveInfo(file, { type: TtyType.EXT_TTY, master: false }, id, dump);
  return { type: FdTypes.TTY, member: ["tty", { tty_info_id: id, flags: file.flags & ~ONCE, fown: ownerOf(file) }] };
}

function saveInfo(file: OpenFile, terminal: Terminal, id: number, dump: Dump): void {
  dump.once(`tty ${id}`, () => {
    const { pid, fd, facts, statx } = file;
    const { type, index, master } = terminal;
    const bytes = (kind: number): Uint8Array | undefined => {
      const answer = facts.answer(kind, pid, { fd });
      return answer === undefined || answer.result < 0n ? undefined : answer.bytes;
    };
    const [termios, locked, size] = [ANSWER.TERMIOS, ANSWER.TERMIOS_LOCKED, ANSWER.WINDOW_SIZE].map(bytes);
    dump.add("TTY_INFO", undefined, {
      ...{ id, type },
      locked: numberOf(file, ANSWER.TERMINAL_LOCKED) !== 0,
      exclusive: numberOf(file, ANSWER.TERMINAL_EXCLUSIVE) !== 0,
      packet_mode: numberOf(file, ANSWER.TERMINAL_PACKETS) !== 0,
      ...sessionOf(dump.tasks, file, terminal),
      rdev: numberOfDevice(statx.rdevMajor, statx.rdevMinor),
      ...(termios === undefined ? {} : { termios: termiosEntry(termios) }),
      ...(termios === undefined || locked === undefined ? {} : { termios_locked: termiosEntry(locked) }),
      ...(termios === undefined || size === undefined ? {} : { winsize: winsizeEntry(size) }),
      ...(index === undefined ? {} : { pty: { index } }),
      ...{ dev: numberOfDevice(statx.devMajor, statx.devMinor), uid: statx.uid, gid: statx.gid },
    });
    if (master && index !== undefined) {
      const typed = queued(file, ANSWER.TERMINAL_TYPED);
      const printed = queued(file, ANSWER.TERMINAL_PRINTED);
      if (printed.length > 0) dump.add("TTY_DATA", undefined, { tty_id: id, data: printed });
      if (typed.length > 0) dump.add("TTY_DATA", undefined, { tty_id: id - 1, data: typed });
    }
    return id;
  });
}

/** Session and foreground group, by a task whose controlling terminal it is. */
function sessionOf(tasks: readonly TaskFacts[], file: OpenFile, terminal: Terminal): { sid: number; pgrp: number } {
  const { type, index } = terminal;
  const device =
    index === undefined ? `${file.statx.rdevMajor}:${file.statx.rdevMinor}` : `${136 + (index >> 8)}:${index & 0xff}`;
  const own = tasks.find(({ pid, stat, state }) =>
    type === TtyType.CTTY ? pid === file.pid : state !== "dead" && stat.tty === device,
  );
  if (own === undefined) return { sid: 0, pgrp: 0 };
  // The field after tty_nr, proc_pid_stat(5): -1 without a foreground group.
  const text = own.facts.text(READ.STAT, own.pid) ?? "";
  const pgrp = Number(text.slice(text.lastIndexOf(")") + 2).split(" ")[5] ?? "0");
  return { sid: own.stat.sid, pgrp: Math.max(0, pgrp) };
}

/** A slave whose master is elsewhere can only be the terminal of a shell's job. */
function refused(file: OpenFile, { type, index, master }: Terminal, dump: Dump): boolean {
  if (type !== TtyType.PTY || master || dump.options.shellJob) return false;
  // The kernel takes the name away with the master: this one is hung up.
  if (file.link.endsWith(" (deleted)")) return false;
  const masters = dump.tasks.flatMap(({ descriptors }) => descriptors.map((descriptor) => terminalOf(descriptor.file)));
  if (masters.some((other) => other?.master === true && other.index === index)) return false;
  const device = `${file.statx.rdevMajor}:${file.statx.rdevMinor}`;
  const inside = new Set(dump.tasks.map(({ pid }) => pid));
  const job = dump.tasks.find(({ stat }) => stat.tty === device && !inside.has(stat.sid));
  const holder = dump.tasks.find(({ pid }) => pid === file.pid);
  const comm = holder?.stat.comm ?? "";
  const name = `fd ${file.fd} of ${file.pid} (${comm}) is /dev/pts/${index ?? 0}`;
  dump.refuse({
    id: job === undefined ? "tty-external" : "tty-shell-job",
    title:
      job === undefined
        ? `${name}, whose master is open in no task of the tree`
        : `${name}, the terminal of the shell session ${job.stat.sid} outside the tree`,
    subject: {
      ...{ pid: file.pid, comm, fd: file.fd, path: `/dev/pts/${index ?? 0}`, rdev: device },
      ...(job === undefined ? {} : { sid: job.stat.sid }),
    },
    need: { option: "--shell-job" },
  });
  return true;
}
