import t from "tap";
import { JsonOut } from "../../../src/crit/json/out.ts";
import { readRaw, writeRaw } from "../../../src/crit/json/raw.ts";
import type { JsonObject } from "../../../src/crit/json/reader.ts";

const raw = { bytes: Uint8Array.of(1, 0, 0, 0, 255), of: "abc" };

t.test("a record and its hash come back", (t) => {
  const parts: Uint8Array[] = [];
  const out = new JsonOut((part) => parts.push(part));
  out.open("{");
  writeRaw(out, { message: {}, raw });
  out.close("}");
  out.flush();
  const text = Buffer.concat(parts).toString();
  t.equal(text, '{"$raw": "AQAAAP8=", "$of": "abc"}');
  t.same(readRaw(JSON.parse(text) as JsonObject, "here"), raw);
  t.end();
});

t.test("nothing where there is none", (t) => {
  const parts: Uint8Array[] = [];
  const out = new JsonOut((part) => parts.push(part));
  writeRaw(out, { message: {} });
  out.flush();
  t.same(parts, []);
  t.equal(readRaw({ id: 1 }, "here"), undefined);
  t.end();
});

t.test("one without the other, or not as text", (t) => {
  for (const object of [{ $raw: "AA==" }, { $raw: 1, $of: "a" }, { $raw: "AA==", $of: null }]) {
    t.throws(() => readRaw(object, "here"), { message: 'here: "$raw" and "$of" are strings and go together' });
  }
  t.throws(() => readRaw({ $raw: "?", $of: "a" }, "here"), { message: "here.$raw: base64 text expected" });
  t.end();
});
