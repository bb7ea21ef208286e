/** Follows the ref= marks of the schema through messages: every field that names an object, wherever it is inside. */

import type { Field, MessageType } from "../schema/descriptor.ts";
import type { Message } from "../schema/message.ts";
import type { Steps } from "./scan.ts";

/** A value that names an object. */
export interface Marked {
  readonly field: Field;
  readonly value: number | bigint;
  /** The message that the field is in: alternatives depend on its other fields. */
  readonly owner: Message;
  readonly ownerType: MessageType;
  /** Way from the message that was walked. */
  readonly steps: Steps;
}

/** Fields of a message that are marked or lead to marked ones. */
type Plan = readonly Field[];

/** Remembers for each message type where its marks are. */
export class Marks {
  readonly #plans = new Map<MessageType, Plan>();
  readonly #kinds = new Map<MessageType, ReadonlySet<string>>();

  /** Kinds named in a message or below it: "file.id", "task.pid", … */
  kinds(type: MessageType): ReadonlySet<string> {
    const known = this.#kinds.get(type);
    if (known !== undefined) return known;
    const kinds = new Set<string>();
    const seen = new Set<MessageType>();
    const collect = (at: MessageType): void => {
      if (seen.has(at)) return;
      seen.add(at);
      for (const field of at.fields) {
        for (const kind of field.marks.ref?.split("|") ?? []) kinds.add(kind);
        if (field.message !== undefined) collect(field.message);
      }
    };
    collect(type);
    this.#kinds.set(type, kinds);
    return kinds;
  }

  /** All marked values in a message, in order of field number. `skip` names fields of the message itself to leave out. */
  *walk(
    type: MessageType,
    message: Message,
    skip?: ReadonlySet<string>,
    steps: Steps = [],
  ): Generator<Marked, void, undefined> {
    for (const field of this.#plan(type)) {
      const value = message[field.name];
      if (value === undefined || skip?.has(field.name) === true) continue;
      const values: readonly unknown[] = field.repeated ? (value as unknown[]) : [value];
      for (const [i, item] of values.entries()) {
        const path = field.repeated ? [...steps, field.name, i] : [...steps, field.name];
        if (field.message !== undefined) yield* this.walk(field.message, item as Message, undefined, path);
        else yield { field, value: item as number | bigint, owner: message, ownerType: type, steps: path };
      }
    }
  }

  #plan(type: MessageType): Plan {
    let plan = this.#plans.get(type);
    if (plan === undefined) {
      plan = type.fields.filter(
        ({ marks, message }) => marks.ref !== undefined || (message !== undefined && this.kinds(message).size > 0),
      );
      this.#plans.set(type, plan);
    }
    return plan;
  }
}
