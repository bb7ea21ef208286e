/** The memory of a task in parts that have, or lack, bytes: areas, what they are made of, and mapped files. */

import type { AreaFilter } from "./area-filter.ts";
import type { MappedFile, MappedFiles } from "./mapped-files.ts";
import type { AddressSpace, Area, Piece } from "./space.ts";

/** Part of an area whose bytes are in one place. */
export interface Part {
  readonly area: Area;
  readonly start: bigint;
  /** Behind the last byte. */
  readonly end: bigint;
  readonly piece: Piece;
  /** Of pieces in files: the file, if it was looked for. */
  readonly file: MappedFile | undefined;
  /** Byte offset of `start` in the file. */
  readonly offset: number;
  /** Whether there are bytes to read: pages, or a file of this machine. */
  readonly readable: boolean;
}

/** The parts of [from, to) of an area. What a file ends before is a part that is not readable. */
export async function partsOf(
  space: AddressSpace,
  area: Area,
  files: MappedFiles | undefined,
  from = area.vma.start,
  to = area.vma.end,
): Promise<Part[]> {
  const parts: Part[] = [];
  for (const piece of await space.pieces(area, from, to)) {
    // Written out: spread into new objects, pieces in their thousands cost more than their bytes.
    const { start, end } = piece;
    if (piece.where !== "file" || files === undefined) {
      parts.push({ area, piece, start, end, file: undefined, offset: 0, readable: piece.where === "pages" });
      continue;
    }
    const file = await files.of(area);
    const offset = Number(area.vma.offset + (start - area.vma.start));
    const there = file?.bytes === undefined ? 0 : Math.max(0, pageUp(file.bytes.size) - offset);
    const middle = BigInt(there) < end - start ? start + BigInt(there) : end;
    if (start < middle) parts.push({ area, piece, start, end: middle, file, offset, readable: true });
    if (middle < end) parts.push({ area, piece, start: middle, end, file, offset: offset + there, readable: false });
  }
  return parts;
}

/** The parts of all areas that pass the filter, ascending. */
export async function* partsOfAll(
  space: AddressSpace,
  filter: AreaFilter,
  files: MappedFiles | undefined,
): AsyncGenerator<Part, void, undefined> {
  for (const area of space.areas) if (filter(area)) yield* await partsOf(space, area, files);
}

/** A file shows as whole pages, the last one filled up with zeros; 4096 divides every page size. */
function pageUp(size: number): number {
  return Math.ceil(size / 4096) * 4096;
}
