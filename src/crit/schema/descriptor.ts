/** Message and enum descriptors, parsed from the generated table the first time each is asked for. */

import { ENUMS, MESSAGES } from "./generated/table.ts";

export type ScalarType =
  "bool" | "string" | "bytes" | "int32" | "uint32" | "sint32" | "int64" | "uint64" | "sint64" | "fixed64";

/** Marks of the schema on a field: how the pretty form shows it and which object it names (ckpt.proto explains each). */
export interface Marks {
  hex: boolean;
  flags: string | undefined;
  dict: string | undefined;
  ipadd: boolean;
  dev: boolean;
  odev: boolean;
  conv: string | undefined;
  /** The object this field names, "<kind>.<key>". */
  ref: string | undefined;
  /** The object whose own name this field is, "<kind>.<key>". */
  key: string | undefined;
}

export interface Field {
  readonly number: number;
  readonly name: string;
  /** Scalar type, or "message" or "enum" with the descriptor beside it. */
  readonly type: ScalarType | "message" | "enum";
  readonly required: boolean;
  readonly repeated: boolean;
  /** Repeated and encoded as one length-delimited run. */
  readonly packed: boolean;
  readonly message: MessageType | undefined;
  readonly enum: EnumType | undefined;
  /** Protobuf default as written in the schema. */
  readonly default: string | undefined;
  readonly marks: Marks;
}

export interface EnumType {
  readonly name: string;
  readonly byName: ReadonlyMap<string, number>;
  readonly byNumber: ReadonlyMap<number, string>;
}

export interface MessageType {
  readonly name: string;
  /** In order of field number. */
  readonly fields: readonly Field[];
  readonly byName: ReadonlyMap<string, Field>;
  /** Indexed by field number; numbers of the schema stay below 100. */
  readonly byNumber: readonly (Field | undefined)[];
  /** How many fields are required. */
  required: number;
}

const messages = new Map<string, MessageType>();
const enums = new Map<string, EnumType>();

/** Names of all messages of the schema. */
export function messageNames(): string[] {
  return Object.keys(MESSAGES);
}

/** The descriptor of a message. The parsed form is kept: the table itself never changes. */
export function messageType(name: string): MessageType {
  const known = messages.get(name);
  if (known) return known;
  const text = MESSAGES[name];
  if (text === undefined) throw new Error(`no message ${name} in the schema`);
  const fields: Field[] = [];
  const type: MessageType = { name, fields, byName: new Map(), byNumber: [], required: 0 };
  messages.set(name, type); // before its fields: messages may contain themselves
  for (const line of text === "" ? [] : text.split("\n")) {
    const field = parseField(line);
    fields.push(field);
    if (field.required) type.required++;
    (type.byName as Map<string, Field>).set(field.name, field);
    (type.byNumber as (Field | undefined)[])[field.number] = field;
  }
  return type;
}

/** The descriptor of an enum. */
export function enumType(name: string): EnumType {
  const known = enums.get(name);
  if (known) return known;
  const values = ENUMS[name];
  if (values === undefined) throw new Error(`no enum ${name} in the schema`);
  const entries = Object.entries(values);
  const type = { name, byName: new Map(entries), byNumber: new Map(entries.map(([key, value]) => [value, key])) };
  enums.set(name, type);
  return type;
}

/** One line of the generated table: "number name type label [=default] [mark[:value]…]". */
function parseField(line: string): Field {
  const [number = "", name = "", type = "", label = "", ...rest] = line.split(" ");
  const marks: Record<string, string | true> = {};
  let fallback: string | undefined;
  for (const word of rest) {
    if (word.startsWith("=")) fallback = word.slice(1);
    else {
      const colon = word.indexOf(":");
      if (colon < 0) marks[word] = true;
      else marks[word.slice(0, colon)] = word.slice(colon + 1);
    }
  }
  const text = (mark: string) => (typeof marks[mark] === "string" ? marks[mark] : undefined);
  const isMessage = type.startsWith("@");
  const isEnum = type.startsWith("%");
  return {
    number: Number(number),
    name,
    type: isMessage ? "message" : isEnum ? "enum" : (type as ScalarType),
    required: label === "!",
    repeated: label === "*" || label === "#",
    packed: label === "#",
    // A getter would cost on every decoded field; recursion is safe because messageType registers before it parses.
    message: isMessage ? messageType(type.slice(1)) : undefined,
    enum: isEnum ? enumType(type.slice(1)) : undefined,
    default: fallback,
    marks: {
      hex: marks["hex"] === true,
      flags: text("flags"),
      dict: text("dict"),
      ipadd: marks["ipadd"] === true,
      dev: marks["dev"] === true,
      odev: marks["odev"] === true,
      conv: text("conv"),
      ref: text("ref"),
      key: text("key"),
    },
  };
}
