import t from "tap";
import { Corrupt } from "../../../../src/crit/set/zstd/corrupt.ts";
import { buildFse, readFse, rleTable, type FseTable } from "../../../../src/crit/set/zstd/fse.ts";
import { predefinedTables } from "../../../../src/crit/set/zstd/sequences.ts";
import { seeded } from "../../../support/tars.ts";

t.test("a table has as many states of a symbol as its count says, and -1 counts as one", async (t) => {
  const table = buildFse([3, 4, -1, 0, 24], 5);
  const states = (symbol: number): number => table.symbol.filter((s) => s === symbol).length;
  t.same([0, 1, 2, 3, 4].map(states), [3, 4, 1, 0, 24]);
  t.equal(table.symbol[31], 2, "symbols below one share the end of the table");
  t.equal(table.bits[31], 5, "and lead anywhere");
});

t.test("from the states of one symbol every state can be reached once", async (t) => {
  for (const table of Object.values<FseTable>({ ...predefinedTables() })) {
    const size = 1 << table.log;
    for (const symbol of new Set(table.symbol)) {
      const reached: number[] = [];
      for (let state = 0; state < size; state++)
        if (table.symbol[state] === symbol)
          for (let bits = 0; bits < 1 << table.bits[state]!; bits++) reached.push(table.base[state]! + bits);
      t.same(
        reached.sort((a, b) => a - b),
        Array.from({ length: size }, (_, i) => i),
        `symbol ${symbol}`,
      );
    }
  }
});

t.test("the predefined literal length table starts as in RFC 8878, appendix A", async (t) => {
  const { literals } = predefinedTables();
  t.same([...literals.symbol.subarray(0, 8)], [0, 0, 1, 3, 4, 6, 7, 9]);
  t.same([...literals.bits.subarray(0, 8)], [4, 4, 5, 5, 5, 5, 5, 5]);
  t.same([...literals.base.subarray(0, 8)], [0, 16, 32, 0, 0, 0, 0, 0]);
});

t.test("a run table decodes to one symbol for ever", async (t) => {
  t.match(rleTable(17), {
    log: 0,
    symbol: new Uint8Array([17]),
    bits: new Uint8Array([0]),
    base: new Uint16Array([0]),
  });
});

/** The description of a table (RFC 8878, section 4.1.1), as a compressor writes it. */
function describe(counts: readonly number[], log: number): Uint8Array {
  const bits: number[] = [];
  const put = (value: number, width: number): void => {
    for (let i = 0; i < width; i++) bits.push((value >> i) & 1);
  };
  put(log - 5, 4);
  let remaining = (1 << log) + 1;
  let [threshold, width] = [1 << log, log + 1];
  for (let s = 0; remaining > 1; s++) {
    const count = counts[s]!;
    const max = 2 * threshold - 1 - remaining;
    const value = count + 1;
    if (value < max) put(value, width - 1);
    else put(value >= threshold ? value + max : value, width);
    remaining -= Math.abs(count);
    if (count === 0) {
      let zeros = 0;
      while (counts[s + 1 + zeros] === 0) zeros++;
      s += zeros;
      for (; zeros >= 3; zeros -= 3) put(3, 2);
      put(zeros, 2);
    }
    while (remaining < threshold) [threshold, width] = [threshold >> 1, width - 1];
  }
  const bytes = new Uint8Array(Math.ceil(bits.length / 8));
  bits.forEach((bit, i) => (bytes[i >> 3]! |= bit << (i & 7)));
  return bytes;
}

t.test("a description is read back, and where it ends is known", async (t) => {
  const next = seeded(5);
  for (let round = 0; round < 200; round++) {
    const log = 5 + next(5);
    const counts: number[] = [];
    for (let left = 1 << log; left > 0;) {
      const count = counts.length === 34 ? left : [0, 0, -1, 1, 1 + next(left)][next(5)]!;
      counts.push(count);
      left -= Math.abs(count);
    }
    const described = describe(counts, log);
    const [table, end] = readFse(Uint8Array.from([9, ...described, 0xff, 0xff]), 1, described.length + 1, 9, 35);
    t.equal(end, described.length + 1);
    t.same(table, buildFse(counts, log), `${counts.join(" ")}`);
  }
});

t.test("descriptions that cannot be are refused", async (t) => {
  t.throws(() => readFse(Uint8Array.of(0x0f, 0, 0), 0, 3, 9, 35), /2\^20 states, 2\^9 at most/);
  t.throws(() => readFse(Uint8Array.of(0x10), 0, 1, 9, 35), /cut short/);
  t.throws(() => readFse(new Uint8Array(0), 0, 0, 9, 35), /cut short/);
  const many = describe([...Array<number>(31).fill(1), 1], 5);
  t.equal(readFse(many, 0, many.length, 9, 31)[0].log, 5);
  t.throws(() => readFse(many, 0, many.length, 9, 30), /too many symbols/);
  const zeros = describe([16, ...Array<number>(20).fill(0), 16], 5);
  t.throws(() => readFse(zeros, 0, zeros.length, 9, 12), /too many symbols/);
  t.throws(() => readFse(many, 0, many.length - 1, 9, 31), /cut short|add up/);
  try {
    readFse(new Uint8Array(0), 0, 0, 9, 35);
  } catch (error) {
    t.ok(error instanceof Corrupt, "frame.ts tells it by its class");
  }
});
