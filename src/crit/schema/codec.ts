/** Messages: bytes to objects and back, by descriptor, without losing a byte. */

import { CkptError } from "../errors.ts";
import { type Field, type MessageType } from "./descriptor.ts";
import type { Message } from "./message.ts";
import { decodeString, encodeString } from "./strings.ts";
import { MAX_DEPTH, WIRE, WireReader, WireWriter } from "./wire.ts";

export interface Decoded {
  message: Message;
  /** Encoding the message again gives the same bytes. */
  canonical: boolean;
}

/**
 * Decodes the message in `buf[start, end)`. Unknown fields go to `$unknown`; `base` is the file offset of `buf[0]`.
 * Throws CkptError "bad-image" with the offset when the bytes are not a message.
 *
 * Canonical means: fields in ascending order of number, single fields once, required fields there, shortest varints,
 * 32-bit values without excess bits, packed exactly where the schema packs. `encodeMessage` writes just that.
 */
export function decodeMessage(type: MessageType, buf: Uint8Array, start = 0, end = buf.length, base = 0): Decoded {
  const reader = new WireReader(buf, start, base);
  const state = { canonical: true };
  const message = decodeInto(type, reader, end, state, 0);
  return { message, canonical: state.canonical && reader.minimal };
}

interface State {
  canonical: boolean;
}

function decodeInto(type: MessageType, reader: WireReader, end: number, state: State, depth: number): Message {
  if (depth > MAX_DEPTH) throw reader.fail(`nested deeper than ${MAX_DEPTH}`);
  const message: Message = {};
  let unknown: number[] | undefined; // start and end of each unknown field
  let last = 0;
  let required = 0;
  while (reader.pos < end) {
    const at = reader.pos;
    reader.varint(end);
    const number = reader.lo >>> 3;
    const wire = reader.lo & 7;
    if (number === 0 || reader.hi !== 0) throw reader.fail(`a field number of ${reader.big() >> 3n}`, at);
    const field = type.byNumber[number];
    if (number < last) state.canonical = false;
    if (field !== undefined && wire === wireOf(field)) {
      if (field.repeated) {
        const list = (message[field.name] ??= []) as unknown[];
        if (field.packed) {
          // A second run would be joined with the first, an empty one would vanish.
          if (number === last) state.canonical = false;
          const stop = reader.length(end) + reader.pos;
          if (stop === reader.pos) state.canonical = false;
          while (reader.pos < stop) list.push(decodeValue(field, reader, stop, state, depth));
        } else {
          list.push(decodeValue(field, reader, end, state, depth));
        }
      } else {
        if (field.name in message) state.canonical = false;
        else if (field.required) required++;
        message[field.name] = decodeValue(field, reader, end, state, depth);
      }
    } else if (field !== undefined && field.repeated && isOtherPacking(field, wire)) {
      state.canonical = false;
      const list = (message[field.name] ??= []) as unknown[];
      if (field.packed) list.push(decodeValue(field, reader, end, state, depth));
      else {
        const stop = reader.length(end) + reader.pos;
        while (reader.pos < stop) list.push(decodeValue(field, reader, stop, state, depth));
      }
    } else {
      // A known number with another wire type: encodeMessage puts it after the field's own values.
      reader.skip(wire, number, end, depth);
      (unknown ??= []).push(at, reader.pos);
    }
    if (field !== undefined && number === last && unknown !== undefined) state.canonical = false;
    last = number;
  }
  if (unknown !== undefined) message.$unknown = join(reader.buf, unknown);
  if (required !== type.required) state.canonical = false;
  return message;
}

/** Whether a field comes with this wire type when it is encoded as the schema says. */
export function isWireOf(field: Field, wire: number): boolean {
  return wire === wireOf(field);
}

function wireOf(field: Field): number {
  if (field.packed) return WIRE.bytes;
  return scalarWire(field);
}

function scalarWire(field: Field): number {
  switch (field.type) {
    case "string":
    case "bytes":
    case "message":
      return WIRE.bytes;
    case "fixed64":
      return WIRE.fixed64;
    case "bool":
    case "enum":
    case "int32":
    case "uint32":
    case "sint32":
    case "int64":
    case "uint64":
    case "sint64":
      return WIRE.varint;
  }
}

