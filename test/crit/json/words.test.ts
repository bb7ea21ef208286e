import t from "tap";
import * as words from "../../../src/crit/json/words.ts";
import { messageNames, messageType } from "../../../src/crit/schema/descriptor.ts";
import { Random } from "../../support/random.ts";

const MAPS = ["mmap.prot", "mmap.flags", "mmap.status", "rfile.flags", "pmap.flags", "seals.flags"];
const DICTS = { gen: ["task_state"], sk: ["family", "type", "state", "proto"] };

t.test("every flag map and dictionary the schema names is here", (t) => {
  const flags = new Set<string>();
  const dicts = new Set<string>();
  for (const field of messageNames().flatMap((name) => messageType(name).fields)) {
    if (field.marks.flags !== undefined) flags.add(field.marks.flags);
    if (field.marks.dict !== undefined) dicts.add(`${field.marks.dict}.${field.name}`);
  }
  t.strictSame([...flags].sort(), [...MAPS].sort());
  t.strictSame(
    [...dicts].sort(),
    Object.entries(DICTS)
      .flatMap(([dict, fields]) => fields.map((field) => `${dict}.${field}`))
      .sort(),
  );
  t.end();
});

t.test("flags come back for every bit and for many sets of bits", (t) => {
  const random = new Random(41);
  for (const map of MAPS) {
    const values = [
      0,
      0xffffffff,
      ...Array.from({ length: 32 }, (_, bit) => 2 ** bit),
      ...Array.from({ length: 2000 }, () => random.word() & random.word()).map((value) => value >>> 0),
    ];
    for (const value of values) {
      const text = words.flagsToText(map, value);
      if (words.flagsFromText(map, text, "x") !== value) t.fail(`${map} ${value}: ${text}`);
    }
    t.equal(words.flagsToText(map, 0), "", "no bits, no text");
  }
  t.end();
});

t.test("bits without a name are one hexadecimal term at the end", (t) => {
  t.equal(words.flagsToText("mmap.prot", 0x7), "PROT_READ | PROT_WRITE | PROT_EXEC");
  t.equal(words.flagsToText("mmap.prot", 0xf0000001), "PROT_READ | 0xf0000000");
  t.equal(words.flagsToText("mmap.status", 0x80010001), "VMA_AREA_REGULAR | VMA_UNSUPP | 0x10000");
  t.equal(words.flagsToText("no such map", 5), "0x5");
  t.end();
});

t.test("flags are read in any order, with numbers of any base, spaces or none", (t) => {
  const read = (text: string): number => words.flagsFromText("rfile.flags", text, "x");
  t.equal(read("O_RDWR|O_APPEND"), 0x402);
  t.equal(read(" O_APPEND | O_RDWR | 0x80000000 | 8 "), 0x8000040a);
  t.equal(read("0o17"), 15);
  t.equal(read(""), 0);
  for (const text of [
    "O_NONSENSE",
    "o_rdwr",
    "O_RDWR O_APPEND",
    "0x",
    "1e3",
    "-1",
    "0x100000000",
    "O_RDWR | \x1b[2J",
  ]) {
    t.throws(() => read(text), { code: "bad-value", message: /^x: ".*" is no flag of rfile.flags/ }, text);
  }
  t.end();
});

t.test("dictionaries, both directions", (t) => {
  for (const [dict, fields] of Object.entries(DICTS)) {
    for (const field of fields) {
      let named = 0;
      for (let value = 0; value < 300; value++) {
        const word = words.dictToText(dict, field, value);
        if (word === undefined) continue;
        named++;
        t.equal(words.dictFromText(dict, field, word, "x"), value, `${dict}.${field} ${word}`);
      }
      t.ok(named > 2, `${dict}.${field}`);
      t.equal(words.dictFromText(dict, field, "0x1f", "x"), 31, "a number in text");
      t.throws(() => words.dictFromText(dict, field, "Nonsense", "x"), {
        code: "bad-value",
        message: /x: unknown word "Nonsense"/,
      });
    }
  }
  t.equal(words.dictToText("gen", "task_state", 3), "Zombie", "crit's word, odd as it is");
  t.equal(words.dictToText("sk", "no_field", 1), undefined);
  t.end();
});

t.test("device numbers come back for all bits, old and new encoding", (t) => {
  const random = new Random(42);
  const values = [
    0,
    1,
    0xff,
    0x100,
    0xfff00,
    0xfffff,
    0x100000,
    0xffffffff,
    ...Array.from({ length: 5000 }, () => random.word()),
  ];
  for (const old of [false, true]) {
    for (const value of values) {
      const text = words.deviceToText(value, old);
      if (!/^\d+:\d+$/.test(text) || words.deviceFromText(text, old, "x") !== value) t.fail(`${value}: ${text}`);
    }
  }
  t.equal(words.deviceToText(0x00800001, false), "8:1");
  t.equal(words.deviceToText(0x0801, true), "8:1");
  for (const text of ["8", "8:", ":1", "8:1:1", "-1:0", "4096:0", "0:1048576", "a:b", "8 : 1", ""]) {
    t.throws(
      () => words.deviceFromText(text, false, "x"),
      { code: "bad-value", message: /"major:minor" expected/ },
      text,
    );
  }
  t.end();
});

t.test("numbers in text", (t) => {
  const right: [string, bigint][] = [
    ["0", 0n],
    ["0x1F", 31n],
    ["0XfF", 255n],
    ["0o17", 15n],
    ["0b101", 5n],
    ["-5", -5n],
    ["-0x5", -5n],
    ["18446744073709551615", 18446744073709551615n],
    [`0x${"f".repeat(16)}`, 0xffffffffffffffffn],
  ];
  for (const [text, value] of right) {
    t.equal(words.parseBigInt(text), value, text);
    if (!text.startsWith("-")) t.equal(words.parseNumber(text), Number(value), text);
  }
  for (const text of ["", "-", "0x", "1.5", "1e3", " 1", "1 ", "١", "0x-5", "--5", "+5", "1_000", "0b2", "0o8", "f"]) {
    t.equal(words.parseBigInt(text), undefined, text);
    t.equal(words.parseNumber(text), undefined, text);
  }
  for (const [prefix, digit] of [
    ["", "7"],
    ["0x", "f"],
    ["0o", "7"],
    ["0b", "1"],
  ]) {
    t.equal(words.parseBigInt(prefix + (digit as string).repeat(5000)), undefined, `too many digits after "${prefix}"`);
  }
  t.end();
});
