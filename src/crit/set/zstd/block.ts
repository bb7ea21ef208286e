/** One compressed block of zstd (RFC 8878, section 3.1.1.3): literals, and sequences that put matches between them. */
import { corrupt } from "./corrupt.ts";
import type { HuffmanTable } from "./huffman.ts";
import { readLiterals } from "./literals.ts";
import {
  baselines,
  LITERAL_BITS,
  MATCH_BITS,
  predefinedTables,
  readTables,
  sequenceCount,
  type SequenceTables,
} from "./sequences.ts";

/** Section 3.1.1.2.4: no block is longer, neither compressed nor decoded. */
export const MAX_BLOCK = 128 * 1024;

/** Where decoded bytes go, with the bytes before them that matches may refer to. */
export interface Output {
  bytes: Uint8Array;
  /** Where the next byte goes. */
  at: number;
  /** The first byte of this frame that is still there. */
  start: number;
}

/** What one block leaves to the next of its frame. */
export interface BlockState {
  tree: HuffmanTable | undefined;
  tables: SequenceTables | undefined;
  readonly repeats: [number, number, number];
}

/** Section 3.1.1.5: the repeat offsets a frame starts with. */
export function newBlockState(): BlockState {
  return { tree: undefined, tables: undefined, repeats: [1, 4, 8] };
}

/** Offsets of this code reach 512 MiB, four times the largest window we take. */
const MAX_OFFSET_CODE = 28;

/** Below this many bytes a loop is faster than a call that copies. */
const SHORT = 64;
/** Short copies go by four bytes and may touch up to three behind their end. */
export const OVERRUN = 4;

export class BlockDecoder {
  readonly #literals = new Uint8Array(MAX_BLOCK + OVERRUN);
  readonly #room = this.#literals.subarray(0, MAX_BLOCK);
  readonly #predefined = predefinedTables();
  readonly #literalBits = Uint8Array.from(LITERAL_BITS);
  readonly #literalBase = baselines(LITERAL_BITS, 0);
  readonly #matchBits = Uint8Array.from(MATCH_BITS);
  readonly #matchBase = baselines(MATCH_BITS, 3);

