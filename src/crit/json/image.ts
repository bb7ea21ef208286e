/** Whole images as JSON text and back, entry by entry. */

import { CkptError } from "../errors.ts";
import type { ImageReader } from "../images/decode.ts";
import { appendEntry, encodeHeader } from "../images/encode.ts";
import { type Entry, type ImageHead } from "../images/entry.ts";
import { IMAGE_TYPES, imageTypeNamed, IMG_COMMON, IMG_SERVICE } from "../images/table.ts";
import { WireWriter } from "../schema/wire.ts";
import type { Dialect, EntryForm } from "./dialect.ts";
import { nearest } from "./nearest.ts";
import { JsonOut, type Sink } from "./out.ts";
import type { JsonReader, JsonValue } from "./reader.ts";
import { shown } from "./shown.ts";
import { parseNumber } from "./words.ts";

export interface WriteOptions extends EntryForm {
  readonly dialect: Dialect;
  /** When the image is damaged: end the JSON properly after what was readable. */
  readonly partial: boolean;
}

/**
 * Writes an image as JSON: one line, or four spaces a level when pretty. Holds one entry at a time. When the image is
 * damaged the error comes after the readable entries; with `partial` the JSON is whole by then.
 */
export function writeImageJson(image: ImageReader, sink: Sink, options: WriteOptions): void {
  const { dialect } = options;
  const out = new JsonOut(sink, options.pretty ? 4 : 0, dialect.tight);
  out.open("{");
  out.key("magic");
  out.string(image.magic);
  if (image.words !== undefined) {
    out.key("$words");
    out.open("[");
    for (const word of image.words) {
      out.item();
      out.string(`0x${word.toString(16).padStart(8, "0")}`);
    }
    out.close("]");
  }
  out.key("entries");
  let failure: Error | undefined;
  let index = 0;
  try {
    const begin = (): void => {
      if (index++ === 0) out.open("[");
      out.item();
    };
    for (const entry of image.entries(dialect.direct?.(out, image.type, options, begin))) {
      begin();
      dialect.writeEntry(out, image.type, index - 1, entry, options);
    }
  } catch (error) {
    if (!options.partial || !(error instanceof CkptError)) throw error;
    failure = error;
  }
  if (index === 0) out.value(dialect.noEntries);
  else out.close("]");
  out.close("}");
  out.flush();
  if (failure !== undefined) throw failure;
}

/** Takes finished bytes of an image. */
export type ByteSink = (bytes: Uint8Array) => void;

export interface ReadOptions {
  /** The dialect of the text, or how to find out. */
  readonly chooseDialect: (head: ImageHead) => DialectChooser;
  /** Hears of entries whose `$raw` no longer matches their fields. */
  readonly onStale: (where: string) => void;
}

/** Sees entries until it can tell their dialect. */
export interface DialectChooser {
  /** Reads what reads the same in every dialect. */
  readonly fallback: Dialect;
  /** The dialect of this entry and all others; "either" when this one could be of any; undefined to wait for proof. */
  see(value: JsonValue, index: number): Dialect | "either" | undefined;
  /** The dialect of the entries that waited to the end, `first` being the number of the first; or throws. */
  settle(waiting: readonly JsonValue[], first: number): Dialect;
}

const FLUSH_AT = 256 * 1024;
const LETTER_N = 0x6e;

/** Reads an image as JSON and writes its bytes, entry by entry. Throws "bad-json", "bad-value" or "unknown-key". */
export function readImageJson(json: JsonReader, sink: ByteSink, options: ReadOptions): void {
  json.expect("{", "of an image");
  const outer = readHead(json);
  const writer = new WireWriter(FLUSH_AT * 2);
  writer.bytes(encodeHeader(outer.head));
  const flush = (atLeast: number): void => {
    if (writer.pos < atLeast || writer.pos === 0) return;
    sink(writer.finish());
    writer.pos = 0;
  };
  const type = outer.head.type;
  const write = (entry: Entry, index: number): void => {
    appendEntry(writer, type, index, entry, () => options.onStale(`entries[${index}]`));
    flush(FLUSH_AT);
  };
  const chooser = options.chooseDialect(outer.head);
  let dialect: Dialect | undefined;
  let waiting: JsonValue[] = []; // the entries before number `index`
  let index = 0;
  const convert = (chosen: Dialect, value: JsonValue, i: number): void => {
    const where = `entries[${i}]`;
    try {
      write(chosen.readEntry(value, type, i, where), i);
    } catch (error) {
      if (error instanceof CkptError && !error.what.startsWith(where)) {
        throw new CkptError(error.code, `${where}: ${error.what}`, { hint: error.hint, cause: error });
      }
      throw error;
    }
  };
  const release = (chosen: Dialect): void => {
    const first = index - waiting.length;
    waiting.forEach((value, i) => convert(chosen, value, first + i));
    waiting = [];
  };
  for (const value of outer.entries(json)) {
    if (dialect !== undefined) {
      convert(dialect, value, index++);
      continue;
    }
    const seen = chooser.see(value, index++);
    waiting.push(value);
    if (seen === "either") {
      if (waiting.length === 1) release(chooser.fallback);
    } else if (seen !== undefined) {
      dialect = seen;
      release(seen);
    }
  }
  if (dialect === undefined) release(chooser.settle(waiting, index - waiting.length));
  json.end();
  flush(0);
}

