/** What tells Python crit's JSON from go-crit's in a message: how its 64-bit integers are written. */

import type { Field, MessageType } from "../schema/descriptor.ts";
import { isFormerPages } from "./go-fields.ts";
import { isDecimal } from "./go.ts";
import type { JsonValue } from "./reader.ts";

/** Whose writing something is. */
export type Proof = "python" | "go";

export interface Evidence {
  readonly proof: Proof;
  /** From the message to the integer: ".reg.pos". */
  readonly path: string;
}

/** Looks through JSON objects by their message type; keeps the way to the 64-bit integers of each type. */
export class EvidenceFinder {
  readonly #ways = new Map<MessageType, readonly Field[]>();

  /** The first evidence in the JSON of a message, of one dialect or of any. */
  find(type: MessageType, value: JsonValue, wanted?: Proof): Evidence | undefined {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
    for (const field of this.#way(type)) {
      const member = value[field.name];
      if (member === undefined || isFormerPages(type, field.name, member, value)) continue;
      const evidence = this.#findIn(field, member, wanted);
      if (evidence !== undefined) return { proof: evidence.proof, path: `.${field.name}${evidence.path}` };
    }
    return undefined;
  }

  #findIn(field: Field, member: JsonValue, wanted: Proof | undefined): Evidence | undefined {
    if (!Array.isArray(member)) return this.#findOne(field, member, wanted);
    for (let i = 0; i < member.length; i++) {
      const evidence = this.#findOne(field, member[i] as JsonValue, wanted);
      if (evidence !== undefined) return { proof: evidence.proof, path: `[${i}]${evidence.path}` };
    }
    return undefined;
  }

  #findOne(field: Field, value: JsonValue, wanted: Proof | undefined): Evidence | undefined {
    if (field.message !== undefined) return this.find(field.message, value, wanted);
    const proof = proofOf(value);
    return proof !== undefined && (wanted === undefined || proof === wanted) ? { proof, path: "" } : undefined;
  }

  /** Whether a message can hold a 64-bit integer at any depth. */
  leads(type: MessageType): boolean {
    return this.#way(type).length > 0;
  }

  /** The fields of a message that are 64-bit integers or hold some. */
  #way(type: MessageType): readonly Field[] {
    let way = this.#ways.get(type);
    if (way === undefined) {
      way = type.fields.filter((field) => is64(field) || (field.message !== undefined && holds64(field.message)));
      this.#ways.set(type, way);
    }
    return way;
  }
}

function holds64(type: MessageType, seen = new Set<MessageType>()): boolean {
  if (seen.has(type)) return false; // messages may contain themselves
  seen.add(type);
  return type.fields.some((field) => is64(field) || (field.message !== undefined && holds64(field.message, seen)));
}

function is64({ type }: Field): boolean {
  return type === "int64" || type === "uint64" || type === "sint64" || type === "fixed64";
}

/** Other text in such a place is neither's; reading it is an error in both. */
function proofOf(value: JsonValue): Proof | undefined {
  if (typeof value === "number" || typeof value === "bigint") return "python";
  if (typeof value !== "string") return undefined;
  if (isDecimal(value)) return "go";
  return /^-?0x/.test(value) ? "python" : undefined;
}
