/** Terminals brought back: the executor makes all ptys first, sessions take theirs, tasks open or get their sides. */

import { CkptError } from "../../crit/errors.ts";
import { FdTypes, type FileEntry, type TtyInfoEntry, TtyType } from "../../crit/schema/generated/types.ts";
import { encodeString } from "../../crit/schema/strings.ts";
import { OPERATION } from "../executor/protocol.ts";
import type { Argument, ProgramBuilder } from "../executor/program.ts";
import type { Dumped } from "../plan/dumped.ts";
import { setOwner } from "../plan/owner.ts";
import type { RestoreHalf, Restoring } from "../plan/restoring.ts";
import { AT_FDCWD, F, O, SYS } from "../plan/sys.ts";
import { controlledBy, type Pty, ptyNumbers, ptysOf } from "../plan/terminals.ts";
import { plainTermios, pollIn, termiosBytes, TTY, winsizeBytes, word } from "./terminal-numbers.ts";

const KEEP = O.RDWR | O.NOCTTY | O.CLOEXEC;
/** Flags that act at the open, or are set with the owner. */
const ONCE = O.CREAT | O.EXCL | O.TRUNC | O.ASYNC;
const SEEK_SET = 0;
const PERMISSIONS = 0o7777;
/** Bytes in one step. */
const PIECE = 16 * 1024;
/** Milliseconds that what was written may take to the other side. */
const PATIENCE = 100;

export const terminalsRestore: RestoreHalf = {
  name: "ttys",
  files: {
    types: [FdTypes.TTY],
    make(restoring, files, pid) {
      for (const file of files) makeTerminal(restoring, file, pid);
    },
  },
  leads: (dumped, sid) => {
    const pty = controlledBy(dumped, sid);
    if (pty === undefined) return undefined;
    return (program) => {
      const name = `/dev/pts/${pty.index}`;
      const fd = program.call(`open ${name}`, SYS.openat, [AT_FDCWD, program.text(name), KEEP]);
      program.call(`take ${name} as the controlling terminal`, SYS.ioctl, [fd, TTY.TIOCSCTTY, 0]);
      program.call(`close ${name}`, SYS.close, [fd]);
    };
  },
  restore(restoring) {
    const ptys = ptysOf(restoring.dumped).filter(({ kind }) => kind !== "job");
    if (ptys.length === 0) return;
    restoring.step("clocks", 0, (program) => makePtys(restoring, ptys, program));
    for (const pty of ptys) {
      fill(restoring, pty);
      restoring.step("settle", 0, (program) => settle(pty, program));
      foreground(restoring, pty);
    }
    restoring.step("tidy", 0, (program) => {
      // Closing the only master is what hangs a terminal up.
      program.call("close the ptys, which the tree has", SYS.close_range, [ptys[0]!.masterFd, ptys.at(-1)!.slaveFd, 0]);
    });
  },
};

/** Opens ptmx until all the numbers are there. */
function makePtys(restoring: Restoring, ptys: readonly Pty[], program: ProgramBuilder): void {
  const { dumped, machine } = restoring;
  const wanted = new Map(ptys.map((pty) => [pty.index, pty]));
  const ruler = program.call("a file to measure with", SYS.openat, [AT_FDCWD, program.text("/proc/self/exe"), 0]);
  const others: Argument[] = [];
  for (const number of ptyNumbers(ptys, machine)) {
    const pty = wanted.get(number);
    const path = (pty === undefined ? undefined : pathOfTerminal(dumped, pty.master?.id)) ?? "/dev/ptmx";
    const fd = program.call(`open ${path} for /dev/pts/${number}`, SYS.openat, [
      AT_FDCWD,
      program.text(encodeString(path)),
      KEEP,
    ]);
    if (pty === undefined) {
      others.push(fd);
      continue;
    }
    const got = program.room(8);
    program.call("number of the new pty", SYS.ioctl, [fd, TTY.TIOCGPTN, got]);
    // A position is returned as it was given: so the number is compared.
    program.call(
      `the new pty is /dev/pts/${number}`,
      SYS.lseek,
      [ruler, { kind: "u32", offset: got.offset }, SEEK_SET],
      { expect: number },
    );
    program.call(`unlock /dev/pts/${number}`, SYS.ioctl, [fd, TTY.TIOCSPTLCK, program.data(word(0))]);
    program.call(`keep the master of /dev/pts/${number}`, SYS.dup3, [fd, pty.masterFd, O.CLOEXEC]);
    program.call("close its first number", SYS.close, [fd]);
    prepare(dumped, pty, program);
  }
  for (const fd of [...others, ruler]) program.call("close what is not wanted", SYS.close, [fd]);
}

