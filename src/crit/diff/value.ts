/** Single values as crit's pretty JSON has them, for people and for our own JSON. */

import { writeFields } from "../json/python.ts";
import { JsonOut } from "../json/out.ts";
import { JsonReader, type JsonObject, type JsonValue } from "../json/reader.ts";
import type { Field, MessageType } from "../schema/descriptor.ts";
import type { Message } from "../schema/message.ts";

/** The value of a field of a message, or of one item of a repeated field. Integers beyond 2^53 are bigint. */
export function prettyValue(type: MessageType, field: Field, value: unknown, hex = false): JsonValue {
  const whole = prettyMessage(type, { [field.name]: value }, hex);
  return whole[field.name] ?? null;
}

/** A message with all its fields. */
export function prettyMessage(type: MessageType, message: Message | Record<string, unknown>, hex = false): JsonObject {
  const parts: string[] = [];
  const decoder = new TextDecoder();
  const out = new JsonOut((bytes) => parts.push(decoder.decode(bytes, { stream: true })), 0);
  out.open("{");
  writeFields(out, type, message, true, hex);
  out.close("}");
  out.flush();
  let text: string | undefined = parts.join("");
  const pull = (): string | undefined => {
    const piece = text;
    text = undefined;
    return piece;
  };
  return new JsonReader(pull).value() as JsonObject;
}

/** On one line; text in quotes, 64-bit integers as they are. */
export function valueText(value: JsonValue): string {
  if (typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return `[${value.map(valueText).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, inner]) => `${key}: ${valueText(inner)}`)
    .join(", ")}}`;
}
