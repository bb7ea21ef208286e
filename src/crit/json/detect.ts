/** Finds out whose JSON a text is: Python crit's or go-crit's. */

import { CkptError } from "../errors.ts";
import { appendEntry } from "../images/encode.ts";
import { entryType, type ImageHead } from "../images/entry.ts";
import type { ImageType, PayloadKind } from "../images/table.ts";
import type { MessageType } from "../schema/descriptor.ts";
import { WireWriter } from "../schema/wire.ts";
import type { Dialect } from "./dialect.ts";
import { type Evidence, EvidenceFinder, type Proof } from "./evidence.ts";
import { GO } from "./go.ts";
import type { DialectChooser } from "./image.ts";
import { PYTHON } from "./python.ts";
import type { JsonValue } from "./reader.ts";

/**
 * Decides by the first 64-bit integer: a decimal string is go-crit's, a number or hexadecimal text Python crit's. An entry
 * without one is no matter when both readings give the same bytes, is Python's when only Python could have written it,
 * and else waits for proof. With no proof to the end that is an error which names the flag; so is proof of both.
 */
export function detectDialect(head: ImageHead): DialectChooser {
  const { type } = head;
  const finder = new EvidenceFinder();
  if (sameInBoth(type, finder)) return { fallback: PYTHON, see: () => PYTHON, settle: () => PYTHON };

  const see = (value: JsonValue, index: number): Dialect | "either" | undefined => {
    const evidence = finder.find(entryType(type, index), value);
    if (evidence !== undefined) return watched(evidence.proof, `entries[${index}]${evidence.path}`, finder);
    const python = bytesIn(PYTHON, value, type, index);
    const go = bytesIn(GO, value, type, index);
    if (python !== undefined && go === undefined) return watched("python", `entries[${index}]`, finder);
    return python !== undefined && go !== undefined && Buffer.compare(python, go) === 0 ? "either" : undefined;
  };

  const settle = (waiting: readonly JsonValue[], first: number): Dialect => {
    for (const [i, value] of waiting.entries()) {
      if (bytesIn(GO, value, type, first + i) === undefined) continue; // reading it as Python's says what is wrong
      const place = `entries[${first + i}]`;
      throw new CkptError(
        "usage",
        `${place} is another thing to Python crit than to go-crit, and nothing proves whose it is`,
        {
          hint: "say --dialect go for JSON of go-crit, --dialect python for that of Python crit",
        },
      );
    }
    return PYTHON;
  };
  return { fallback: PYTHON, see, settle };
}

/** Whether nothing in an image of this type is written one way by Python crit and another by go-crit. */
function sameInBoth(type: ImageType | undefined, finder: EvidenceFinder): boolean {
  if (type === undefined) return true; // unknown images have keys of our own only
  const messages = [entryType(type, 0), entryType(type, 1)];
  return payloadsAlike(type.payload) && !messages.some((message) => finder.leads(message) || hasUnixName(message));
}

function payloadsAlike(kind: PayloadKind | undefined): boolean {
  return kind !== "tcp" && kind !== "sem" && kind !== "msg";
}

function hasUnixName(type: MessageType, seen = new Set<MessageType>()): boolean {
  if (seen.has(type)) return false;
  seen.add(type);
  return type.fields.some(
    ({ marks, message }) => marks.conv === "unix_name" || (message !== undefined && hasUnixName(message, seen)),
  );
}

/** The record of an entry as one dialect reads it, undefined when it cannot. */
function bytesIn(
  dialect: Dialect,
  value: JsonValue,
  type: ImageType | undefined,
  index: number,
): Uint8Array | undefined {
  const writer = new WireWriter(256);
  try {
    appendEntry(writer, type, index, dialect.readEntry(value, type, index, `entries[${index}]`));
    return writer.finish();
  } catch (error) {
    if (error instanceof CkptError) return undefined;
    throw error;
  }
}

/** A dialect that was proven in one place and refuses proof of the other. */
function watched(proof: Proof, place: string, finder: EvidenceFinder): Dialect {
  const dialect = proof === "go" ? GO : PYTHON;
  const contrary = proof === "go" ? "python" : "go";
  return {
    ...dialect,
    readEntry(value, type, index, where) {
      try {
        return dialect.readEntry(value, type, index, where, true);
      } catch (error) {
        const evidence = finder.find(entryType(type, index), value, contrary);
        throw evidence === undefined ? error : mixed(evidence, `${where}${evidence.path}`, place);
      }
    },
  };
}

const WRITER: Readonly<Record<Proof, string>> = { python: "Python crit", go: "go-crit" };

function mixed({ proof }: Evidence, place: string, before: string): CkptError {
  const other = proof === "go" ? "python" : "go";
  return new CkptError(
    "usage",
    `${place} is written as ${WRITER[proof]} does, but ${before} as ${WRITER[other]} does: two dialects in one JSON`,
    { hint: "say --dialect python or --dialect go to have all of it read so" },
  );
}
