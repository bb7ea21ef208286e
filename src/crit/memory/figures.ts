/** How many bytes of memory are where. */

import type { Part } from "./parts.ts";

/** Bytes. All but `size` add up to `size`. */
export interface Figures {
  readonly size: number;
  /** Private pages in the newest set. */
  readonly present: number;
  /** Private pages in a set before it. */
  readonly parent: number;
  /** Never written to. */
  readonly zero: number;
  /** Pages of shared segments. */
  readonly shared: number;
  /** What the mapped file has there. */
  readonly file: number;
  /** Still to come from a page server. */
  readonly lazy: number;
  /** In no image, though they should be. */
  readonly missing: number;
  /** Of the kernel: vdso, vvar and the like. */
  readonly kernel: number;
}

export const NO_FIGURES: Figures = {
  size: 0,
  present: 0,
  parent: 0,
  zero: 0,
  shared: 0,
  file: 0,
  lazy: 0,
  missing: 0,
  kernel: 0,
};

/** Where the bytes of a part are. */
export function placeOf({ piece }: Part): Exclude<keyof Figures, "size"> {
  if (piece.where !== "pages") return piece.where;
  return piece.shared ? "shared" : piece.inParent ? "parent" : "present";
}

export function figuresOf(parts: readonly Part[]): Figures {
  const sum = { ...NO_FIGURES };
  for (const part of parts) {
    const size = Number(part.end - part.start);
    sum.size += size;
    sum[placeOf(part)] += size;
  }
  return sum;
}

export function addFigures(a: Figures, b: Figures): Figures {
  const sum = { ...a };
  for (const key of Object.keys(sum) as (keyof Figures)[]) sum[key] += b[key];
  return sum;
}
