import t from "tap";
import { JsonOut, quote } from "../../../src/crit/json/out.ts";
import { python } from "../../support/python.ts";
import { Random } from "../../support/random.ts";

/** What `write` puts out, and in how many pieces. */
function text(write: (out: JsonOut) => void, indent = 0): { text: string; pieces: number } {
  const parts: Uint8Array[] = [];
  const out = new JsonOut((part) => parts.push(part), indent);
  write(out);
  out.flush();
  return { text: Buffer.concat(parts).toString(), pieces: parts.length };
}

type Value = number | bigint | string | boolean | Value[] | { [key: string]: Value };

function write(out: JsonOut, value: Value): void {
  if (typeof value === "number") out.number(value);
  else if (typeof value === "bigint") out.big(value);
  else if (typeof value === "string") out.string(value);
  else if (typeof value === "boolean") out.value(String(value));
  else if (Array.isArray(value)) {
    out.open("[");
    for (const item of value) {
      out.item();
      write(out, item);
    }
    out.close("]");
  } else {
    out.open("{");
    for (const [key, item] of Object.entries(value)) {
      out.key(key);
      write(out, item);
    }
    out.close("}");
  }
}

/** Values of all kinds and depths. */
function randomValue(random: Random, depth = 0): Value {
  switch (random.below(depth > 4 ? 4 : 6)) {
    case 0:
      return random.word() * random.pick([1, -1]);
    case 1:
      return Array.from({ length: random.below(20) }, () =>
        String.fromCodePoint(random.pick([0x20, 0x22, 0x5c, 0x0a, 0, 0x7f, 0xe9, 0x2028, 0xd83d, 0x1f600, 0xdc80])),
      ).join("");
    case 2:
      return random.chance(0.5);
    case 3:
      return random.between(-9, 9);
    case 4:
      return Array.from({ length: random.below(4) }, () => randomValue(random, depth + 1));
    default:
      return Object.fromEntries(
        Array.from({ length: random.below(4) }, (_, i) => [`key_${i}`, randomValue(random, depth + 1)]),
      );
  }
}

t.test("laid out as Python's json.dumps, on one line and indented", async (t) => {
  const py = python(t);
  if (py === undefined) return;
  const random = new Random(21);
  const values = Array.from({ length: 400 }, () => randomValue(random));
  for (const indent of [0, 4]) {
    const source = `import json\nresult = [json.dumps(v, indent=${indent || "None"}) for v in data]`;
    const theirs = await py.run<string[]>(source, values);
    const ours = values.map((value) => text((out) => write(out, value), indent).text);
    for (const [i, line] of ours.entries()) if (line !== theirs[i]) t.equal(line, theirs[i]);
    t.pass(`indent ${indent}`);
  }
});

t.test("numbers around every power of ten and two", (t) => {
  const edges = new Set<bigint>([0n]);
  for (let power = 1n; power < 1n << 65n; power *= 10n) for (const near of [-1n, 0n, 1n]) edges.add(power + near);
  for (let bit = 0n; bit < 65n; bit++) for (const near of [-1n, 0n, 1n]) edges.add((1n << bit) + near);
  for (const edge of [...edges].flatMap((value) => [value, -value])) {
    if (text((out) => out.big(edge)).text !== edge.toString()) t.fail(`big ${edge}`);
    const number = Number(edge);
    if (Number.isSafeInteger(number) && text((out) => out.number(number)).text !== String(number))
      t.fail(`number ${number}`);
  }
  const random = new Random(22);
  for (let i = 0; i < 20_000; i++) {
    const number = Math.trunc(random.word() * 2 ** random.between(-32, 20)) * random.pick([1, -1]);
    if (text((out) => out.number(number)).text !== String(number === 0 ? 0 : number)) t.fail(String(number));
  }
  t.equal(text((out) => out.number(-0)).text, "0");
  t.end();
});

t.test("strings are ASCII: everything else is escaped, lone surrogates too", (t) => {
  t.equal(quote("plain /text"), '"plain /text"');
  t.equal(quote('"\\\b\f\n\r\t'), '"\\"\\\\\\b\\f\\n\\r\\t"');
  t.equal(
    quote("\u0000\u001f\u007f\u0080é日😀\udc80"),
    '"\\u0000\\u001f\\u007f\\u0080\\u00e9\\u65e5\\ud83d\\ude00\\udc80"',
  );
  for (const length of [0, 1, 63, 64, 65, 200_000]) {
    for (const filling of ["a", "é", '"']) {
      const value = filling.repeat(length);
      const got = text((out) => out.string(value)).text;
      if (got !== quote(value) || JSON.parse(got) !== value) t.fail(`${length} times ${filling}`);
    }
  }
  t.end();
});

t.test("base64 in lines of 76 characters, as Python's encodebytes", async (t) => {
  const random = new Random(23);
  const samples = [...Array.from({ length: 200 }, (_, length) => random.bytes(length)), random.bytes(100_000)];
  const ours = samples.map((bytes) => JSON.parse(text((out) => out.base64(bytes)).text) as string);
  for (const [i, line] of ours.entries()) t.strictSame(new Uint8Array(Buffer.from(line, "base64")), samples[i]);
  const py = python(t);
  if (py === undefined) return;
  const hex = samples.map((bytes) => Buffer.from(bytes).toString("hex"));
  t.strictSame(
    ours,
    await py.run("import base64\nresult = [base64.encodebytes(bytes.fromhex(h)).decode() for h in data]", hex),
  );
});

t.test("much text comes in pieces, which the sink may keep", (t) => {
  const list = Array.from({ length: 50_000 }, (_, i) => [i, `text ${i}`]);
  const { text: got, pieces } = text((out) => write(out, list));
  t.ok(pieces > 5, `${pieces} pieces`);
  t.equal(got, JSON.stringify(list).replace(/,(?=[\d["])/g, ", "));
  t.end();
});

t.test("any depth can be indented", (t) => {
  const nested = (depth: number): Value => (depth === 0 ? 1 : [nested(depth - 1)]);
  const deep = nested(300);
  t.strictSame(JSON.parse(text((out) => write(out, deep), 4).text), deep);
  const lines = text((out) => write(out, deep), 4).text.split("\n");
  t.equal(lines[300], `${" ".repeat(1200)}1`);
  t.end();
});
