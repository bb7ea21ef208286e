import t from "tap";
import { JsonOut } from "../../../src/crit/json/out.ts";
import { type Value, writeValue } from "../../../src/crit/views/value.ts";

function json(value: Value): string {
  let text = "";
  const out = new JsonOut((bytes) => (text += Buffer.from(bytes).toString()), 4);
  writeValue(out, value);
  out.flush();
  return text;
}

t.test("plain data is what JSON.stringify writes", async (t) => {
  const data = { a: [1, -2, { b: "text" }, []], c: null, d: true, e: {}, f: 'naïve \u0001 "q" \\' };
  t.equal(json(data), JSON.stringify(data, undefined, 4));
  for (const value of ["x", 0, 4294967295, false, null, [], {}]) t.equal(json(value), JSON.stringify(value));
});

t.test("members that are undefined are left out", async (t) => {
  t.strictSame(JSON.parse(json({ a: undefined, b: 1 })), { b: 1 });
});

t.test("no control character stays raw", async (t) => {
  const text = json("\u007f\u009b31m\u202e\ud800<");
  t.match(text, /^[\x20-\x7e]*$/);
  t.equal(JSON.parse(text), "\u007f\u009b31m\u202e\ud800<");
});
