/** Finds free stretches of address space. */

import { CkptError } from "../../crit/errors.ts";
import { TASK_END } from "./sys.ts";

/** [start, end) */
export interface Span {
  readonly start: bigint;
  readonly end: bigint;
}

/** Kept free on both sides: stacks grow, and the kernel keeps 1 MiB below them. */
const MARGIN = 0x200000n;
/** Above what programs and the dynamic linker usually have, below what mmap hands out first. */
const FROM = 0x100000000000n;

/** A stretch of `size` bytes that is in none of `taken`, which may be in any order and overlap. Throws "unsupported". */
export function findHole(taken: readonly Span[], size: bigint, from = FROM): bigint {
  const ascending = taken.toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  let at = from;
  for (const { start, end } of ascending) {
    if (end + MARGIN <= at) continue;
    if (at + size + MARGIN <= start) return at;
    at = end + MARGIN;
  }
  if (at + size + MARGIN <= TASK_END) return at;
  if (from > MARGIN) return findHole(taken, size, MARGIN);
  throw new CkptError("unsupported", `no ${size} bytes of address space are free in all tasks`);
}

/**
 * Those of `spans`, which are in order and do not overlap, that reach into [start, end). By halves: a process may have
 * tens of thousands of areas, and as many stretches of pages.
 */
export function overlapping<T extends Span>(spans: readonly T[], { start, end }: Span): readonly T[] {
  let [from, to] = [0, spans.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (spans[middle]!.end > start) to = middle;
    else from = middle + 1;
  }
  while (to < spans.length && spans[to]!.start < end) to++;
  return spans.slice(from, to);
}

/** The parts of [start, end) that are in none of `kept`. */
export function without(start: bigint, end: bigint, kept: readonly Span[]): Span[] {
  const parts: Span[] = [];
  let at = start;
  for (const span of kept.toSorted((a, b) => (a.start < b.start ? -1 : 1))) {
    if (span.start > at) parts.push({ start: at, end: span.start });
    if (span.end > at) at = span.end;
  }
  if (at < end) parts.push({ start: at, end });
  return parts;
}
