/** A JSON parser that reads its text in pieces and keeps integers exact. */

import { CkptError } from "../errors.ts";

export type JsonValue = null | boolean | number | bigint | string | JsonValue[] | JsonObject;
export interface JsonObject {
  [key: string]: JsonValue;
}

/** Gives the next piece of text, undefined at the end. */
export type PullText = () => string | undefined;

/** Nesting of lists and objects beyond this is refused. */
const MAX_DEPTH = 512;

/** Members of an object remembered for the next one. */
const MAX_SHAPE = 128;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * Walks through one JSON text. Integers beyond 2^53 come as bigint, all others as number; duplicate keys are an error.
 * Errors are CkptError "bad-json" with line and column.
 */
export class JsonReader {
  #text = "";
  #pos = 0;
  readonly #pull: PullText;
  readonly #file: string | undefined;
  #line = 1;
  /** Where the current line began, relative to #text; may be negative. */
  #lineStart = 0;
  #ended = false;
  /** Members of the last object read at each depth, as `"name":`; the next object likely has the same. */
  readonly #shapes: { quoted: string; key: string }[][] = [];

  constructor(pull: PullText, file?: string) {
    this.#pull = pull;
    this.#file = file;
  }

  fail(what: string, { line, column } = this.#place()): CkptError {
    return new CkptError("bad-json", `line ${line}, column ${column}: ${what}`, { file: this.#file });
  }

  #place(): { line: number; column: number } {
    let line = this.#line;
    let start = this.#lineStart;
    for (let at = this.#text.indexOf("\n"); at >= 0 && at < this.#pos; at = this.#text.indexOf("\n", at + 1)) {
      line++;
      start = at + 1;
    }
    return { line, column: this.#pos - start + 1 };
  }

  /** Fetches more text, dropping what was read up to `keep`. Returns false at the end. */
  #refill(keep = this.#pos): boolean {
    if (this.#ended) return false;
    const more = this.#pull();
    if (more === undefined) {
      this.#ended = true;
      return false;
    }
    for (let at = this.#text.indexOf("\n"); at >= 0 && at < keep; at = this.#text.indexOf("\n", at + 1)) {
      this.#line++;
      this.#lineStart = at + 1;
    }
    this.#text = this.#text.slice(keep) + more;
    this.#pos -= keep;
    this.#lineStart -= keep;
    return true;
  }

  /** The next character code after white space, not consumed; -1 at the end. */
  peek(): number {
    for (;;) {
      const text = this.#text;
      const length = text.length;
      let pos = this.#pos;
      for (; pos < length; pos++) {
        const code = text.charCodeAt(pos);
        if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) {
          this.#pos = pos;
          return code;
        }
      }
      this.#pos = pos;
      if (!this.#refill()) return -1;
    }
  }

  /** Consumes `char`, or fails saying what was expected. */
  expect(char: string, where: string): void {
    if (this.peek() !== char.charCodeAt(0)) throw this.#unexpected(`"${char}" ${where}`);
    this.#pos++;
  }

  /** Consumes `char` when it is next. */
  accept(char: string): boolean {
    if (this.peek() !== char.charCodeAt(0)) return false;
    this.#pos++;
    return true;
  }

  /** Fails unless only white space is left. */
  end(): void {
    if (this.peek() !== -1) throw this.#unexpected("the end of the text");
  }

  #unexpected(wanted: string): CkptError {
    const code = this.peek();
    const got = code === -1 ? "the text ends" : `found ${JSON.stringify(String.fromCharCode(code))}`;
    return this.fail(`${wanted} expected, but ${got}`);
  }

  /** One member name and the colon after it. */
  key(): string {
    if (this.peek() !== QUOTE) throw this.#unexpected("a key in double quotes");
    const key = this.#string();
    this.expect(":", "after a key");
    return key;
  }

  value(depth = 0): JsonValue {
    const code = this.peek();
    if (code === QUOTE) return this.#string();
    if (code === 0x7b) return this.#object(depth);
    if (code === 0x5b) return this.#array(depth);
    if (code === 0x2d || (code >= 0x30 && code <= 0x39)) return this.#number();
    for (const [word, value] of [
      ["true", true],
      ["false", false],
      ["null", null],
    ] as const) {
      if (code === word.charCodeAt(0) && this.#word(word)) return value;
    }
    throw this.#unexpected("a value");
  }

  #word(word: string): boolean {
    while (this.#text.length - this.#pos < word.length && this.#refill());
    if (!this.#text.startsWith(word, this.#pos)) return false;
    this.#pos += word.length;
    return true;
  }

  #object(depth: number): JsonObject {
    if (depth > MAX_DEPTH) throw this.fail(`nested deeper than ${MAX_DEPTH}`);
    const object: JsonObject = {};
    const shape = (this.#shapes[depth] ??= []);
    this.#pos++;
    if (this.accept("}")) return object;
    let member = 0;
    do {
      const key = this.#expectedKey(shape, member) ?? this.#newKey(shape, member);
      member++;
      // A key can appear twice only when there are more members than different keys, or the order is another.
      if (key in object) throw this.fail(`the key ${JSON.stringify(key)} appears twice`);
      object[key] = this.value(depth + 1);
    } while (this.accept(","));
    this.expect("}", "or a comma");
    return object;
  }

  /** The key the object before had in this place, when it comes again: saves making and hashing a new string. */
  #expectedKey(shape: readonly { quoted: string; key: string }[], member: number): string | undefined {
    const expected = shape[member];
    if (expected === undefined || this.peek() !== QUOTE || !this.#text.startsWith(expected.quoted, this.#pos))
      return undefined;
    this.#pos += expected.quoted.length;
    return expected.key;
  }

  #newKey(shape: { quoted: string; key: string }[], member: number): string {
    const key = this.key();
    if (key in Object.prototype) throw this.fail(`the key ${JSON.stringify(key)} is no field of any message`);
    if (member < MAX_SHAPE) shape[member] = { quoted: `${JSON.stringify(key)}:`, key };
    return key;
  }

  #array(depth: number): JsonValue[] {
    if (depth > MAX_DEPTH) throw this.fail(`nested deeper than ${MAX_DEPTH}`);
    const list: JsonValue[] = [];
    this.#pos++;
    if (this.accept("]")) return list;
    do list.push(this.value(depth + 1));
    while (this.accept(","));
    this.expect("]", "or a comma");
    return list;
  }

  #number(): number | bigint {
    const text = this.#text;
    const length = text.length;
    let end = this.#pos;
    let value = 0;
    for (; end < length; end++) {
      const code = text.charCodeAt(end);
      if (code < 0x30 || code > 0x39) break;
      value = value * 10 + (code - 0x30);
    }
    const digits = end - this.#pos;
    // The common case: an integer below 10^15, without sign or leading zero, ended by a comma or bracket at hand.
    if (digits > 0 && digits < 16 && end < length && (digits === 1 || text.charCodeAt(this.#pos) !== 0x30)) {
      const next = text.charCodeAt(end);
      if (next === 0x2c || next === 0x7d || next === 0x5d || next === 0x0a) {
        this.#pos = end;
        return value;
      }
    }
    return this.#anyNumber();
  }

  #anyNumber(): number | bigint {
    let end = this.#pos;
    for (;;) {
      const code = this.#text.charCodeAt(end);
      if ((code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x2b || code === 0x2e || (code | 0x20) === 0x65)
        end++;
      else if (end < this.#text.length) break;
      else {
        const read = end - this.#pos;
        const more = this.#refill();
        end = this.#pos + read;
        if (!more) break;
      }
    }
    const text = this.#text.slice(this.#pos, end);
    if (text.length > 4096) throw this.fail("a number of more than 4096 digits");
    if (!/^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(text)) throw this.fail(`${text.slice(0, 40)} is not a number`);
    this.#pos = end;
    const number = Number(text);
    return Number.isSafeInteger(number) || /[.eE]/.test(text) ? number : BigInt(text);
  }

  #string(): string {
    const start = this.#pos + 1;
    const end = closingQuote(this.#text, start, 0);
    if (end < 0) return this.#longString(start);
    const text = unescape(this.#text.slice(start, end));
    if (text === undefined) throw this.fail(BAD_STRING);
    this.#pos = end + 1;
    return text;
  }

  /** A string that ends in a later piece: pieces are searched once each and joined once. */
  #longString(start: number): string {
    const place = this.#place();
    const parts = [this.#text.slice(start)];
    let length = 0;
    let slashes = 0; // backslashes that end what was searched
    for (;;) {
      const last = parts[parts.length - 1] as string;
      const trailing = trailingSlashes(last);
      slashes = trailing === last.length ? slashes + trailing : trailing;
      length += last.length;
      if (length > MAX_STRING)
        throw new CkptError("too-large", `a string of more than ${MAX_STRING} characters`, { file: this.#file });
      this.#pos = this.#text.length;
      if (!this.#refill()) throw this.fail("a string that does not end", place);
      const end = closingQuote(this.#text, 0, slashes);
      parts.push(end < 0 ? this.#text : this.#text.slice(0, end));
      if (end < 0) continue;
      this.#pos = end + 1;
      const text = unescape(parts.join(""));
      if (text === undefined) throw this.fail(BAD_STRING, place);
      return text;
    }
  }
}

/** Ceiling of one string: half of what V8 can hold, as an escaped one is copied. */
const MAX_STRING = 256 * 1024 * 1024;

/** Index of the quote that ends a string, -1 when it is not in `text`. `slashes` backslashes end the text before. */
function closingQuote(text: string, from: number, slashes: number): number {
  for (let end = text.indexOf('"', from); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = 0;
    while (end - 1 - before >= from && text.charCodeAt(end - 1 - before) === BACKSLASH) before++;
    if (end - before === from) before += slashes;
    if (before % 2 === 0) return end;
  }
  return -1;
}

const BAD_STRING = "a string with a bad escape or a raw control character";

/** What the text between two quotes stands for; undefined when it is not valid. */
function unescape(body: string): string | undefined {
  if (SIMPLE.test(body)) return body;
  try {
    return JSON.parse(`"${body}"`) as string;
  } catch {
    return undefined;
  }
}

/** How many backslashes end `text`. */
function trailingSlashes(text: string): number {
  let count = 0;
  while (count < text.length && text.charCodeAt(text.length - 1 - count) === BACKSLASH) count++;
  return count;
}

// eslint-disable-next-line no-control-regex
const SIMPLE = /^[^\\\x00-\x1f]*$/;
