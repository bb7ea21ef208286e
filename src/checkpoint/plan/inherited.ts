/** Open files of the caller that stand for files of the dump: --inherit-fd. */

import { CkptError } from "../../crit/errors.ts";
import { type FileEntry, TtyType } from "../../crit/schema/generated/types.ts";
import { escapeControls } from "../../crit/views/escape.ts";
import type { Dumped } from "./dumped.ts";
import type { Restoring } from "./restoring.ts";
import { AT_FDCWD, O, SYS } from "./sys.ts";

const SEEK_SET = 0;

/** A descriptor of the process that restores. */
export interface InheritedFile {
  readonly pid: number;
  readonly fd: number;
  /** O_ flags it was opened with. */
  readonly flags: number;
}

/** "pipe:[42]" and "pipe[42]" are one resource; so are "/tmp/x" and "tmp/x", as criu writes paths. */
export function resourceKey(resource: string): string {
  return resource.replace(/^(pipe|socket):\[/, "$1[").replace(/^\/(?!memfd:)/, "");
}

/**
 * Adds the step by which task `pid` takes a file from the caller, if the caller gave one for it; false when not. Throws
 * "unsupported" for a file that only the caller could give.
 */
export function inherit(restoring: Restoring, file: FileEntry, pid: number): boolean {
  const key = keyOf(restoring.dumped, file);
  const given = key === undefined ? undefined : restoring.options.inherited?.get(resourceKey(key));
  if (key === undefined || given === undefined) {
    if (isExternal(restoring.dumped, file))
      throw new CkptError("unsupported", `${escapeControls(key ?? "")} was left outside by the dump`, {
        hint: `give an open file for it: --inherit-fd 'fd[N]:${key ?? ""}'`,
      });
    return false;
  }
  const way = file.pipe === undefined ? undefined : file.pipe.flags & O.ACCMODE;
  restoring.step("make", pid, (program) => {
    const label = `${escapeControls(key)}, fd ${given.fd} of the caller`;
    const caller = program.call(`open the caller for ${label}`, SYS.pidfd_open, [given.pid, 0]);
    const got = program.call(`take ${label}`, SYS.pidfd_getfd, [caller, given.fd, 0]);
    program.call("close the caller", SYS.close, [caller]);
    // As criu does; not every file has a position.
    if (file.reg !== undefined)
      program.call(`position of ${label}`, SYS.lseek, [got, file.reg.pos, SEEK_SET], { mayFail: true });
    restoring.descriptors.place(program, got, file.id, label);
    if (way === undefined || way === (given.flags & O.ACCMODE)) return;
    // The caller has one end, this file is the other.
    const path = program.text(`/proc/self/fd/${restoring.descriptors.home(file.id)!.fd}`);
    const end = program.call(`open ${label} the other way`, SYS.openat, [AT_FDCWD, path, file.pipe!.flags & ~O.ASYNC]);
    restoring.descriptors.place(program, end, file.id, label);
  });
  return true;
}

/** What criu calls a file in --external and --inherit-fd; undefined of kinds that cannot be inherited. */
function keyOf(dumped: Dumped, { reg, pipe, usk, tty }: FileEntry): string | undefined {
  if (reg !== undefined) return reg.name;
  if (pipe !== undefined) return `pipe:[${pipe.pipe_id}]`;
  if (usk !== undefined) return `socket:[${usk.ino}]`;
  const info = tty === undefined ? undefined : infoOf(dumped, tty.tty_info_id);
  return info === undefined ? undefined : `tty[${info.rdev.toString(16)}:${(info.dev ?? 0).toString(16)}]`;
}

function isExternal(dumped: Dumped, { reg, tty }: FileEntry): boolean {
  return reg?.ext === true || (tty !== undefined && infoOf(dumped, tty.tty_info_id)?.type === TtyType.EXT_TTY);
}

function infoOf(dumped: Dumped, id: number): { type: number; rdev: number; dev?: number } | undefined {
  return dumped.entries<"tty_info_entry">("tty-info.img").find(({ message }) => message.id === id)?.message;
}