/** A parser takes repeated numbers packed and unpacked, whatever the schema says. */
function isOtherPacking(field: Field, wire: number): boolean {
  const scalar = scalarWire(field);
  if (scalar === WIRE.bytes) return false;
  return field.packed ? wire === scalar : wire === WIRE.bytes;
}

function decodeValue(field: Field, reader: WireReader, end: number, state: State, depth: number): unknown {
  switch (field.type) {
    case "uint32":
      reader.varint(end);
      if (reader.hi !== 0) state.canonical = false;
      return reader.lo >>> 0;
    case "uint64":
      reader.varint(end);
      return reader.big();
    case "message": {
      const length = reader.length(end);
      return decodeInto(field.message as MessageType, reader, reader.pos + length, state, depth + 1);
    }
    case "string": {
      const length = reader.length(end);
      const from = reader.pos;
      reader.pos = from + length;
      return decodeString(reader.buf, from, reader.pos);
    }
    case "bytes": {
      const length = reader.length(end);
      const from = reader.pos;
      reader.pos = from + length;
      return reader.buf.slice(from, reader.pos);
    }
    case "bool":
      reader.varint(end);
      if (reader.hi !== 0 || reader.lo >>> 0 > 1) state.canonical = false;
      return reader.lo !== 0 || reader.hi !== 0;
    case "enum":
    case "int32": {
      reader.varint(end);
      const value = reader.lo;
      if (reader.hi !== (value < 0 ? -1 : 0)) state.canonical = false;
      return value;
    }
    case "sint32":
      reader.varint(end);
      if (reader.hi !== 0) state.canonical = false;
      return (reader.lo >>> 1) ^ -(reader.lo & 1);
    case "int64":
      reader.varint(end);
      return BigInt.asIntN(64, reader.big());
    case "sint64": {
      reader.varint(end);
      const raw = reader.big();
      return (raw >> 1n) ^ -(raw & 1n);
    }
    case "fixed64":
      return reader.fixed64(end);
  }
}

function join(buf: Uint8Array, ranges: readonly number[]): Uint8Array {
  if (ranges.length === 2) return buf.slice(ranges[0], ranges[1]);
  const parts: Uint8Array[] = [];
  for (let i = 0; i < ranges.length; i += 2) parts.push(buf.subarray(ranges[i], ranges[i + 1]));
  return Uint8Array.from(Buffer.concat(parts));
}

/** What to do when a required field is missing: throw "bad-value", or write what is there. */
export type Missing = "refuse" | "allow";

/**
 * Encodes a message canonically: known and unknown fields together in ascending order of number. Values of a wrong type or
 * out of range throw CkptError "bad-value" naming the field.
 */
export function encodeMessage(type: MessageType, message: Message, missing: Missing = "refuse"): Uint8Array {
  const writer = new WireWriter(256);
  encodeInto(type, message, writer, missing, 0);
  return writer.finish();
}

/** As encodeMessage, appended to a writer. */
export function encodeInto(type: MessageType, message: Message, writer: WireWriter, missing: Missing, depth = 0): void {
  if (depth > MAX_DEPTH) throw new CkptError("bad-value", `${type.name}: nested deeper than ${MAX_DEPTH}`);
  const unknown = message.$unknown === undefined ? [] : splitUnknown(message.$unknown);
  let next = 0;
  for (const field of type.fields) {
    while (next < unknown.length && (unknown[next] as UnknownField).number < field.number) {
      writer.bytes((unknown[next++] as UnknownField).bytes);
    }
    const value = message[field.name];
    if (value === undefined) {
      if (field.required && missing === "refuse") {
        throw new CkptError("bad-value", `${type.name}: the required field "${field.name}" is missing`);
      }
    } else if (!field.repeated) {
      writer.varint32((field.number << 3) | scalarWire(field));
      encodeValue(type, field, value, writer, missing, depth);
    } else {
      if (!Array.isArray(value)) throw badValue(type, field, "a list", value);
      if (field.packed && value.length > 0) {
        writer.varint32((field.number << 3) | WIRE.bytes);
        const at = writer.open();
        for (const item of value) encodeValue(type, field, item, writer, missing, depth);
        writer.close(at);
      } else if (!field.packed) {
        const tag = (field.number << 3) | scalarWire(field);
        for (const item of value) {
          writer.varint32(tag);
          encodeValue(type, field, item, writer, missing, depth);
        }
      }
    }
  }
  while (next < unknown.length) writer.bytes((unknown[next++] as UnknownField).bytes);
}

