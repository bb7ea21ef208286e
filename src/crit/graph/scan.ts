/** Looks into the bytes of a message without decoding it: single fields, and where in the bytes a field is. */

import type { Field, MessageType } from "../schema/descriptor.ts";
import { WIRE, WireReader } from "../schema/wire.ts";

/** Way from a message to a value in it: names of fields, and positions in repeated ones. */
export type Steps = readonly (string | number)[];

/** `steps` as text, "reg.fown.pid", "vmas[5].shmid". */
export function pathOf(steps: Steps): string {
  return steps.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("");
}

/** A field in the bytes: `start` of its tag, `value` of what follows (for strings and messages behind the length). */
export interface Span {
  readonly start: number;
  readonly value: number;
  readonly end: number;
}

/** Calls `visit` for each field in `bytes[from, to)` until it returns true. Throws "bad-image" where it is no message. */
export function eachField(
  bytes: Uint8Array, from: number, to: number, visit: (number: number, wire: number, span: Span, reader: WireReader) => boolean | void,
): void {
  const reader = new WireReader(bytes, from);
  while (reader.pos < to) {
    const start = reader.pos;
    reader.varint(to);
    const number = reader.lo >>> 3;
    const wire = reader.lo & 7;
    let value = reader.pos;
    if (wire === WIRE.bytes) {
      const length = reader.length(to);
      value = reader.pos;
      reader.pos += length;
    } else reader.skip(wire, number, to, 0);
    if (visit(number, wire, { start, value, end: reader.pos }, reader) === true) return;
  }
}

/** The last value of a varint field below 2^32, undefined when there is none: as decoding would give it. */
export function varintField(bytes: Uint8Array, from: number, to: number, wanted: number): number | undefined {
  let found: number | undefined;
  eachField(bytes, from, to, (number, wire, _span, reader) => {
    if (number === wanted && wire === WIRE.varint) found = reader.lo;
  });
  return found;
}

/** Places of the values of one length-delimited field, one after the other. */
export function* spansOf(bytes: Uint8Array, from: number, to: number, wanted: number): Generator<Span, void, undefined> {
  const reader = new WireReader(bytes, from);
  while (reader.pos < to) {
    const start = reader.pos;
    reader.varint(to);
    const number = reader.lo >>> 3;
    const wire = reader.lo & 7;
    if (number === wanted && wire === WIRE.bytes) {
      const length = reader.length(to);
      const value = reader.pos;
      reader.pos += length;
      yield { start, value, end: reader.pos };
    } else reader.skip(wire, number, to, 0);
  }
}

/**
 * Where the value at `steps` is. A value that is absent (a default) has the place of the message it would be in;
 * a value in a packed run that of the run.
 */
export function locate(type: MessageType, bytes: Uint8Array, from: number, to: number, steps: Steps): Span {
  let place: Span = { start: from, value: from, end: to };
  let at: MessageType | undefined = type;
  for (let i = 0; i < steps.length && at !== undefined; i++) {
    const field: Field | undefined = at.byName.get(String(steps[i]));
    if (field === undefined) return place;
    const next = steps[i + 1];
    const position = field.repeated && typeof next === "number" ? next : undefined;
    if (position !== undefined) i++;
    const found = findField(bytes, place.value, place.end, field, position);
    if (found === undefined) return place;
    place = found;
    at = field.message;
  }
  return place;
}

/** The last occurrence of a field (which is the one that counts), or of a repeated one the occurrence at `position`. */
function findField(bytes: Uint8Array, from: number, to: number, field: Field, position: number | undefined): Span | undefined {
  let found: Span | undefined;
  let seen = 0;
  eachField(bytes, from, to, (number, wire, span) => {
    if (number !== field.number) return false;
    const isRun = wire === WIRE.bytes && field.repeated && isNumber(field);
    const before = seen;
    seen += isRun ? countVarints(bytes, span) : 1;
    if (position !== undefined && (position < before || position >= seen)) return false;
    found = span;
    return position !== undefined;
  });
  return found;
}

function isNumber(field: Field): boolean {
  return field.message === undefined && field.type !== "string" && field.type !== "bytes";
}

/** Varints in a packed run; of the eight-byte kind there are no packed fields in the schema. */
function countVarints(bytes: Uint8Array, run: Span): number {
  let count = 0;
  for (let i = run.value; i < run.end; i++) if ((bytes[i] as number) < 0x80) count++;
  return count;
}
