/** What a dialect of crit's JSON has to offer: one entry at a time, both directions. */

import type { DirectReader } from "../images/decode.ts";
import type { Entry } from "../images/entry.ts";
import type { ImageType } from "../images/table.ts";
import type { JsonOut } from "./out.ts";
import type { JsonValue } from "./reader.ts";

export interface EntryForm {
  /** Formatted fields: hexadecimal, flag names, addresses. */
  readonly pretty: boolean;
  /** Payload as its size instead of its bytes. */
  readonly nopl: boolean;
}

export interface Dialect {
  readonly name: "python" | "go";
  /** On one line: nothing after commas and colons. */
  readonly tight: boolean;
  /** What the list of entries is when there are none. */
  readonly noEntries: "[]" | "null";
  /** Writes one entry as a JSON object. */
  writeEntry(out: JsonOut, type: ImageType | undefined, index: number, entry: Entry, form: EntryForm): void;
  /** A short way from bytes to the same text, for images that have one (see directWriter). */
  direct?(out: JsonOut, type: ImageType | undefined, form: EntryForm, begin: () => void): DirectReader | undefined;
  /**
   * The entry of a JSON value. Throws CkptError "bad-value" or "unknown-key"; `where` is for messages. When `strict`,
   * 64-bit integers must be written as this dialect writes them.
   */
  readEntry(value: JsonValue, type: ImageType | undefined, index: number, where: string, strict?: boolean): Entry;
}
