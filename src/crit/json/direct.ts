/** Entries of plain numbers, from bytes to text at once: no message, no bigint and no key is made on the way. */

import { CkptError } from "../errors.ts";
import type { DirectReader } from "../images/decode.ts";
import { entryType } from "../images/entry.ts";
import type { ImageType } from "../images/table.ts";
import type { MessageType } from "../schema/descriptor.ts";
import { WIRE, WireReader } from "../schema/wire.ts";
import type { JsonOut } from "./out.ts";

/** A message that can be written here, by field number. What is absent in it is left to the way through messages. */
interface Flat {
  readonly kinds: readonly ("uint32" | "uint64" | "bool" | undefined)[];
  readonly isRequired: readonly boolean[];
  /** How many are. */
  readonly required: number;
  /** `"name": ` as the first member and as a later one. */
  readonly first: readonly (Uint8Array | undefined)[];
  readonly later: readonly (Uint8Array | undefined)[];
}

/**
 * Writes entries as Python crit does on one line: those that hold nothing but numbers and whose bytes are what encoding
 * them gives. Others it leaves to the way through messages, which gives the same text. `begin` is called before an entry
 * is written. Undefined for images that have no such entries.
 */
export function directWriter(out: JsonOut, type: ImageType | undefined, begin: () => void): DirectReader | undefined {
  if (type === undefined || type.payload !== undefined) return undefined;
  const [head, other] = [flatOf(entryType(type, 0)), flatOf(entryType(type, 1))];
  if (other === undefined) return undefined;
  const most = Math.max(head?.kinds.length ?? 0, other.kinds.length);
  const found = { numbers: new Uint8Array(most), lows: new Int32Array(most), highs: new Int32Array(most) };
  let reader = new WireReader(new Uint8Array(0));
  return (index, bytes, start, end) => {
    const flat = index === 0 ? head : other;
    if (flat === undefined) return false;
    if (reader.buf !== bytes) reader = new WireReader(bytes);
    reader.pos = start;
    const count = scan(flat, reader, end, found);
    if (count < 0) return false;
    begin();
    out.open("{");
    for (let i = 0; i < count; i++) {
      const number = found.numbers[i] as number;
      out.text((i === 0 ? flat.first : flat.later)[number] as Uint8Array);
      if (flat.kinds[number] === "bool") out.value(found.lows[i] === 1 ? "true" : "false");
      else out.halves(found.lows[i] as number, found.highs[i] as number);
    }
    out.close("}");
    return true;
  };
}

/** Undefined when every message of the type has something else than numbers. */
function flatOf(type: MessageType): Flat | undefined {
  const kinds: Flat["kinds"][number][] = [];
  const isRequired: boolean[] = [];
  const first: Uint8Array[] = [];
  const later: Uint8Array[] = [];
  for (const { number, name, type: kind, repeated, required } of type.fields) {
    const isNumber = !repeated && (kind === "uint32" || kind === "uint64" || kind === "bool");
    if (required && !isNumber) return undefined;
    kinds[number] = isNumber ? kind : undefined;
    isRequired[number] = required;
    first[number] = new Uint8Array(Buffer.from(`"${name}": `));
    later[number] = new Uint8Array(Buffer.from(`, "${name}": `));
  }
  return { kinds, isRequired, required: type.required, first, later };
}

/** Reads the fields up to `end`; how many there are, or -1 for what is not written here (see decodeMessage). */
function scan(
  flat: Flat,
  reader: WireReader,
  end: number,
  { numbers, lows, highs }: { numbers: Uint8Array; lows: Int32Array; highs: Int32Array },
): number {
  let count = 0;
  let required = 0;
  let last = 0;
  reader.minimal = true;
  try {
    while (reader.pos < end) {
      reader.varint(end);
      const number = reader.lo >>> 3;
      if (reader.hi !== 0 || (reader.lo & 7) !== WIRE.varint || number <= last) return -1;
      const kind = flat.kinds[number];
      if (kind === undefined) return -1;
      reader.varint(end);
      if (kind !== "uint64" && reader.hi !== 0) return -1;
      if (kind === "bool" && (reader.lo & ~1) !== 0) return -1;
      if (flat.isRequired[number] === true) required++;
      numbers[count] = number;
      lows[count] = reader.lo;
      highs[count++] = reader.hi;
      last = number;
    }
  } catch (error) {
    if (error instanceof CkptError) return -1; // damage is told on the other way, with its place
    throw error;
  }
  return reader.minimal && required === flat.required ? count : -1;
}
