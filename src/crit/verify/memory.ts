/** Checks of one address space: its areas, its bounds, and the runs of its pages. */

import { PE, VMA } from "../names/memory.ts";
import { runPages, runSource } from "../graph/pages.ts";
import type { MmEntry, PagemapEntry } from "../schema/generated/types.ts";
import { type AddressSpace, type Areas, FLAW, SMALLEST_PAGE } from "./areas.ts";
import type { Report } from "./problem.ts";

/** Areas of one task in ascending order, for the page map that follows. */
export interface SortedAreas {
  readonly pid: number;
  /** By address, without those that end before they begin or not at a page; addresses are exact doubles. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly statuses: readonly number[];
}

const BACKINGS =
  VMA.filePrivate |
  VMA.fileShared |
  VMA.anonShared |
  VMA.anonPrivate |
  VMA.sysvipc |
  VMA.socket |
  VMA.vsyscall |
  VMA.vdso |
  VMA.vvar |
  VMA.aioRing |
  VMA.memfd |
  VMA.shadowStack |
  VMA.guard |
  VMA.uprobes;

/** Checks the areas and bounds of mm-<pid>.img. */
export function checkAreas(pid: number, { mm, areas }: AddressSpace, image: string, report: Report): SortedAreas {
  const { starts, ends, statuses, flaws } = areas;
  const problem = (id: "vma-bounds" | "vma-overlap" | "vma-backing", index: number, what: string): void => {
    const { start = 0n, end = 0n } = areas.vma(index);
    report({
      id,
      what: `${span(start, end)} of task ${pid}: ${what}`,
      place: { image, entry: 0, steps: ["vmas", index] },
      ref: `vma:${pid}/${hex(start)}`,
      subject: { pid, vma: span(start, end) },
    });
  };

  let ascending = true;
  let behind = 0;
  const good: number[] = [];
  for (let i = 0; i < starts.length; i++) {
    const status = statuses[i]!;
    const flaw = flaws[i]!;
    if ((flaw & FLAW.incomplete) !== 0) continue; // said already
    if ((flaw & FLAW.unaligned) !== 0) {
      const { start = 0n, end = 0n } = areas.vma(i);
      problem("vma-bounds", i, start >= end ? "ends before it begins" : "does not begin and end at a page");
    } else if (starts[i]! >= ends[i]!) problem("vma-bounds", i, "ends before it begins");
    // Guard areas lie inside others: they are advice on a range, not mappings of their own.
    else if ((status & VMA.guard) === 0) {
      if (starts[i]! < behind) ascending = false;
      behind = starts[i]!;
      good.push(i);
    }
    if ((status & BACKINGS) === 0) problem("vma-backing", i, `status 0x${status.toString(16)} names no backing`);
  }
  if (!ascending) good.sort((a, b) => starts[a]! - starts[b]!);
  for (let i = 1; i < good.length; i++) {
    const [a, b] = [good[i - 1]!, good[i]!];
    if (ends[a]! > starts[b]!) problem("vma-overlap", b, `overlaps ${span(starts[a]!, ends[a]!)}`);
  }
  const sorted = good.length === starts.length && ascending ? areas : pick(areas, good);
  checkBounds({ pid, ...sorted }, mm, image, report);
  return { pid, ...sorted };
}

function pick({ starts, ends, statuses }: Areas, rows: readonly number[]): Omit<SortedAreas, "pid"> {
  const of = (column: readonly number[]): number[] => rows.map((row) => column[row]!);
  return { starts: of(starts), ends: of(ends), statuses: of(statuses) };
}

/** Pairs of bounds of PR_SET_MM_MAP, first and last; of the heap nothing need be mapped. */
const BOUNDS = [
  ["mm_start_code", "mm_end_code", true],
  ["mm_start_data", "mm_end_data", false],
  ["mm_start_brk", "mm_brk", false],
  ["mm_arg_start", "mm_arg_end", true],
  ["mm_env_start", "mm_env_end", true],
] as const;

function checkBounds(areas: SortedAreas, mm: Partial<MmEntry>, image: string, report: Report): void {
  const { pid } = areas;
  for (const [first, last, mapped] of BOUNDS) {
    const [from, to] = [mm[first], mm[last]];
    if (from === undefined || to === undefined) continue;
    const place = { image, entry: 0, steps: [first] };
    if (from > to) {
      const what = `task ${pid}: ${first} ${hex(from)} is behind ${last} ${hex(to)}`;
      report({ id: "mm-bounds", what, place, subject: { pid } });
    } else if (mapped && from !== 0n && areas.starts.length > 0 && areaOf(areas, page(from)) === undefined) {
      const what = `task ${pid}: ${first} ${hex(from)} is in no area`;
      report({ id: "mm-bounds", what, place, subject: { pid } });
    }
  }
}

/** The smallest page that holds an address, as a double. */
function page(address: bigint): number {
  return Number(address - (address % BigInt(SMALLEST_PAGE)));
}

/** The position of the area that holds a page. */
function areaOf({ starts, ends }: SortedAreas, address: number): number | undefined {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ends[middle]! > address) high = middle;
    else low = middle + 1;
  }
  return low < starts.length && starts[low]! <= address ? low : undefined;
}

