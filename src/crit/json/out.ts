/** JSON text, written piece by piece the way Python's json module lays it out. */

/** Takes finished text. */
export type Sink = (text: string) => void;

const FLUSH_AT = 64 * 1024;

export class JsonOut {
  #text = "";
  #first = true;
  readonly #sink: Sink;
  /** Line breaks with the indentation of each depth; undefined for one line. */
  readonly #breaks: string[] | undefined;
  #depth = 0;

  /** `indent` spaces a level; 0 for everything on one line with ", " and ": " between. */
  constructor(sink: Sink, indent = 0) {
    this.#sink = sink;
    this.#breaks = indent > 0 ? Array.from({ length: 128 }, (_, depth) => `\n${" ".repeat(depth * indent)}`) : undefined;
  }

  open(bracket: "{" | "["): void {
    this.#text += bracket;
    this.#depth++;
    this.#first = true;
  }

  close(bracket: "}" | "]"): void {
    this.#depth--;
    if (!this.#first && this.#breaks !== undefined) this.#text += this.#breaks[this.#depth] ?? "\n";
    this.#text += bracket;
    this.#first = false;
    if (this.#text.length > FLUSH_AT) this.flush();
  }

  /** Starts a list item. */
  item(): void {
    if (this.#breaks !== undefined) {
      this.#text += this.#first ? "" : ",";
      this.#text += this.#breaks[this.#depth] ?? "\n";
    } else if (!this.#first) this.#text += ", ";
    this.#first = false;
  }

  /** Starts a member; `name` is a field name: printable ASCII without quotes. */
  key(name: string): void {
    this.item();
    this.#text += `"${name}": `;
  }

  /** A finished JSON value, or a part of one. */
  value(text: string): void {
    this.#text += text;
  }

  string(text: string): void {
    this.#text += quote(text);
    if (this.#text.length > FLUSH_AT) this.flush();
  }

  flush(): void {
    if (this.#text !== "") this.#sink(this.#text);
    this.#text = "";
  }
}

// eslint-disable-next-line no-control-regex
const PLAIN = /^[\x20-\x21\x23-\x5b\x5d-\x7e]*$/;

/** A JSON string in ASCII, as Python's json.dumps writes it. */
export function quote(text: string): string {
  if (PLAIN.test(text)) return `"${text}"`;
  return JSON.stringify(text).replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
