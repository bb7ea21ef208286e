/**
 * The LZMA decoder inside LZMA2, after the public-domain LZMA specification of Igor Pavlov (lzma-specification.txt,
 * 7-Zip's LZMA SDK). Sizes of both sides are known for each chunk, so any bytes end in bounded time.
 */
import { Damaged } from "./damaged.ts";

const STATES = 12;
const POS_STATES = 16;
const LENGTH_TO_POS = 4;
const END_MODEL = 14;
const ALIGN = 16;
const FULL_DISTANCES = 128;
const MIN_MATCH = 2;
const HALF = 1024;

/** Decoded bytes with the history that matches refer to. */
export interface Output {
  bytes: Uint8Array;
  /** Where the next byte goes. */
  at: number;
  /** Bytes before `at` that may be referred to begin here. */
  start: number;
}

const probabilities = (count: number): Uint16Array => new Uint16Array(count).fill(HALF);

/** Three trees: lengths 2 to 9, 10 to 17, 18 to 273. */
class LengthCoder {
  readonly choice = probabilities(2);
  readonly low = probabilities(POS_STATES * 8);
  readonly middle = probabilities(POS_STATES * 8);
  readonly high = probabilities(256);

  reset(): void {
    for (const part of [this.choice, this.low, this.middle, this.high]) part.fill(HALF);
  }
}

export class LzmaDecoder {
  #input: Uint8Array = new Uint8Array(0);
  #at = 0;
  #range = 0;
  #code = 0;
  /** Where the output ends that rests on input alone. */
  #sure = 0;

  #literalContext = 0;
  #literalPosMask = 0;
  #posMask = 0;
  #state = 0;
  readonly #distances = [0, 0, 0, 0];

  #literals = probabilities(0x300);
  readonly #isMatch = probabilities(STATES * POS_STATES);
  readonly #isRep = probabilities(STATES);
  readonly #isRep0 = probabilities(STATES);
  readonly #isRep1 = probabilities(STATES);
  readonly #isRep2 = probabilities(STATES);
  readonly #isRep0Long = probabilities(STATES * POS_STATES);
  readonly #slots = probabilities(LENGTH_TO_POS * 64);
  readonly #special = probabilities(FULL_DISTANCES);
  readonly #align = probabilities(ALIGN);
  readonly #matchLength = new LengthCoder();
  readonly #repLength = new LengthCoder();

  /** lc, lp and pb in one byte (specification, "LZMA properties"); LZMA2 wants lc + lp at most 4. */
  setProperties(byte: number): void {
    if (byte >= 225) throw new Damaged("LZMA properties out of range");
    const lc = byte % 9;
    const rest = Math.floor(byte / 9);
    const lp = rest % 5;
    if (lc + lp > 4) throw new Damaged("LZMA properties that LZMA2 does not have");
    this.#literalContext = lc;
    this.#literalPosMask = (1 << lp) - 1;
    this.#posMask = (1 << Math.floor(rest / 5)) - 1;
    this.#literals = probabilities(0x300 << (lc + lp));
  }

  resetState(): void {
    this.#state = 0;
    this.#distances.fill(0);
    for (const part of [
      this.#literals,
      this.#isMatch,
      this.#isRep,
      this.#isRep0,
      this.#isRep1,
      this.#isRep2,
      this.#isRep0Long,
      this.#slots,
      this.#special,
      this.#align,
    ])
      part.fill(HALF);
    this.#matchLength.reset();
    this.#repLength.reset();
  }