/** Checks runs one after the other, and counts the bytes they take in the pages image. */
export class RunChecker {
  readonly #image: string;
  readonly #report: Report;
  readonly #pageSize: number;
  readonly #areas: SortedAreas | undefined;
  readonly #pid: number | undefined;
  #end = -1n;
  bytes = 0;
  /** There are runs whose bytes are in the parent. */
  inParent = false;

  /** Without areas (a shared segment) addresses are offsets and only their order is checked. */
  constructor(
    image: string,
    pid: number | undefined,
    areas: SortedAreas | undefined,
    pageSize: number,
    report: Report,
  ) {
    this.#image = image;
    this.#pid = pid;
    this.#areas = areas;
    this.#pageSize = pageSize;
    this.#report = report;
  }

  add(run: PagemapEntry, entry: number): void {
    const pages = runPages(run);
    const end = run.vaddr + BigInt(pages) * BigInt(this.#pageSize);
    const source = runSource(run);
    if (source === "parent") this.inParent = true;
    else if (source === "here" || source === "missing") {
      const compressed = (run.compressed_size?.length ?? 0) > 0;
      this.bytes += compressed ? Number(run.total_compressed_size ?? 0n) : pages * this.#pageSize;
    }
    if (run.vaddr < this.#end || run.vaddr % BigInt(SMALLEST_PAGE) !== 0n) {
      const why =
        run.vaddr < this.#end
          ? `begins before ${hex(this.#end)}, where the last one ended`
          : "does not begin at a page";
      this.#problem("pagemap-order", entry, run, end, why);
    }
    if (end > this.#end) this.#end = end;
    if (this.#areas !== undefined) this.#checkMapped(run, entry, end, this.#areas);
  }

  #checkMapped(run: PagemapEntry, entry: number, end: bigint, areas: SortedAreas): void {
    const behind = Number(end);
    // A run may go over areas that touch.
    for (let at = page(run.vaddr); at < behind;) {
      const area = areaOf(areas, at);
      if (area === undefined) {
        this.#problem("pagemap-unmapped", entry, run, end, `${hex(at)} is in no area`);
        return;
      }
      const [from, to, status] = [areas.starts[area]!, areas.ends[area]!, areas.statuses[area]!];
      if ((status & VMA.fileShared) !== 0 && (status & VMA.memfd) === 0 && (run.flags ?? PE.present) & PE.present) {
        this.#problem("pagemap-file", entry, run, end, `${span(from, to)} is a shared mapping of a file`);
        return;
      }
      at = to;
    }
  }

  #problem(
    id: "pagemap-order" | "pagemap-unmapped" | "pagemap-file",
    entry: number,
    run: PagemapEntry,
    end: bigint,
    why: string,
  ): void {
    const vma = `${hex(run.vaddr)}-${hex(end)}`;
    const pid = this.#pid === undefined ? {} : { pid: this.#pid };
    const of = this.#pid === undefined ? this.#image : `task ${this.#pid}`;
    this.#report({
      id,
      what: `run ${vma} of ${of}: ${why}`,
      place: { image: this.#image, entry },
      subject: { ...pid, vma },
    });
  }
}

export function hex(value: bigint | number): string {
  return `0x${value.toString(16)}`;
}

function span(start: bigint | number, end: bigint | number): string {
  return `${hex(start)}-${hex(end)}`;
}
