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

/**
 * Goes over the fields in `bytes[from, to)`; `next` throws "bad-image" where they are no message. One object for all
 * fields, because images have millions of them.
 */
export class FieldCursor {
  readonly #reader: WireReader;
  #to: number;
  number = 0;
  wire = 0;
  /** As in Span. */
  start = 0;
  value = 0;

  constructor(bytes: Uint8Array, from: number, to: number) {
    this.#reader = new WireReader(bytes, from);
    this.#to = to;
  }

  /** Starts over with another message in the same bytes. */
  reset(from: number, to: number): void {
    this.#reader.pos = from;
    this.#to = to;
  }

  /** Moves on to the next field; false at the end. */
  next(): boolean {
    const reader = this.#reader;
    const to = this.#to;
    if (reader.pos >= to) return false;
    this.start = reader.pos;
    reader.varint(to);
    this.number = reader.lo >>> 3;
    this.wire = reader.lo & 7;
    if (this.wire === WIRE.bytes) {
      const length = reader.length(to);
      this.value = reader.pos;
      reader.pos += length;
    } else {
      this.value = reader.pos;
      reader.skip(this.wire, this.number, to, 0);
    }
    return true;
  }

  /** Behind the field. */
  get end(): number {
    return this.#reader.pos;
  }

  /** The value of a varint: its low half, unsigned, and all of it. */
  get low(): number {
    return this.#reader.lo >>> 0;
  }

  get big(): bigint {
    return this.#reader.big();
  }

  /** As a double, exact for values of at most 53 bits that count: all below 2^53, and addresses of pages. */
  get double(): number {
    return (this.#reader.hi >>> 0) * 0x100000000 + (this.#reader.lo >>> 0);
  }

  get span(): Span {
    return { start: this.start, value: this.value, end: this.end };
  }
}

/** The last value of a varint field below 2^32, undefined when there is none: as decoding would give it. */
export function varintField(bytes: Uint8Array, from: number, to: number, wanted: number): number | undefined {
  const fields = new FieldCursor(bytes, from, to);
  let found: number | undefined;
  while (fields.next()) if (fields.number === wanted && fields.wire === WIRE.varint) found = fields.low;
  return found;
}

/** The same for numbers of 64 bits. */
export function bigField(bytes: Uint8Array, from: number, to: number, wanted: number): bigint | undefined {
  const fields = new FieldCursor(bytes, from, to);
  let found: bigint | undefined;
  while (fields.next()) if (fields.number === wanted && fields.wire === WIRE.varint) found = fields.big;
  return found;
}

/** Places of the values of one length-delimited field, one after the other. */
export function* spansOf(
  bytes: Uint8Array,
  from: number,
  to: number,
  wanted: number,
): Generator<Span, void, undefined> {
  const fields = new FieldCursor(bytes, from, to);
  while (fields.next()) if (fields.number === wanted && fields.wire === WIRE.bytes) yield fields.span;
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
function findField(
  bytes: Uint8Array,
  from: number,
  to: number,
  field: Field,
  position: number | undefined,
): Span | undefined {
  const fields = new FieldCursor(bytes, from, to);
  let found: Span | undefined;
  let seen = 0;
  while (fields.next()) {
    if (fields.number !== field.number) continue;
    const isRun = fields.wire === WIRE.bytes && field.repeated && isNumber(field);
    const before = seen;
    seen += isRun ? countVarints(bytes, fields.span) : 1;
    if (position === undefined) found = fields.span;
    else if (position >= before && position < seen) return fields.span;
  }
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
