/** Mutations inside messages, with every frame length made right again: magic and framing stay valid. */

import { WIRE } from "../../src/crit/schema/wire.ts";
import { block, group, join, tag, varint } from "../support/messages.ts";
import type { Random } from "../support/random.ts";
import { changed, edge, flip, type Mutation, resized } from "./blunt.ts";
import { assemble, type Corpus, type FrameRecord } from "./corpus.ts";
import { fieldBytes, joinFields, type RawField, splitFields } from "./fields.ts";

/** Changes the fields of one message; the result may be any bytes. */
type FieldMutation = (random: Random, fields: readonly RawField[], corpus: Corpus) => Uint8Array;

/**
 * A mutation of one message of the seed, or of a message nested in it: lengths around it are made anew, so the change
 * stays inside.
 */
function inMessage(mutate: FieldMutation): Mutation {
  const inside = (random: Random, bytes: Uint8Array, corpus: Corpus): Uint8Array => {
    const fields = splitFields(bytes);
    if (fields === undefined) return changed(random, bytes, flip(random));
    const nested = fields.flatMap((field, i) => (field.wire === WIRE.bytes && field.value.length > 1 ? [i] : []));
    if (nested.length > 0 && random.chance(0.6)) {
      const at = random.pick(nested);
      if (splitFields((fields[at] as RawField).value) !== undefined) {
        const value = inside(random, (fields[at] as RawField).value, corpus);
        return joinFields(fields.map((field, i) => (i === at ? { ...field, value } : field)));
      }
    }
    return mutate(random, fields, corpus);
  };
  return (random, { name, frames }, corpus) => {
    if (frames === undefined) throw new Error("a seed without framing");
    const which = random.below(frames.records.length);
    const records = frames.records.map((record, i) =>
      i === which ? { ...record, message: inside(random, record.message, corpus) } : record,
    );
    return { name, bytes: assemble({ ...frames, records }) };
  };
}

/** A mutation of the records of the seed as a list. */
function inRecords(mutate: (random: Random, records: readonly FrameRecord[]) => readonly FrameRecord[]): Mutation {
  return (random, { name, frames }) => {
    if (frames === undefined) throw new Error("a seed without framing");
    return { name, bytes: assemble({ ...frames, records: mutate(random, frames.records) }) };
  };
}

/** `fields` with what `change` makes of one of them. */
function inOne(
  random: Random,
  fields: readonly RawField[],
  change: (field: RawField) => Uint8Array,
  pool = fields,
): Uint8Array {
  if (pool.length === 0) return joinFields(fields);
  const chosen = random.pick(pool);
  return join(...fields.map((field) => (field === chosen ? change(field) : fieldBytes(field))));
}

/** `fields` with bytes put in somewhere between them. */
function insert(random: Random, fields: readonly RawField[], bytes: Uint8Array): Uint8Array {
  const at = random.below(fields.length + 1);
  return join(joinFields(fields.slice(0, at)), bytes, joinFields(fields.slice(at)));
}

const varints = (fields: readonly RawField[]): RawField[] => fields.filter(({ wire }) => wire === WIRE.varint);
const blocks = (fields: readonly RawField[]): RawField[] => fields.filter(({ wire }) => wire === WIRE.bytes);

const NUMBERS = [
  0n,
  1n,
  2n,
  0x7fn,
  0x80n,
  0xffffn,
  0x7fffffffn,
  0x80000000n,
  0xffffffffn,
  0x100000000n,
  0x1fffffffffffffn,
  0x20000000000001n,
  0x7fffffffffffffffn,
  0x8000000000000000n,
  0xffffffff80000000n,
  0xffffffffffffffffn,
] as const;

/** A field no schema has, of any wire type. */
function strange(random: Random, depth = 0): Uint8Array {
  const number = random.pick([15, 16, 99, 100, 2047, 2048, 18999, 0x1fffffff]);
  switch (random.below(6)) {
    case 0:
      return join(tag(number, WIRE.varint), varint(random.big(), random.pick([0, 0, 1, 3])));
    case 1:
      return join(tag(number, WIRE.fixed64), random.bytes(8));
    case 2:
      return join(tag(number, WIRE.fixed32), random.bytes(4));
    case 3:
      return block(number, random.bytes(random.pick([0, 1, 20])));
    default:
      return group(
        number,
        ...(depth > 3 ? [] : Array.from({ length: random.below(3) }, () => strange(random, depth + 1))),
      );
  }
}

/** Messages or groups, one in the other. */
function nest(random: Random, number: number, depth: number): Uint8Array {
  let bytes = new Uint8Array(0) as Uint8Array;
  const groups = random.chance(0.5);
  for (let i = 0; i < depth; i++) bytes = groups ? group(number, bytes) : block(number, bytes);
  return bytes;
}

