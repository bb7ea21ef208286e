/** A zstd bit stream, read from its last bit to its first (RFC 8878, section 4.1, "bitstream"). */
import { corrupt } from "./corrupt.ts";

/**
 * `view` must have 4 bytes more than the stream, of any value: whole words are loaded. Positions count the bits left.
 */
export class BackwardBits {
  readonly #view: DataView;
  readonly #start: number;
  /** Bits not read yet. Negative: more was read than there was, which counts as zeros. */
  left: number;

  /** The stream in bytes [start, end) of `view`. The highest set bit of its last byte marks where it begins. */
  constructor(view: DataView, start: number, end: number) {
    const last = end > start ? view.getUint8(end - 1) : 0;
    if (last === 0) corrupt("a bit stream without its start mark");
    this.#view = view;
    this.#start = start;
    this.left = (end - start) * 8 - 8 + (31 - Math.clz32(last));
  }

  /** The next `n` bits, 25 at most, as a number; zeros where the stream has ended. */
  read(n: number): number {
    const left = (this.left -= n);
    if (left >= 0) return (this.#view.getUint32(this.#start + (left >> 3), true) >>> (left & 7)) & ((1 << n) - 1);
    if (left <= -n) return 0;
    return (this.#view.getUint32(this.#start, true) & ((1 << (n + left)) - 1)) << -left;
  }
}
