/** Sets single fields of an image, checked against the schema. */

import { CkptError } from "../errors.ts";
import type { DecodedImage } from "../image.ts";
import { entryType } from "../images/entry.ts";
import { nearest } from "../json/nearest.ts";
import { readField } from "../json/python.ts";
import { JsonReader, type JsonValue } from "../json/reader.ts";
import { shown } from "../json/shown.ts";
import { prettyValue, valueText } from "../diff/value.ts";
import type { Field, MessageType } from "../schema/descriptor.ts";
import type { Message } from "../schema/message.ts";
import type { Path, Segment, Selector } from "./path.ts";

/** A field and its new value as text, pretty or plain; undefined takes the field away. */
export interface Assignment {
  readonly path: Path;
  /** The path as it was given, for messages. */
  readonly text: string;
  readonly value: string | undefined;
}

/**
 * The image with the assignments made, in their order; the image itself is left as it was. Throws "usage" for a path
 * that leads nowhere, "unknown-key" with the nearest name, "bad-value" where the value does not fit the field.
 */
export function assign(image: DecodedImage, assignments: readonly Assignment[]): DecodedImage {
  const entries = [...image.entries];
  for (const { path, text, value } of assignments) {
    const [first, ...rest] = path;
    const index = find(
      entries.map(({ message }) => message),
      first!.selectors[0]!,
      (i) => entryType(image.type, i),
      text,
    );
    if (rest.length === 0) throw new CkptError("usage", `"${text}" is a whole entry; name a field of it`);
    const entry = entries[index]!;
    const message = setIn(entryType(image.type, index), entry.message, rest, value, text);
    entries[index] = { ...entry, message };
  }
  return { ...image, entries };
}

function setIn(
  type: MessageType,
  message: Message,
  path: readonly Segment[],
  value: string | undefined,
  text: string,
): Message {
  const [segment, ...rest] = path as [Segment, ...Segment[]];
  const field = type.byName.get(segment.name);
  if (field === undefined) {
    const near = nearest(segment.name, type.byName.keys());
    throw new CkptError("unknown-key", `"${text}": ${type.name} has no field ${shown(segment.name)}`, {
      hint: near === undefined ? undefined : `did you mean "${near}"?`,
    });
  }
  const [selector, ...more] = segment.selectors;
  if (more.length > 0 || (selector !== undefined && !field.repeated))
    throw new CkptError(
      "usage",
      `"${text}": ${field.name} is ${field.repeated ? "a list of single values" : "no list"}`,
    );
  const old = message[field.name];
  if (selector === undefined) {
    if (rest.length === 0)
      return withField(message, field, value === undefined ? undefined : parse(field, value, text));
    if (field.message === undefined || field.repeated)
      throw new CkptError(
        "usage",
        `"${text}": ${field.name} ${field.repeated ? "is a list; say which item" : "has no fields"}`,
      );
    // A message that was absent comes into being with its first field.
    return withField(message, field, setIn(field.message, (old ?? {}) as Message, rest, value, text));
  }
  const list = [...((old ?? []) as unknown[])];
  const inner = field.message;
  const index = find(list, selector, () => inner ?? type, text, rest.length === 0 && value !== undefined);
  if (rest.length === 0) {
    if (value === undefined) list.splice(index, 1);
    else list[index] = (parse(field, `[${itemText(field, value)}]`, text) as unknown[])[0];
  } else {
    if (inner === undefined) throw new CkptError("usage", `"${text}": items of ${field.name} have no fields`);
    list[index] = setIn(inner, list[index] as Message, rest, value, text);
  }
  return withField(message, field, list);
}

/** An item of a list in the text of a list: what is no JSON is a string. */
function itemText(field: Field, value: string): string {
  return field.message !== undefined || isJson(value, field) ? value : JSON.stringify(value);
}

function withField(message: Message, field: Field, value: unknown): Message {
  const { [field.name]: _, ...rest } = message;
  if (value === undefined) return rest;
  return { ...message, [field.name]: value };
}

/** The position that a selector means. `append`: one behind the last will do. */
function find(
  items: readonly unknown[],
  selector: Selector,
  typeOf: (index: number) => MessageType,
  text: string,
  append = false,
): number {
  if ("index" in selector) {
    if (selector.index < items.length || (append && selector.index === items.length)) return selector.index;
    throw new CkptError("usage", `"${text}": there is no item ${selector.index}, only ${items.length}`);
  }
  const found: number[] = [];
  for (const [i, item] of items.entries())
    if (holds(typeOf(i), item as Message, selector.field, selector.value)) found.push(i);
  if (found.length === 1) return found[0]!;
  const what = found.length === 0 ? "nothing has" : `${found.length} items have`;
  throw new CkptError("usage", `"${text}": ${what} ${selector.field}=${selector.value}`, {
    hint:
      found.length > 1
        ? `say which: ${found
            .slice(0, 5)
            .map((i) => `[${i}]`)
            .join(", ")}`
        : undefined,
  });
}

/** Whether a field of an item, or of a message in it, has this value, in the plain or in the pretty form. */
function holds(type: MessageType, item: Message, name: string, wanted: string): boolean {
  const field = type.byName.get(name);
  const value = item[name];
  if (field === undefined || value === undefined || field.repeated || field.message !== undefined) return false;
  const pretty = prettyValue(type, field, value);
  const plain = typeof value === "bigint" || typeof value === "number" ? value : undefined;
  if (typeof pretty === "string" ? pretty === wanted : valueText(pretty) === wanted) return true;
  return plain !== undefined && /^-?(0x[0-9a-f]+|\d+)$/i.test(wanted) && BigInt(plain) === toBigInt(wanted);
}

function toBigInt(text: string): bigint {
  return text.startsWith("-") ? -BigInt(text.slice(1)) : BigInt(text);
}

function parse(field: Field, value: string, text: string): unknown {
  return readField(field, jsonOf(field, value, text), `"${text}"`, false);
}

/** The value as JSON of crit has it: text and numbers as they are typed, lists and messages as JSON. */
function jsonOf(field: Field, value: string, text: string): JsonValue {
  if (!field.repeated && (field.type === "string" || field.type === "bytes") && !value.startsWith('"')) return value;
  if (!isJson(value, field)) return field.repeated ? [value] : value;
  let piece: string | undefined = value;
  try {
    return new JsonReader(() => {
      const next = piece;
      piece = undefined;
      return next;
    }).value();
  } catch (error) {
    throw error instanceof CkptError ? new CkptError("bad-value", `"${text}": ${error.what}`) : error;
  }
}

function isJson(value: string, field: Field): boolean {
  if (field.repeated || field.message !== undefined)
    return /^[[{]/.test(value) || (field.repeated && !field.marks.ipadd);
  return /^(-?\d+(\.\d+)?|true|false|null|".*")$/s.test(value);
}
