/** Messages in the JSON of go-criu's crit (go-crit), both directions. */

import { CkptError } from "../errors.ts";
import type { Field, MessageType } from "../schema/descriptor.ts";
import type { Message } from "../schema/message.ts";
import { type Entry, entryType } from "../images/entry.ts";
import type { ImageType } from "../images/table.ts";
import { fromBase64, plainBase64 } from "./base64.ts";
import type { Dialect, EntryForm } from "./dialect.ts";
import { goFields, isFormerPages } from "./go-fields.ts";
import { PYTHON_HINT, readGoPayload, writeGoPayload } from "./go-payload.ts";
import { writeGoString } from "./go-text.ts";
import type { JsonOut } from "./out.ts";
import { asObject, ENTRY_KEYS, readEnum, unknownKey } from "./python.ts";
import { readRaw, writeRaw } from "./raw.ts";
import type { JsonObject, JsonValue } from "./reader.ts";
import { shown } from "./shown.ts";

/**
 * The JSON of go-crit 7.2 (observed on its output): the JSON mapping of protobuf with the names of the schema. 64-bit
 * integers are decimal strings, bytes unbroken base64, enums names or, unknown ones, numbers. The pretty form is only
 * laid out: no hexadecimal, no words. Keys of our own begin with "$", as in the other dialect.
 */
export const GO: Dialect = {
  name: "go",
  tight: true,
  noEntries: "null",

  writeEntry(out: JsonOut, type: ImageType | undefined, index: number, entry: Entry, form: EntryForm): void {
    out.open("{");
    writeGoFields(out, entryType(type, index), entry.message);
    writeRaw(out, entry);
    if (entry.payload !== undefined) writeGoPayload(out, entry.payload, type?.payload, form.nopl);
    out.close("}");
  },

  readEntry(value: JsonValue, type: ImageType | undefined, index: number, where: string, strict?: boolean): Entry {
    const object = asObject(value, where);
    const { extra } = object;
    const message = readGoMessage(entryType(type, index), object, where, ENTRY_KEYS, strict);
    const payload = extra === undefined ? undefined : readGoPayload(extra, type?.payload, `${where}.extra`);
    return { message, payload, raw: readRaw(object, where) };
  },
};

/** Writes the members of a message in go-crit's order, unknown fields last. Empty lists are left out. */
export function writeGoFields(out: JsonOut, type: MessageType, message: Message): void {
  for (const field of goFields(type)) {
    const value = message[field.name];
    if (value === undefined) continue;
    if (!field.repeated) {
      out.key(field.name);
      writeValue(out, field, value);
      continue;
    }
    const list = value as readonly unknown[];
    if (list.length === 0) continue;
    out.key(field.name);
    out.open("[");
    for (const item of list) {
      out.item();
      writeValue(out, field, item);
    }
    out.close("]");
  }
  if (message.$unknown !== undefined) {
    out.key("$unknown");
    out.string(plainBase64(message.$unknown));
  }
}

function writeValue(out: JsonOut, field: Field, value: unknown): void {
  switch (field.type) {
    case "message":
      out.open("{");
      writeGoFields(out, field.message as MessageType, value as Message);
      out.close("}");
      return;
    case "string":
      writeGoString(out, value as string);
      return;
    case "bytes":
      out.string(plainBase64(value as Uint8Array));
      return;
    case "bool":
      out.value(value === true ? "true" : "false");
      return;
    case "enum": {
      const name = field.enum?.byNumber.get(value as number);
      if (name === undefined) out.number(value as number);
      else out.string(name);
      return;
    }
    case "int32":
    case "uint32":
    case "sint32":
      out.number(value as number);
      return;
    case "int64":
    case "uint64":
    case "sint64":
    case "fixed64":
      out.value('"');
      out.big(value as bigint);
      out.value('"');
      return;
  }
}

const NO_KEYS: ReadonlySet<string> = new Set();

/**
 * The message of a JSON object. As protobuf's JSON has it, numbers may be strings and null is a field left out. An unknown
 * key is an error that names the nearest field; keys in `besides` are passed over. 64-bit integers that are no strings,
 * which Python crit writes and go-crit only takes, are an error when `strict`.
 */
export function readGoMessage(
  type: MessageType,
  object: JsonObject,
  where: string,
  besides = NO_KEYS,
  strict = false,
): Message {
  const message: Message = {};
  for (const key in object) {
    const value = object[key] as JsonValue;
    if (key === "$unknown") {
      if (typeof value !== "string") throw new CkptError("bad-value", `${where}.$unknown: base64 text expected`);
      message.$unknown = fromBase64(value, `${where}.$unknown`);
      continue;
    }
    const field = type.byName.get(isFormerPages(type, key, value, object) ? "compat_nr_pages" : key);
    if (field === undefined) {
      if (!besides.has(key)) throw unknownKey(key, type, where);
    } else if (value !== null) {
      message[field.name] = readField(field, value, where, strict);
    }
  }
  return message;
}

function readField(field: Field, value: JsonValue, parent: string, strict: boolean): unknown {
  if (!field.repeated) return readValue(field, value, parent, "", strict);
  if (!Array.isArray(value)) throw new CkptError("bad-value", `${parent}.${field.name}: a list expected`);
  return value.map((item, i) => readValue(field, item, parent, `[${i}]`, strict));
}

function readValue(field: Field, value: JsonValue, parent: string, item: string, strict: boolean): unknown {
  switch (field.type) {
    case "message": {
      const where = placeOf(field, parent, item);
      return readGoMessage(field.message as MessageType, asObject(value, where), where, NO_KEYS, strict);
    }
    case "string":
      if (typeof value !== "string")
        throw new CkptError("bad-value", `${placeOf(field, parent, item)}: a string expected`);
      return value;
    case "bytes":
      if (typeof value !== "string")
        throw new CkptError("bad-value", `${placeOf(field, parent, item)}: a string expected`);
      return fromBase64(value, placeOf(field, parent, item));
    case "bool":
      if (typeof value !== "boolean") {
        throw new CkptError("bad-value", `${placeOf(field, parent, item)}: true or false expected`);
      }
      return value;
    case "enum":
      return typeof value === "string" ? readEnum(field, value, placeOf(field, parent, item)) : value;
    case "int32":
    case "uint32":
    case "sint32":
      return typeof value === "string" ? Number(parseDecimal(value, field, parent, item)) : value;
    case "int64":
    case "uint64":
    case "sint64":
    case "fixed64":
      if (typeof value === "string") return parseDecimal(value, field, parent, item);
      if (strict)
        throw new CkptError("bad-value", `${placeOf(field, parent, item)}: a decimal number in quotes expected`);
      return typeof value === "number" && Number.isSafeInteger(value) ? BigInt(value) : value;
  }
}

function placeOf(field: Field, parent: string, item: string): string {
  return `${parent}.${field.name}${item}`;
}

function parseDecimal(text: string, field: Field, parent: string, item: string): bigint {
  if (isDecimal(text)) return BigInt(text);
  throw new CkptError("bad-value", `${placeOf(field, parent, item)}: a decimal number expected, not ${shown(text)}`, {
    hint: PYTHON_HINT,
  });
}

/** Whether a text is an integer of at most 64 bits' length, as go-crit writes it. */
export function isDecimal(text: string): boolean {
  return /^-?\d{1,20}$/.test(text);
}
