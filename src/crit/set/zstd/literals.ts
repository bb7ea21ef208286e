/** The literals section of a zstd block (RFC 8878, section 3.1.1.3.1). */
import { corrupt } from "./corrupt.ts";
import { decodeHuffman, readHuffman, type HuffmanTable } from "./huffman.ts";

/**
 * Reads the section that starts at `start` of a block that ends at `end`, into `out`.
 * @param previous the tree of an earlier block, which the section may use again
 * @returns how many literals, where the section ended, and the tree for later blocks
 */
export function readLiterals(
  src: Uint8Array,
  view: DataView,
  start: number,
  end: number,
  previous: HuffmanTable | undefined,
  out: Uint8Array,
): { count: number; next: number; tree: HuffmanTable | undefined } {
  const type = src[start]! & 3;
  const format = (src[start]! >> 2) & 3;
  if (type <= 1) {
    const { count, at } = plainSize(src, start, end, format);
    if (count > out.length) corrupt(`${count} literals in a block`);
    const next = at + (type === 0 ? count : 1);
    if (next > end) corrupt(`literals cut short: wanted ${next - at} bytes, ${end - at} available`);
    if (type === 0) out.set(src.subarray(at, next));
    else out.fill(src[at]!, 0, count);
    return { count, next, tree: previous };
  }
  const { count, packed, at } = packedSizes(src, start, end, format);
  if (count > out.length) corrupt(`${count} literals in a block`);
  const next = at + packed;
  if (next > end) corrupt(`literals cut short: wanted ${packed} bytes, ${end - at} available`);
  const [tree, streams] = type === 2 ? readHuffman(src, view, at, next) : [previous, at];
  if (tree === undefined) return corrupt("literals that use an earlier tree where there is none");
  if (format === 0) decodeHuffman(tree, view, streams, next, out, 0, count);
  else decodeFour(tree, src, view, streams, next, out, count);
  return { count, next, tree };
}

/** Raw and RLE literals: the size has 5, 12 or 20 bits. */
function plainSize(src: Uint8Array, start: number, end: number, format: number): { count: number; at: number } {
  const bytes = format === 1 ? 2 : format === 3 ? 3 : 1;
  if (start + bytes > end) corrupt("a literals header cut short");
  let value = 0;
  for (let i = 0; i < bytes; i++) value |= src[start + i]! << (8 * i);
  return { count: value >> (bytes === 1 ? 3 : 4), at: start + bytes };
}

/** Huffman-coded literals: decoded and packed size have 10, 14 or 18 bits each, after 4 bits of header. */
function packedSizes(
  src: Uint8Array,
  start: number,
  end: number,
  format: number,
): { count: number; packed: number; at: number } {
  const width = format <= 1 ? 10 : format === 2 ? 14 : 18;
  const bytes = format <= 1 ? 3 : format + 2;
  if (start + bytes > end) corrupt("a literals header cut short");
  let value = 0; // up to 40 bits: no shifts
  for (let i = 0; i < bytes; i++) value += src[start + i]! * 2 ** (8 * i);
  const sizes = Math.floor(value / 16);
  return { count: sizes % 2 ** width, packed: Math.floor(sizes / 2 ** width), at: start + bytes };
}

/** Four streams after a table of the first three lengths; each but the last decodes to a quarter, rounded up. */
function decodeFour(
  tree: HuffmanTable,
  src: Uint8Array,
  view: DataView,
  start: number,
  end: number,
  out: Uint8Array,
  count: number,
): void {
  const quarter = (count + 3) >> 2;
  if (start + 6 > end || 3 * quarter > count) corrupt("four literal streams in too little space");
  let at = start + 6;
  for (let i = 0; i < 4; i++) {
    const next = i < 3 ? at + (src[start + 2 * i]! | (src[start + 2 * i + 1]! << 8)) : end;
    if (next > end) corrupt("a literal stream beyond its section");
    decodeHuffman(tree, view, at, next, out, quarter * i, i < 3 ? quarter * (i + 1) : count);
    at = next;
  }
}
