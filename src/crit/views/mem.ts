/** Memory as text: where a part lies, what was found in it. */

import type { Figures } from "../memory/figures.ts";
import type { Found } from "../memory/find.ts";
import type { Part } from "../memory/parts.ts";
import type { Area } from "../memory/space.ts";
import { escapeControls } from "./escape.ts";
import { visible } from "./hexdump.ts";
import { sizeText } from "./size.ts";

export const FIGURE_HEADERS = ["SIZE", "PRESENT", "PARENT", "ZERO", "SHARED", "FILE", "LAZY", "MISSING", "KERNEL"];

export function figureCells(figures: Figures): string[] {
  const { size, present, parent, zero, shared, file, lazy, missing, kernel } = figures;
  return [size, present, parent, zero, shared, file, lazy, missing, kernel].map(sizeText);
}

/** "7f00-8000", as in /proc/PID/maps. */
export function rangeText(start: bigint, end: bigint): string {
  return `${start.toString(16).padStart(8, "0")}-${end.toString(16).padStart(8, "0")}`;
}

/** "[heap]", a path, or the kind of an area without a name. */
export function areaText(area: Area | undefined): string {
  return area === undefined ? "" : escapeControls(area.name ?? area.vma.type);
}

/** The heading of a part of a dump: addresses, area, and where the bytes are or why there are none. */
export function partText(part: Part): string {
  return `# ${rangeText(part.start, part.end)} ${part.area.vma.prot} ${areaText(part.area)}: ${place(part)}\n`;
}

/** What is between two areas. */
export function gapText(start: bigint, end: bigint): string {
  return `# ${rangeText(start, end)} nothing is mapped here\n`;
}

function place({ piece, start, file, offset, readable }: Part): string {
  const { run, where } = piece;
  switch (where) {
    case "pages": {
      const at = `${run!.image} at 0x${(run!.offset + Number(start - piece.start)).toString(16)}`;
      const set = run!.level === 0 ? "" : `, ${run!.level === 1 ? "the parent" : `${run!.level} parents back`}`;
      return `${at}${set}${piece.shared ? ", shared memory" : ""}`;
    }
    case "zero":
      return "never written to, zeros";
    case "file": {
      if (file === undefined) return "what the mapped file has there, which is in no image";
      if (readable) return `0x${offset.toString(16)} of the file on this machine: ${escapeControls(file.why)}`;
      const why = file.bytes === undefined ? file.why : "the file ends before";
      return `not in the images, and the file cannot stand in: ${escapeControls(why)}`;
    }
    case "lazy":
      return "in no image: a page server has it";
    case "missing":
      return "in no image, though it should be";
    case "kernel":
      return "the kernel's, in no image";
  }
}

/** What was found, one line: address, area, text; a match in «» between its neighbours. */
export function foundText(found: Exclude<Found, { kind: "left-out" }>): string {
  const line = (address: bigint, text: string): string =>
    `${address.toString(16).padStart(16, "0")}  ${areaText(found.area)}  ${text}\n`;
  switch (found.kind) {
    case "match": {
      const { address, bytes, before, behind } = found.match;
      return line(address, `${visible(before)}«${visible(bytes)}»${visible(behind)}`);
    }
    case "string":
      return line(found.string.address, found.string.text.replaceAll("\t", "\\x09"));
  }
}
