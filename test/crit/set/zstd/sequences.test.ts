import t from "tap";
import {
  baselines,
  LITERAL_BITS,
  MATCH_BITS,
  predefinedTables,
  readTables,
  sequenceCount,
} from "../../../../src/crit/set/zstd/sequences.ts";

t.test("baselines are those of RFC 8878, tables 16 and 17", async (t) => {
  const literals = baselines(LITERAL_BITS, 0);
  t.same(
    [16, 20, 24, 25, 35].map((code) => [literals[code], LITERAL_BITS[code]]),
    [
      [16, 1],
      [24, 2],
      [48, 4],
      [64, 6],
      [65536, 16],
    ],
  );
  const matches = baselines(MATCH_BITS, 3);
  t.same(
    [0, 31, 32, 36, 43, 52].map((code) => [matches[code], MATCH_BITS[code]]),
    [
      [3, 0],
      [34, 0],
      [35, 1],
      [43, 2],
      [131, 7],
      [65539, 16],
    ],
  );
  t.equal(literals.length, 36);
  t.equal(matches.length, 53);
});

t.test("the number of sequences takes one, two or three bytes", async (t) => {
  t.same(sequenceCount(Uint8Array.of(9, 0), 1, 2), [0, 2]);
  t.same(sequenceCount(Uint8Array.of(127), 0, 1), [127, 1]);
  t.same(sequenceCount(Uint8Array.of(0x81, 0x02), 0, 2), [0x102, 2]);
  t.same(sequenceCount(Uint8Array.of(0xff, 0x01, 0x02), 0, 3), [0x201 + 0x7f00, 3]);
  for (const bytes of [[], [0x80], [0xff, 0], [0xff]])
    t.throws(() => sequenceCount(Uint8Array.from(bytes), 0, bytes.length), /cut short/);
});

t.test("tables: predefined, of one symbol, or those of the block before", async (t) => {
  const predefined = predefinedTables();
  const [first, next] = readTables(Uint8Array.of(0b00_01_00_00, 7), 0, 2, predefined, undefined);
  t.equal(next, 2);
  t.equal(first.literals, predefined.literals);
  t.equal(first.matches, predefined.matches);
  t.same(first.offsets.symbol, Uint8Array.of(7));
  const [second] = readTables(Uint8Array.of(0b11_11_11_00), 0, 1, predefined, first);
  t.same(second, first);
  t.throws(() => readTables(Uint8Array.of(0b11_00_00_00), 0, 1, predefined, undefined), /earlier tables/);
  t.throws(() => readTables(Uint8Array.of(1), 0, 1, predefined, undefined), /reserved/);
  t.throws(() => readTables(Uint8Array.of(0b00_01_00_00), 0, 1, predefined, undefined), /cut short/);
  t.throws(() => readTables(Uint8Array.of(0b00_01_00_00, 32), 0, 2, predefined, undefined), /code 32/);
  t.throws(() => readTables(Uint8Array.of(), 0, 0, predefined, undefined), /cut short/);
});
