/** Messages in the JSON of Python crit, both directions. */

import { CkptError } from "../errors.ts";
import type { Field, MessageType } from "../schema/descriptor.ts";
import type { Message } from "../schema/message.ts";
import { type Entry, entryType } from "../images/entry.ts";
import type { ImageType } from "../images/table.ts";
import { addressFromText, addressToText } from "./address.ts";
import { fromBase64, plainBase64 } from "./base64.ts";
import type { Dialect, EntryForm } from "./dialect.ts";
import { directWriter } from "./direct.ts";
import { nearest } from "./nearest.ts";
import type { JsonOut } from "./out.ts";
import { readPayload, writePayload } from "./payload.ts";
import { fromQuopri, toQuopri } from "./quopri.ts";
import { readRaw, writeRaw } from "./raw.ts";
import type { JsonObject, JsonValue } from "./reader.ts";
import { shown } from "./shown.ts";
import * as words from "./words.ts";

/** Python crit 4.2.1's JSON; keys of our own begin with "$". */
export const PYTHON: Dialect = {
  name: "python",
  tight: false,
  noEntries: "[]",

  writeEntry(out: JsonOut, type: ImageType | undefined, index: number, entry: Entry, form: EntryForm): void {
    out.open("{");
    writeFields(out, entryType(type, index), entry.message, form.pretty, false);
    writeRaw(out, entry);
    if (entry.payload !== undefined) writePayload(out, entry.payload, type?.payload, form.nopl);
    out.close("}");
  },

  direct: (out, type, { pretty }, begin) => (pretty ? undefined : directWriter(out, type, begin)),

  readEntry(value: JsonValue, type: ImageType | undefined, index: number, where: string, strict?: boolean): Entry {
    const object = asObject(value, where);
    const { extra } = object;
    const message = readMessage(entryType(type, index), object, where, ENTRY_KEYS, strict);
    const payload = extra === undefined ? undefined : readPayload(extra, type?.payload, `${where}.extra`);
    return { message, payload, raw: readRaw(object, where) };
  },
};

/** An object, or an error that says where one was expected. */
export function asObject(value: JsonValue, where: string): JsonObject {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new CkptError("bad-value", `${where}: an object expected`);
  }
  return value;
}

/** Writes the members of a message, in ascending order of field number, unknown fields last. */
export function writeFields(out: JsonOut, type: MessageType, message: Message, pretty: boolean, hex: boolean): void {
  for (const field of type.fields) {
    const value = message[field.name];
    if (value === undefined) continue;
    out.key(field.name);
    const inHex = hex || (pretty && field.marks.hex);
    if (!field.repeated) {
      writeValue(out, field, value, pretty, inHex);
      continue;
    }
    const list = value as readonly unknown[];
    const address = pretty && field.marks.ipadd ? addressToText(list as number[]) : undefined;
    out.open("[");
    if (address !== undefined) {
      out.item();
      out.string(address);
    } else {
      for (const item of list) {
        out.item();
        writeValue(out, field, item, pretty, inHex);
      }
    }
    out.close("]");
  }
  if (message.$unknown !== undefined) {
    out.key("$unknown");
    out.string(plainBase64(message.$unknown));
  }
}

function writeValue(out: JsonOut, field: Field, value: unknown, pretty: boolean, hex: boolean): void {
  switch (field.type) {
    case "message":
      out.open("{");
      writeFields(out, field.message as MessageType, value as Message, pretty, hex);
      out.close("}");
      return;
    case "string":
      out.string(value as string);
      return;
    case "bytes":
      if (field.marks.conv === "unix_name") out.string(toQuopri(value as Uint8Array));
      else out.base64(value as Uint8Array);
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
      if (pretty) writePretty(out, field, value as number, hex);
      else out.number(value as number);
      return;
    case "int64":
    case "uint64":
    case "sint64":
    case "fixed64":
      if (hex) out.value(`"0x${(value as bigint).toString(16)}"`);
      else out.big(value as bigint);
      return;
  }
}

function writePretty(out: JsonOut, field: Field, value: number, hex: boolean): void {
  const { marks } = field;
  if (hex) out.value(`"0x${value.toString(16)}"`);
  else if (marks.flags !== undefined) out.string(words.flagsToText(marks.flags, value));
  else if (marks.dev) out.string(words.deviceToText(value, marks.odev));
  else {
    const word = marks.dict === undefined ? undefined : words.dictToText(marks.dict, field.name, value);
    if (word === undefined) out.number(value);
    else out.string(word);
  }
}

