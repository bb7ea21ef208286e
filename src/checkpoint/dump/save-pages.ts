/** Writes page images, and the pagemaps that describe them. */

import { join } from "node:path";
import type { Executor } from "../executor/client.ts";
import { ByteWriter } from "../executor/bytes.ts";
import { ProgramBuilder } from "../executor/program.ts";
import { resultOf } from "../executor/run.ts";
import { AT_FDCWD, NR } from "../executor/syscalls.ts";
import { areasOf } from "../tape/areas.ts";
import { PAGES } from "../tape/kinds.ts";
import { readRuns, type Run } from "../tape/runs.ts";
import type { Images } from "./images.ts";
import { segmentsOf } from "./segments.ts";

const PAGE = 4096n;
/** Bits of pagemap_entry.flags. */
const PE = { LAZY: 2, PRESENT: 4 } as const;
/** O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC */
const O_NEW = 0o2000301;
/** The largest piece one sendfile(2) takes, in whole pages. */
const PIECE = 1n << 30n;

export interface SavedPages {
  /** Pages written, of tasks and of shared memory. */
  readonly pages: bigint;
  readonly shared: bigint;
}

/** `directory` is absolute. `progress` hears the bytes written so far, and all there are. */
export async function savePages(
  executor: Executor,
  images: Images,
  directory: string,
  progress: (done: bigint, total: bigint) => void,
): Promise<SavedPages> {
  const alive = images.tasks.filter(({ state }) => state !== "dead").map(({ pid }) => pid);
  const total = totalOf(images, alive);
  let [pages, shared] = [0n, 0n];
  for (const { id, pid, path } of segmentsOf(images.facts, alive)) {
    const runs = readRuns(images.facts.bytes(PAGES.SEGMENT, pid, { key: id }));
    const number = addPagemap(images, "SHMEM_PAGEMAP", id, runs, () => PE.PRESENT);
    await copySegment(executor, path, join(directory, `pages-${number}.img`), runs);
    shared += length(runs) / PAGE;
    progress((pages + shared) * PAGE, total);
  }
  const files = alive.map((pid) => {
    const runs = splitByArea(images, pid);
    const number = addPagemap(images, "PAGEMAP", pid, runs, ({ lazy }) => PE.PRESENT | (lazy ? PE.LAZY : 0));
    return { pid, runs, path: join(directory, `pages-${number}.img`) };
  });
  const fds = await openNew(
    executor,
    files.map(({ path }) => path),
  );
  // All at once: the executor does one after the other, and need not wait for us in between.
  await Promise.all(
    files.map(async ({ pid, runs }, i) => {
      const ranges = runs.map(({ start, end }) => ({ start, length: end - start }));
      if (ranges.length > 0) await executor.savePages(pid, fds[i] ?? -1, 0n, ranges);
      pages += length(runs) / PAGE;
      progress((pages + shared) * PAGE, total);
    }),
  );
  return { pages, shared };
}

function totalOf({ facts }: Images, pids: readonly number[]): bigint {
  const segments = segmentsOf(facts, pids).map(({ id, pid }) => facts.bytes(PAGES.SEGMENT, pid, { key: id }));
  const tasks = pids.map((pid) => facts.bytes(PAGES.RUNS, pid));
  return [...segments, ...tasks].reduce((sum, bytes) => sum + length(readRuns(bytes)), 0n);
}

interface TaskRun extends Run {
  /** May come late to a restore with lazy pages: private memory without a file that is not locked. */
  readonly lazy: boolean;
}

/** Runs end where areas do, since the kinds of areas differ in what may come late. */
function splitByArea(images: Images, pid: number): TaskRun[] {
  const runs = readRuns(images.facts.bytes(PAGES.RUNS, pid));
  const areas = areasOf(images.facts, pid);
  const split: TaskRun[] = [];
  let at = 0;
  for (const { start, end } of runs) {
    for (let from = start; from < end;) {
      while (at < areas.length && (areas[at]?.end ?? 0n) <= from) at++;
      const area = areas[at];
      if (area === undefined) break;
      const to = area.end < end ? area.end : end;
      const lazy = area.kind === "anonymous" && !area.vmFlags.has("lo");
      const last = split.at(-1);
      if (last !== undefined && last.end === from && last.lazy === lazy) {
        split[split.length - 1] = { ...last, end: to };
      } else split.push({ start: from, end: to, lazy });
      from = to;
    }
  }
  return split;
}

function addPagemap<T extends Run>(
  images: Images,
  magic: "PAGEMAP" | "SHMEM_PAGEMAP",
  key: number | bigint,
  runs: readonly T[],
  flags: (run: T) => number,
): number {
  const pages_id = images.next("pages");
  const file = String(key);
  images.add(magic, file, { pages_id });
  for (const run of runs) {
    const nr_pages = (run.end - run.start) / PAGE;
    images.add(magic, file, { vaddr: run.start, compat_nr_pages: 0, flags: flags(run), nr_pages });
  }
  return pages_id;
}

function length(runs: readonly Run[]): bigint {
  return runs.reduce((sum, { start, end }) => sum + end - start, 0n);
}

/** The executor's descriptors of new files, in order; they are closed when it ends. */
async function openNew(executor: Executor, paths: readonly string[]): Promise<number[]> {
  const builder = new ProgramBuilder();
  const fds = paths.map((path) => {
    return builder.call(`create ${path}`, NR.openat, [AT_FDCWD, builder.text(path), O_NEW, 0o600]);
  });
  const reply = await executor.execute(0, builder.build());
  return fds.map((fd) => Number(resultOf(reply, fd)));
}

/** Copies parts of a segment one behind the other. The page at its very end may be cut: it is filled up. */
async function copySegment(executor: Executor, from: string, to: string, runs: readonly Run[]): Promise<void> {
  const builder = new ProgramBuilder();
  const input = builder.call(`open ${from}`, NR.openat, [AT_FDCWD, builder.text(from), 0o2000000, 0]);
  const output = builder.call(`create ${to}`, NR.openat, [AT_FDCWD, builder.text(to), O_NEW, 0o600]);
  let written = 0n;
  for (const { start, end } of runs) {
    for (let at = start; at < end; at += PIECE) {
      const count = end - at < PIECE ? end - at : PIECE;
      const offset = builder.data(new ByteWriter(8).u64(at).finish());
      // A size that is no multiple of a page ends the copy early; what is missing is zero, as in the mapping.
      builder.call(`copy ${from}`, NR.sendfile, [output, input, offset, count]);
      written += count;
      builder.call(`fill up ${to}`, NR.ftruncate, [output, written]);
      builder.call(`go on in ${to}`, NR.lseek, [output, written, 0]);
    }
  }
  builder.call("close the segment", NR.close, [input]);
  builder.call("close the pages", NR.close, [output]);
  await executor.execute(0, builder.build());
}
