/** Where the bytes of a task's or a shared segment's pages are, over a whole chain of sets. */

import { CkptError } from "../errors.ts";
import type { Ref } from "../graph/types.ts";
import type { Chain } from "./chain.ts";

/** Pages that lie one behind the other, [start, end) addresses, or offsets in a segment. */
export interface Run {
  readonly start: bigint;
  readonly end: bigint;
  /** "here": in an image of the set `level`, 0 the newest; the others have no bytes anywhere. */
  readonly where: "here" | "lazy" | "missing";
  /** Place in the chain; 1 and more: bytes of a parent. */
  readonly level: number;
  /** Pages image and byte offset of `start` in it; of "here" only. */
  readonly image: string;
  readonly offset: number;
}

/** The runs of "task:42" or "shm:9", ascending, those of parents put where the newest set says "parent". */
export async function readRuns(chain: Chain, ref: Ref, level = 0): Promise<readonly Run[]> {
  const link = chain[level];
  if (link === undefined) return [];
  const size = BigInt(await link.graph.pageSize());
  const runs: Run[] = [];
  let older: readonly Run[] | undefined;
  for await (const { start, pages, source, image, offset, compressed } of link.graph.lists.pages(ref)) {
    const end = start + BigInt(pages) * size;
    if (compressed) throw new CkptError("unsupported", "compressed pages cannot be read yet", { file: image });
    if (source !== "parent") {
      const where = source === "here" && image !== undefined ? "here" : source === "lazy" ? "lazy" : "missing";
      runs.push({ start, end, where, level, image: image ?? "", offset: offset ?? 0 });
      continue;
    }
    older ??= await readOlder(chain, ref, level + 1);
    runs.push(...cut(older, start, end, level));
  }
  return runs.every((run, i) => i === 0 || runs[i - 1]!.end <= run.start) ? runs : sorted(runs);
}

/** The parent may not have the task: then its pages are missing. */
async function readOlder(chain: Chain, ref: Ref, level: number): Promise<readonly Run[]> {
  try {
    return await readRuns(chain, ref, level);
  } catch (error) {
    if (error instanceof CkptError && error.code === "not-found") return [];
    throw error;
  }
}

/** The part of `runs` in [start, end); what they leave out is missing. */
export function cut(runs: readonly Run[], start: bigint, end: bigint, level: number): Run[] {
  const parts: Run[] = [];
  const missing = (from: bigint, to: bigint): void => {
    if (from < to) parts.push({ start: from, end: to, where: "missing", level, image: "", offset: 0 });
  };
  let at = start;
  for (let i = firstBehind(runs, start); i < runs.length && runs[i]!.start < end; i++) {
    const run = runs[i]!;
    const from = run.start > at ? run.start : at;
    const to = run.end < end ? run.end : end;
    if (from >= to) continue;
    missing(at, from);
    parts.push({ ...run, start: from, end: to, offset: run.offset + Number(from - run.start) });
    at = to;
  }
  missing(at, end);
  return parts;
}

/** Index of the first run that ends behind `address`. */
export function firstBehind(runs: readonly Run[], address: bigint): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (runs[middle]!.end > address) high = middle;
    else low = middle + 1;
  }
  return low;
}

function sorted(runs: readonly Run[]): Run[] {
  return runs.toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}
