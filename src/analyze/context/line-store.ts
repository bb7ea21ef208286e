/** Lines kept as bytes until somebody wants to read them: strings that live long cost the garbage collector dear. */
import type { LogEvent } from "../log/event.ts";

/** What facts are read from. */
export type FactLine = Pick<LogEvent, "number" | "text" | "message">;

/** Bytes of a character in UTF-8 at most, for each unit of a string. */
const WIDEST = 3;
const FIRST_SIZE = 64 * 1024;

/** A set number of lines and bytes, after which it is full. */
export class LineStore {
  readonly #limit: number;
  readonly #size: number;
  #bytes = Buffer.alloc(0);
  #used = 0;
  readonly #numbers: number[] = [];
  /** Where the text ends; the message, if it is none of its endings, lies between that and `#ends`. */
  readonly #textEnds: number[] = [];
  readonly #ends: number[] = [];
  readonly #messageLengths: number[] = [];

  /**
   * @param limit of lines
   * @param size of all of them in bytes, several times that of any line
   */
  constructor(limit: number, size: number) {
    this.#limit = limit;
    this.#size = size;
  }

  /** False when there is no room for the line. */
  add({ number, text, message }: FactLine): boolean {
    const isEnding = text.endsWith(message);
    const room = WIDEST * (isEnding ? text.length : text.length + message.length);
    if (this.#numbers.length >= this.#limit || !this.#hasRoom(room)) return false;
    const textEnd = this.#used + this.#bytes.write(text, this.#used);
    this.#used = isEnding ? textEnd : textEnd + this.#bytes.write(message, textEnd);
    this.#numbers.push(number);
    this.#textEnds.push(textEnd);
    this.#ends.push(this.#used);
    this.#messageLengths.push(message.length);
    return true;
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
    for (const [i, number] of this.#numbers.entries()) {
      const [textEnd, end] = [this.#textEnds[i]!, this.#ends[i]!];
      const text = this.#bytes.toString("utf8", start, textEnd);
      const isEnding = end === textEnd;
      const message = isEnding
        ? text.slice(text.length - this.#messageLengths[i]!)
        : this.#bytes.toString("utf8", textEnd, end);
      yield { number, text, message };
      start = end;
    }
  }
}
