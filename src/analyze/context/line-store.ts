/** Lines kept as bytes until somebody wants to read them: strings that live long cost the garbage collector dear. */
import type { LogEvent, Words } from "../log/event.ts";

/** What facts are read from. */
export type FactLine = Pick<LogEvent, "number" | "text" | "message" | "words">;

/** Bytes of a character in UTF-8 at most, for each unit of a string. */
const WIDEST = 3;
const FIRST_SIZE = 64 * 1024;

/** A set number of lines and bytes, after which it is full. */
export class LineStore {
  readonly #limit: number;
  readonly #size: number;
  #bytes = Buffer.alloc(0);
  #used = 0;
  #count = 0;
  readonly #numbers: Float64Array;
  /** Where the text ends; the message, if it is none of its endings, lies between that and `#ends`. */
  readonly #textEnds: Uint32Array;
  readonly #ends: Uint32Array;
  /** Characters of the text before its ending that is the message. */
  readonly #starts: Uint32Array;

  /**
   * @param limit of lines
   * @param size of all of them in bytes, several times that of any line
   */
  constructor(limit: number, size: number) {
    this.#limit = limit;
    this.#size = size;
    this.#numbers = new Float64Array(limit);
    this.#textEnds = new Uint32Array(limit);
    this.#ends = new Uint32Array(limit);
    this.#starts = new Uint32Array(limit);
  }

  /** Forgets all lines, and keeps the room for others. */
  clear(): void {
    this.#used = 0;
    this.#count = 0;
  }

  /** False when there is no room for the line. */
  add(line: FactLine): boolean {
    if (line.words !== undefined) return this.#addWords(line.number, line.words);
    const { number, text, message } = line;
    const isEnding = text.endsWith(message);
    const room = WIDEST * (isEnding ? text.length : text.length + message.length);
    if (this.#count >= this.#limit || !this.#hasRoom(room)) return false;
    const textEnd = this.#used + this.#bytes.write(text, this.#used);
    const end = isEnding ? textEnd : textEnd + this.#bytes.write(message, textEnd);
    this.#note(number, textEnd, end, text.length - message.length);
    return true;
  }

  #addWords(number: number, { bytes, start, from, to }: Words): boolean {
    if (this.#count >= this.#limit || !this.#hasRoom(to - start)) return false;
    const end = this.#used + bytes.copy(this.#bytes, this.#used, start, to);
    this.#note(number, end, end, from - start);
    return true;
  }

  #note(number: number, textEnd: number, end: number, start: number): void {
    const at = this.#count++;
    this.#numbers[at] = number;
    this.#textEnds[at] = textEnd;
    this.#ends[at] = end;
    this.#starts[at] = start;
    this.#used = end;
  }

  #hasRoom(room: number): boolean {
    const wanted = this.#used + room;
    if (wanted <= this.#bytes.length) return true;
    if (wanted > this.#size) return false;
    const bytes = Buffer.alloc(Math.min(this.#size, Math.max(wanted, FIRST_SIZE, 2 * this.#bytes.length)));
    this.#bytes.copy(bytes, 0, 0, this.#used);
    this.#bytes = bytes;
    return true;
  }

  /** All of them, in order. */
  *lines(): Generator<FactLine> {
    let start = 0;
    for (let i = 0; i < this.#count; i++) {
      const number = this.#numbers[i]!;
      const [textEnd, end] = [this.#textEnds[i]!, this.#ends[i]!];
      const text = this.#bytes.toString("utf8", start, textEnd);
      const isEnding = end === textEnd;
      const message = isEnding ? text.slice(this.#starts[i]) : this.#bytes.toString("utf8", textEnd, end);
      yield { number, text, message };
      start = end;
    }
  }
}
