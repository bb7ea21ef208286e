/** Fields that the schema does not know, for people: number, and what can be said of the value without a type. */

import { splitUnknown } from "../schema/codec.ts";
import { WIRE, WireReader } from "../schema/wire.ts";
import { visible } from "./hexdump.ts";

export interface UnknownField {
  readonly number: number;
  /** In the message, with its tag. Bytes. */
  readonly length: number;
  /** One line, printable. */
  readonly text: string;
}

/** Bytes of a value that are shown. */
const SHOWN = 32;

/** The fields of a `$unknown` value, in ascending order of number; throws "bad-value" when it holds no whole fields. */
export function unknownFields(bytes: Uint8Array): UnknownField[] {
  return splitUnknown(bytes).map(({ number, bytes: field }) => ({
    number,
    length: field.length,
    text: valueOf(field),
  }));
}

function valueOf(field: Uint8Array): string {
  const { length } = field;
  const reader = new WireReader(field);
  reader.varint(length);
  switch (reader.lo & 7) {
    case WIRE.varint:
      reader.varint(length);
      return String(reader.big());
    case WIRE.bytes:
      reader.length(length);
      return bytesOf(field.subarray(reader.pos));
    case WIRE.groupStart:
      return `a group of ${length} bytes`;
    default: // 4 or 8 bytes: a whole number or a floating one, nobody knows
      return `0x${Buffer.from(field.subarray(reader.pos)).reverse().toString("hex")}`;
  }
}

function bytesOf(value: Uint8Array): string {
  const some = value.subarray(0, SHOWN);
  const cut = value.length > SHOWN ? "…" : "";
  return `${value.length} bytes: ${Buffer.from(some).toString("hex")}${cut} ${visible(some)}${cut}`;
}
