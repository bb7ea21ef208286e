import t from "tap";
import { goQuote, writeGoString } from "../../../src/crit/json/go-text.ts";
import { JsonOut } from "../../../src/crit/json/out.ts";
import { golden } from "../../support/go-crit.ts";

const written = (text: string): string => {
  const parts: Uint8Array[] = [];
  const out = new JsonOut((part) => parts.push(part), 0, true);
  writeGoString(out, text);
  out.flush();
  return Buffer.concat(parts).toString();
};

t.test("as Go escapes it", (t) => {
  const plain = golden("text").plain as string;
  const text = (JSON.parse(plain) as { entries: { name: string }[] }).entries[0]?.name as string;
  t.match(text, "\u0001\u0002", "the golden name holds controls");
  t.match(plain, `"name":${goQuote(text)}`);
  t.equal(goQuote("<a>&\u2028\b\f"), '"\\u003ca\\u003e\\u0026\\u2028\\b\\f"');
  t.equal(goQuote("é日😀"), '"é日😀"');
  t.end();
});

t.test("every character comes back", (t) => {
  const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  for (const text of [units.join(""), units.join("a"), ...units.slice(0xd7f0, 0xe010)]) {
    if (JSON.parse(written(text)) !== text) t.fail(JSON.stringify(text.slice(0, 80)));
  }
  t.pass("all of the basic plane, lone surrogates too");
  t.end();
});

t.test("nothing that moves a terminal's cursor or turns its text around", (t) => {
  // eslint-disable-next-line no-control-regex -- control characters are what this is about
  const unsafe = /[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;
  const all = Array.from({ length: 0x2100 }, (_, code) => String.fromCharCode(code)).join("");
  t.notMatch(written(all), unsafe);
  t.notMatch(written("\x7f"), unsafe);
  t.notMatch(written("\u202e"), unsafe);
  t.end();
});