export const CAREFUL: Readonly<Record<string, Mutation>> = {
  "message bits": inMessage((random, fields) => changed(random, joinFields(fields), flip(random))),

  "message bytes": inMessage((random, fields) => changed(random, joinFields(fields), edge(random))),

  "message resized": inMessage((random, fields) => resized(random, joinFields(fields))),

  "message cut": inMessage((random, fields) => {
    const bytes = joinFields(fields);
    return bytes.slice(0, random.below(bytes.length + 1));
  }),

  "field order": inMessage((random, fields) => {
    const list = [...fields];
    for (let i = list.length - 1; i > 0; i--) {
      const j = random.below(i + 1);
      [list[i], list[j]] = [list[j] as RawField, list[i] as RawField];
    }
    return joinFields(list);
  }),

  "field twice": inMessage((random, fields) =>
    inOne(random, fields, (field) => join(fieldBytes(field), fieldBytes(field))),
  ),

  "field gone": inMessage((random, fields) => inOne(random, fields, () => new Uint8Array(0))),

  "field of another type": inMessage((random, fields, corpus) => {
    const { message } = random.pick(corpus.pickFramed(random).frames.records);
    const others = splitFields(message) ?? [];
    return insert(random, fields, others.length === 0 ? tag(1, WIRE.varint) : fieldBytes(random.pick(others)));
  }),

  "field unknown": inMessage((random, fields) => insert(random, fields, strange(random))),

  "wire type": inMessage((random, fields) =>
    inOne(random, fields, ({ number, value }) =>
      random.chance(0.5)
        ? block(number, value)
        : join(tag(number, random.pick([WIRE.varint, WIRE.fixed64, WIRE.fixed32])), value, random.bytes(4)),
    ),
  ),

  number: inMessage((random, fields) =>
    inOne(
      random,
      fields,
      ({ number }) => join(tag(number, WIRE.varint), varint(random.pick(NUMBERS))),
      varints(fields),
    ),
  ),

  // A value of another field: references that lead somewhere, loops among them.
  "number moved": inMessage((random, fields) => {
    const numbers = varints(fields);
    if (numbers.length === 0) return joinFields(fields);
    return inOne(random, fields, (field) => fieldBytes({ ...field, value: random.pick(numbers).value }), numbers);
  }),

  "number stretched": inMessage((random, fields) =>
    inOne(random, fields, (field) => {
      const pad = random.between(1, 4);
      if (field.wire === WIRE.varint && field.value.length + pad <= 10 && random.chance(0.6)) {
        const value = [...field.value];
        for (let i = 0; i < pad; i++) {
          (value[value.length - 1] as number) |= 0x80;
          value.push(0);
        }
        return join(tag(field.number, field.wire), Uint8Array.from(value));
      }
      if (field.wire === WIRE.bytes && random.chance(0.6)) {
        return join(tag(field.number, field.wire), varint(field.value.length, pad), field.value);
      }
      const body = fieldBytes({ ...field, number: 1 }).subarray(1);
      return join(varint((field.number << 3) | field.wire, pad), body);
    }),
  ),

  "number too long": inMessage((random, fields) =>
    inOne(random, fields, ({ number }) =>
      join(
        tag(number, WIRE.varint),
        Uint8Array.from({ length: random.between(9, 12) }, () => 0xff),
        varint(random.below(3)),
      ),
    ),
  ),

  packing: inMessage((random, fields) => {
    const at = random.below(fields.length);
    const number = fields[at]?.number ?? 1;
    const run = Array.from({ length: random.below(4) }, () => varint(random.pick(NUMBERS)));
    return random.chance(0.5)
      ? insert(random, fields, block(number, ...run))
      : insert(random, fields, join(...run.flatMap((value) => [tag(number, WIRE.varint), value])));
  }),

  "length bomb": inMessage((random, fields) =>
    inOne(
      random,
      fields,
      ({ number, value }) => join(tag(number, WIRE.bytes), varint(random.pick(NUMBERS)), value),
      blocks(fields),
    ),
  ),

  text: inMessage((random, fields) =>
    inOne(
      random,
      fields,
      ({ number, value }) => block(number, random.bytes(random.chance(0.5) ? value.length : random.below(200))),
      blocks(fields),
    ),
  ),

  "deep nesting": inMessage((random, fields) =>
    insert(
      random,
      fields,
      nest(
        random,
        random.pick([...fields.map(({ number }) => number), 99]),
        random.pick([2, 20, 98, 99, 100, 101, 102, 1000, 4000]),
      ),
    ),
  ),

  "records moved": inRecords((random, records) => {
    const list = [...records];
    const [moved] = list.splice(random.below(list.length), 1);
    if (random.chance(0.7)) list.splice(random.below(list.length + 1), 0, moved as FrameRecord);
    if (random.chance(0.5)) list.splice(random.below(list.length + 1), 0, moved as FrameRecord);
    return list;
  }),

  payload: inRecords((random, records) => {
    const which = random.below(records.length);
    return records.map((record, i) =>
      i === which ? { ...record, after: changed(random, record.after, flip(random)) } : record,
    );
  }),
};
