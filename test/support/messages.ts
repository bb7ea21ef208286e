/** Random messages of any type, and bytes of the wire format put together by hand. */

import type { Field, MessageType } from "../../src/crit/schema/descriptor.ts";
import type { Message } from "../../src/crit/schema/message.ts";
import { WIRE } from "../../src/crit/schema/wire.ts";
import type { Random } from "./random.ts";

export interface Taste {
  /** How likely an optional field is there. */
  readonly density?: number;
  /** Also values that Python crit cannot show: enum numbers without a name, strings that are no UTF-8. */
  readonly wild?: boolean;
}

const EDGES_32 = [0, 1, 0x7f, 0x80, 0x3fff, 0x4000, 0x7fffffff, 0x80000000, 0xffffffff] as const;
const EDGES_64 = [
  0n,
  1n,
  0x7fffffffn,
  0x80000000n,
  0xffffffffn,
  0x1fffffffffffffn,
  0x20000000000000n,
  0x7fffffffffffffffn,
  0x8000000000000000n,
  0xffffffffffffffffn,
] as const;
const TEXTS = [
  "",
  "a",
  "/etc/passwd",
  "naïve",
  "日本",
  "🎉",
  'a "quote" and a \\',
  "tab\tand\nline",
  "\x1b[31m",
  "\u0000",
  "\u007f\u0080\u2028",
] as const;

/** A message with every required field and some others. Nested messages end at `depth` 4 unless they are required. */
export function randomMessage(random: Random, type: MessageType, taste: Taste = {}, depth = 0): Message {
  const message: Message = {};
  const density = (taste.density ?? 0.6) / (depth > 2 ? 2 : 1);
  for (const field of type.fields) {
    if (!field.required && (!random.chance(density) || (field.type === "message" && depth > 4))) continue;
    if (field.repeated) {
      // An address is one word or four; of any other length Python crit makes no text.
      const length = field.marks.ipadd && taste.wild !== true ? random.pick([1, 4]) : random.pick([1, 1, 2, 3, 4]);
      message[field.name] = Array.from({ length }, () => randomValue(random, field, taste, depth));
    } else message[field.name] = randomValue(random, field, taste, depth);
  }
  return message;
}

function randomValue(random: Random, field: Field, taste: Taste, depth: number): unknown {
  const word = (): number => (random.chance(0.3) ? random.pick(EDGES_32) : random.word() >>> random.below(32));
  const big = (): bigint => (random.chance(0.3) ? random.pick(EDGES_64) : random.big());
  switch (field.type) {
    case "bool":
      return random.chance(0.5);
    case "uint32":
      return word();
    case "int32":
    case "sint32":
      return word() | 0;
    case "uint64":
    case "fixed64":
      return big();
    case "int64":
    case "sint64":
      return BigInt.asIntN(64, big());
    case "enum":
      if (taste.wild === true && random.chance(0.3)) return random.pick([-1, 999, 0x7fffffff, -0x80000000]);
      return random.pick([...(field.enum as NonNullable<typeof field.enum>).byNumber.keys()]);
    case "bytes":
      return random.bytes(random.pick([0, 1, 3, 56, 57, 58, 200]));
    case "string":
      if (taste.wild === true && random.chance(0.3)) return `a${String.fromCharCode(0xdc80 + random.below(128))}b`;
      return random.pick(TEXTS);
    case "message":
      return randomMessage(random, field.message as MessageType, taste, depth + 1);
  }
}

/** A varint, with `pad` bytes more than it needs. */
export function varint(value: bigint | number, pad = 0): Uint8Array {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  while (rest > 0x7fn) {
    bytes.push(Number(rest & 0x7fn) | 0x80);
    rest >>= 7n;
  }
  bytes.push(Number(rest));
  for (let i = 0; i < pad; i++) {
    (bytes[bytes.length - 1] as number) |= 0x80;
    bytes.push(0);
  }
  return Uint8Array.from(bytes);
}

export const tag = (number: number, wire: number): Uint8Array => varint((BigInt(number) << 3n) | BigInt(wire));

export function join(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts));
}

/** A length-delimited field. */
export function block(number: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const body = join(...parts);
  return join(tag(number, WIRE.bytes), varint(body.length), body);
}

/** A group: a field that ends with a tag of its own. */
export function group(number: number, ...parts: readonly Uint8Array[]): Uint8Array {
  return join(tag(number, WIRE.groupStart), ...parts, tag(number, WIRE.groupEnd));
}
