/** Checks of one address space: its areas, its bounds, and the runs of its pages. */

import { PE, VMA } from "../names/memory.ts";
import { runPages, runSource } from "../graph/pages.ts";
import type { MmEntry, PagemapEntry, VmaEntry } from "../schema/generated/types.ts";
import type { Place, Report } from "./problem.ts";

/** Areas of one task in ascending order, for the page map that follows. */
export interface Areas {
  readonly pid: number;
  /** Sorted by address, without those that end before they begin. */
  readonly sorted: readonly VmaEntry[];
}

/** Smallest page of any architecture: every boundary is a multiple of it. */
const SMALLEST_PAGE = 4096n;

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
export function checkAreas(pid: number, mm: MmEntry, image: string, report: Report): Areas {
  const vmas = mm.vmas ?? [];
  const place = (steps: Place["steps"]): Place => ({ image, entry: 0, steps: steps ?? [] });
  const problem = (id: "vma-bounds" | "vma-overlap" | "vma-backing", index: number, what: string): void =>
    report({
      id,
      what: `${span(vmas[index]!)} of task ${pid}: ${what}`,
      place: place(["vmas", index]),
      ref: `vma:${pid}/${hex(vmas[index]!.start)}`,
      subject: { pid, vma: span(vmas[index]!) },
    });

  let ascending = true;
  const good: VmaEntry[] = [];
  for (let i = 0; i < vmas.length; i++) {
    const vma = vmas[i]!;
    if (vma.start >= vma.end) problem(...(["vma-bounds", i, "ends before it begins"] as const));
    else if (vma.start % SMALLEST_PAGE !== 0n || vma.end % SMALLEST_PAGE !== 0n)
      problem("vma-bounds", i, "does not begin and end at a page");
    // Guard areas lie inside others: they are advice on a range, not mappings of their own.
    else if ((vma.status & VMA.guard) === 0) {
      const before = good.at(-1);
      if (before !== undefined && before.start > vma.start) ascending = false;
      good.push(vma);
    }
    if ((vma.status & BACKINGS) === 0)
      problem("vma-backing", i, `status 0x${vma.status.toString(16)} names no backing`);
  }
  const sorted = ascending ? good : good.toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  for (let i = 1; i < sorted.length; i++) {
    const [a, b] = [sorted[i - 1]!, sorted[i]!];
    if (a.end > b.start) problem("vma-overlap", vmas.indexOf(b), `overlaps ${span(a)}`);
  }
  const areas = { pid, sorted };
  checkBounds(areas, mm, place, report);
  return areas;
}

/** Pairs of bounds of PR_SET_MM_MAP, first and last; of the heap nothing need be mapped. */
const BOUNDS = [
  ["mm_start_code", "mm_end_code", true],
  ["mm_start_data", "mm_end_data", false],
  ["mm_start_brk", "mm_brk", false],
  ["mm_arg_start", "mm_arg_end", true],
  ["mm_env_start", "mm_env_end", true],
] as const;

function checkBounds(areas: Areas, mm: MmEntry, place: (steps: Place["steps"]) => Place, report: Report): void {
  const { pid } = areas;
  for (const [first, last, mapped] of BOUNDS) {
    const [from, to] = [mm[first], mm[last]];
    if (from > to) {
      const what = `task ${pid}: ${first} ${hex(from)} is behind ${last} ${hex(to)}`;
      report({ id: "mm-bounds", what, place: place([first]), subject: { pid } });
    } else if (mapped && from !== 0n && areas.sorted.length > 0 && areaOf(areas, from) === undefined) {
      const what = `task ${pid}: ${first} ${hex(from)} is in no area`;
      report({ id: "mm-bounds", what, place: place([first]), subject: { pid } });
    }
  }
}

/** The area that holds an address. */
export function areaOf({ sorted }: Areas, address: bigint): VmaEntry | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]!.end > address) high = middle;
    else low = middle + 1;
  }
  const found = sorted[low];
  return found !== undefined && found.start <= address ? found : undefined;
}

/** Checks runs one after the other; `finish` gives the bytes they take in the pages image. */
export class RunChecker {
  readonly #image: string;
  readonly #report: Report;
  readonly #pageSize: number;
  readonly #areas: Areas | undefined;
  readonly #pid: number | undefined;
  #end = -1n;
  bytes = 0;
  /** Runs whose bytes are in the parent, as [first, behind), addresses. */
  readonly inParent: (readonly [bigint, bigint, number])[] = [];

  /** Without areas (a shared segment) addresses are offsets and only their order is checked. */
  constructor(image: string, pid: number | undefined, areas: Areas | undefined, pageSize: number, report: Report) {
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
    if (source === "parent") this.inParent.push([run.vaddr, end, entry]);
    else if (source === "here" || source === "missing") {
      const compressed = (run.compressed_size?.length ?? 0) > 0;
      this.bytes += compressed ? Number(run.total_compressed_size ?? 0n) : pages * this.#pageSize;
    }
    if (run.vaddr < this.#end || run.vaddr % SMALLEST_PAGE !== 0n) {
      const why =
        run.vaddr < this.#end
          ? `begins before ${hex(this.#end)}, where the last one ended`
          : "does not begin at a page";
      this.#problem("pagemap-order", entry, run, end, why);
    }
    if (end > this.#end) this.#end = end;
    if (this.#areas !== undefined) this.#checkMapped(run, entry, end, this.#areas);
  }

  #checkMapped(run: PagemapEntry, entry: number, end: bigint, areas: Areas): void {
    // A run may go over areas that touch.
    for (let at = run.vaddr; at < end;) {
      const area = areaOf(areas, at);
      if (area === undefined) {
        this.#problem("pagemap-unmapped", entry, run, end, `${hex(at)} is in no area`);
        return;
      }
      if (
        (area.status & VMA.fileShared) !== 0 &&
        (area.status & VMA.memfd) === 0 &&
        (run.flags ?? PE.present) & PE.present
      ) {
        this.#problem("pagemap-file", entry, run, end, `${span(area)} is a shared mapping of a file`);
        return;
      }
      at = area.end;
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

function span({ start, end }: VmaEntry): string {
  return `${hex(start)}-${hex(end)}`;
}
