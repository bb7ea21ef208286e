/** Memory as JSON (docs/schema/crit-mem.json): one document, its rows one by one. */

import { type Figures, placeOf } from "../memory/figures.ts";
import type { Found } from "../memory/find.ts";
import type { Part } from "../memory/parts.ts";
import type { Area } from "../memory/space.ts";

export type Print = (text: string) => void;

/** Writes {"schema": …, "view": …, LIST: [rows…], …tail}. */
export class MemDocument {
  readonly #print: Print;
  #rows = 0;

  constructor(print: Print, view: "summary" | "areas" | "bytes" | "matches" | "strings", list: string) {
    this.#print = print;
    print(`{"schema":"ckpt/crit-mem","version":1,"view":"${view}","${list}":[`);
  }

  row(value: object): void {
    this.#print(`${this.#rows++ === 0 ? "\n" : ",\n"}${JSON.stringify(value)}`);
  }

  end(tail: object = {}): void {
    const members = Object.entries(tail).map(([key, value]) => `,${JSON.stringify(key)}:${JSON.stringify(value)}`);
    this.#print(`${this.#rows === 0 ? "" : "\n"}]${members.join("")}}\n`);
  }
}

const hex = (value: bigint): string => `0x${value.toString(16)}`;

export function areaJson({ vma, name }: Area): object {
  return {
    start: hex(vma.start),
    end: hex(vma.end),
    prot: vma.prot,
    kind: vma.type,
    ...(name === undefined ? {} : { name }),
  };
}

export function figuresJson({ size, present, parent, zero, shared, file, lazy, missing, kernel }: Figures): object {
  return { size, present, parent, zero, shared, file, lazy, missing, kernel };
}

/** A part without its bytes. */
export function partJson(part: Part): object {
  const { run } = part.piece;
  const skipped = Number(part.start - part.piece.start);
  return {
    start: hex(part.start),
    end: hex(part.end),
    place: placeOf(part),
    area: areaJson(part.area),
    ...(run === undefined ? {} : { parents_back: run.level, image: run.image, offset: run.offset + skipped }),
    ...(part.file === undefined
      ? {}
      : { file: { path: part.file.path, offset: part.offset, used: part.readable, why: part.file.why } }),
  };
}

export function foundJson(found: Exclude<Found, { kind: "left-out" }>): object {
  const { pid, area } = found;
  const where = area === undefined ? {} : { area: areaJson(area) };
  switch (found.kind) {
    case "match": {
      const { address, bytes, before, behind } = found.match;
      return {
        pid,
        address: hex(address),
        ...where,
        match: digits(bytes),
        before: digits(before),
        after: digits(behind),
      };
    }
    case "string":
      return { pid, address: hex(found.string.address), ...where, text: found.string.text };
  }
}

function digits(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}
