/** Writes page images, and the pagemaps that describe them. */

import { join } from "node:path";
import type { Executor } from "../executor/client.ts";
import { ByteWriter } from "../executor/bytes.ts";
import { ProgramBuilder, type Result } from "../executor/program.ts";
import { resultOf } from "../executor/run.ts";
import { AT_FDCWD, NR } from "../executor/syscalls.ts";
import { areasOf } from "../tape/areas.ts";
import type { Facts } from "../tape/facts.ts";
import { PAGES } from "../tape/kinds.ts";
import { readRuns, type Run } from "../tape/runs.ts";
import type { Images } from "./images.ts";
import { segmentsInFlight, segmentsOf } from "./segments.ts";

const PAGE = 4096n;
/** Bits of pagemap_entry.flags. */
const PE = { LAZY: 2, PRESENT: 4 } as const;
/** O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC */
const O_NEW = 0o2000301;
/** The largest piece one sendfile(2) takes, in whole pages. */
const PIECE = 1n << 30n;
/** O_WRONLY | O_TRUNC | O_CLOEXEC */
const O_OVER = 0o2001001;
/** Bytes that are read at once where nothing can be sent. */
const BUFFER = 4n << 20n;
/** Arguments of mmap(2). */
const READ_WRITE = 3;
const PRIVATE_ANONYMOUS = 0x22;

/** What is to be saved. */
export interface PagesOf {
  /** With the runs of pages. */
  readonly facts: Facts;
  /** With the areas: the same facts, or earlier ones with the same areas that have been parsed already. */
  readonly layout: Facts;
  /** Tasks that are not dead. */
  readonly pids: readonly number[];
}

/** An image that says which pages are in pages-N.img, the first entry with that number. */
export interface Pagemap {
  readonly magic: "PAGEMAP" | "SHMEM_PAGEMAP";
  readonly key: string;
  readonly entries: readonly object[];
}

export interface SavedPages {
  readonly pagemaps: readonly Pagemap[];
  /** Pages written, of tasks and of shared memory. */
  readonly pages: bigint;
  readonly shared: bigint;
}

/** What goes into which file. */
export interface PagePlan extends SavedPages {
  readonly segments: readonly { readonly from: string; readonly to: string; readonly runs: readonly Run[] }[];
  readonly tasks: readonly TaskPages[];
}

/** Pages of a task go into its file one behind the other. */
export interface TaskPages {
  readonly pid: number;
  readonly to: string;
  readonly runs: readonly Run[];
}

/** `directory` is absolute. */
export function planPages({ facts, layout, pids }: PagesOf, directory: string): PagePlan {
  const pagemaps: Pagemap[] = [];
  const add = <T extends Run>(
    magic: Pagemap["magic"],
    key: bigint | number,
    runs: readonly T[],
    flags: (run: T) => number,
  ): string => {
    const id = pagemaps.length + 1;
    const entries = runs.map((run) => {
      const nr_pages = (run.end - run.start) / PAGE;
      return { vaddr: run.start, compat_nr_pages: 0, flags: flags(run), nr_pages };
    });
    pagemaps.push({ magic, key: String(key), entries: [{ pages_id: id }, ...entries] });
    return join(directory, `pages-${id}.img`);
  };
  const shared = [...segmentsOf(layout, pids), ...segmentsInFlight(facts, pids)];
  const segments = shared.map(({ id, pid, path }) => {
    const runs = readRuns(facts.bytes(PAGES.SEGMENT, pid, { key: id }));
    return { from: path, to: add("SHMEM_PAGEMAP", id, runs, () => PE.PRESENT), runs };
  });
  const tasks = pids.map((pid) => {
    const runs = splitByArea(facts, layout, pid);
    return { pid, runs, to: add("PAGEMAP", pid, runs, ({ lazy }) => PE.PRESENT | (lazy ? PE.LAZY : 0)) };
  });
  const count = (files: readonly { readonly runs: readonly Run[] }[]): bigint =>
    files.reduce((sum, { runs }) => sum + lengthOf(runs), 0n) / PAGE;
  return { pagemaps, segments, tasks, pages: count(tasks), shared: count(segments) };
}

/** Hears the bytes written so far, and all there are. */
export type Progress = (done: bigint, total: bigint) => void;

/** Under way: the executor works alone until `done`. */
export interface Saving {
  readonly done: Promise<void>;
}

/** Saves everything from the tasks themselves, which stand still. */
export async function savePages(executor: Executor, plan: PagePlan, progress: Progress): Promise<void> {
  await (
    await startSaving(executor, plan, progress)
  ).done;
}

