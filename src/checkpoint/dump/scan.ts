/** Which pages are to be saved: told by PAGEMAP_SCAN for tasks, by holes for shared segments. */

import type { Executor, ScanMasks } from "../executor/client.ts";
import { ExecutorError } from "../executor/failure.ts";
import { ProgramBuilder, type Result } from "../executor/program.ts";
import { resultOf } from "../executor/run.ts";
import { AT_FDCWD, NR } from "../executor/syscalls.ts";
import { type Area, areasOf } from "../tape/areas.ts";
import { Facts } from "../tape/facts.ts";
import { PAGES } from "../tape/kinds.ts";
import type { TapeRecord } from "../tape/record.ts";
import { joinRuns, type Run, writeRuns } from "../tape/runs.ts";
import { type Segment, segmentsOf } from "./segments.ts";

/** PAGE_IS_ bits of linux/fs.h. */
const PAGE = { FILE: 1n << 2n, PRESENT: 1n << 3n, SWAPPED: 1n << 4n, ZERO: 1n << 5n, GUARD: 1n << 8n } as const;

/** Pages that hold what nothing else does: neither the file's own, nor the zero page, nor guards. */
const PRIVATE: ScanMasks = {
  inverted: PAGE.FILE | PAGE.ZERO | PAGE.GUARD,
  mask: PAGE.FILE | PAGE.ZERO | PAGE.GUARD,
  anyOf: PAGE.PRESENT | PAGE.SWAPPED,
  returned: PAGE.PRESENT,
};
/** The same for a kernel that knows no guard pages (before 6.15). */
const PRIVATE_OLD: ScanMasks = { ...PRIVATE, inverted: PAGE.FILE | PAGE.ZERO, mask: PAGE.FILE | PAGE.ZERO };
const GUARDS: ScanMasks = { mask: PAGE.GUARD, returned: PAGE.GUARD };
/** Pages of the kernel's own mappings: whatever is there. */
const SPECIAL: ScanMasks = { anyOf: PAGE.PRESENT | PAGE.SWAPPED, returned: PAGE.PRESENT };

const EINVAL = 22;

/** Adds runs of pages to the facts. */
export async function scanPages(executor: Executor, facts: Facts, pids: readonly number[]): Promise<Facts> {
  const records: TapeRecord[] = [];
  const add = (kind: number, pid: number, runs: readonly Run[], key = 0n): void => {
    records.push({ kind, pid, tid: pid, fd: -1, key, status: 0, bytes: writeRuns(runs) });
  };
  for (const pid of pids) {
    const areas = areasOf(facts, pid);
    const ranges = (kinds: readonly Area["kind"][]): Area[] => areas.filter(({ kind }) => kinds.includes(kind));
    const own = ranges(["anonymous", "file-private"]);
    const guards = await tolerate(() => executor.scan(pid, GUARDS, ranges(["anonymous"])));
    const runs = await executor.scan(pid, guards === undefined ? PRIVATE_OLD : PRIVATE, own);
    const special = await executor.scan(pid, SPECIAL, ranges(["vdso", "aio"]));
    const all = [...runs, ...special].sort((a, b) => (a.start < b.start ? -1 : 1));
    add(PAGES.RUNS, pid, joinRuns(all));
    if (guards !== undefined && guards.length > 0) add(PAGES.GUARDS, pid, joinRuns(guards));
  }
  for (const segment of segmentsOf(facts, pids)) {
    add(PAGES.SEGMENT, segment.pid, await dataOf(executor, segment), segment.id);
  }
  return new Facts([...facts.records, ...records]);
}

async function tolerate<T>(scan: () => Promise<T>): Promise<T | undefined> {
  try {
    return await scan();
  } catch (error) {
    if (error instanceof ExecutorError && error.errno === EINVAL) return undefined;
    throw error;
  }
}

const SEEK_DATA = 3;
const SEEK_HOLE = 4;
/** Pairs of data and hole asked for in one program. */
const PAIRS = 64;

/** Parts of a segment that are not holes. Swapped pages are no holes. */
async function dataOf(executor: Executor, segment: Segment): Promise<Run[]> {
  const runs: Run[] = [];
  for (let from: bigint | undefined = 0n; from !== undefined;) {
    const builder = new ProgramBuilder();
    const label = `shared memory ${segment.id} of task ${segment.pid}`;
    const fd = builder.call(`open ${label}`, NR.openat, [AT_FDCWD, builder.text(segment.path), 0o2000000, 0]);
    const pairs: (readonly [Result, Result])[] = [];
    let at: Result | bigint = from;
    for (let i = 0; i < PAIRS; i++) {
      const data = builder.call("find data", NR.lseek, [fd, at, SEEK_DATA], { mayFail: true });
      const hole = builder.call("find a hole", NR.lseek, [fd, data, SEEK_HOLE], { mayFail: true });
      pairs.push([data, hole]);
      at = hole;
    }
    builder.call("close it", NR.close, [fd], { mayFail: true });
    const reply = await executor.execute(0, builder.build());
    from = undefined;
    for (const [data, hole] of pairs) {
      const [start, end] = [resultOf(reply, data), resultOf(reply, hole)];
      if (start < 0n || end < 0n) return runs;
      runs.push({ start, end: (end + 4095n) & ~4095n });
      from = end;
    }
  }
  return runs;
}
