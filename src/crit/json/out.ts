/** JSON text, written piece by piece the way Python's json module or Go's encoding/json lays it out. */

/** Takes finished text, as bytes; they are the sink's to keep. */
export type Sink = (text: Uint8Array) => void;

const FLUSH_AT = 64 * 1024;

/**
 * Builds text in a buffer of bytes, ASCII except for what comes by `utf8`. Strings joined piece by piece would cost more in garbage collection than in
 * everything else together.
 */
export class JsonOut {
  #buf = new Uint8Array(FLUSH_AT + 4096);
  #pos = 0;
  #first = true;
  readonly #sink: Sink;
  /** Line breaks with the indentation of each depth; undefined for one line. */
  readonly #breaks: Uint8Array[] | undefined;
  readonly #keys = new Map<string, Uint8Array>();
  readonly #spaced: boolean;
  readonly #colon: ": " | ":";
  #depth = 0;

  /** `indent` spaces a level; 0 for everything on one line, with ", " and ": " between or, when `tight`, "," and ":". */
  constructor(sink: Sink, indent = 0, tight = false) {
    this.#sink = sink;
    this.#spaced = !tight;
    this.#colon = tight && indent === 0 ? ":" : ": ";
    this.#breaks =
      indent > 0 ? Array.from({ length: 128 }, (_, depth) => ascii(`\n${" ".repeat(depth * indent)}`)) : undefined;
  }

  open(bracket: "{" | "["): void {
    this.#byte(bracket.charCodeAt(0));
    this.#depth++;
    this.#first = true;
  }

  close(bracket: "}" | "]"): void {
    this.#depth--;
    if (!this.#first && this.#breaks !== undefined) this.#break(this.#breaks);
    this.#byte(bracket.charCodeAt(0));
    this.#first = false;
    if (this.#pos > FLUSH_AT) this.flush();
  }

  /** Starts a list item. */
  item(): void {
    if (this.#breaks !== undefined) {
      if (!this.#first) this.#byte(0x2c);
      this.#break(this.#breaks);
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
    this.#bytes(bytes);
  }

  /** A finished JSON value, or a part of one: ASCII text. */
  value(text: string): void {
    this.#ensure(text.length);
    const buf = this.#buf;
    let pos = this.#pos;
    for (let i = 0; i < text.length; i++) buf[pos++] = text.charCodeAt(i);
    this.#pos = pos;
  }

  string(text: string): void {
    if (text.length > 64 || !this.#plain(text)) this.value(quote(text));
    if (this.#pos > FLUSH_AT) this.flush();
  }

  /** As `value`, for text that may hold any character: it becomes UTF-8. */
  utf8(text: string): void {
    this.#bytes(Buffer.from(text));
    if (this.#pos > FLUSH_AT) this.flush();
  }

  /** A safe integer. */
  number(value: number): void {
    if (value < 0) {
      this.#byte(0x2d);
      value = -value;
    }
    this.#ensure(20);
    const buf = this.#buf;
    let digits = 1;
    for (let limit = 10; value >= limit; limit *= 10) digits++;
    let at = this.#pos + digits;
    this.#pos = at;
    while (value > 0x7fffffff) {
      const rest = Math.floor(value / 10);
      buf[--at] = 0x30 + (value - rest * 10);
      value = rest;
    }
    let small = value | 0;
    for (; digits > 0 && at > this.#pos - digits; small = (small / 10) | 0) buf[--at] = 0x30 + (small % 10);
  }

  /** A 64-bit integer, exact. */
  big(value: bigint): void {
    if (value <= 0x1fffffffffffffn && value >= -0x1fffffffffffffn) this.number(Number(value));
    else this.value(value.toString());
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

  #break(breaks: readonly Uint8Array[]): void {
    this.#bytes(breaks[this.#depth] ?? (breaks[breaks.length - 1] as Uint8Array));
  }

  #byte(byte: number): void {
    if (this.#pos === this.#buf.length) this.#ensure(1);
    this.#buf[this.#pos++] = byte;
  }

  #bytes(bytes: Uint8Array): void {
    this.#ensure(bytes.length);
    const buf = this.#buf;
    let pos = this.#pos;
    for (let i = 0; i < bytes.length; i++) buf[pos++] = bytes[i] as number;
    this.#pos = pos;
  }

  #ensure(extra: number): void {
    if (this.#pos + extra <= this.#buf.length) return;
    const grown = new Uint8Array(Math.max(this.#buf.length * 2, this.#pos + extra));
    grown.set(this.#buf.subarray(0, this.#pos));
    this.#buf = grown;
  }
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
