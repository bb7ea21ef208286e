/** Pipes: both ends, further open files of an end, size, what is queued. */

import { FdTypes, type FileEntry, type PipeDataEntry } from "../../crit/schema/generated/types.ts";
import type { Argument, ProgramBuilder } from "../executor/program.ts";
import type { Descriptors } from "../plan/descriptors.ts";
import type { Dumped } from "../plan/dumped.ts";
import { setOwner } from "../plan/owner.ts";
import type { RestoreHalf, Restoring } from "../plan/restoring.ts";
import { AT_FDCWD, F, O, SYS } from "../plan/sys.ts";

/** Bytes written in one step: what fits a program. */
const PIECE = 32 * 1024;

export const pipesRestore: RestoreHalf = {
  name: "pipes",
  files: {
    types: [FdTypes.PIPE],
    group: (file) => String(file.pipe?.pipe_id ?? file.id),
    make(restoring, files, pid) {
      const { descriptors, step, dumped } = restoring;
      step("make", pid, (program) => {
        const [first] = files;
        const name = `pipe ${first?.pipe?.pipe_id ?? 0}`;
        const ends = program.room(8);
        program.call(`make ${name}`, SYS.pipe2, [ends, 0]);
        const [read, write] = [0, 4].map((offset) => {
          const made = { kind: "u32", offset: ends.offset + offset } as const;
          return descriptors.away(program, pid, made, `an end of ${name}`);
        });
        const end = (writes: boolean): Argument => (writes ? write! : read!);
        const data = pipeData(dumped, "pipes-data.img", first?.pipe?.pipe_id ?? 0);
        if (data?.message.size !== undefined)
          program.call(`size of ${name}`, SYS.fcntl, [end(true), F.SETPIPE_SZ, data.message.size], { mayFail: true });
        openEnds(program, descriptors, files, end, name);
        program.call(`close the read end of ${name} it was made with`, SYS.close, [end(false)]);
        program.call(`close the write end of ${name} it was made with`, SYS.close, [end(true)]);
      });
      fill(restoring, files, pid, "pipes-data.img");
      for (const { id, pipe } of files) if (pipe !== undefined) setOwner(restoring, id, pipe.fown, pipe.flags);
    },
  },
};

/** The first open file of an end is the one the pipe was made with; others are opened through /proc, to be files of their own. */
function openEnds(
  program: ProgramBuilder,
  descriptors: Descriptors,
  files: readonly FileEntry[],
  end: (write: boolean) => Argument,
  name: string,
): void {
  const placed = new Set<number>();
  for (const { id, pipe } of files) {
    const flags = (pipe?.flags ?? 0) & ~O.ASYNC;
    const way = flags & O.ACCMODE;
    const label = `the ${way === 0 ? "read" : way === O.WRONLY ? "write" : "read and write"} end of ${name}`;
    const copy = program.call(`${label}: a copy`, SYS.fcntl, [end(way !== 0), F.DUPFD, 0]);
    if (way !== O.RDWR && !placed.has(way)) {
      placed.add(way);
      if (flags !== way) program.call(`${label}: status flags`, SYS.fcntl, [copy, F.SETFL, flags]);
      descriptors.place(program, copy, id, label);
      continue;
    }
    // Its own number leads to the pipe first, so that there is a path to open.
    descriptors.place(program, copy, id, label);
    const path = program.text(`/proc/self/fd/${descriptors.home(id)!.fd}`);
    const own = program.call(`open ${label} once more`, SYS.openat, [AT_FDCWD, path, flags]);
    descriptors.place(program, own, id, label);
  }
}

/** What an image says about the bytes of a pipe. */
export function pipeData(
  dumped: Dumped,
  image: string,
  id: number,
): { readonly message: PipeDataEntry; readonly bytes: Uint8Array } | undefined {
  for (const { message, payload } of dumped.entries<"pipe_data_entry">(image)) {
    if (message.pipe_id === id)
      return { message, bytes: payload?.kind === "bytes" ? payload.bytes : new Uint8Array(0) };
  }
  return undefined;
}

/** Adds the steps that write what was queued, through whichever of the open files can write; else through one of /proc. */
export function fill(restoring: Restoring, files: readonly FileEntry[], pid: number, image: string): void {
  const { dumped, descriptors, step } = restoring;
  const [first] = files;
  const id = first?.pipe?.pipe_id ?? first?.fifo?.pipe_id ?? 0;
  const bytes = pipeData(dumped, image, id)?.bytes ?? new Uint8Array(0);
  const any = first === undefined ? undefined : descriptors.home(first.id);
  if (any === undefined) return;
  for (let at = 0; at < bytes.length; at += PIECE) {
    const piece = bytes.subarray(at, at + PIECE);
    step("fill", pid, (program) => {
      const path = program.text(`/proc/self/fd/${any.fd}`);
      const fd = program.call(`open pipe ${id} for what it holds`, SYS.openat, [
        AT_FDCWD,
        path,
        O.RDWR | O.NONBLOCK | O.CLOEXEC,
      ]);
      program.call(
        `bytes ${at} to ${at + piece.length} of pipe ${id}`,
        SYS.write,
        [fd, program.data(piece), piece.length],
        { expect: piece.length },
      );
      program.call(`close pipe ${id}`, SYS.close, [fd]);
    });
  }
}
