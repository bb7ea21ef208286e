/** The single values of a message with their paths, as `crit set` names them. */

import { prettyMessage, valueText } from "../diff/value.ts";
import type { JsonValue } from "../json/reader.ts";
import type { MessageType } from "../schema/descriptor.ts";
import type { Message } from "../schema/message.ts";

/** A field that holds no other fields, or one item of a list of such. */
export interface Leaf {
  /** "entries[3].reg.name" */
  readonly path: string;
  /** On one line, without the quotes of texts; not escaped. */
  readonly text: string;
}

/** All values of a message, `path` being its own. */
export function* leavesOf(type: MessageType, message: Message, path: string): Generator<Leaf, void, undefined> {
  yield* leavesOfJson(prettyMessage(type, message), path);
}

function* leavesOfJson(value: JsonValue, path: string): Generator<Leaf, void, undefined> {
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* leavesOfJson(item, `${path}[${i}]`);
  } else if (typeof value === "object" && value !== null) {
    for (const [name, inner] of Object.entries(value)) yield* leavesOfJson(inner, `${path}.${name}`);
  } else yield { path, text: typeof value === "string" ? value : valueText(value) };
}
