/** Bytes read in order, from memory or pulled piece by piece, every request checked against what is left. */

import { CkptError } from "../errors.ts";

/** Gives the next piece of a stream, undefined at its end. Pieces are never changed after they were given. */
export type Pull = () => Uint8Array | undefined;

export class ByteInput {
  /** Name of the file, for messages. */
  readonly file: string | undefined;
  /** The piece at hand. */
  chunk: Uint8Array;
  #at = 0;
  #taken: Uint8Array[] | undefined;
  /** Offset in the file of the chunk's first byte. */
  #base = 0;
  readonly #pull: Pull | undefined;

  constructor(bytes: Uint8Array, file?: string, pull?: Pull) {
    this.chunk = plain(bytes);
    this.file = file;
    this.#pull = pull;
  }

  /** Offset in the file of the next byte. */
  get offset(): number {
    return this.#base + this.#at;
  }

  /** Whether nothing is left. May pull one piece. */
  atEnd(): boolean {
    return this.#have(1) === 0;
  }

  /**
   * Exactly `length` bytes; throws "truncated" when fewer are left. `what` names them for the message. The bytes are a
   * view that stays valid. Memory grows with what really comes, never with what a length announces.
   */
  take(length: number, what: string): Uint8Array {
    const at = this.window(length, what);
    return this.chunk.subarray(at, at + length);
  }

  /** As `take`, without making a view: the bytes are in `chunk` from the index returned, until the next call. */
  window(length: number, what: string): number {
    if (this.chunk.length - this.#at < length) {
      const have = this.#have(length);
      if (have < length) {
        throw new CkptError("truncated", `${length} bytes expected for ${what}, ${have} left`, {
          file: this.file,
          offset: this.offset,
        });
      }
    }
    const at = this.#at;
    this.#at += length;
    if (this.#taken !== undefined) this.#taken.push(this.chunk.subarray(at, at + length));
    return at;
  }

  /** Offset in the file of the first byte of `chunk`. */
  get base(): number {
    return this.#base;
  }

  /** A little-endian unsigned 32-bit word. */
  word(what: string): number {
    const at = this.window(4, what);
    const chunk = this.chunk;
    const high = (chunk[at + 3] as number) * 0x1000000;
    return high + ((chunk[at] as number) | ((chunk[at + 1] as number) << 8) | ((chunk[at + 2] as number) << 16));
  }

  /** Keeps what is taken from now on for `recorded`; views, not copies. */
  record(): void {
    this.#taken = [];
  }

  /** What was taken since `record`, in pieces. */
  recorded(): readonly Uint8Array[] {
    const taken = this.#taken ?? [];
    this.#taken = undefined;
    return taken;
  }

  /** Everything that is left. */
  rest(): Uint8Array {
    return this.take(this.#have(Number.MAX_SAFE_INTEGER), "the rest");
  }

  /** How many of `wanted` bytes are there; pulls pieces until there are enough or the stream ends. */
  #have(wanted: number): number {
    let left = this.chunk.length - this.#at;
    if (left >= wanted || this.#pull === undefined) return Math.min(left, wanted);
    const parts = left > 0 ? [this.chunk.subarray(this.#at)] : [];
    while (left < wanted) {
      const piece = this.#pull();
      if (piece === undefined) break;
      parts.push(piece);
      left += piece.length;
    }
    this.#base += this.#at;
    this.#at = 0;
    this.chunk = parts.length === 1 ? plain(parts[0] as Uint8Array) : concat(parts, left);
    return Math.min(left, wanted);
  }
}

/** A Buffer's own slice is a view: without this, what a caller slices from an entry would still be the input. */
function plain(bytes: Uint8Array): Uint8Array {
  return bytes.constructor === Uint8Array ? bytes : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** Pieces as one. */
export function concat(
  parts: readonly Uint8Array[],
  length = parts.reduce((sum, part) => sum + part.length, 0),
): Uint8Array {
  const out = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