/** As savePages, but returns as soon as the executor has been told everything. */
export async function startSaving(executor: Executor, plan: PagePlan, progress: Progress): Promise<Saving> {
  const total = (plan.pages + plan.shared) * PAGE;
  let saved = 0n;
  const count = (runs: readonly Run[]): void => progress((saved += lengthOf(runs)), total);
  const fds = await openPageFiles(executor, plan);
  // All at once: the executor does one after the other, and need not wait for us in between.
  const segments = plan.segments.map(async ({ from, to, runs }) => {
    await copySegment(executor, from, to, runs);
    count(runs);
  });
  const tasks = plan.tasks.map(async ({ pid, runs }, i) => {
    const ranges = runs.map(({ start, end }) => ({ start, length: end - start }));
    if (ranges.length > 0) await executor.savePages(pid, fds[i] ?? -1, 0n, ranges);
    count(runs);
  });
  return { done: Promise.all([...segments, ...tasks]).then(() => undefined) };
}

/** Adds the pagemaps to the images, which number pages themselves from there on. */
export function addPagemaps(images: Images, pagemaps: readonly Pagemap[]): void {
  for (const { magic, key, entries } of pagemaps) {
    images.next("pages");
    for (const entry of entries) images.add(magic, key, entry);
  }
}

interface TaskRun extends Run {
  /** May come late to a restore with lazy pages: private memory without a file that is not locked. */
  readonly lazy: boolean;
}

/** Runs end where areas do, since the kinds of areas differ in what may come late. */
function splitByArea(facts: Facts, layout: Facts, pid: number): TaskRun[] {
  const runs = readRuns(facts.bytes(PAGES.RUNS, pid));
  const areas = areasOf(layout, pid);
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

export function lengthOf(runs: readonly Run[]): bigint {
  return runs.reduce((sum, { start, end }) => sum + end - start, 0n);
}

/** The executor's descriptors of new files for the tasks, in their order; they are closed when it ends. */
export async function openPageFiles(executor: Executor, { tasks }: PagePlan): Promise<number[]> {
  const builder = new ProgramBuilder();
  const fds = tasks.map(({ to }) => {
    return builder.call(`create ${to}`, NR.openat, [AT_FDCWD, builder.text(to), O_NEW, 0o600]);
  });
  const reply = await executor.execute(0, builder.build());
  return fds.map((fd) => Number(resultOf(reply, fd)));
}

/** Copies parts of a segment one behind the other. The page at its very end may be cut: it is filled up. */
export async function copySegment(executor: Executor, from: string, to: string, runs: readonly Run[]): Promise<void> {
  const builder = new ProgramBuilder();
  const copies: Result[] = [];
  const input = builder.call(`open ${from}`, NR.openat, [AT_FDCWD, builder.text(from), 0o2000000, 0]);
  const output = builder.call(`create ${to}`, NR.openat, [AT_FDCWD, builder.text(to), O_NEW, 0o600]);
  let written = 0n;
  for (const { start, end } of runs) {
    for (let at = start; at < end; at += PIECE) {
      const count = end - at < PIECE ? end - at : PIECE;
      const offset = builder.data(new ByteWriter(8).u64(at).finish());
      // A size that is no multiple of a page ends the copy early; what is missing is zero, as in the mapping.
      copies.push(builder.call(`copy ${from}`, NR.sendfile, [output, input, offset, count], { mayFail: true }));
      written += count;
      builder.call(`fill up ${to}`, NR.ftruncate, [output, written]);
      builder.call(`go on in ${to}`, NR.lseek, [output, written, 0]);
    }
  }
  builder.call("close the segment", NR.close, [input]);
  builder.call("close the pages", NR.close, [output]);
  const reply = await executor.execute(0, builder.build());
  // Huge pages can be read and mapped only.
  if (copies.some((copy) => resultOf(reply, copy) < 0n)) await readSegment(executor, from, to, runs);
}

/** The same by way of memory of the executor. */
async function readSegment(executor: Executor, from: string, to: string, runs: readonly Run[]): Promise<void> {
  const builder = new ProgramBuilder();
  const input = builder.call(`open ${from}`, NR.openat, [AT_FDCWD, builder.text(from), 0o2000000, 0]);
  const output = builder.call(`open ${to}`, NR.openat, [AT_FDCWD, builder.text(to), O_OVER, 0]);
  const buffer = builder.call("memory to copy through", NR.mmap, [0, BUFFER, READ_WRITE, PRIVATE_ANONYMOUS, -1, 0]);
  for (const { start, end } of runs) {
    for (let at = start; at < end; at += BUFFER) {
      const count = end - at < BUFFER ? end - at : BUFFER;
      builder.call(`read ${from}`, NR.pread64, [input, buffer, count, at], { expect: count });
      builder.call(`write ${to}`, NR.write, [output, buffer, count], { expect: count });
    }
  }
  builder.call("let go of the memory", NR.munmap, [buffer, BUFFER]);
  builder.call("close the segment", NR.close, [input]);
  builder.call("close the pages", NR.close, [output]);
  await executor.execute(0, builder.build());
}
