import t from "tap";
import { checkRange } from "../../../src/crit/set/range.ts";

t.test("a range is cut to what is there", async (t) => {
  t.same(checkRange(10, 2, 3), [2, 5]);
  t.same(checkRange(10, 8, 3), [8, 10]);
  t.same(checkRange(10, 10, 3), [10, 10]);
  t.same(checkRange(10, 99, 3), [10, 10]);
  t.same(checkRange(10, 0, Number.MAX_SAFE_INTEGER), [0, 10]);
});

t.test("what is no offset or length is a mistake of the caller", async (t) => {
  for (const bad of [-1, 0.5, NaN, Infinity, 2 ** 53]) {
    t.throws(() => checkRange(10, bad, 1), RangeError(`offset ${bad} is not a byte offset`));
    t.throws(() => checkRange(10, 1, bad), RangeError(`length ${bad} is not a byte count`));
  }
});