  /**
   * Decodes a chunk to exactly `size` bytes, for which `out` has room. Throws Damaged.
   * @param position bytes of the block before `out.at`, for the position states
   */
  decode(input: Uint8Array, out: Output, size: number, position: number): void {
    const limit = out.at + size;
    this.#run(input, out, limit, position - out.at);
    this.#normalize();
    if (out.at !== limit || this.#at !== input.length || this.#code !== 0)
      throw new Damaged("an LZMA chunk that does not end where it should");
  }

  /** The same for a chunk whose end is missing: as many bytes as what is there says. */
  decodeStart(input: Uint8Array, out: Output, size: number, position: number): void {
    this.#sure = out.at;
    try {
      if (input.length >= 5) this.#run(input, out, out.at + size, position - out.at);
    } catch (error) {
      // What is made up for the missing input may be anything.
      if (!(error instanceof Damaged)) throw error;
    }
    out.at = this.#sure;
  }

  /** Until `limit`, or there is no more input. */
  #run(input: Uint8Array, out: Output, limit: number, shift: number): void {
    if (input.length < 5 || input[0] !== 0) throw new Damaged("an LZMA chunk without its range coder");
    this.#input = input;
    this.#at = 5;
    this.#range = 0xffffffff;
    this.#code = ((input[1]! << 24) | (input[2]! << 16) | (input[3]! << 8) | input[4]!) >>> 0;
    while (out.at < limit) {
      const posState = (out.at + shift) & this.#posMask;
      const index = this.#state * POS_STATES + posState;
      if (this.#bit(this.#isMatch, index) === 0) this.#literal(out, shift);
      else this.#match(out, limit, posState, index);
      if (this.#at <= input.length) this.#sure = out.at;
      else if (this.#at > input.length + 5) break; // out of input: the sizes cannot be right
    }
  }

  #literal(out: Output, shift: number): void {
    const { bytes, at, start } = out;
    const previous = at > start ? bytes[at - 1]! : 0;
    const high = ((at + shift) & this.#literalPosMask) << this.#literalContext;
    const base = 0x300 * (high + (previous >> (8 - this.#literalContext)));
    const table = this.#literals;
    let symbol = 1;
    if (this.#state >= 7) {
      const distance = this.#distances[0]!;
      if (at - start <= distance) throw new Damaged("a match before the start of the data");
      let match = bytes[at - distance - 1]!;
      while (symbol < 0x100) {
        const matchBit = (match >> 7) & 1;
        match <<= 1;
        const bit = this.#bit(table, base + ((1 + matchBit) << 8) + symbol);
        symbol = (symbol << 1) | bit;
        if (matchBit !== bit) break;
      }
    }
    while (symbol < 0x100) symbol = (symbol << 1) | this.#bit(table, base + symbol);
    bytes[at] = symbol & 0xff;
    out.at = at + 1;
    this.#state = this.#state < 4 ? 0 : this.#state < 10 ? this.#state - 3 : this.#state - 6;
  }

  #match(out: Output, limit: number, posState: number, index: number): void {
    const state = this.#state;
    const distances = this.#distances;
    let length: number;
    if (this.#bit(this.#isRep, state) === 0) {
      distances.copyWithin(1, 0, 3);
      length = this.#length(this.#matchLength, posState);
      this.#state = state < 7 ? 7 : 10;
      distances[0] = this.#distance(length);
    } else {
      if (this.#bit(this.#isRep0, state) === 0) {
        if (this.#bit(this.#isRep0Long, index) === 0) {
          this.#state = state < 7 ? 9 : 11;
          this.#copy(out, limit, 1);
          return;
        }
      } else this.#rotate(state);
      length = this.#length(this.#repLength, posState);
      this.#state = state < 7 ? 8 : 11;
    }
    this.#copy(out, limit, length + MIN_MATCH);
  }

  /** Brings the second, third or fourth of the last distances to the front. */
  #rotate(state: number): void {
    const distances = this.#distances;
    const which = this.#bit(this.#isRep1, state) === 0 ? 1 : this.#bit(this.#isRep2, state) === 0 ? 2 : 3;
    const distance = distances[which]!;
    distances.copyWithin(1, 0, which);
    distances[0] = distance;
  }

  #copy(out: Output, limit: number, length: number): void {
    const { bytes, at } = out;
    const distance = this.#distances[0]! + 1;
    if (distance > at - out.start) throw new Damaged("a match before the start of the data");
    if (length > limit - at) throw new Damaged("a match beyond the end of its chunk");
    for (let i = at, end = at + length; i < end; i++) bytes[i] = bytes[i - distance]!;
    out.at = at + length;
  }

  #length(coder: LengthCoder, posState: number): number {
    if (this.#bit(coder.choice, 0) === 0) return this.#tree(coder.low, posState * 8, 3);
    if (this.#bit(coder.choice, 1) === 0) return 8 + this.#tree(coder.middle, posState * 8, 3);
    return 16 + this.#tree(coder.high, 0, 8);
  }

  #distance(length: number): number {
    const slot = this.#tree(this.#slots, Math.min(length, LENGTH_TO_POS - 1) * 64, 6);
    if (slot < 4) return slot;
    const bits = (slot >> 1) - 1;
    const base = ((2 | (slot & 1)) << bits) >>> 0;
    if (slot < END_MODEL) return base + this.#reverse(this.#special, base - slot, bits);
    // The largest distance, 2^32 - 1, is the end mark of plain LZMA; as a distance it reaches before the start.
    return base + this.#direct(bits - 4) * 16 + this.#reverse(this.#align, 0, 4);
  }

  #tree(table: Uint16Array, base: number, bits: number): number {
    let symbol = 1;
    for (let i = 0; i < bits; i++) symbol = (symbol << 1) | this.#bit(table, base + symbol);
    return symbol - (1 << bits);
  }

  #reverse(table: Uint16Array, base: number, bits: number): number {
    let symbol = 1;
    let value = 0;
    for (let i = 0; i < bits; i++) {
      const bit = this.#bit(table, base + symbol);
      symbol = (symbol << 1) | bit;
      value |= bit << i;
    }
    return value;
  }

  #direct(bits: number): number {
    let value = 0;
    for (let i = 0; i < bits; i++) {
      this.#normalize();
      this.#range >>>= 1;
      const bit = this.#code >= this.#range ? 1 : 0;
      if (bit === 1) this.#code -= this.#range;
      value = value * 2 + bit;
    }
    return value;
  }

  #bit(table: Uint16Array, index: number): 0 | 1 {
    if (this.#range < 0x1000000) this.#normalize();
    const probability = table[index]!;
    const bound = (this.#range >>> 11) * probability;
    if (this.#code < bound) {
      this.#range = bound;
      table[index] = probability + ((2048 - probability) >> 5);
      return 0;
    }
    this.#range -= bound;
    this.#code -= bound;
    table[index] = probability - (probability >> 5);
    return 1;
  }

  #normalize(): void {
    if (this.#range >= 0x1000000) return;
    this.#range = (this.#range << 8) >>> 0;
    this.#code = ((this.#code << 8) | (this.#input[this.#at] ?? 0)) >>> 0;
    this.#at++;
  }
}
