/** Which memory areas lie under a run of pages. */

import type { Vma } from "../graph/types.ts";

/** VMA_AREA_GUARD: an area over another one, without pages of its own. */
const GUARD = 0x10000;

/** The areas of one task by address. Made for runs that come in ascending order, and right for all. */
export class Areas {
  readonly #areas: readonly Vma[];
  /** Highest end of the areas up to each place: areas of damaged sets may overlap. */
  readonly #reach: bigint[] = [];
  /** Areas before this place were looked at: they are in `#near` or end before the last run. */
  #next = 0;
  #near: Vma[] = [];
  #last = 0n;

  constructor(areas: readonly Vma[]) {
    this.#areas = areas
      .filter(({ entry }) => (entry.status & GUARD) === 0)
      .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
    let reach = 0n;
    for (const { end } of this.#areas) this.#reach.push((reach = end > reach ? end : reach));
  }

  /** Areas that share an address with start…end, in ascending order. */
  under(start: bigint, end: bigint): Vma[] {
    if (start < this.#last) {
      this.#near = [];
      this.#next = this.#firstBehind(start);
    }
    this.#last = start;
    for (; this.#next < this.#areas.length; this.#next++) {
      const area = this.#areas[this.#next] as Vma;
      if (area.start >= end) break;
      this.#near.push(area);
    }
    this.#near = this.#near.filter((area) => area.end > start);
    return this.#near.filter((area) => area.start < end);
  }

  /** The first place whose reach lies behind `address`. */
  #firstBehind(address: bigint): number {
    let low = 0;
    let high = this.#reach.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#reach[middle] as bigint) > address) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
