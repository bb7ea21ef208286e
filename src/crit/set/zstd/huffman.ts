/** Huffman-coded literals of zstd (RFC 8878, section 4.2). */
import { BackwardBits } from "./bits.ts";
import { corrupt } from "./corrupt.ts";
import { readFse } from "./fse.ts";

/** For each value of the next `log` bits: the symbol in the low byte, how many of the bits it takes above. */
export interface HuffmanTable {
  readonly log: number;
  readonly entries: Uint16Array;
}

/** Section 4.2.1: no code is longer. */
const MAX_LOG = 11;

/**
 * Reads a tree description in [start, end) of `view`.
 * @returns the table, and where the description ended
 */
export function readHuffman(src: Uint8Array, view: DataView, start: number, end: number): [HuffmanTable, number] {
  if (start >= end) corrupt("a Huffman tree cut short");
  const head = src[start]!;
  const next = start + 1 + (head >= 128 ? (head - 126) >> 1 : head);
  if (next > end) corrupt("a Huffman tree cut short");
  const weights = head >= 128 ? directWeights(src, start + 1, head - 127) : codedWeights(src, view, start + 1, next);
  return [buildHuffman(weights), next];
}

/** Four bits each, the first in the high half. */
function directWeights(src: Uint8Array, start: number, count: number): number[] {
  const weights: number[] = [];
  for (let i = 0; i < count; i++) {
    const byte = src[start + (i >> 1)]!;
    weights.push(i % 2 === 0 ? byte >> 4 : byte & 15);
  }
  return weights;
}

/** FSE-coded, by two states in turn that share one bit stream; it ends when a state cannot be filled any more. */
function codedWeights(src: Uint8Array, view: DataView, start: number, end: number): number[] {
  const [table, stream] = readFse(src, start, end, 6, 255);
  const bits = new BackwardBits(view, stream, end);
  const states = [bits.read(table.log), bits.read(table.log)];
  if (bits.left < 0) corrupt("Huffman weights cut short");
  const weights: number[] = [];
  for (let turn = 0; ; turn ^= 1) {
    const state = states[turn]!;
    weights.push(table.symbol[state]!);
    if (weights.length > 254) corrupt("a Huffman tree with too many symbols");
    states[turn] = table.base[state]! + bits.read(table.bits[state]!);
    if (bits.left < 0) {
      weights.push(table.symbol[states[turn ^ 1]!]!);
      return weights;
    }
  }
}

/** The last symbol's weight is not written: it is what makes the sum a power of two. */
function buildHuffman(weights: number[]): HuffmanTable {
  let sum = 0;
  for (const weight of weights) {
    if (weight > MAX_LOG) corrupt("a Huffman code that is too long");
    if (weight > 0) sum += 1 << (weight - 1);
  }
  if (sum === 0) corrupt("a Huffman tree of no weight");
  const log = 32 - Math.clz32(sum);
  const rest = (1 << log) - sum;
  if (log > MAX_LOG || (rest & (rest - 1)) !== 0) corrupt("Huffman weights that do not add up");
  const all = [...weights, 32 - Math.clz32(rest)];
  const entries = new Uint16Array(1 << log);
  let at = 0;
  for (let weight = 1; weight <= log; weight++) {
    for (let symbol = 0; symbol < all.length; symbol++) {
      if (all[symbol] !== weight) continue;
      const count = 1 << (weight - 1);
      entries.fill(symbol | ((log + 1 - weight) << 8), at, at + count);
      at += count;
    }
  }
  return { log, entries };
}

/**
 * Decodes the stream in [start, end) of `view` into [to, toEnd) of `out`: just so many symbols, just those bits.
 * `view` must have 4 bytes more.
 */
export function decodeHuffman(
  table: HuffmanTable,
  view: DataView,
  start: number,
  end: number,
  out: Uint8Array,
  to: number,
  toEnd: number,
): void {
  const { log, entries } = table;
  const last = end > start ? view.getUint8(end - 1) : 0;
  if (last === 0) corrupt("a literal stream without its start mark");
  let left = (end - start) * 8 - 8 + (31 - Math.clz32(last));
  const mask = (1 << log) - 1;
  let at = to;
  // Two symbols a load: 2 * 11 bits and up to 7 of misalignment fit into 32.
  while (left >= 2 * MAX_LOG && at + 1 < toEnd) {
    const from = left - 2 * MAX_LOG;
    const word = (view.getUint32(start + (from >> 3), true) >>> (from & 7)) & 0x3fffff;
    const first = entries[(word >>> (2 * MAX_LOG - log)) & mask]!;
    const used = first >> 8;
    const second = entries[(word >>> (2 * MAX_LOG - log - used)) & mask]!;
    out[at] = first;
    out[at + 1] = second;
    at += 2;
    left -= used + (second >> 8);
  }
  while (at < toEnd) {
    if (left <= 0) corrupt("literals cut short");
    const have = left >= log ? log : left;
    const from = left - have;
    const value = (view.getUint32(start + (from >> 3), true) >>> (from & 7)) & ((1 << have) - 1);
    const entry = entries[value << (log - have)]!;
    out[at++] = entry;
    left -= entry >> 8;
  }
  if (left !== 0) corrupt("a literal stream that does not end with its last symbol");
}