interface Outer {
  head: ImageHead;
  entries(json: JsonReader): Iterable<JsonValue>;
}

/** Reads the members of the outer object up to the entries, which may be given early only when held in memory. */
function readHead(json: JsonReader): Outer {
  let magic: JsonValue | undefined;
  let words: JsonValue | undefined;
  let early: JsonValue | undefined;
  let streaming = false;
  let first = true;
  while (!streaming) {
    if (json.accept("}")) break;
    if (!first) json.expect(",", "between members");
    first = false;
    const key = json.key();
    if (key === "magic") magic = json.value();
    else if (key === "$words") words = json.value();
    else if (key === "entries" && magic !== undefined) streaming = true;
    else if (key === "entries") early = json.value();
    else {
      const near = nearest(key, ["magic", "entries", "$words"]);
      throw new CkptError("unknown-key", `an image in JSON has no member ${shown(key)}`, {
        hint: near === undefined ? 'the members are "magic" and "entries"' : `did you mean "${near}"?`,
      });
    }
  }
  const head = headOf(magic, words);
  if (streaming) return { head, entries: streamEntries };
  if (early === null) return { head, entries: () => [] };
  if (!Array.isArray(early)) throw new CkptError("bad-json", 'an image in JSON needs a member "entries", a list');
  return { head, entries: () => early };
}

function* streamEntries(json: JsonReader): Generator<JsonValue> {
  if (json.peek() === LETTER_N) {
    json.value(); // null: how go-crit writes a list of none
  } else {
    json.expect("[", 'after "entries"');
    if (!json.accept("]")) {
      do yield json.value();
      while (json.accept(","));
      json.expect("]", "or a comma");
    }
  }
  json.expect("}", "at the end of the image");
}

function headOf(magic: JsonValue | undefined, words: JsonValue | undefined): ImageHead {
  if (typeof magic !== "string") throw new CkptError("bad-json", 'an image in JSON needs a member "magic", a string');
  const type = imageTypeNamed(magic);
  const listed = words === undefined ? undefined : readWords(words);
  if (type !== undefined && type.entry !== undefined) {
    if (listed !== undefined) checkWords(listed, type.magic);
    return { magic, type, words: listed };
  }
  if (/^0x[0-9a-f]{8}$/.test(magic) && listed?.length === 2) {
    checkWords(listed, Number(magic));
    return { magic, type: undefined, words: listed };
  }
  const near = nearest(
    magic,
    IMAGE_TYPES.filter((row) => row.entry !== undefined).map((row) => row.name),
  );
  throw new CkptError("bad-value", `unknown magic ${shown(magic)}`, {
    hint: near === undefined ? undefined : `did you mean "${near}"?`,
  });
}

/** Other words would make an image that nothing can read. */
function checkWords(words: readonly number[], magic: number): void {
  const [first] = words;
  if (words[words.length - 1] === magic && (words.length === 1 || first === IMG_COMMON || first === IMG_SERVICE))
    return;
  throw new CkptError("bad-value", '"$words" does not fit "magic"', {
    hint: "it is there for images that do not begin as those of today; leave it as it was",
  });
}

function readWords(value: JsonValue): number[] {
  if (!Array.isArray(value) || value.length < 1 || value.length > 2) {
    throw new CkptError("bad-value", '"$words" is a list of one or two magic numbers');
  }
  return value.map((word) => {
    const number = typeof word === "string" ? parseNumber(word) : word;
    if (typeof number !== "number" || !Number.isInteger(number) || number < 0 || number > 0xffffffff) {
      throw new CkptError("bad-value", '"$words" holds 32-bit numbers');
    }
    return number;
  });
}