function encodeValue(
  type: MessageType,
  field: Field,
  value: unknown,
  writer: WireWriter,
  missing: Missing,
  depth: number,
): void {
  switch (field.type) {
    case "uint32":
      writer.varint32(integer(type, field, value, 0, 0xffffffff));
      return;
    case "enum":
    case "int32": {
      const number = integer(type, field, value, -0x80000000, 0x7fffffff);
      writer.varint64(number >>> 0, number < 0 ? 0xffffffff : 0);
      return;
    }
    case "sint32": {
      const number = integer(type, field, value, -0x80000000, 0x7fffffff);
      writer.varint32(((number << 1) ^ (number >> 31)) >>> 0);
      return;
    }
    case "uint64":
      writer.varintBig(bigInteger(type, field, value, 0n, 0xffffffffffffffffn));
      return;
    case "fixed64":
      writer.fixed64(bigInteger(type, field, value, 0n, 0xffffffffffffffffn));
      return;
    case "int64":
      writer.varintBig(BigInt.asUintN(64, signedBig(type, field, value)));
      return;
    case "sint64": {
      const number = signedBig(type, field, value);
      writer.varintBig(BigInt.asUintN(64, (number << 1n) ^ (number >> 63n)));
      return;
    }
    case "bool":
      if (typeof value !== "boolean") throw badValue(type, field, "true or false", value);
      writer.varint32(value ? 1 : 0);
      return;
    case "string": {
      if (typeof value !== "string") throw badValue(type, field, "a string", value);
      const bytes = encodeString(value);
      writer.varint32(bytes.length);
      writer.bytes(bytes);
      return;
    }
    case "bytes":
      if (!(value instanceof Uint8Array)) throw badValue(type, field, "bytes", value);
      writer.varint32(value.length);
      writer.bytes(value);
      return;
    case "message": {
      if (typeof value !== "object" || value === null) throw badValue(type, field, "a message", value);
      const at = writer.open();
      encodeInto(field.message as MessageType, value as Message, writer, missing, depth + 1);
      writer.close(at);
      return;
    }
  }
}

interface UnknownField {
  number: number;
  bytes: Uint8Array;
}

/** The fields in a `$unknown` value, in ascending order of number; throws "bad-value" when it holds no whole fields. */
export function splitUnknown(bytes: Uint8Array): UnknownField[] {
  const reader = new WireReader(bytes);
  const fields: UnknownField[] = [];
  try {
    while (reader.pos < bytes.length) {
      const at = reader.pos;
      reader.varint(bytes.length);
      const number = reader.lo >>> 3;
      if (number === 0) throw reader.fail("a field number of 0", at);
      reader.skip(reader.lo & 7, number, bytes.length, 0);
      fields.push({ number, bytes: bytes.subarray(at, reader.pos) });
    }
  } catch (error) {
    throw new CkptError("bad-value", `$unknown does not hold whole protobuf fields`, { cause: error });
  }
  return fields.sort((a, b) => a.number - b.number);
}

function badValue(type: MessageType, field: Field, wanted: string, value: unknown): CkptError {
  const shown = typeof value === "number" || typeof value === "bigint" || typeof value === "string";
  const got = shown ? `${typeof value} ${String(value).slice(0, 40)}` : Array.isArray(value) ? "a list" : typeof value;
  return new CkptError("bad-value", `${type.name}.${field.name}: ${wanted} expected, not ${got}`);
}

function integer(type: MessageType, field: Field, value: unknown, min: number, max: number): number {
  const number = typeof value === "bigint" && value >= -0x80000000n && value <= 0xffffffffn ? Number(value) : value;
  if (typeof number !== "number" || !Number.isInteger(number) || number < min || number > max) {
    throw badValue(type, field, `an integer from ${min} to ${max}`, value);
  }
  return number;
}

function signedBig(type: MessageType, field: Field, value: unknown): bigint {
  return bigInteger(type, field, value, -0x8000000000000000n, 0x7fffffffffffffffn);
}

function bigInteger(type: MessageType, field: Field, value: unknown, min: bigint, max: bigint): bigint {
  const number = typeof value === "number" && Number.isSafeInteger(value) ? BigInt(value) : value;
  if (typeof number !== "bigint" || number < min || number > max) {
    throw badValue(type, field, `an integer from ${min} to ${max}`, value);
  }
  return number;
}
