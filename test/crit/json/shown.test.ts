import t from "tap";
import { shown } from "../../../src/crit/json/shown.ts";

t.test("text in quotes, harmless and not long", (t) => {
  t.equal(shown("pid"), '"pid"');
  t.equal(shown("日本"), '"日本"');
  t.equal(shown("\x1b[2J\n"), '"\\x1b[2J\\x0a"');
  t.equal(shown("x".repeat(60)), `"${"x".repeat(60)}"`);
  t.equal(shown("x".repeat(61)), `"${"x".repeat(60)}…"`);
  t.end();
});
