import t from "tap";
import { decodeHuffman, readHuffman } from "../../../../src/crit/set/zstd/huffman.ts";

const SLACK = [0xff, 0xff, 0xff, 0xff];

/** A tree description by 4-bit weights, and a stream, both padded as the decoder wants it. */
function tree(...weights: number[]): ReturnType<typeof readHuffman> {
  const packed = [];
  for (let i = 0; i < weights.length; i += 2) packed.push((weights[i]! << 4) | (weights[i + 1] ?? 0));
  const bytes = Uint8Array.from([127 + weights.length, ...packed, ...SLACK]);
  return readHuffman(bytes, new DataView(bytes.buffer), 0, bytes.length - SLACK.length);
}

/** Decodes a stream given as bits in reading order; the mark is put before them. */
function decode(table: ReturnType<typeof readHuffman>[0], bits: string, count: number): string {
  const all = `1${bits}`;
  const padded = all.padStart(Math.ceil(all.length / 8) * 8, "0");
  const bytes = padded
    .match(/.{8}/g)!
    .map((byte) => parseInt(byte, 2))
    .reverse();
  const src = Uint8Array.from([...bytes, ...SLACK]);
  const out = new Uint8Array(count);
  decodeHuffman(table, new DataView(src.buffer), 0, bytes.length, out, 0, count);
  return [...out].join("");
}

t.test("the example of RFC 8878, section 4.2.1: weights 4 3 2 0 1 and a last one", async (t) => {
  const [table, end] = tree(4, 3, 2, 0, 1);
  t.equal(end, 4);
  t.equal(table.log, 4);
  // Codes: 0 → 1, 1 → 01, 2 → 001, 4 → 0000, 5 (the implied one) → 0001.
  t.equal(decode(table, "1" + "01" + "001" + "0000" + "0001", 5), "01245");
  t.equal(decode(table, "1".repeat(77), 77), "0".repeat(77), "many of the shortest");
  t.equal(decode(table, "0001".repeat(50) + "1", 51), "5".repeat(50) + "0");
});

t.test("a stream must hold exactly its symbols", async (t) => {
  const [table] = tree(4, 3, 2, 0, 1);
  t.throws(() => decode(table, "101", 1), /does not end with its last symbol/);
  t.throws(() => decode(table, "1", 2), /cut short/);
  t.throws(() => decode(table, "00", 1), /does not end/, "a code that goes on behind the end");
  const empty = Uint8Array.from([0, ...SLACK]);
  t.throws(() => decodeHuffman(table, new DataView(empty.buffer), 0, 1, new Uint8Array(1), 0, 1), /start mark/);
});

t.test("trees that cannot be are refused", async (t) => {
  t.throws(() => tree(12, 1), /too long/);
  t.throws(() => tree(0, 0), /no weight/);
  t.throws(() => tree(3, 1, 3, 3), /add up/);
  t.throws(() => tree(11, 11, 11), /add up|too long/);
  const cut = Uint8Array.from([127 + 20, 1, 2]);
  t.throws(() => readHuffman(cut, new DataView(cut.buffer), 0, 3), /cut short/);
  t.throws(() => readHuffman(cut, new DataView(cut.buffer), 3, 3), /cut short/);
});
