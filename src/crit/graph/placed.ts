/** One entry of an image where it lies: decoded when its message is asked for. */

import { CkptError } from "../errors.ts";
import { decodeMessage } from "../schema/codec.ts";
import type { Field, MessageType } from "../schema/descriptor.ts";
import type { Message } from "../schema/message.ts";
import type { At } from "./objects/common.ts";
import { locate, pathOf, type Steps } from "./scan.ts";

export class Placed<M = Message> {
  readonly image: string;
  readonly index: number;
  /** Of the whole record in the file: length word, message, payload. Bytes. */
  readonly offset: number;
  readonly length: number;
  readonly type: MessageType;
  /** Holds the message at [start, end); `base` is the file offset of `bytes[0]`. */
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
  readonly base: number;
  #message: M | undefined;

  constructor(
    image: string,
    index: number,
    type: MessageType,
    bytes: Uint8Array,
    base: number,
    message: { start: number; end: number },
    record: { offset: number; length: number },
  ) {
    this.image = image;
    this.index = index;
    this.type = type;
    this.bytes = bytes;
    this.base = base;
    this.start = message.start;
    this.end = message.end;
    this.offset = record.offset;
    this.length = record.length;
  }

  /** Throws CkptError "bad-image" when the bytes are no message. A required field that is missing reads as zero. */
  get message(): M {
    if (this.#message === undefined) {
      try {
        const { message, canonical } = decodeMessage(this.type, this.bytes, this.start, this.end, this.base);
        this.#message = (canonical ? message : complete(this.type, message)) as M;
      } catch (error) {
        throw this.named(error);
      }
    }
    return this.#message;
  }

  /** The place of the entry, or of a value in it. */
  at(steps: Steps = []): At {
    const path = `entries[${this.index}]${pathOf(steps)}`;
    const { image, index: entry } = this;
    if (steps.length === 0) return { image, entry, path, offset: this.offset, length: this.length };
    const { start, end } = locate(this.type, this.bytes, this.start, this.end, steps);
    return { image, entry, path, offset: this.base + start, length: end - start };
  }

  /** An error of reading this entry, with the image's name; anything else unchanged. */
  named(error: unknown): unknown {
    return error instanceof CkptError ? error.with({ file: this.image, offset: this.offset }) : error;
  }
}

/** A message with its missing required fields, at every depth, as zeros: what is typed as there is there. */
export function complete(type: MessageType, message: Message): Message {
  const out: Message = { ...message };
  for (const field of type.fields) {
    const value = out[field.name];
    if (field.message !== undefined && value !== undefined) {
      const inner = field.message;
      out[field.name] = Array.isArray(value)
        ? value.map((item) => complete(inner, item as Message))
        : complete(inner, value as Message);
    } else if (field.required && value === undefined) out[field.name] = zero(field);
  }
  return out;
}

function zero(field: Field): unknown {
  switch (field.type) {
    case "message":
      return complete(field.message as MessageType, {});
    case "string":
      return "";
    case "bytes":
      return new Uint8Array(0);
    case "bool":
      return false;
    case "enum":
    case "int32":
    case "uint32":
    case "sint32":
      return 0;
    case "int64":
    case "uint64":
    case "sint64":
    case "fixed64":
      return 0n;
  }
}
