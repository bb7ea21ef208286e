/** Differences between two images or two sets. */

import type { JsonValue } from "../json/reader.ts";

/** A field, an entry or an image that differs. */
export interface Change {
  readonly kind: "added" | "removed" | "changed";
  readonly image: string;
  /**
   * Way as `crit set` takes it, entries and items by what identifies them: "entries[id=3].reg.pos". Empty: the image as
   * a whole.
   */
  readonly path: string;
  /** In crit's pretty form; undefined of what was added. */
  readonly before?: JsonValue | undefined;
  readonly after?: JsonValue | undefined;
}

/** Pages that differ, [start, end), in one area of one task. */
export interface MemoryChange {
  readonly kind: "added" | "removed" | "changed";
  readonly pid: number;
  readonly start: bigint;
  readonly end: bigint;
  readonly pages: number;
  /** What the area is: "[heap]", a path, "" of anonymous memory. */
  readonly area: string;
}
