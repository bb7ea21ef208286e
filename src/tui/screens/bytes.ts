/** Bytes: the memory around an address, in hex and as text. */

import { CkptError } from "../../crit/errors.ts";
import { partsOf, type Part } from "../../crit/memory/parts.ts";
import { MemoryReader } from "../../crit/memory/reader.ts";
import { AddressSpace, type Area } from "../../crit/memory/space.ts";
import { visible } from "../../crit/views/hexdump.ts";
import { areaText, partText, rangeText } from "../../crit/views/mem.ts";
import type { Place } from "../state/place.ts";
import type { Row } from "../state/row.ts";
import { cell } from "./cells.ts";
import type { Context, Screen } from "./screen.ts";

const WIDTH = 16;

export const BYTES: Screen = {
  id: "bytes",
  title: "Bytes",
  empty: "no area is at this address",
  columns: () => [
    { title: "ADDRESS", width: 12, align: "right" },
    { title: "BYTES", width: 3 * WIDTH - 1 },
    { title: "TEXT", width: "rest" },
  ],
  rows: (context, place) => bytes(context, place),
  about: ({ subject = "" }) => subject.replace(/^task:/, "task "),
};

/** From the line of the address on, to the end of the area and over those that follow without a gap. */
async function* bytes({ chain }: Context, { subject = "" }: Place): AsyncGenerator<Row> {
  const { pid, address } = parse(subject);
  const space = await AddressSpace.open(chain, pid);
  const first = space.areaAt(address);
  if (first === undefined) {
    const next = space.areaFrom(address);
    const behind = next === undefined ? "" : `; the next one begins at 0x${next.vma.start.toString(16)}`;
    throw new CkptError("not-found", `0x${address.toString(16)} is in no area of task ${pid}${behind}`);
  }
  const reader = new MemoryReader(space);
  try {
    let from = address - (address % BigInt(WIDTH));
    for (let area: Area | undefined = first; area !== undefined; area = space.areaAt(from)) {
      yield* ofArea(space, area, from, reader);
      from = area.vma.end;
    }
  } finally {
    reader.close();
  }
}

async function* ofArea(space: AddressSpace, area: Area, from: bigint, reader: MemoryReader): AsyncGenerator<Row> {
  const { vma } = area;
  yield {
    key: `${vma.ref} area`,
    ref: vma.ref,
    at: vma.at,
    heading: true,
    cells: [cell(`${rangeText(vma.start, vma.end)} ${vma.prot} ${areaText(area)}`)],
  };
  for (const part of await partsOf(space, area, undefined, from, vma.end)) {
    const label = partText(part)
      .trim()
      .replace(/^# \S+ \S+ .*?: /, "");
    yield { key: `0x${part.start.toString(16)} part`, heading: true, cells: [cell(label, "dim")] };
    if (part.readable) yield* lines(part, reader, vma.ref);
  }
}

/** Bytes read at once. */
const CHUNK = 4096;

async function* lines(part: Part, reader: MemoryReader, area: string): AsyncGenerator<Row> {
  const size = Number(part.end - part.start);
  const room = Buffer.alloc(CHUNK);
  for (let offset = 0; offset < size; offset += CHUNK) {
    const chunk = room.subarray(0, Math.min(CHUNK, size - offset));
    await reader.read(part, offset, chunk);
    for (let at = 0; at < chunk.length; at += WIDTH) {
      const line = chunk.subarray(at, at + WIDTH);
      const address = part.start + BigInt(offset + at);
      yield {
        key: `0x${address.toString(16)}`,
        ref: area,
        cells: [cell(address.toString(16), "number"), cell(hex(line)), cell(visible(line), "dim")],
      };
    }
  }
}

function hex(line: Buffer): string {
  return (line.toString("hex").match(/../g) ?? []).join(" ");
}

/** "task:42 0x7f00". */
function parse(subject: string): { pid: number; address: bigint } {
  const [, pid, address] = /^task:(\d+) (0x[0-9a-f]+)$/i.exec(subject) ?? [];
  if (pid === undefined || address === undefined)
    throw new CkptError("usage", "an address belongs to a task: stand on a row of one and press @");
  return { pid: Number(pid), address: BigInt(address) };
}