/** Whether the slave side has to be open while the tree is made. A master alone has not seen a slave close. */
function needsSlave({ slave, printed, typed }: Pty): boolean {
  return slave !== undefined || printed.length > 0 || typed.length > 0;
}

/** Size and owner before there is anybody to get a signal; settings under which the queues can be filled. */
function prepare(dumped: Dumped, pty: Pty, program: ProgramBuilder): void {
  const { index, master, slave, masterFd, slaveFd } = pty;
  const name = `/dev/pts/${index}`;
  const info = slave ?? master;
  if (needsSlave(pty)) {
    const fd = program.call(`open ${name}`, SYS.openat, [AT_FDCWD, program.text(name), KEEP | O.NONBLOCK]);
    program.call(`keep ${name}`, SYS.dup3, [fd, slaveFd, O.CLOEXEC]);
    program.call("close its first number", SYS.close, [fd]);
  }
  if (slave !== undefined) {
    const { uid = 0, gid = 0 } = slave;
    program.call(`owner of ${name}`, SYS.fchown, [slaveFd, uid, gid]);
    const mode = regOf(dumped, slave.id)?.mode;
    if (mode !== undefined) program.call(`mode of ${name}`, SYS.fchmod, [slaveFd, mode & PERMISSIONS]);
  }
  if (info?.winsize !== undefined)
    program.call(`size of ${name}`, SYS.ioctl, [masterFd, TTY.TIOCSWINSZ, program.data(winsizeBytes(info.winsize))]);
  if (info?.termios !== undefined)
    program.call(`settings of ${name} for what it holds`, SYS.ioctl, [
      masterFd,
      TTY.TCSETS,
      program.data(termiosBytes(plainTermios(info.termios))),
    ]);
}

/** What was on its way is written at the other end. */
function fill({ step }: Restoring, pty: Pty): void {
  const { index, printed, typed, masterFd, slaveFd } = pty;
  const way = (what: string, bytes: Uint8Array, from: number, to: number): void => {
    for (let at = 0; at < bytes.length; at += PIECE) {
      const piece = bytes.subarray(at, at + PIECE);
      step("fill", 0, (program) => {
        const label = `bytes ${at} to ${at + piece.length} ${what} /dev/pts/${index}`;
        const wanted = program.data(pollIn());
        program.call(`${label}: whose`, OPERATION.STORE32, [wanted, to]);
        program.call(label, SYS.write, [from, program.data(piece), piece.length], { expect: piece.length });
        program.call(`${label}: wait`, SYS.poll, [wanted, 1, PATIENCE], { mayFail: true });
      });
    }
  };
  way("typed at", typed, masterFd, slaveFd);
  way("printed at", printed, slaveFd, masterFd);
}

/** What the terminal is from now on. */
function settle({ index, master, slave, masterFd, slaveFd, ...pty }: Pty, program: ProgramBuilder): void {
  const name = `/dev/pts/${index}`;
  const info = slave ?? master;
  if (info === undefined) return;
  setTermios(program, masterFd, info, name);
  const set = (label: string, fd: number, request: number, argument: Argument): void =>
    void program.call(label, SYS.ioctl, [fd, request, argument]);
  if (info.exclusive && needsSlave({ ...pty, index, master, slave, masterFd, slaveFd }))
    set(`${name} is exclusive`, slaveFd, TTY.TIOCEXCL, 0);
  if (master?.exclusive === true) set(`the master of ${name} is exclusive`, masterFd, TTY.TIOCEXCL, 0);
  if (master?.packet_mode === true)
    set(`packets at the master of ${name}`, masterFd, TTY.TIOCPKT, program.data(word(1)));
  if (master?.locked === true) set(`lock ${name}`, masterFd, TTY.TIOCSPTLCK, program.data(word(1)));
}

function setTermios(program: ProgramBuilder, fd: Argument, info: TtyInfoEntry, name: string): void {
  if (info.termios !== undefined)
    program.call(`settings of ${name}`, SYS.ioctl, [fd, TTY.TCSETS, program.data(termiosBytes(info.termios))]);
  if (info.termios_locked !== undefined) {
    const { termios_locked } = info;
    const locked = { ...termios_locked, c_cc: hasLocks(termios_locked) ? (termios_locked.c_cc ?? []) : [] };
    program.call(`locked settings of ${name}`, SYS.ioctl, [fd, TTY.TIOCSLCKTRMIOS, program.data(termiosBytes(locked))]);
  }
}

function hasLocks({ c_iflag, c_oflag, c_cflag, c_lflag }: NonNullable<TtyInfoEntry["termios_locked"]>): boolean {
  return (c_iflag | c_oflag | c_cflag | c_lflag) !== 0;
}

