import t from "tap";
import { cut, harmless, wrap } from "../../../src/analyze/report/lines.ts";

t.test("lines", (t) => {
  t.same(wrap("one two three four", 9), ["one two", "three", "four"]);
  t.same(wrap("averyverylongword x", 5), ["averyverylongword", "x"]);
  t.same(wrap("", 5), []);
  t.equal(cut("abcdefghij", 5), "ab…ij");
  t.equal(cut("abc", 5), "abc");
  t.equal(harmless("a\tb\u001b[1m\\x"), "a b\\x1b[1m\\x");
  t.end();
});
