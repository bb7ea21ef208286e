/** Fields of a message in an image: names, pretty values, and what is folded below them. */

import { prettyValue, valueText } from "../../crit/diff/value.ts";
import type { At } from "../../crit/graph/types.ts";
import type { Placed } from "../../crit/graph/placed.ts";
import { pathOf, type Steps } from "../../crit/graph/scan.ts";
import type { JsonValue } from "../../crit/json/reader.ts";
import type { Field as FieldType, MessageType } from "../../crit/schema/descriptor.ts";
import type { Message } from "../../crit/schema/message.ts";
import { escapeControls } from "../../crit/views/escape.ts";
import { unknownFields } from "../../crit/views/unknown.ts";

/** Items of a list, or entries of an image, that are shown at once. */
export const CHUNK = 200;

export interface Field {
  /** The name of the field, or "[3]" of an item of a list. */
  readonly name: string;
  readonly at: At;
  /** On one line, not escaped. */
  readonly text: string;
  /** Of a single value: as `crit set` takes it. */
  readonly value: string | undefined;
  /** There are fields or items below. */
  readonly folds: boolean;
  /** From the schema: false of what it does not know. */
  readonly known: boolean;
}

/** One value of a message, with the type that tells how it is shown. */
interface Node {
  readonly type: MessageType;
  readonly field: FieldType;
  readonly value: unknown;
  /** Registers and the like. */
  readonly hex: boolean;
}

/** What is below a place: the fields of a message (no steps: of the entry), or `CHUNK` items of a list from `from` on. */
export function fieldsAt(placed: Placed<object>, steps: Steps, hex = false, from = 0): Field[] {
  const node = steps.length === 0 ? undefined : walk(placed, steps, hex);
  if (node === undefined) return ofMessage(placed, [], placed.type, placed.message as Message, hex);
  const { field, value } = node;
  if (Array.isArray(value))
    return value
      .slice(from, from + CHUNK)
      .map((item, i) => shownField(placed, [...steps, from + i], `[${from + i}]`, { ...node, value: item }, true));
  return field.message === undefined ? [] : ofMessage(placed, steps, field.message, value as Message, node.hex);
}

/** How many items the list at a place has; 0 where there is none. */
export function lengthAt(placed: Placed<object>, steps: Steps): number {
  const value = steps.length === 0 ? undefined : walk(placed, steps, false)?.value;
  return Array.isArray(value) ? value.length : 0;
}

function ofMessage(placed: Placed<object>, steps: Steps, type: MessageType, message: Message, hex: boolean): Field[] {
  const fields: Field[] = [];
  for (const field of type.fields) {
    const value = message[field.name];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    fields.push(shownField(placed, [...steps, field.name], field.name, { type, field, value, hex }, false));
  }
  return [...fields, ...unknownOf(placed, steps, message)];
}

/** What the schema does not know. */
function unknownOf(placed: Placed<object>, steps: Steps, { $unknown }: Message): Field[] {
  if ($unknown === undefined) return [];
  const at = placed.at(steps);
  return unknownFields($unknown).map(({ number, length, text }) => ({
    name: `unknown field ${number}`,
    at: { ...at, path: `${at.path}.$unknown`, length },
    text,
    value: undefined,
    folds: false,
    known: false,
  }));
}

function shownField(placed: Placed<object>, steps: Steps, name: string, node: Node, isItem: boolean): Field {
  const { field, value } = node;
  const at = placed.at(steps);
  const base = { name, at, known: true };
  const list = field.repeated && !isItem;
  if (list && (field.message !== undefined || (value as unknown[]).length > INLINE))
    return { ...base, text: `${(value as unknown[]).length} items`, value: undefined, folds: true };
  if (field.message !== undefined)
    return { ...base, text: summary(field, value as Message, node.hex), value: undefined, folds: true };
  const pretty = list ? prettyValue(node.type, field, value, node.hex) : single(node, value);
  return { ...base, text: plain(pretty), value: editable(pretty), folds: false };
}

/** Single values in a list that are shown on its own line. */
const INLINE = 16;

/** A value, or one item of a list of values. */
function single({ type, field, hex }: Node, value: unknown): JsonValue {
  if (!field.repeated) return prettyValue(type, field, value, hex);
  const list = prettyValue(type, field, [value], hex);
  return Array.isArray(list) ? (list[0] ?? null) : list;
}

function plain(value: JsonValue): string {
  return typeof value === "string" ? value : valueText(value);
}

/** Text that `crit set` reads as this value: strings that could be taken for something else stand in quotes. */
function editable(value: JsonValue): string {
  if (typeof value !== "string") return valueText(value);
  return escapeControls(value) === value && /^[^"[{\s](.*\S)?$/.test(value) ? value : JSON.stringify(value);
}

/** The first single values of a message: "id: 3, fd: 0, type: REG". */
export function summary(field: { readonly message?: MessageType | undefined }, message: Message, hex = false): string {
  const type = field.message;
  if (type === undefined) return "";
  const words: string[] = [];
  for (const inner of type.fields) {
    const value = message[inner.name];
    if (words.length === SUMMARY) break;
    if (value === undefined || inner.message !== undefined || inner.repeated) continue;
    words.push(`${inner.name}: ${plain(prettyValue(type, inner, value, hex))}`);
  }
  return words.join(", ");
}

const SUMMARY = 5;

/** The value at a place; undefined where the steps lead nowhere. */
function walk(placed: Placed<object>, steps: Steps, hex: boolean): Node | undefined {
  let type: MessageType | undefined = placed.type;
  let value: unknown = placed.message;
  let node: Node | undefined;
  for (const step of steps) {
    if (typeof step === "number") {
      if (node === undefined || !Array.isArray(value)) return undefined;
      value = value[step];
      node = { ...node, value };
    } else {
      const field: FieldType | undefined = type?.byName.get(step);
      if (type === undefined || field === undefined || value === undefined) return undefined;
      value = (value as Message)[step];
      node = { type, field, value, hex };
      type = field.message;
    }
  }
  return node;
}

/** The way to a field from the text of its path, "entries[3].reg.name" or "entries[0].vmas[5]"; entry and steps. */
export function stepsOf(path: string): { readonly entry: number; readonly steps: Steps } | undefined {
  const [, entry, rest = ""] = /^entries\[(\d+)\](.*)$/.exec(path) ?? [];
  if (entry === undefined) return undefined;
  const steps = [...rest.matchAll(/\.([\w$]+)|\[(\d+)\]/g)].map(([, name, index]) => name ?? Number(index));
  return pathOf(steps) === rest ? { entry: Number(entry), steps } : undefined;
}
