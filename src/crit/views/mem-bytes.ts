/** The bytes of a stretch of addresses, each part with where they come from. */

import type { MappedFiles } from "../memory/mapped-files.ts";
import { type Part, partsOf } from "../memory/parts.ts";
import type { AddressRange } from "../memory/range.ts";
import type { MemoryReader } from "../memory/reader.ts";
import type { AddressSpace } from "../memory/space.ts";
import { HexDump } from "./hexdump.ts";
import { gapText, partText } from "./mem.ts";
import { MemDocument, partJson, type Print } from "./mem-json.ts";

/** Bytes read and printed at once; in JSON bytes of one item. */
const CHUNK = 64 * 1024;

export interface MemBytes {
  readonly space: AddressSpace;
  readonly files: MappedFiles;
  readonly reader: MemoryReader;
  readonly print: Print;
}

/** A hex dump, or JSON. Returns how many of the bytes nobody has; unmapped addresses count too. */
export async function memBytes(memory: MemBytes, range: AddressRange, json: boolean): Promise<bigint> {
  const { print, space } = memory;
  const document = json ? new MemDocument(print, "bytes", "parts") : undefined;
  let absent = 0n;
  for await (const part of partsIn(memory, range)) {
    if ("area" in part) {
      if (!part.readable && part.piece.where !== "zero") absent += part.end - part.start;
      if (document !== undefined) await partRows(memory, part, document);
      else await partDump(memory, part);
      continue;
    }
    absent += part.end - part.start;
    if (document === undefined) print(gapText(part.start, part.end));
    else document.row({ start: `0x${part.start.toString(16)}`, end: `0x${part.end.toString(16)}`, place: "unmapped" });
  }
  document?.end({ pid: space.pid, absent: Number(absent) });
  return absent;
}

/** Parts and the gaps between areas. */
async function* partsIn({ space, files }: MemBytes, { start, end }: AddressRange): AsyncGenerator<Part | AddressRange> {
  let at = start;
  for (const area of space.areas) {
    const { vma } = area;
    if (vma.end <= at) continue;
    if (vma.start >= end) break;
    if (at < vma.start) yield { start: at, end: vma.start };
    const from = at < vma.start ? vma.start : at;
    const to = vma.end < end ? vma.end : end;
    yield* await partsOf(space, area, files, from, to);
    at = to;
  }
  if (at < end) yield { start: at, end };
}

async function partDump({ reader, print }: MemBytes, part: Part): Promise<void> {
  print(partText(part));
  if (!hasBytes(part)) return;
  const dump = new HexDump(part.start, print);
  for await (const { bytes } of chunks(reader, part)) dump.push(bytes);
  dump.end();
}

async function partRows({ reader }: MemBytes, part: Part, document: MemDocument): Promise<void> {
  const about = partJson(part);
  if (!part.readable)
    document.row(about); // zeros need no digits
  else
    for await (const { bytes, offset } of chunks(reader, part)) {
      const start = part.start + BigInt(offset);
      const own = { ...part, start, end: start + BigInt(bytes.length), offset: part.offset + offset };
      document.row({ ...partJson(own), bytes: Buffer.from(bytes).toString("hex") });
    }
}

function hasBytes({ readable, piece }: Part): boolean {
  return readable || piece.where === "zero";
}

async function* chunks(reader: MemoryReader, part: Part): AsyncGenerator<{ bytes: Uint8Array; offset: number }> {
  const size = Number(part.end - part.start);
  const room = new Uint8Array(Math.min(CHUNK, size));
  for (let offset = 0; offset < size; offset += CHUNK) {
    const bytes = room.subarray(0, Math.min(CHUNK, size - offset));
    if (part.readable) await reader.read(part, offset, bytes);
    yield { bytes, offset };
  }
}