/** Members of an entry that are no fields of its message. */
export const ENTRY_KEYS: ReadonlySet<string> = new Set(["extra", "$raw", "$of"]);

const NO_KEYS: ReadonlySet<string> = new Set();

/**
 * The message of a JSON object. An unknown key is an error that names the nearest field; keys in `besides` are passed
 * over. Decimal text for 64-bit integers, which go-crit writes and Python crit only takes, is an error when `strict`.
 */
export function readMessage(
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
    const field = type.byName.get(key);
    if (field !== undefined) message[key] = readField(field, value, where, strict);
    else if (!besides.has(key)) throw unknownKey(key, type, where);
  }
  return message;
}

export function unknownKey(key: string, type: MessageType, where: string): CkptError {
  const near = nearest(key, type.byName.keys());
  return new CkptError("unknown-key", `${where}: ${type.name} has no field ${shown(key)}`, {
    hint: near === undefined ? undefined : `did you mean "${near}"?`,
  });
}

/** The value of a field; `parent` is the place of the message that holds it. Throws "bad-value" or "unknown-key". */
export function readField(field: Field, value: JsonValue, parent: string, strict: boolean): unknown {
  // Places are put together only where they are needed: for nested messages and errors.
  if (!field.repeated) return readValue(field, value, parent, "", strict);
  if (!Array.isArray(value)) throw new CkptError("bad-value", `${parent}.${field.name}: a list expected`);
  if (field.marks.ipadd && value.length === 1 && typeof value[0] === "string") {
    const address = addressFromText(value[0]);
    if (address !== undefined) return address;
  }
  return value.map((item, i) => readValue(field, item, parent, `[${i}]`, strict));
}

function readValue(field: Field, value: JsonValue, parent: string, item: string, strict: boolean): unknown {
  switch (field.type) {
    case "message": {
      const where = placeOf(field, parent, item);
      return readMessage(field.message as MessageType, asObject(value, where), where, NO_KEYS, strict);
    }
    case "string":
      if (typeof value !== "string")
        throw new CkptError("bad-value", `${placeOf(field, parent, item)}: a string expected`);
      return value;
    case "bytes": {
      const where = placeOf(field, parent, item);
      if (typeof value !== "string") throw new CkptError("bad-value", `${where}: a string expected`);
      return field.marks.conv === "unix_name" ? fromQuopri(value, where) : fromBase64(value, where);
    }
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
      return typeof value === "string" ? readWord(field, value, placeOf(field, parent, item)) : value;
    case "int64":
    case "uint64":
    case "sint64":
    case "fixed64":
      if (typeof value === "number" && Number.isSafeInteger(value)) return BigInt(value);
      return typeof value === "string" ? parse64(value, placeOf(field, parent, item), strict) : value;
  }
}

function placeOf(field: Field, parent: string, item: string): string {
  return `${parent}.${field.name}${item}`;
}

function parse64(text: string, where: string, strict: boolean): bigint {
  const number = strict && /^-?\d+$/.test(text) ? undefined : words.parseBigInt(text);
  if (number === undefined) throw new CkptError("bad-value", `${where}: a number expected, not ${shown(text)}`);
  return number;
}

/** The number of an enum name. */
export function readEnum(field: Field, text: string, where: string): number {
  const names = field.enum?.byName ?? new Map<string, number>();
  const number = names.get(text);
  if (number !== undefined) return number;
  const near = nearest(text, names.keys());
  throw new CkptError("bad-value", `${where}: unknown name ${shown(text)}`, {
    hint: near === undefined ? undefined : `did you mean "${near}"?`,
  });
}

function readWord(field: Field, text: string, where: string): number {
  const { marks } = field;
  if (marks.flags !== undefined) return words.flagsFromText(marks.flags, text, where);
  if (marks.dev) return words.deviceFromText(text, marks.odev, where);
  if (marks.dict !== undefined) return words.dictFromText(marks.dict, field.name, text, where);
  const number = words.parseBigInt(text);
  if (number === undefined) throw new CkptError("bad-value", `${where}: a number expected, not ${shown(text)}`);
  return Number(number);
}
