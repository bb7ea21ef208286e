import t from "tap";
import { readLiterals } from "../../../../src/crit/set/zstd/literals.ts";

function read(bytes: number[], end = bytes.length, room = 131_072): { count: number; next: number; first: number[] } {
  const src = Uint8Array.from([...bytes, 0xff, 0xff, 0xff, 0xff]);
  const out = new Uint8Array(room);
  const { count, next } = readLiterals(src, new DataView(src.buffer), 0, end, undefined, out);
  return { count, next, first: [...out.subarray(0, Math.min(count, 3))] };
}

t.test("raw and run-length literals, with sizes of 5, 12 and 20 bits", async (t) => {
  t.same(read([3 << 3, 1, 2, 3]), { count: 3, next: 4, first: [1, 2, 3] });
  t.same(read([(31 << 3) | 1, 7]), { count: 31, next: 2, first: [7, 7, 7] });
  t.same(read([0x05 | ((1000 & 15) << 4), 1000 >> 4, 9]), { count: 1000, next: 3, first: [9, 9, 9] });
  t.same(read([0x0d | ((70_000 & 15) << 4), (70_000 >> 4) & 255, 70_000 >> 12, 8]), {
    count: 70_000,
    next: 4,
    first: [8, 8, 8],
  });
});

t.test("what does not fit is refused", async (t) => {
  t.throws(() => read([3 << 3, 1, 2]), /wanted 3 bytes, 2 available/);
  t.throws(() => read([(31 << 3) | 1]), /cut short/);
  t.throws(() => read([0x0d, 0]), /header cut short/);
  t.throws(() => read([0x0d, 0xff, 0xff, 1]), /1048560 literals/);
  t.throws(() => read([(31 << 3) | 1, 7], 2, 30), /31 literals/);
  t.throws(() => read([0x02, 0, 0]), /tree cut short/);
  t.throws(() => read([0x02]), /header cut short/);
  t.throws(() => read([0x02, 0x40, 0x03, 1, 2]), /wanted 13 bytes, 2 available/);
  t.throws(() => read([0x03 | (1 << 4), 0, 0]), /earlier tree/);
});

t.test("four streams need six bytes of lengths, and each its share", async (t) => {
  // 4 literals, tree of two symbols (3 bytes), then too little for the lengths.
  t.throws(() => read([0x06 | (4 << 4), 0x40, 0x01, 128, 0x10, 0, 0, 0]), /too little space/);
  t.throws(() => read([0x06 | (4 << 4), 0xc0, 0x02, 128, 0x10, 99, 0, 0, 0, 0, 0, 1, 1, 1, 1]), /beyond its section/);
});
