/** Which pages are to be saved: told by PAGEMAP_SCAN for tasks, by holes for shared segments. */

import type { Executor, PageRange, ScanMasks } from "../executor/client.ts";
import { ExecutorError } from "../executor/failure.ts";
import { ProgramBuilder, type Result } from "../executor/program.ts";
import { resultOf } from "../executor/run.ts";
import { AT_FDCWD, NR } from "../executor/syscalls.ts";
import { type Area, areasOf } from "../tape/areas.ts";
import type { Facts } from "../tape/facts.ts";
import { PAGES } from "../tape/kinds.ts";
import type { TapeRecord } from "../tape/record.ts";
import { joinRuns, type Run, writeRuns } from "../tape/runs.ts";
import { type Segment, segmentsOf } from "./segments.ts";

/** PAGE_IS_ bits of linux/fs.h. */
const PAGE = { FILE: 1n << 2n, PRESENT: 1n << 3n, SWAPPED: 1n << 4n, ZERO: 1n << 5n, GUARD: 1n << 8n } as const;

/** Whatever is there; the categories tell what is worth saving. */
const ANYTHING: ScanMasks = {
  anyOf: PAGE.PRESENT | PAGE.SWAPPED | PAGE.GUARD,
  returned: PAGE.FILE | PAGE.ZERO | PAGE.GUARD,
};
/** The same for a kernel that knows no guard pages (before 6.15). */
const ANYTHING_OLD: ScanMasks = { anyOf: PAGE.PRESENT | PAGE.SWAPPED, returned: PAGE.FILE | PAGE.ZERO };

const EINVAL = 22;

const SCANNED: ReadonlySet<Area["kind"]> = new Set(["anonymous", "file-private", "vdso", "aio"]);

/** Whether an area may have pages of its own that are to be saved. */
export function isScanned({ kind, flags }: Area): boolean {
  return SCANNED.has(kind) || (kind === "memfd" && flags[3] === "p");
}

/** Runs of pages that are to be saved. The areas are those of `facts`; `copies` of the tasks may be scanned instead. */
export async function scanPages(
  executor: Executor,
  facts: Facts,
  pids: readonly number[],
  copies: readonly number[] = pids,
): Promise<TapeRecord[]> {
  const ofTasks = pids.map((pid, i) => scanTask(executor, facts, pid, copies[i] ?? pid));
  return (await Promise.all([...ofTasks, scanSegments(executor, segmentsOf(facts, pids))])).flat();
}

/** Parts of segments that are to be saved. */
export async function scanSegments(executor: Executor, segments: readonly Segment[]): Promise<TapeRecord[]> {
  const scanned = segments.map(async (segment) =>
    recordOf(PAGES.SEGMENT, segment.pid, await dataOf(executor, segment), segment.id),
  );
  return Promise.all(scanned);
}

async function scanTask(executor: Executor, facts: Facts, pid: number, copy: number): Promise<TapeRecord[]> {
  const areas = areasOf(facts, pid).filter(isScanned);
  const scanned = await scanAnything(executor, copy, areas);
  const found = copy === pid ? scanned : withVdso(scanned, areas);
  const runs: Run[] = [];
  const guards: Run[] = [];
  let at = 0;
  for (const { start, end, categories } of found) {
    while (at < areas.length && (areas[at]?.end ?? 0n) <= start) at++;
    const kind = areas[at]?.kind;
    if ((categories & PAGE.GUARD) !== 0n) guards.push({ start, end });
    // The kernel's own mappings are taken as they are; elsewhere pages that a file or the zero page has are not saved.
    else if (kind === "vdso" || kind === "aio" || (categories & (PAGE.FILE | PAGE.ZERO)) === 0n)
      runs.push({ start, end });
  }
  const records = [recordOf(PAGES.RUNS, pid, joinRuns(runs))];
  return guards.length === 0 ? records : [...records, recordOf(PAGES.GUARDS, pid, joinRuns(guards))];
}

function recordOf(kind: number, pid: number, runs: readonly Run[], key = 0n): TapeRecord {
  return { kind, pid, tid: pid, fd: -1, key, status: 0, bytes: writeRuns(runs) };
}

/** A copy need not have the pages of the vDSO in its page table before it touches them: all of them count as there. */
function withVdso(found: readonly PageRange[], areas: readonly Area[]): PageRange[] {
  const vdso = areas.filter(({ kind }) => kind === "vdso");
  const others = found.filter(({ start }) => !vdso.some((area) => area.start <= start && start < area.end));
  const added = vdso.map(({ start, end }) => ({ start, end, categories: 0n }));
  return [...others, ...added].sort((one, other) => (one.start < other.start ? -1 : 1));
}

async function scanAnything(executor: Executor, pid: number, areas: readonly Area[]): Promise<PageRange[]> {
  try {
    return await executor.scan(pid, ANYTHING, areas);
  } catch (error) {
    if (error instanceof ExecutorError && error.errno === EINVAL) return executor.scan(pid, ANYTHING_OLD, areas);
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
