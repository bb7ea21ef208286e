/** Compares messages field by field, lists by what identifies their items. */

import type { JsonValue } from "../json/reader.ts";
import type { Field, MessageType } from "../schema/descriptor.ts";
import type { Message } from "../schema/message.ts";
import { identityField } from "./identity.ts";
import { prettyMessage, prettyValue, valueText } from "./value.ts";

/** A difference inside an entry; `path` is relative to it, ".reg.pos". */
export interface FieldChange {
  readonly kind: "added" | "removed" | "changed";
  readonly path: string;
  readonly before?: JsonValue | undefined;
  readonly after?: JsonValue | undefined;
}

/** Yields the differences of two messages of one type. `hex`: numbers inside are shown so. */
export function* diffMessages(
  type: MessageType,
  a: Message,
  b: Message,
  path = "",
  hex = false,
): Generator<FieldChange, void, undefined> {
  for (const field of type.fields) {
    const [before, after] = [a[field.name], b[field.name]];
    if (before === undefined && after === undefined) continue;
    yield* diffField(type, field, before, after, `${path}.${field.name}`, hex || field.marks.hex);
  }
  if (!sameBytes(a.$unknown, b.$unknown)) {
    const text = (bytes: Uint8Array | undefined): string | undefined =>
      bytes === undefined ? undefined : Buffer.from(bytes).toString("hex");
    yield {
      kind: kindOf(a.$unknown, b.$unknown),
      path: `${path}.$unknown`,
      before: text(a.$unknown),
      after: text(b.$unknown),
    };
  }
}

function* diffField(
  type: MessageType,
  field: Field,
  before: unknown,
  after: unknown,
  path: string,
  hex: boolean,
): Generator<FieldChange, void, undefined> {
  const inner = field.message;
  if (before !== undefined && after !== undefined) {
    if (inner !== undefined && !field.repeated) {
      yield* diffMessages(inner, before as Message, after as Message, path, hex);
      return;
    }
    if (inner !== undefined) {
      yield* diffLists(inner, before as Message[], after as Message[], path, hex);
      return;
    }
    if (sameValue(before, after)) return;
    if (field.repeated && !field.marks.ipadd) {
      yield* diffScalars(type, field, before as unknown[], after as unknown[], path, hex);
      return;
    }
  }
  const pretty = (value: unknown): JsonValue | undefined =>
    value === undefined ? undefined : prettyValue(type, field, value, hex && !field.marks.hex);
  yield { kind: kindOf(before, after), path, before: pretty(before), after: pretty(after) };
}

/** Items of one list, matched by identity, else by position. */
function* diffLists(
  type: MessageType,
  a: readonly Message[],
  b: readonly Message[],
  path: string,
  hex: boolean,
): Generator<FieldChange, void, undefined> {
  for (const { key, before, after } of match(type, a, b)) {
    const at = `${path}[${key}]`;
    if (before !== undefined && after !== undefined) yield* diffMessages(type, before, after, at, hex);
    else yield wholeChange(type, at, before, after, hex);
  }
}

/** Lists of numbers and texts of one length differ item by item, others as a whole. */
function* diffScalars(
  type: MessageType,
  field: Field,
  a: readonly unknown[],
  b: readonly unknown[],
  path: string,
  hex: boolean,
): Generator<FieldChange, void, undefined> {
  const pretty = (value: readonly unknown[]): readonly JsonValue[] =>
    prettyValue(type, field, value, hex && !field.marks.hex) as JsonValue[];
  if (a.length !== b.length) {
    yield { kind: "changed", path, before: pretty(a) as JsonValue[], after: pretty(b) as JsonValue[] };
    return;
  }
  for (let i = 0; i < a.length; i++) {
    if (sameValue(a[i], b[i])) continue;
    yield { kind: "changed", path: `${path}[${i}]`, before: pretty([a[i]])[0], after: pretty([b[i]])[0] };
  }
}

export function wholeChange(
  type: MessageType,
  path: string,
  before: Message | undefined,
  after: Message | undefined,
  hex = false,
): FieldChange {
  const pretty = (message: Message | undefined): JsonValue | undefined =>
    message === undefined ? undefined : prettyMessage(type, message, hex);
  return { kind: kindOf(before, after), path, before: pretty(before), after: pretty(after) };
}

interface Pair<M> {
  /** "id=3", or a position. */
  readonly key: string;
  readonly before: M | undefined;
  readonly after: M | undefined;
}

/**
 * Pairs the messages of two lists: in the order of the second, what only the first has at the end. Items that share an
 * identity are paired in their order.
 */
export function match<M extends Message>(type: MessageType, a: readonly M[], b: readonly M[]): Pair<M>[] {
  const name = identityField(type);
  const field = name === undefined ? undefined : type.byName.get(name);
  if (field === undefined) {
    return Array.from({ length: Math.max(a.length, b.length) }, (_, i) => ({
      key: String(i),
      before: a[i],
      after: b[i],
    }));
  }
  const keyOf = (message: M): string => {
    const value = message[field.name];
    return `${field.name}=${value === undefined ? "" : keyText(prettyValue(type, field, value))}`;
  };
  const waiting = new Map<string, M[]>();
  for (const message of a) {
    const key = keyOf(message);
    const known = waiting.get(key);
    if (known === undefined) waiting.set(key, [message]);
    else known.push(message);
  }
  const pairs: Pair<M>[] = b.map((after) => {
    const key = keyOf(after);
    return { key, before: waiting.get(key)?.shift(), after };
  });
  for (const [key, rest] of waiting) for (const before of rest) pairs.push({ key, before, after: undefined });
  return pairs;
}

function keyText(value: JsonValue): string {
  return typeof value === "string" ? value : valueText(value);
}

function kindOf(before: unknown, after: unknown): FieldChange["kind"] {
  return before === undefined ? "added" : after === undefined ? "removed" : "changed";
}

function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (a instanceof Uint8Array && b instanceof Uint8Array) return sameBytes(a, b);
  if (!Array.isArray(a) || !Array.isArray(b)) return false;
  return a.length === b.length && a.every((item, i) => sameValue(item, b[i]));
}

function sameBytes(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a === undefined || b === undefined ? a === b : Buffer.compare(a, b) === 0;
}
