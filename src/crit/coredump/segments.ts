/** Areas of a task as segments of a core file. */

import { everyArea } from "../memory/area-filter.ts";
import type { MappedFiles } from "../memory/mapped-files.ts";
import { type Part, partsOfAll } from "../memory/parts.ts";
import type { AddressSpace } from "../memory/space.ts";

/** Neighbouring parts of one area that all have bytes, or all have none. */
export interface Segment {
  readonly start: bigint;
  /** Behind the last byte. */
  readonly end: bigint;
  /** As in /proc/PID/maps. */
  readonly prot: string;
  /** The bytes go into the file; else debuggers know only that the memory is there. */
  readonly dumped: boolean;
  readonly parts: readonly Part[];
}

/** A longer stretch that nobody ever wrote to, a reservation, is left out: bytes. */
const LONGEST_ZERO = 1n << 30n;

/**
 * Ascending. An area falls into several segments where it has bytes only in part: zeros in place of what is missing would
 * be read as the truth, where a debugger can look into the file instead.
 */
export async function segmentsOf(space: AddressSpace, files: MappedFiles): Promise<Segment[]> {
  const segments: Segment[] = [];
  for await (const part of partsOfAll(space, everyArea, files)) {
    const dumped = isDumped(part);
    const last = segments.at(-1);
    if (last?.parts[0]?.area === part.area && last.dumped === dumped && last.end === part.start)
      segments[segments.length - 1] = { ...last, end: part.end, parts: append(last.parts, part) };
    else segments.push({ start: part.start, end: part.end, prot: part.area.vma.prot, dumped, parts: [part] });
  }
  return segments;
}

function isDumped({ readable, piece, area, start, end }: Part): boolean {
  if (readable) return true;
  return piece.where === "zero" && !area.vma.prot.startsWith("---") && end - start <= LONGEST_ZERO;
}

/** The list is our own and grows in place: an area may have a million runs. */
function append(parts: readonly Part[], part: Part): readonly Part[] {
  (parts as Part[]).push(part);
  return parts;
}
