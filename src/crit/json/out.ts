/** JSON text, written piece by piece the way Python's json module or Go's encoding/json lays it out. */

import { plainBase64 } from "./base64.ts";

/** Takes finished text, as bytes; they are the sink's to keep. */
export type Sink = (text: Uint8Array) => void;

const FLUSH_AT = 64 * 1024;

/** Bytes in a line of base64. */
const BASE64_LINE = 57;

/**
 * Builds text in a buffer of bytes, ASCII except for what comes by `utf8`. Strings joined piece by piece would cost more in garbage collection than in
 * everything else together.
 */
export class JsonOut {
  #buf = new Uint8Array(FLUSH_AT + 4096);
  #pos = 0;
  #first = true;
  readonly #sink: Sink;
  readonly #indent: number;
  /** Line breaks with the indentation of each depth, made when first needed: most images use five of them. */
  readonly #breaks: (Uint8Array | undefined)[] = [];
  readonly #keys = new Map<string, Uint8Array>();
  readonly #spaced: boolean;
  readonly #colon: ": " | ":";
  #depth = 0;

  /** `indent` spaces a level; 0 for everything on one line, with ", " and ": " between or, when `tight`, "," and ":". */
  constructor(sink: Sink, indent = 0, tight = false) {
    this.#sink = sink;
    this.#spaced = !tight;
    this.#colon = tight && indent === 0 ? ":" : ": ";
    this.#indent = indent;
  }

  open(bracket: "{" | "["): void {
    this.#byte(bracket.charCodeAt(0));
    this.#depth++;
    this.#first = true;
  }

  close(bracket: "}" | "]"): void {
    this.#depth--;
    if (!this.#first && this.#indent > 0) this.#break();
    this.#byte(bracket.charCodeAt(0));
    this.#first = false;
    if (this.#pos > FLUSH_AT) this.flush();
  }

  /** Starts a list item. */
  item(): void {
    if (this.#indent > 0) {
      if (!this.#first) this.#byte(0x2c);
      this.#break();
    } else if (!this.#first) {
      this.#byte(0x2c);
      if (this.#spaced) this.#byte(0x20);
    }
    this.#first = false;
  }

  /** Starts a member; `name` is a field name: printable ASCII without quotes. */
  key(name: string): void {
    this.item();
    let bytes = this.#keys.get(name);
    if (bytes === undefined) {
      bytes = ascii(`"${name}"${this.#colon}`);
      this.#keys.set(name, bytes);
    }
    this.text(bytes);
  }

  /** A finished JSON value, or a part of one: ASCII text. */
  value(text: string): void {
    this.#ensure(text.length);
    const buf = this.#buf;
    let pos = this.#pos;
    for (let i = 0; i < text.length; i++) buf[pos++] = text.charCodeAt(i);
    this.#pos = pos;
  }

  /** Finished ASCII text as bytes: as `value`, for what is written again and again. */
  text(bytes: Uint8Array): void {
    this.#ensure(bytes.length);
    const buf = this.#buf;
    let pos = this.#pos;
    for (let i = 0; i < bytes.length; i++) buf[pos++] = bytes[i] as number;
    this.#pos = pos;
  }

  string(text: string): void {
    if (text.length > 64 || !this.#plain(text)) this.value(quote(text));
    if (this.#pos > FLUSH_AT) this.flush();
  }

  /** As `value`, for text that may hold any character: it becomes UTF-8. */
  utf8(text: string): void {
    this.text(Buffer.from(text));
    if (this.#pos > FLUSH_AT) this.flush();
  }

  /** Bytes as a string of base64 in lines of 76 characters, as Python's base64.encodebytes; of any length. */
  base64(bytes: Uint8Array): void {
    this.#byte(0x22);
    for (let i = 0; i < bytes.length; i += BASE64_LINE) {
      const line = bytes.subarray(i, i + BASE64_LINE);
      this.value(plainBase64(line));
      this.value("\\n");
      if (this.#pos > FLUSH_AT) this.flush();
    }
    this.#byte(0x22);
  }

  /** A safe integer. */
  number(value: number): void {
    this.#ensure(20);
    if (value < 0) {
      this.#buf[this.#pos++] = 0x2d;
      value = -value;
    }
    if (value < 0x40000000) {
      this.#digits(value, value < 10 ? 1 : value < 100 ? 2 : decimals(value));
      return;
    }
    // Whole numbers below 2^30 are what the processor divides fastest.
    const high = Math.floor(value / 1e8);
    this.number(high);
    this.#digits(value - high * 1e8, 8);
  }

  /** The last `count` digits of a number below 2^30. */
  #digits(value: number, count: number): void {
    const buf = this.#buf;
    const from = this.#pos;
    this.#pos = from + count;
    for (let at = from + count - 1; at >= from; at--) {
      const rest = (value / 10) | 0;
      buf[at] = 0x30 + value - rest * 10;
      value = rest;
    }
  }

  /** A 64-bit integer, exact. */
  big(value: bigint): void {
    const number = Number(value);
    if (Number.isSafeInteger(number)) this.number(number);
    else this.value(value.toString());
  }

  /** An unsigned 64-bit integer from its two halves, exact. */
  halves(low: number, high: number): void {
    if (high === 0) this.number(low >>> 0);
    else if (high > 0 && high < 0x200000) this.number(high * 0x100000000 + (low >>> 0));
    else this.value(((BigInt(high >>> 0) << 32n) | BigInt(low >>> 0)).toString());
  }

  flush(): void {
    if (this.#pos === 0) return;
    this.#sink(this.#buf.slice(0, this.#pos));
    this.#pos = 0;
  }

  /** Writes a string that needs no escapes; writes nothing and says so when it does. */
  #plain(text: string): boolean {
    this.#ensure(text.length + 2);
    const buf = this.#buf;
    let pos = this.#pos;
    buf[pos++] = 0x22;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code < 0x20 || code > 0x7e || code === 0x22 || code === 0x5c) return false;
      buf[pos++] = code;
    }
    buf[pos++] = 0x22;
    this.#pos = pos;
    return true;
  }

  #break(): void {
    this.text((this.#breaks[this.#depth] ??= ascii(`\n${" ".repeat(this.#depth * this.#indent)}`)));
  }

  #byte(byte: number): void {
    if (this.#pos === this.#buf.length) this.#ensure(1);
    this.#buf[this.#pos++] = byte;
  }

  #ensure(extra: number): void {
    if (this.#pos + extra <= this.#buf.length) return;
    const grown = new Uint8Array(Math.max(this.#buf.length * 2, this.#pos + extra));
    grown.set(this.#buf.subarray(0, this.#pos));
    this.#buf = grown;
  }
}

/** How many decimal digits a number below 2^30 has. */
function decimals(value: number): number {
  let digits = 1;
  for (let limit = 10; value >= limit; limit *= 10) digits++;
  return digits;
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

const PLAIN = /^[\x20-\x21\x23-\x5b\x5d-\x7e]*$/;

/** A JSON string in ASCII, as Python's json.dumps writes it. */
export function quote(text: string): string {
  if (PLAIN.test(text)) return `"${text}"`;
  return JSON.stringify(text).replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
