/** The members "$raw" and "$of" of an entry, the same in every dialect; both directions. */

import { CkptError } from "../errors.ts";
import type { Entry } from "../images/entry.ts";
import { fromBase64, plainBase64 } from "./base64.ts";
import type { JsonOut } from "./out.ts";
import type { JsonObject } from "./reader.ts";

/** Writes the record as it was read, base64, and the hash of what it is without, where an entry has them. */
export function writeRaw(out: JsonOut, { raw }: Entry): void {
  if (raw === undefined) return;
  out.key("$raw");
  out.string(plainBase64(raw.bytes));
  out.key("$of");
  out.string(raw.of);
}

/** The record in the JSON of an entry. */
export function readRaw({ $raw, $of }: JsonObject, where: string): Entry["raw"] {
  if ($raw === undefined) return undefined;
  if (typeof $raw !== "string" || typeof $of !== "string") {
    throw new CkptError("bad-value", `${where}: "$raw" and "$of" are strings and go together`);
  }
  return { bytes: fromBase64($raw, `${where}.$raw`), of: $of };
}
