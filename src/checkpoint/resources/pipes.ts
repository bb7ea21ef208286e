/** Pipes: both ends, further open files of an end, size, what is queued. */

import { FdTypes, type FileEntry, type PipeDataEntry } from "../../crit/schema/generated/types.ts";
import { ByteReader } from "../executor/bytes.ts";
import type { Argument, ProgramBuilder } from "../executor/program.ts";
import { AT_FDCWD as CWD, NR } from "../executor/syscalls.ts";
import type { Descriptors } from "../plan/descriptors.ts";
import type { Dumped } from "../plan/dumped.ts";
import { setOwner } from "../plan/owner.ts";
import type { RestoreHalf, Restoring } from "../plan/restoring.ts";
import { AT_FDCWD, F, O, SYS } from "../plan/sys.ts";
import { ANSWER } from "../tape/kinds.ts";
import type { TapeRecord } from "../tape/record.ts";
import type { OpenFile } from "../tape/tasks.ts";
import { PACKETS } from "./extras.ts";
import { ownerOf } from "./owner.ts";
import type { Asker, Dump, Resource } from "./resource.ts";

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
    const own = program.call(`open ${label} once more`, SYS.openat, [AT_FDCWD, path, flags & ~O_DIRECT]);
    if ((flags & O_DIRECT) !== 0) program.call(`${label}: packets`, SYS.fcntl, [own, F.SETFL, flags]);
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
  const packets = dumped.extras?.packets?.[String(id)];
  for (const { at, end } of packets === undefined ? pieces(bytes.length) : packetsOf(packets)) {
    const piece = bytes.subarray(at, end);
    step("fill", pid, (program) => {
      const path = program.text(`/proc/self/fd/${any.fd}`);
      const fd = program.call(`open pipe ${id} for what it holds`, SYS.openat, [
        AT_FDCWD,
        path,
        O.RDWR | O.NONBLOCK | O.CLOEXEC,
      ]);
      // The kernel takes it of pipes by fcntl(2) only.
      if (packets !== undefined) program.call(`packets of pipe ${id}`, SYS.fcntl, [fd, F.SETFL, O.NONBLOCK | O_DIRECT]);
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

interface Span {
  readonly at: number;
  readonly end: number;
}

function pieces(length: number): Span[] {
  const count = Math.ceil(length / PIECE);
  return Array.from({ length: count }, (_, i) => ({ at: i * PIECE, end: Math.min(length, (i + 1) * PIECE) }));
}

function packetsOf(lengths: readonly number[]): Span[] {
  let end = 0;
  return lengths.map((length) => ({ at: end, end: (end += length) }));
}

export const pipes: Resource = {
  name: "pipes",
  file: {
    claims: ({ link }) => link.startsWith("pipe:["),
    ask: askPipe,
    askMore: askQueue,
    save: (file, dump) => {
      saveQueue(file, dump, "PIPES_DATA");
      const pipe = { pipe_id: Number(file.statx.ino), flags: file.flags, fown: ownerOf(file) };
      return { type: FdTypes.PIPE, member: ["pipe", pipe] };
    },
  },
};

const FIONREAD = 0x541b;
const F_SETPIPE_SZ = 1031;
const F_GETPIPE_SZ = 1032;
const SPLICE_F_NONBLOCK = 2;
/** O_RDONLY | O_NONBLOCK | O_CLOEXEC */
const O_LOOK = 0o2004000;
/** A pipe opened with it keeps the bounds of what was written. */
const O_DIRECT = 0o40000;
/** Bytes of a pipe's buffer. */
const BUFFER = 4096;

/** Size and fill of a pipe or fifo. */
export function askPipe(_: OpenFile, { ask, descriptor }: Asker): void {
  ask({ kind: ANSWER.PIPE_SIZE, label: "size of the pipe", nr: NR.fcntl, args: () => [descriptor, F_GETPIPE_SZ] });
  const room = 8;
  ask({
    kind: ANSWER.PIPE_QUEUED,
    label: "fill of the pipe",
    nr: NR.ioctl,
    args: (at) => [descriptor, FIONREAD, at],
    room,
  });
}

/**
 * Copies what is queued: tee(2) into a pipe of the executor, and read from there. The pipe is opened for reading through
 * /proc, since the tree may have its write end only.
 */
export function askQueue(file: OpenFile, { ask, program }: Asker): void {
  const queued = queuedIn(file);
  if (queued === 0) return;
  const size = sizeOf(file) ?? BUFFER * 16;
  const end = program.call("open the pipe", NR.openat, [CWD, program.text(file.through), O_LOOK], { mayFail: true });
  const ends = program.room(8);
  program.call("a pipe to copy into", NR.pipe2, [ends, 0o2000000]);
  const [output, input] = [0, 4].map((at) => ({ kind: "u32", offset: ends.offset + at }) as const);
  program.call("its size", NR.fcntl, [input!, F_SETPIPE_SZ, size], { mayFail: true });
  program.call("copy what is queued", NR.tee, [end, input!, size, SPLICE_F_NONBLOCK], { mayFail: true });
  // A packet to a read; which pipes have them is not to be seen at the end that reads.
  const room = Math.min(BUFFER, queued);
  for (let i = 0; i < Math.min(Math.ceil(size / BUFFER), queued); i++) {
    program.call("do not wait", NR.fcntl, [output!, 4, 0o4000], { mayFail: true });
    ask({
      ...{ kind: ANSWER.PIPE_DATA, label: "what is queued", nr: NR.read, key: BigInt(i), room },
      args: (at) => [output!, at, room],
    });
  }
  for (const fd of [output!, input!, end]) program.call("close", NR.close, [fd], { mayFail: true });
}

function queuedIn({ pid, fd, facts }: OpenFile): number {
  const answer = facts.answer(ANSWER.PIPE_QUEUED, pid, { fd });
  return answer === undefined || answer.result < 0n ? 0 : new ByteReader(answer.bytes).u32();
}

function sizeOf({ pid, fd, facts }: OpenFile): number | undefined {
  const size = facts.answer(ANSWER.PIPE_SIZE, pid, { fd })?.result ?? -1n;
  return size > 0n ? Number(size) : undefined;
}

/** What was read of the pipes of a task. */
function piecesByDescriptor({ facts, pid }: OpenFile): ReadonlyMap<number, readonly TapeRecord[]> {
  return facts.once(`pipe data of ${pid}`, () => {
    const pieces = new Map<number, TapeRecord[]>();
    for (const record of facts.all(ANSWER.PIPE_DATA, pid)) {
      const list = pieces.get(record.fd);
      if (list === undefined) pieces.set(record.fd, [record]);
      else list.push(record);
    }
    return pieces;
  });
}

/** Pipes of which any end has O_DIRECT. */
function linksOfPackets(dump: Dump): ReadonlySet<string> {
  return dump.once("links of pipes with packets", () => {
    const files = dump.tasks.flatMap(({ descriptors }) => descriptors.map(({ file }) => file));
    return new Set(files.filter(({ flags }) => (flags & O_DIRECT) !== 0).map(({ link }) => link));
  });
}

/** The entry of a pipe's contents, once for all open files of it. */
export function saveQueue(file: OpenFile, dump: Dump, image: "PIPES_DATA" | "FIFO_DATA"): void {
  dump.once(`${image} ${file.statx.ino}`, () => {
    const queued = queuedIn(file);
    const pieces = (piecesByDescriptor(file).get(file.fd) ?? []).filter(({ status }) => status >= 0);
    const packets = pieces.map(({ bytes: answer }) => answer.subarray(8, 8 + Number(new ByteReader(answer).s64())));
    const bytes = Buffer.concat(packets);
    if (linksOfPackets(dump).has(file.link)) {
      dump.once<Record<string, number[]>>(PACKETS, () => ({}))[String(file.statx.ino)] = packets.map(
        ({ length }) => length,
      );
    }
    if (bytes.length !== queued && dump.facts.all(ANSWER.OWNER, file.pid).length > 0) {
      dump.warn(`${file.link} of task ${file.pid}: ${bytes.length} of ${queued} bytes in it were saved`);
    }
    const size = sizeOf(file);
    const data = { pipe_id: Number(file.statx.ino), bytes: bytes.length, ...(size === undefined ? {} : { size }) };
    dump.add(image, undefined, data, { kind: "bytes", bytes });
    return true;
  });
}
