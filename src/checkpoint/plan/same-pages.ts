/** Pages that a child still shares with its parent since the fork: private areas of both whose contents are equal. */

import { VMA } from "../../crit/names/memory.ts";
import type { Chain } from "../../crit/memory/chain.ts";
import type { Run } from "../../crit/memory/runs.ts";
import type { MmEntry, VmaEntry } from "../../crit/schema/generated/types.ts";
import { overlapping, type Span } from "./holes.ts";
import { MAP } from "./sys.ts";

/** Bytes compared at once. */
const PIECE = 1n << 20n;
const PAGE = 4096;

/** What a fork passes on: private memory of programs, not what the kernel brings. */
const PASSED = VMA.anonPrivate | VMA.filePrivate;
const NOT_PASSED =
  VMA.vdso | VMA.vvar | VMA.vsyscall | VMA.memfd | VMA.aioRing | VMA.guard | VMA.uprobes | VMA.shadowStack;

/** Pairs of areas that are one area inherited by a fork, as far as their descriptions tell: place, kind and file. */
export function sameAreas(parent: MmEntry, child: MmEntry): VmaEntry[] {
  const key = ({ start, end, flags, pgoff, shmid }: VmaEntry): string => [start, end, flags, pgoff, shmid].join("/");
  const passed = ({ status, flags }: VmaEntry): boolean =>
    (status & PASSED) !== 0 && (status & NOT_PASSED) === 0 && (flags & (MAP.SHARED | MAP.HUGETLB)) === 0;
  const parents = new Set((parent.vmas ?? []).filter(passed).map(key));
  return (child.vmas ?? []).filter((area) => passed(area) && parents.has(key(area)));
}

/** Stretches of `areas` in which both have pages, with the same bytes. */
export async function samePages(
  chain: Chain,
  parent: readonly Run[],
  child: readonly Run[],
  areas: readonly VmaEntry[],
): Promise<Span[]> {
  const same: Span[] = [];
  for (const area of areas) {
    for (const own of within(child, area)) {
      for (const other of within(parent, own)) {
        const start = own.start > other.start ? own.start : other.start;
        const end = own.end < other.end ? own.end : other.end;
        for (let at = start; at < end; at += PIECE) {
          const length = Number(end - at < PIECE ? end - at : PIECE);
          const [mine, theirs] = [await read(chain, own, at, length), await read(chain, other, at, length)];
          addEqual(same, at, mine, theirs);
        }
      }
    }
  }
  return same;
}

/** Runs with bytes that reach into a span, cut to it. */
function within(runs: readonly Run[], span: Span): Run[] {
  return overlapping(runs, span).flatMap((run) => {
    if (run.where !== "here") return [];
    const start = run.start > span.start ? run.start : span.start;
    const end = run.end < span.end ? run.end : span.end;
    return [{ ...run, start, end, offset: run.offset + Number(start - run.start) }];
  });
}

async function read(chain: Chain, run: Run, at: bigint, length: number): Promise<Buffer> {
  const bytes = await chain[run.level]!.set.source.read(run.image, run.offset + Number(at - run.start), length);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}

function addEqual(same: Span[], at: bigint, mine: Buffer, theirs: Buffer): void {
  const add = (from: number, to: number): void => {
    const [start, end] = [at + BigInt(from), at + BigInt(to)];
    const last = same.at(-1);
    if (last?.end === start) same[same.length - 1] = { start: last.start, end };
    else same.push({ start, end });
  };
  if (mine.equals(theirs)) {
    add(0, mine.length);
    return;
  }
  for (let page = 0; page < mine.length; page += PAGE) {
    const to = Math.min(page + PAGE, mine.length);
    if (mine.compare(theirs, page, to, page, to) === 0) add(page, to);
  }
}
