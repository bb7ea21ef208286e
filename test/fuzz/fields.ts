/** Messages as lists of fields, without a schema: what mutations of a message work on. */

import { WIRE } from "../../src/crit/schema/wire.ts";
import { join, tag, varint } from "../support/messages.ts";

/** One field as bytes. A length is not part of `value`: it is made when fields are joined again. */
export interface RawField {
  readonly number: number;
  readonly wire: number;
  readonly value: Uint8Array;
}

/** The fields of a message, undefined when the bytes are none. Groups are not taken apart and give undefined. */
export function splitFields(bytes: Uint8Array): RawField[] | undefined {
  const fields: RawField[] = [];
  let at = 0;
  const number = (): bigint | undefined => {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = bytes[at++];
      if (byte === undefined) return undefined;
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
    return undefined;
  };
  while (at < bytes.length) {
    const key = number();
    if (key === undefined || key < 8n || key > 0xffffffffn) return undefined;
    const wire = Number(key & 7n);
    const start = at;
    let end: number;
    if (wire === WIRE.varint) {
      if (number() === undefined) return undefined;
      end = at;
    } else if (wire === WIRE.fixed64 || wire === WIRE.fixed32) end = at += wire === WIRE.fixed64 ? 8 : 4;
    else if (wire === WIRE.bytes) {
      const length = number();
      if (length === undefined || length > BigInt(bytes.length - at)) return undefined;
      const from = at;
      end = at += Number(length);
      fields.push({ number: Number(key >> 3n), wire, value: bytes.slice(from, end) });
      continue;
    } else return undefined;
    if (end > bytes.length) return undefined;
    fields.push({ number: Number(key >> 3n), wire, value: bytes.slice(start, end) });
  }
  return fields;
}

export function fieldBytes({ number, wire, value }: RawField): Uint8Array {
  return wire === WIRE.bytes ? join(tag(number, wire), varint(value.length), value) : join(tag(number, wire), value);
}

export function joinFields(fields: readonly RawField[]): Uint8Array {
  return join(...fields.map(fieldBytes));
}
