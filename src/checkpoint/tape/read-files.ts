/** Facts to open files: descriptors, and the files that exe, cwd, root and mappings lead to. */

import { parseFdInfo } from "../../analyze/proc/fdinfo.ts";
import { ByteReader } from "../executor/bytes.ts";
import { descriptorNumbers, namedNumbers } from "./descriptor-numbers.ts";
import type { Facts } from "./facts.ts";
import { ANSWER, PLACES, READ } from "./kinds.ts";
import { parseStatx, type Statx } from "./statx.ts";
import type { Descriptor, OpenFile } from "./tasks.ts";

/** O_CLOEXEC of asm-generic/fcntl.h; /proc shows it among the flags of the file. */
const O_CLOEXEC = 0o2000000;

/** Descriptors of a task. `known` holds the files seen so far by id: one object for all descriptors of a file. */
export function readDescriptors(
  facts: Facts,
  pid: number,
  known: Map<string, OpenFile>,
  numbers: readonly number[] = descriptorNumbers(facts, pid),
): Descriptor[] {
  return numbers.flatMap((fd) => {
    const fdinfo = facts.text(READ.FD_INFO, pid, { fd });
    const link = facts.text(READ.FD_LINK, pid, { fd });
    const statx = statxOf(facts, READ.FD_STATX, pid, { fd });
    if (fdinfo === undefined || link === undefined || statx === undefined) return [];
    const flags = parseFdInfo(fdinfo).flags ?? 0;
    const number = facts.bytes(ANSWER.FILE_ID, pid, { fd });
    const id = number === undefined ? `fd ${pid} ${fd}` : `file ${new ByteReader(number).u64()}`;
    let file = known.get(id);
    if (file === undefined) {
      const named = statxOf(facts, READ.FD_NAMED, pid, { fd });
      const position = BigInt(/^pos:\s*(\d+)/m.exec(fdinfo)?.[1] ?? "0");
      const through = `/proc/${pid}/fd/${fd}`;
      file = { pid, fd, through, id, link, statx, named, fdinfo, flags: flags & ~O_CLOEXEC, position, facts };
      known.set(id, file);
    }
    return [{ fd, closeOnExec: (flags & O_CLOEXEC) !== 0, file }];
  });
}

/** Open files in the queues of sockets, as the executor has them. */
export function readInFlight(facts: Facts): OpenFile[] {
  return [...new Set(descriptorsInFlight(facts).map(({ file }) => file))];
}

/** The open file that a descriptor of the executor is of. */
export function inFlightFile(facts: Facts, number: number): OpenFile | undefined {
  const byNumber = facts.once(
    "files in flight by number",
    () => new Map(descriptorsInFlight(facts).map(({ fd, file }) => [fd, file])),
  );
  return byNumber.get(number);
}

/** In the order in which they were found: a file found again, at a lower number, stays the one that was asked. */
function descriptorsInFlight(facts: Facts): readonly Descriptor[] {
  return facts.once("descriptors in flight", () => {
    const pid = facts.records.find(({ kind }) => kind === ANSWER.IN_FLIGHT)?.pid;
    return pid === undefined ? [] : readDescriptors(facts, pid, new Map(), namedNumbers(facts, pid));
  });
}

/** What exe, cwd or root leads to, as a file opened for reading; undefined when there is nothing (a dead program). */
export function placeOf(facts: Facts, pid: number, place: (typeof PLACES)[number]): OpenFile | undefined {
  const key = BigInt(PLACES.indexOf(place));
  return pathOf(facts, pid, key, {
    through: `/proc/${pid}/${place}`,
    link: READ.PLACE_LINK,
    statx: READ.PLACE_STATX,
    named: READ.PLACE_NAMED,
  });
}

/** The file that the mapping from `start` to `end` is of. */
export function mappedAt(
  facts: Facts,
  pid: number,
  { start, end }: { readonly start: bigint; readonly end: bigint },
): OpenFile | undefined {
  const through = `/proc/${pid}/map_files/${start.toString(16)}-${end.toString(16)}`;
  return pathOf(facts, pid, start, { through, link: READ.MAP_LINK, statx: READ.MAP_STATX, named: READ.MAP_NAMED });
}

function pathOf(
  facts: Facts,
  pid: number,
  key: bigint,
  kinds: { readonly through: string; readonly link: number; readonly statx: number; readonly named: number },
): OpenFile | undefined {
  const link = facts.text(kinds.link, pid, { key });
  const statx = statxOf(facts, kinds.statx, pid, { key });
  if (link === undefined || statx === undefined) return undefined;
  const named = statxOf(facts, kinds.named, pid, { key });
  const id = `path ${statx.devMajor}:${statx.devMinor} ${statx.ino} ${link}`;
  return { pid, fd: -1, through: kinds.through, id, link, statx, named, fdinfo: "", flags: 0, position: 0n, facts };
}

function statxOf(facts: Facts, kind: number, pid: number, about: { fd?: number; key?: bigint }): Statx | undefined {
  const bytes = facts.bytes(kind, pid, about);
  return bytes === undefined || bytes.length < 152 ? undefined : parseStatx(bytes);
}
