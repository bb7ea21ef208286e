/** Contents of deleted files at a dump: read whole, or where they are large by the parts between their holes. */

import { AT_FDCWD, NR } from "../executor/syscalls.ts";
import type { Result } from "../executor/program.ts";
import { ANSWER } from "../tape/kinds.ts";
import { sameFile } from "../tape/same-file.ts";
import type { OpenFile } from "../tape/tasks.ts";
import type { Asker } from "./resource.ts";

export const DELETED = " (deleted)";

const S_IFMT = 0o170000;
const S_IFREG = 0o100000;
const O_CLOEXEC = 0o2000000;
/** Arguments of lseek(2). */
const SEEK_DATA = 3;
const SEEK_HOLE = 4;
const ENXIO = -6n;
/** Parts of a large file, at most. */
const PARTS = 128;
/** Bytes of a file that one question reads. */
const READ_PIECE = 4 * 1024 * 1024;
/** Up to this size a file is read whole and its holes are told by their zeros; it is held in memory on the way. */
const MAX_WHOLE = 512n * 1024n * 1024n;
/** Zeros of this length and place may be a hole. */
const HOLE = 4096;

/** Bytes of a file, from and up to. */
interface Part {
  readonly start: number;
  readonly end: number;
}

/** Whether the path still leads to the file. */
export function hasName({ named, statx }: OpenFile): boolean {
  return named !== undefined && sameFile(named, statx);
}

/** A regular file without any name. */
export function isGhost(file: OpenFile): boolean {
  const { link, statx } = file;
  return !hasName(file) && link.endsWith(DELETED) && statx.nlink === 0 && (statx.mode & S_IFMT) === S_IFREG;
}

/** Whether it takes a second round of questions. */
export function isLargeGhost(file: OpenFile): boolean {
  return file.statx.size > MAX_WHOLE && isGhost(file);
}

/** Whether it is too large to be read whole, and has too many parts. */
export function isScattered(file: OpenFile): boolean {
  return isLargeGhost(file) && extentsOf(file) === undefined;
}

/** Where its contents begin and end. */
export function askExtents({ link, through, statx }: OpenFile, { ask, program }: Asker): void {
  const fd = program.call(`open ${link}`, NR.openat, [AT_FDCWD, program.text(through), O_CLOEXEC], { mayFail: true });
  let at: Result | 0 = 0;
  for (let i = 0; i < 2 * PARTS; i++) {
    const from = at;
    const whence = i % 2 === 0 ? SEEK_DATA : SEEK_HOLE;
    const label = `where contents of ${link} ${i % 2 === 0 ? "begin" : "end"}`;
    const args = (): [Result, Result | 0, number] => [fd, from, whence];
    ask({ kind: ANSWER.GHOST_EXTENT, label, nr: NR.lseek, args, key: keyOf(statx.ino, i) });
    at = { kind: "result", entry: program.count - 1 };
  }
  program.call("close", NR.close, [fd], { mayFail: true });
}

/** The contents of a large file, once it is known where they are. */
export function askGhostParts(file: OpenFile, asker: Asker): void {
  askContents(file, asker, extentsOf(file) ?? []);
}

export function askContents({ link, through, statx }: OpenFile, asker: Asker, parts: readonly Part[]): void {
  for (const [index, { start, end }] of piecesOf(parts).entries()) {
    asker.again(({ ask, program }) => {
      const fd = program.call(`open ${link}`, NR.openat, [AT_FDCWD, program.text(through), O_CLOEXEC], {
        mayFail: true,
      });
      const room = end - start;
      // Filed under the inode: a mapping has no descriptor to be filed under.
      ask({
        ...{ kind: ANSWER.GHOST_DATA, label: `contents of ${link}`, nr: NR.pread64, room },
        ...{ args: (place) => [fd, place, room, start], key: keyOf(statx.ino, index) },
      });
      program.call("close", NR.close, [fd], { mayFail: true });
    });
  }
}

/** What was read of these parts, piece by piece. */
export function contentsOf({ facts, pid, fd, statx }: OpenFile, parts: readonly Part[]): Uint8Array[] {
  return piecesOf(parts).flatMap((_, index) => {
    const answer = facts.answer(ANSWER.GHOST_DATA, pid, { fd, key: keyOf(statx.ino, index) });
    return answer === undefined || answer.result <= 0n ? [] : answer.bytes.subarray(0, Number(answer.result));
  });
}

/** What is between holes, in whole pages but for the end. */
export function partsOf(file: OpenFile): { readonly start: number; readonly bytes: Uint8Array }[] {
  const parts = isLargeGhost(file) ? (extentsOf(file) ?? []) : [{ start: 0, end: Number(file.statx.size) }];
  const pieces = piecesOf(parts);
  // Runs of a small file may go on from one piece to the next.
  if (!isLargeGhost(file)) return dataIn(Buffer.concat(contentsOf(file, parts)), 0);
  return contentsOf(file, parts).flatMap((bytes, i) => dataIn(bytes, pieces[i]!.start));
}

function dataIn(bytes: Uint8Array, from: number): { readonly start: number; readonly bytes: Uint8Array }[] {
  const runs: { start: number; end: number }[] = [];
  const zeros = Buffer.alloc(HOLE);
  for (let start = 0; start < bytes.length; start += HOLE) {
    const end = Math.min(start + HOLE, bytes.length);
    if (zeros.compare(bytes, start, end, 0, end - start) === 0) continue;
    const last = runs.at(-1);
    if (last?.end === start) last.end = end;
    else runs.push({ start, end });
  }
  return runs.map(({ start, end }) => ({ start: from + start, bytes: bytes.subarray(start, end) }));
}

function piecesOf(parts: readonly Part[]): Part[] {
  return parts.flatMap(({ start, end }) =>
    Array.from({ length: Math.ceil((end - start) / READ_PIECE) }, (_, i) => ({
      start: start + i * READ_PIECE,
      end: Math.min(start + (i + 1) * READ_PIECE, end),
    })),
  );
}

/** As far as they are known: none before they were asked for; undefined when there are more than were asked for. */
function extentsOf({ facts, pid, fd, statx }: OpenFile): Part[] | undefined {
  const parts: Part[] = [];
  const answer = (index: number): bigint | undefined =>
    facts.answer(ANSWER.GHOST_EXTENT, pid, { fd, key: keyOf(statx.ino, index) })?.result;
  for (let i = 0; i < PARTS; i++) {
    const [start, end] = [answer(2 * i), answer(2 * i + 1)];
    if (start === undefined || end === undefined || start === ENXIO) return parts;
    if (start < 0n || end < 0n) return undefined;
    parts.push({ start: Number(start), end: Number(end) });
  }
  return undefined;
}

function keyOf(ino: bigint, index: number): bigint {
  return (ino << 24n) + BigInt(index);
}
