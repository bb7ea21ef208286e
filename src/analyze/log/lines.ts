/** Bytes into lines, at any cut of the bytes; what is longer than a line may be is cut off. */

/** Bytes of a line that are kept. */
export const MAX_LINE = 64 * 1024;

const NEWLINE = 10;
const RETURN = 13;
const ESCAPE = 27;

/**
 * Takes a line, without its end, as a part of some bytes, which hold until the next piece is split.
 * @param number 1-based
 */
export type TakeLine = (bytes: Buffer, start: number, end: number, number: number) => void;

/** Splits at LF, CR LF. Holds at most one cut line. */
export class LineSplitter {
  /** The start of a line whose end has not come. */
  #rest: Buffer[] = [];
  #restLength = 0;
  #number = 0;
  #sawEscape = false;

  /** True once a terminal's escape character has come by: lines may then hold colours. */
  get sawEscape(): boolean {
    return this.#sawEscape;
  }

  /** Gives the lines that end in `bytes`, which may be changed by their owner afterwards. */
  push(bytes: Uint8Array, take: TakeLine): void {
    const piece = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#sawEscape ||= piece.includes(ESCAPE);
    let start = 0;
    for (;;) {
      const end = piece.indexOf(NEWLINE, start);
      if (end < 0) break;
      this.#line(piece, start, end, take);
      start = end + 1;
    }
    this.#keep(piece.subarray(start));
  }

  /** Gives the last line, if it has no end. */
  finish(take: TakeLine): void {
    if (this.#restLength > 0) this.#line(Buffer.alloc(0), 0, 0, take);
  }

  #line(piece: Buffer, start: number, end: number, take: TakeLine): void {
    this.#number++;
    let whole = piece;
    let from = start;
    let to = end;
    if (this.#restLength > 0) {
      this.#keep(piece.subarray(start, end));
      whole = Buffer.concat(this.#rest);
      from = 0;
      to = whole.length;
      this.#rest = [];
      this.#restLength = 0;
    }
    if (to - from > MAX_LINE) to = from + MAX_LINE;
    if (to > from && whole[to - 1] === RETURN) to--;
    take(whole, from, to, this.#number);
  }

  #keep(part: Buffer): void {
    if (part.length === 0) return;
    // One byte more than a line may have: the cut line is known to be cut.
    const room = MAX_LINE + 1 - this.#restLength;
    if (room > 0) this.#rest.push(Buffer.from(part.subarray(0, room)));
    this.#restLength += Math.min(part.length, Math.max(room, 0));
  }
}