  /**
   * Decodes the block in [start, end) of `src`, at most `limit` bytes, to `out`, which must have room for them
   * and OVERRUN more. `src` must have 4 bytes more, of any value. Throws Corrupt.
   */
  decode(src: Uint8Array, start: number, end: number, state: BlockState, out: Output, limit: number): void {
    const view = new DataView(src.buffer, src.byteOffset, src.byteLength);
    if (start >= end) corrupt("an empty compressed block");
    const { count: literals, next, tree } = readLiterals(src, view, start, end, state.tree, this.#room);
    state.tree = tree;
    const [sequences, at] = sequenceCount(src, next, end);
    const stop = out.at + limit;
    let used = 0;
    if (sequences > 0) {
      const [tables, bits] = readTables(src, at, end, this.#predefined, state.tables);
      state.tables = tables;
      used = this.#execute(view, bits, end, sequences, literals, state, tables, out, stop);
    } else if (at !== end) corrupt("bytes after a block without sequences");
    if (literals - used > stop - out.at) corrupt("a block that decodes to more than its ceiling");
    out.bytes.set(this.#literals.subarray(used, literals), out.at);
    out.at += literals - used;
  }

  /** The hot loop. Gives how many literals the sequences used. */
  #execute(
    view: DataView,
    start: number,
    end: number,
    count: number,
    literalCount: number,
    state: BlockState,
    tables: SequenceTables,
    out: Output,
    stop: number,
  ): number {
    const literals = this.#literals;
    const [literalBits, literalBase, matchBits, matchBase] = [
      this.#literalBits,
      this.#literalBase,
      this.#matchBits,
      this.#matchBase,
    ];
    const { literals: ll, offsets: of, matches: ml } = tables;
    const bytes = out.bytes;
    const target = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const source = new DataView(literals.buffer);
    let [repeat1, repeat2, repeat3] = state.repeats;
    let to = out.at;
    let used = 0;
    // Bits are read from the end; `left` of them remain. A load is good for 25 bits after its misalignment. Written out
    // in place, since a function that changed `left` would move it out of its register.
    const last = end > start ? view.getUint8(end - 1) : 0;
    if (last === 0) corrupt("sequences without their start mark");
    let left = (end - start) * 8 - 8 + (31 - Math.clz32(last));
    if (left < ll.log + of.log + ml.log) corrupt("sequences cut short");
    let word = view.getUint32(start + ((left -= ll.log) >> 3), true) >>> (left & 7);
    let literalState = word & ((1 << ll.log) - 1);
    word = view.getUint32(start + ((left -= of.log) >> 3), true) >>> (left & 7);
    let offsetState = word & ((1 << of.log) - 1);
    word = view.getUint32(start + ((left -= ml.log) >> 3), true) >>> (left & 7);
    let matchState = word & ((1 << ml.log) - 1);
    for (let i = 1; ; i++) {
      const offsetCode = of.symbol[offsetState]!;
      const matchCode = ml.symbol[matchState]!;
      const literalCode = ll.symbol[literalState]!;
      const matchExtra = matchBits[matchCode]!;
      const literalExtra = literalBits[literalCode]!;
      if (left < offsetCode + matchExtra + literalExtra) corrupt("sequences cut short");
      if (offsetCode > MAX_OFFSET_CODE) corrupt("a match beyond any window");
      let offset = 1 << offsetCode;
      let rest = offsetCode;
      if (rest > 24) {
        word = view.getUint32(start + ((left -= rest - 16) >> 3), true) >>> (left & 7);
        offset += (word & ((1 << (rest - 16)) - 1)) << 16;
        rest = 16;
      }
      word = view.getUint32(start + ((left -= rest) >> 3), true) >>> (left & 7);
      offset += word & ((1 << rest) - 1);
      let length = matchBase[matchCode]!;
      if (matchExtra > 0) {
        word = view.getUint32(start + ((left -= matchExtra) >> 3), true) >>> (left & 7);
        length += word & ((1 << matchExtra) - 1);
      }
      let run = literalBase[literalCode]!;
      if (literalExtra > 0) {
        word = view.getUint32(start + ((left -= literalExtra) >> 3), true) >>> (left & 7);
        run += word & ((1 << literalExtra) - 1);
      }

      if (offset > 3) {
        offset -= 3;
        repeat3 = repeat2;
        repeat2 = repeat1;
        repeat1 = offset;
      } else {
        // 1 to 3 name a repeat offset; without literals before the match they mean the next one, and 3 is "first - 1".
        const which = run === 0 ? offset : offset - 1;
        if (which > 0) {
          offset = which === 1 ? repeat2 : which === 2 ? repeat3 : repeat1 - 1;
          if (which > 1) repeat3 = repeat2;
          repeat2 = repeat1;
          repeat1 = offset;
        } else offset = repeat1;
      }

      if (run > literalCount - used) corrupt("sequences that use more literals than there are");
      if (run + length > stop - to) corrupt("a block that decodes to more than its ceiling");
      if (run < SHORT)
        for (let n = 0; n < run; n += 4) target.setUint32(to + n, source.getUint32(used + n, true), true);
      else bytes.set(literals.subarray(used, used + run), to);
      used += run;
      to += run;
      const from = to - offset;
      if (offset === 0 || from < out.start) corrupt("a match from before the start of the data");
      if (offset < 4 || (offset < length && length >= SHORT))
        for (let n = 0; n < length; n++) bytes[to + n] = bytes[from + n]!;
      else if (length < SHORT)
        for (let n = 0; n < length; n += 4) target.setUint32(to + n, target.getUint32(from + n, true), true);
      else bytes.copyWithin(to, from, from + length);
      to += length;

      if (i === count) break;
      const literalNext = ll.bits[literalState]!;
      const matchNext = ml.bits[matchState]!;
      const offsetNext = of.bits[offsetState]!;
      if (left < literalNext + matchNext + offsetNext) corrupt("sequences cut short");
      word = view.getUint32(start + ((left -= literalNext + matchNext) >> 3), true) >>> (left & 7);
      literalState = ll.base[literalState]! + ((word >>> matchNext) & ((1 << literalNext) - 1));
      matchState = ml.base[matchState]! + (word & ((1 << matchNext) - 1));
      word = view.getUint32(start + ((left -= offsetNext) >> 3), true) >>> (left & 7);
      offsetState = of.base[offsetState]! + (word & ((1 << offsetNext) - 1));
    }
    if (left !== 0) corrupt("sequences that do not end with their bits");
    state.repeats[0] = repeat1;
    state.repeats[1] = repeat2;
    state.repeats[2] = repeat3;
    out.at = to;
    return used;
  }
}
