import t from "tap";
import { imageTypeNamed } from "../../../src/crit/images/table.ts";
import { GO } from "../../../src/crit/json/go.ts";
import type { JsonValue } from "../../../src/crit/json/reader.ts";
import { golden, goldens, pruned, spelt } from "../../support/go-crit.ts";
import { imageBytes, record, word } from "../../support/image-bytes.ts";
import { imageFixtures } from "../../support/fixtures.ts";
import { join, tag, varint } from "../../support/messages.ts";
import { fromJson, sameBytes, toJson } from "../../support/round-trip.ts";

/** Where go-crit prints something that is not in the image, or loses what is: docs/json.md. */
const WRONG = ["ghost", "ghost-chunks", "pagemap"];

const go = (image: Uint8Array, name?: string, pretty = false): string => toJson(image, name, { dialect: "go", pretty });

t.test("writes what go-crit wrote", (t) => {
  const right = goldens().filter(({ name, plain }) => plain !== undefined && !WRONG.includes(name));
  t.ok(right.length >= 20, `${right.length} golden images`);
  for (const { name, image, plain, pretty } of right) {
    const known = pruned(image);
    t.equal(spelt(go(known)), plain, name);
    t.equal(spelt(go(known, undefined, true)), pretty, `${name}, pretty`);
  }
  t.end();
});

t.test("reads what go-crit wrote, as go-crit does", (t) => {
  const readable = goldens().filter(({ name, plain }) => plain !== undefined && name !== "ghost-chunks");
  for (const { name, image, plain, pretty, again } of readable) {
    const expected = again ?? image;
    t.ok(sameBytes(fromJson(plain as string, [], "go"), expected), name);
    t.ok(sameBytes(fromJson(pretty as string, [], "go"), expected), `${name}, pretty`);
  }
  t.end();
});

t.test("writes all of what go-crit loses", (t) => {
  t.match(go(golden("ghost").image), '"extra":"YWJj"}', "a ghost file without the eight zeros");
  const chunks = JSON.parse(go(golden("ghost-chunks").image)) as { entries: Record<string, unknown>[] };
  t.match(chunks.entries, [{ chunks: true }, { off: "0", extra: "YWJj" }, { off: "4", extra: "ZGVm" }], "ghost chunks");
  const pages = JSON.parse(go(golden("pagemap").image)) as { entries: Record<string, unknown>[] };
  t.match(pages.entries[1], { nr_pages: /^[1-9]\d*$/, compat_nr_pages: Number }, "the number of pages");
  t.end();
});

t.test("reads field 2 of pagemap_entry by its former name", (t) => {
  const { plain } = golden("pagemap");
  t.match(plain, '"nr_pages":0,', "a number in go-crit's output");
  const text = '{"magic":"PAGEMAP","entries":[{"pages_id":1},{"vaddr":"4096","nr_pages":3}]}';
  const now = '{"magic":"PAGEMAP","entries":[{"pages_id":1},{"vaddr":"4096","compat_nr_pages":3}]}';
  t.ok(sameBytes(fromJson(text, [], "go"), fromJson(now, [], "go")));
  const both = '{"magic":"PAGEMAP","entries":[{"pages_id":1},{"vaddr":"4096","compat_nr_pages":0,"nr_pages":3}]}';
  t.match(go(fromJson(both, [], "go")), '"nr_pages":"3"', "field 5 where both are there");
  t.end();
});

t.test("every fixture comes back byte for byte, plain and pretty", (t) => {
  const fixtures = imageFixtures();
  for (const { label, name, bytes } of fixtures) {
    for (const pretty of [false, true]) {
      if (!sameBytes(fromJson(go(bytes, name, pretty), [], "go"), bytes)) t.fail(`${label}${pretty ? ", pretty" : ""}`);
    }
  }
  t.ok(fixtures.length > 300, `${fixtures.length} images`);
  t.end();
});