/** The session's leader puts the group in front that was there. Signals are blocked: it may be in the background. */
function foreground({ step, live }: Restoring, { index, kind, sid, pgrp }: Pty): void {
  if (kind !== "pair" || sid === 0 || pgrp === 0 || !live.some(({ pid }) => pid === sid)) return;
  const name = `/dev/pts/${index}`;
  // A group that nobody is in any more cannot be in front again.
  if (!live.some(({ pgid, sid: own }) => pgid === pgrp && own === sid)) return;
  step("join", sid, (program) => {
    const fd = program.call(`open ${name}`, SYS.openat, [AT_FDCWD, program.text(name), KEEP]);
    program.call(`group ${pgrp} is in front at ${name}`, SYS.ioctl, [fd, TTY.TIOCSPGRP, program.data(word(pgrp))]);
    program.call(`close ${name}`, SYS.close, [fd]);
  });
}

/** One open file: a master comes from the executor, all others are opened. */
function makeTerminal(restoring: Restoring, { id, tty }: FileEntry, pid: number): void {
  if (tty === undefined) return;
  const { dumped, machine, descriptors, step, live } = restoring;
  const info = dumped.entries<"tty_info_entry">("tty-info.img").find(({ message }) => message.id === tty.tty_info_id);
  if (info === undefined)
    throw new CkptError("bad-image", `file ${id} is terminal ${tty.tty_info_id}, which is not there`, {
      file: "tty-info.img",
    });
  const { message } = info;
  const pty =
    message.type === TtyType.PTY ? ptysOf(dumped).find(({ index }) => index === message.pty?.index) : undefined;
  const flags = tty.flags & ~ONCE;
  const open = (program: ProgramBuilder, path: string): Argument =>
    program.call(`open ${path}`, SYS.openat, [AT_FDCWD, program.text(encodeString(path)), flags | O.NOCTTY]);
  const given = (path: string) =>
    step("make", pid, (program) => {
      descriptors.place(program, open(program, path), id, `terminal ${path}`);
    });
  if (pty?.master === message) {
    step("make", pid, (program) => {
      const label = `the master of /dev/pts/${pty.index}`;
      const process = program.call("open the executor", SYS.pidfd_open, [machine.pid, 0]);
      const got = program.call(label, SYS.pidfd_getfd, [process, pty.masterFd, 0]);
      program.call("close the executor", SYS.close, [process]);
      program.call(`${label}: status flags`, SYS.fcntl, [got, F.SETFL, flags]);
      descriptors.place(program, got, id, label);
    });
  } else if (pty?.kind === "job") {
    given(jobTerminal(restoring, pty));
    step("settle", pid, (program) => setTermios(program, descriptors.home(id)!.fd, message, "the terminal of the job"));
    if (machine.terminal?.foreground === true && live.some(({ pgid }) => pgid === pty.pgrp)) {
      step("settle", pid, (program) => {
        program.call(
          `group ${pty.pgrp} is in front`,
          SYS.ioctl,
          [descriptors.home(id)!.fd, TTY.TIOCSPGRP, program.data(word(pty.pgrp))],
          { mayFail: true },
        );
      });
    }
  } else if (pty !== undefined) given(`/dev/pts/${pty.index}`);
  else if (message.type === TtyType.CTTY && live.find((task) => task.pid === pid)?.sid !== message.sid) {
    const own = controlledBy(dumped, message.sid);
    given(own === undefined ? "/dev/tty" : `/dev/pts/${own.index}`);
  } else given(pathOfTerminal(dumped, message.id) ?? "/dev/console");
  setOwner(restoring, id, tty.fown, tty.flags);
}

/** The caller's standard input stands for the terminal of the shell whose job was dumped. */
function jobTerminal({ machine, options }: Restoring, { index }: Pty): string {
  if (options.shellJob !== true)
    throw new CkptError("unsupported", `/dev/pts/${index} was the terminal of a shell outside the tree`, {
      hint: "restore it as a job of this shell with --shell-job",
    });
  if (machine.terminal === undefined)
    throw new CkptError("unsupported", "a job of a shell is to be restored, and standard input is no terminal");
  return machine.terminal.path;
}

function regOf(dumped: Dumped, terminal: number | undefined): FileEntry["reg"] {
  const file = [...dumped.files.values()].find(({ tty }) => tty !== undefined && tty.tty_info_id === terminal);
  return dumped.files.get(file?.tty?.regf_id ?? 0)?.reg;
}

function pathOfTerminal(dumped: Dumped, terminal: number | undefined): string | undefined {
  return regOf(dumped, terminal)?.name;
}
