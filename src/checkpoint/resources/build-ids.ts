/** The build-id of an ELF file, by which a restore tells a program or library from another of the same size. */

import { buildIdOf } from "../../analyze/preflight/restore/build-id.ts";
import { AT_FDCWD, NR } from "../executor/syscalls.ts";
import { ANSWER } from "../tape/kinds.ts";
import { S_IFMT, S_IFREG } from "../tape/statx.ts";
import type { OpenFile } from "../tape/tasks.ts";
import type { Asker } from "./resource.ts";

/** The note stands behind the headers, in the first page of what linkers make. */
const HEAD = 4096;
/** Bytes of an ELF header: a smaller file is none. */
const SMALLEST = 64n;
/** O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOATIME */
const O_LOOK = 0o3004000;

/** Asks for the head of a regular file. A descriptor that cannot read answers with an error. */
export function askBuildId(file: OpenFile, { ask, descriptor, program }: Asker): void {
  const { statx, through, fd, link } = file;
  if ((statx.mode & S_IFMT) !== S_IFREG || statx.size < SMALLEST) return;
  const label = `head of ${link}`;
  const own = fd < 0;
  const from = own
    ? program.call(`open ${link}`, NR.openat, [AT_FDCWD, program.text(through), O_LOOK], { mayFail: true })
    : descriptor;
  const room = Math.min(HEAD, Number(statx.size));
  const args = (place: { kind: "data"; offset: number; length: number }) => [from, place, room, 0] as const;
  ask({ kind: ANSWER.FILE_HEAD, label, nr: NR.pread64, args, room, key: keyOf(file) });
  if (own) program.call("close", NR.close, [from], { mayFail: true });
}

/** As images have it: words of four bytes, the first byte lowest; undefined of a file without one. */
export function buildIdWords(file: OpenFile): number[] | undefined {
  const { facts, pid, fd } = file;
  const key = keyOf(file);
  // A library is asked about once, through whichever task had it first.
  const answer = facts.answer(ANSWER.FILE_HEAD, pid, { fd, key }) ?? elsewhere(file, key);
  if (answer === undefined || answer.result <= 0n) return undefined;
  const head = Buffer.from(answer.bytes.subarray(0, Number(answer.result)));
  const bytes = Buffer.from(buildIdOf((offset, length) => head.subarray(offset, offset + length)) ?? "", "hex");
  return bytes.length < 4 ? undefined : Array.from({ length: bytes.length >> 2 }, (_, i) => bytes.readUInt32LE(i * 4));
}

function elsewhere({ facts }: OpenFile, key: bigint): ReturnType<OpenFile["facts"]["answer"]> {
  const askers = facts.once(
    "who was asked for heads of files",
    () => new Map(facts.records.filter(({ kind }) => kind === ANSWER.FILE_HEAD).map((record) => [record.key, record])),
  );
  const record = askers.get(key);
  return record && facts.answer(ANSWER.FILE_HEAD, record.tid, record);
}

/** Device and inode in one number. */
function keyOf({ statx: { devMajor, devMinor, ino } }: OpenFile): bigint {
  return BigInt.asUintN(64, (BigInt(devMajor) << 52n) ^ (BigInt(devMinor) << 44n) ^ ino);
}
