import t from "tap";
import { bitNames, bitsOf, flags, nameOf, names, numberOf, word } from "../../../src/crit/names/table.ts";

t.test("tables count on from the last number", (t) => {
  t.strictSame(names("A B=5 C\n D=0x10"), [
    [0, "A"],
    [5, "B"],
    [6, "C"],
    [16, "D"],
  ]);
  t.strictSame(bitNames("A B=31"), [
    [1, "A"],
    [0x80000000, "B"],
  ]);
  t.end();
});

t.test("numbers to names and back", (t) => {
  const table = names("ONE=1 TWO");
  t.equal(nameOf(table, 2), "TWO");
  t.equal(nameOf(table, 3), undefined);
  t.equal(numberOf(table, "two"), 2);
  t.equal(numberOf(table, "three"), undefined);
  t.strictSame(word(table, 1), { number: 1, name: "ONE" });
  t.strictSame(word(table, -7), { number: -7, name: "-7" });
  t.end();
});

t.test("bits to names and back", (t) => {
  const table = [...names("BOTH=3 ONE=1 TWO=2 TOP=0x80000000"), [2 ** 40, "HIGH"]] as const;
  t.strictSame(flags(table, 3), { bits: 3n, names: ["BOTH"] });
  t.strictSame(flags(table, 2), { bits: 2n, names: ["TWO"] });
  t.strictSame(
    flags(table, -0x80000000 + 1),
    { bits: 0x80000001n, names: ["ONE", "TOP"] },
    "a negative number is its 32 bits",
  );
  t.strictSame(flags(table, 0x80000070), { bits: 0x80000070n, names: ["TOP", "0x70"] });
  t.strictSame(flags(table, 2n ** 63n + 2n ** 40n + 1n), {
    bits: 2n ** 63n + 2n ** 40n + 1n,
    names: ["ONE", "HIGH", "0x8000000000000000"],
  });
  t.strictSame(flags(table, 0), { bits: 0n, names: [] });
  for (const bits of [0n, 3n, 0x80000070n, 2n ** 40n + 2n]) t.equal(bitsOf(table, flags(table, bits).names), bits);
  t.equal(bitsOf(table, ["one", "8"]), 9n);
  t.equal(bitsOf(table, ["nothing"]), undefined);
  t.end();
});
