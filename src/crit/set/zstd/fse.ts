/** Finite state entropy tables of zstd (RFC 8878, section 4.1): read from their compressed form, and built. */
import { corrupt } from "./corrupt.ts";

/** For each state: what it decodes to, how many bits the next state takes, and what is added to them. */
export interface FseTable {
  /** log2 of the number of states. */
  readonly log: number;
  readonly symbol: Uint8Array;
  readonly bits: Uint8Array;
  readonly base: Uint16Array;
}

/** A table of one state that takes no bits: the "RLE" mode. */
export function rleTable(symbol: number): FseTable {
  return { log: 0, symbol: Uint8Array.of(symbol), bits: new Uint8Array(1), base: new Uint16Array(1) };
}

/**
 * A table from its normalized counts, which add up to 2^log; -1 stands for a probability below one (section 4.1.1,
 * "From normalized distribution to decoding tables").
 */
export function buildFse(counts: ArrayLike<number>, log: number): FseTable {
  const size = 1 << log;
  const symbol = new Uint8Array(size);
  const bits = new Uint8Array(size);
  const base = new Uint16Array(size);
  const next = new Uint16Array(counts.length);
  let high = size - 1;
  for (let s = 0; s < counts.length; s++) {
    const count = counts[s]!;
    if (count === -1) symbol[high--] = s;
    next[s] = Math.abs(count);
  }
  const step = (size >> 1) + (size >> 3) + 3;
  let at = 0;
  for (let s = 0; s < counts.length; s++) {
    for (let i = counts[s]!; i > 0; i--) {
      symbol[at] = s;
      do at = (at + step) & (size - 1);
      while (at > high);
    }
  }
  for (let state = 0; state < size; state++) {
    const s = symbol[state]!;
    const x = next[s]!++;
    const n = log - (31 - Math.clz32(x));
    bits[state] = n;
    base[state] = (x << n) - size;
  }
  return { log, symbol, bits, base };
}

/**
 * Reads a table description in [start, end) of `src`.
 * @returns the table, and where the description ended
 */
export function readFse(
  src: Uint8Array,
  start: number,
  end: number,
  maxLog: number,
  maxSymbol: number,
): [FseTable, number] {
  let bit = start * 8;
  const peek = (n: number): number => {
    const at = bit >> 3;
    // Past the end zeros are read; where the description really ends is checked below.
    const word = byteAt(src, at, end) | (byteAt(src, at + 1, end) << 8) | (byteAt(src, at + 2, end) << 16);
    return (word >> (bit & 7)) & ((1 << n) - 1);
  };
  const log = peek(4) + 5;
  bit += 4;
  if (log > maxLog) corrupt(`an FSE table of 2^${log} states, 2^${maxLog} at most`);
  const counts: number[] = [];
  let remaining = (1 << log) + 1;
  let threshold = 1 << log;
  let width = log + 1;
  while (remaining > 1) {
    if (counts.length > maxSymbol) corrupt("an FSE table with too many symbols");
    const max = 2 * threshold - 1 - remaining;
    const low = peek(width - 1);
    let value = low;
    if (low < max) bit += width - 1;
    else {
      value = peek(width);
      if (value >= threshold) value -= max;
      bit += width;
    }
    const count = value - 1;
    counts.push(count);
    remaining -= Math.abs(count);
    if (count === 0) {
      for (let repeat = 3; repeat === 3;) {
        repeat = peek(2);
        bit += 2;
        for (let i = 0; i < repeat; i++) counts.push(0);
        if (counts.length > maxSymbol + 1) corrupt("an FSE table with too many symbols");
      }
    }
    while (remaining < threshold) {
      width--;
      threshold >>= 1;
    }
  }
  if (remaining !== 1) corrupt("an FSE table whose counts do not add up");
  const next = (bit + 7) >> 3;
  if (next > end) corrupt("an FSE table cut short");
  return [buildFse(counts, log), next];
}

function byteAt(src: Uint8Array, at: number, end: number): number {
  return at < end ? src[at]! : 0;
}