t.test("keeps what no schema knows under keys of our own", (t) => {
  const odd = imageBytes("FDINFO", record(join(tag(1, 0), varint(7, 2), tag(2, 0), varint(0), tag(77, 0), varint(5))));
  const text = go(odd);
  t.match(text, /"id":7,"flags":0,"\$unknown":"6AQF","\$raw":"[^"]+","\$of":"[^"]+"\}/);
  t.ok(sameBytes(fromJson(text, [], "go"), odd));
  const stale: string[] = [];
  const complete = text.replace('"flags":0', '"flags":1,"type":"REG","fd":3');
  t.match(go(fromJson(complete, stale, "go")), '{"id":7,"flags":1,"type":"REG","fd":3,"$unknown":"6AQF"}');
  t.same(stale, ["entries[0]"], "and says when $raw is out of date");
  const unknown = join(word(0x54564319), word(0x12345678), record(join(tag(3, 0), varint(9))));
  t.equal(go(unknown), '{"magic":"0x12345678","$words":["0x54564319","0x12345678"],"entries":[{"$unknown":"GAk="}]}');
  t.ok(sameBytes(fromJson(go(unknown), [], "go"), unknown));
  t.end();
});

t.test("bytes that are no UTF-8, which go-crit refuses", (t) => {
  const { image, error } = golden("not-utf8");
  t.match(error, "invalid UTF-8");
  const text = go(image);
  t.match(text, /"comm":"[^"]*\\udc/);
  t.ok(sameBytes(fromJson(text, [], "go"), image));
  t.end();
});

t.test("values as the JSON mapping of protobuf allows them", (t) => {
  const read = (value: JsonValue): unknown => GO.readEntry(value, imageTypeNamed("RLIMIT"), 0, "here").message;
  t.same(read({ cur: "18446744073709551615", max: 7 }), { cur: 0xffffffffffffffffn, max: 7n }, "64-bit numbers");
  t.same(read({ cur: "0", max: null }), { cur: 0n }, "null is a field left out");
  const fd = (value: JsonValue): unknown => GO.readEntry(value, imageTypeNamed("FDINFO"), 0, "here").message;
  t.same(fd({ id: "4294967295", type: 99 }), { id: 4294967295, type: 99 }, "32-bit text, numbers of enums");
  t.end();
});

t.test("refuses with the place and what helps", (t) => {
  const bad = (magic: string, value: JsonValue): (() => unknown) => {
    return () => GO.readEntry(value, imageTypeNamed(magic), 1, "entries[1]");
  };
  t.throws(bad("FILES", { typ: "REG" }), { code: "unknown-key", hint: 'did you mean "type"?' });
  t.throws(bad("FILES", { type: "REGG" }), { code: "bad-value", hint: 'did you mean "REG"?' });
  t.throws(bad("PAGEMAP", { vaddr: "0x1000" }), {
    message: 'entries[1].vaddr: a decimal number expected, not "0x1000"',
    hint: /--dialect python/,
  });
  t.throws(bad("PAGEMAP", { vaddr: "4096", flags: "PE_PRESENT" }), { code: "bad-value", hint: /--dialect python/ });
  t.throws(bad("MM", { vmas: [{ start: "x" }] }), { message: /entries\[1\]\.vmas\[0\]\.start: / });
  t.throws(bad("MM", { vmas: {} }), { message: "entries[1].vmas: a list expected" });
  t.throws(bad("MM", { vmas: [4] }), { message: "entries[1].vmas[0]: an object expected" });
  t.throws(bad("FILES", { reg: { name: 5 } }), { message: "entries[1].reg.name: a string expected" });
  t.throws(bad("UNIXSK", { name: "/tmp/x" }), { message: "entries[1].name: base64 text expected" });
  t.throws(bad("UNIXSK", { name: 4 }), { message: "entries[1].name: a string expected" });
  t.throws(bad("UNIXSK", { deleted: 1 }), { message: "entries[1].deleted: true or false expected" });
  t.throws(bad("FDINFO", { $unknown: 1 }), { message: "entries[1].$unknown: base64 text expected" });
  t.throws(bad("FDINFO", { $raw: "AA==" }), { message: /"\$raw" and "\$of" are strings and go together/ });
  t.throws(bad("FDINFO", []), { message: "entries[1]: an object expected" });
  t.end();
});
