import t, { type Test } from "tap";
import { CkptError } from "../../../src/crit/errors.ts";
import { JsonReader, type JsonValue } from "../../../src/crit/json/reader.ts";
import { imageFixtures } from "../../support/fixtures.ts";
import { Random } from "../../support/random.ts";
import { toJson } from "../../support/round-trip.ts";

/** Gives a text in pieces of `size` characters. */
function pieces(text: string, size: number): () => string | undefined {
  let at = 0;
  return () => {
    if (at >= text.length) return undefined;
    at += size;
    return text.slice(at - size, at);
  };
}

function read(text: string, size = text.length || 1): JsonValue {
  const reader = new JsonReader(pieces(text, size), "x.json");
  const value = reader.value();
  reader.end();
  return value;
}

/** Reads whole, and in pieces down to single characters: always the same value. */
function reads(t: Test, text: string, expected: JsonValue): void {
  const name = text.slice(0, 40).replace(/[^ -~]/g, "?");
  for (const size of [text.length || 1, 7, 3, 2, 1])
    t.strictSame(read(text, size), expected, `${name} in pieces of ${size}`);
}

function failure(text: string, size: number): CkptError {
  try {
    read(text, size);
  } catch (error) {
    if (error instanceof CkptError) return error;
    throw error;
  }
  throw new Error(`accepted: ${text.slice(0, 100)}`);
}

/** Refuses at the same place with the same words, whole and in pieces. */
function refuses(t: Test, text: string, line: number, column: number, what: RegExp): void {
  for (const size of [text.length || 1, 3, 1]) {
    const error = failure(text, size);
    t.match(error, { code: "bad-json", file: "x.json", what }, JSON.stringify(text.slice(0, 40)));
    t.match(error.what, new RegExp(`^line ${line}, column ${column}: `), `pieces of ${size}`);
  }
}

t.test("values of every kind", (t) => {
  reads(t, "null", null);
  reads(t, " true ", true);
  reads(t, "\t\r\nfalse\n", false);
  reads(t, '""', "");
  reads(t, "[]", []);
  reads(t, "{}", {});
  reads(t, "[ ]", []);
  reads(t, '[1,[2,{"a":[{}]}],"x"]', [1, [2, { a: [{}] }], "x"]);
  reads(t, '{"a": {"b": null}, "c": [true, false]}', { a: { b: null }, c: [true, false] });
  t.end();
});

t.test("integers are exact, beyond 2^53 as bigint", (t) => {
  const numbers: [string, number | bigint][] = [
    ["0", 0],
    ["7", 7],
    ["123456789012345", 123456789012345],
    ["1234567890123456", 1234567890123456],
    ["9007199254740991", 9007199254740991],
    ["9007199254740992", 9007199254740992n],
    ["9007199254740993", 9007199254740993n],
    ["18446744073709551615", 18446744073709551615n],
    ["-1", -1],
    ["-9007199254740991", -9007199254740991],
    ["-9007199254740992", -9007199254740992n],
    ["-9223372036854775808", -9223372036854775808n],
    ["1.5", 1.5],
    ["-0.25e2", -25],
    ["1E+3", 1000],
    ["9007199254740993.0", 9007199254740992],
  ];
  for (const [text, value] of numbers) {
    reads(t, text, value);
    reads(t, `[${text},${text} ,${text}\n]`, [value, value, value]);
    reads(t, `{"a":${text},"b":${text}}`, { a: value, b: value });
  }
  t.equal(Object.is(read("-0"), -0), true);
  t.end();
});

t.test("texts that are no number", (t) => {
  for (const text of ["01", "00", "-", "-01", "1.", ".5", "1e", "1e+", "+1", "1.5.5", "0x10", "1-2", "1e5e5", "--1"]) {
    t.throws(() => read(text), { code: "bad-json" }, text);
    t.throws(() => read(`[${text}]`, 1), { code: "bad-json" }, text);
  }
  t.throws(() => read("9".repeat(4097)), { code: "bad-json", message: /more than 4096 digits/ });
  t.equal(read("9".repeat(4096)), BigInt("9".repeat(4096)));
  t.end();
});

t.test("strings with every escape", (t) => {
  reads(t, '"\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\\ud83d\\ude00\\udc80"', '"\\/\b\f\n\r\tA😀\udc80');
  reads(t, '"\\\\"', "\\");
  reads(t, '["\\\\\\"", "a"]', ['\\"', "a"]);
  reads(t, '"é日😀\u007f\u2028"', "é日😀\u007f\u2028");
  reads(t, JSON.stringify("x".repeat(100_000)), "x".repeat(100_000));
  t.end();
});

t.test("bad strings say where", (t) => {
  refuses(t, '["ok",\n "\\x"]', 2, 2, /bad escape or a raw control character/);
  refuses(t, '"\\u12"', 1, 1, /bad escape/);
  refuses(t, '"a\nb"', 1, 1, /raw control character/);
  refuses(t, '"a\u0000b"', 1, 1, /raw control character/);
  refuses(t, '["abc', 1, 2, /a string that does not end/);
  refuses(t, '"\\"', 1, 1, /a string that does not end/);
  refuses(t, '"\\', 1, 1, /a string that does not end/);
  t.end();
});

t.test("what is wrong is said with line and column", (t) => {
  refuses(t, "", 1, 1, /a value expected, but the text ends/);
  refuses(t, "  \n\n  ", 3, 3, /a value expected, but the text ends/);
  refuses(t, '{\n    "a": 1\n    "b": 2\n}', 3, 5, /"}" or a comma expected, but found "\\""/);
  refuses(t, "[1, 2", 1, 6, /"]" or a comma expected, but the text ends/);
  refuses(t, "[1,]", 1, 4, /a value expected, but found "]"/);
  refuses(t, '{"a":1,}', 1, 8, /a key in double quotes expected, but found "}"/);
  refuses(t, "{a: 1}", 1, 2, /a key in double quotes expected, but found "a"/);
  refuses(t, '{"a" 1}', 1, 6, /":" after a key expected, but found "1"/);
  refuses(t, "[tru]", 1, 2, /a value expected, but found "t"/);
  refuses(t, "nul", 1, 1, /a value expected/);
  refuses(t, "NaN", 1, 1, /a value expected/);
  refuses(t, "1 2", 1, 3, /the end of the text expected, but found "2"/);
  refuses(t, "'a'", 1, 1, /a value expected/);
  refuses(t, "[1, // x\n2]", 1, 5, /a value expected, but found "\/"/);
  refuses(t, "\ufeff1", 1, 1, /a value expected/);
  t.end();
});

t.test("a key twice, and keys no message can have, are errors", (t) => {
  refuses(t, '{"a": 1, "a": 2}', 1, 14, /the key "a" appears twice/);
  refuses(t, '[{"a": 1, "b": 2}, {"a": 1, "a": 2}]', 1, 33, /the key "a" appears twice/);
  for (const key of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
    t.throws(
      () => read(`{"${key}": {"x": 1}}`),
      { code: "bad-json", message: new RegExp(`"${key}" is no field`) },
      key,
    );
  }
  t.equal(({} as { x?: number }).x, undefined, "no prototype was touched");
  t.end();
});

t.test("the same keys in another order, and keys that begin alike", (t) => {
  const text =
    '[{"a":1,"b":2},{"b":3,"a":4},{"a":5},{"ab":6,"b":7},{"a" :8,"b":9},{"\\u0061":10},{},{"a":1,"b":2,"c":3}]';
  reads(t, text, [
    { a: 1, b: 2 },
    { b: 3, a: 4 },
    { a: 5 },
    { ab: 6, b: 7 },
    { a: 8, b: 9 },
    { a: 10 },
    {},
    { a: 1, b: 2, c: 3 },
  ]);
  t.end();
});

t.test("nesting has a limit", (t) => {
  const nested = (depth: number, [open, close]: readonly [string, string] = ["[", "]"]): string =>
    open.repeat(depth) + close.repeat(depth);
  read(nested(513));
  t.throws(() => read(nested(514)), { code: "bad-json", message: /nested deeper than 512/ });
  t.throws(() => read(nested(1_000_000)), { code: "bad-json" });
  t.throws(() => read(nested(600, ['{"a":', "}"]).replace(":}", ":1}")), {
    code: "bad-json",
    message: /nested deeper/,
  });
  t.end();
});

t.test("any JSON reads as JSON.parse reads it, in pieces of any size", (t) => {
  const random = new Random(31);
  const small = imageFixtures().filter(({ bytes }) => bytes.length < 4000);
  for (let i = 0; i < 150; i++) {
    const { bytes, name, label } = random.pick(small);
    const text = toJson(bytes, name, { pretty: random.chance(0.5) });
    const size = random.pick([1, 2, 3, 10, 64, 1000]);
    const ours = JSON.stringify(read(text, size), (_, value: unknown) =>
      typeof value === "bigint" ? Number(value) : value,
    );
    if (ours !== JSON.stringify(JSON.parse(text))) t.fail(`${label} in pieces of ${size}`);
  }
  t.pass("150 texts");
  t.end();
});

t.test("a text cut anywhere, or with any character changed, is read or refused with a place", (t) => {
  const random = new Random(32);
  const text =
    '{"magic": "FS", "entries": [{"a": [1, -2.5e3, 18446744073709551615], "b\\n": "c\\\\", "d": null}, true]}';
  const check = (damaged: string): void => {
    let parsed: unknown;
    try {
      parsed = JSON.parse(damaged);
    } catch {
      parsed = undefined;
    }
    for (const size of [damaged.length || 1, 1, 5]) {
      let value: JsonValue | undefined;
      try {
        value = read(damaged, size);
      } catch (error) {
        if (!(error instanceof CkptError) || !/^line \d+, column \d+: /.test(error.what))
          t.fail(`${damaged}: ${String(error)}`);
      }
      const bothRefuse = value === undefined && parsed === undefined;
      // JSON.parse takes the last of two equal keys
      if (!bothRefuse && value === undefined && !/appears twice/.test(failure(damaged, size).what))
        t.fail(`refused: ${damaged}`);
      if (value !== undefined && parsed === undefined) t.fail(`accepted: ${damaged}`);
    }
  };
  for (let end = 0; end < text.length; end++) check(text.slice(0, end));
  for (let i = 0; i < 3000; i++) {
    const at = random.below(text.length);
    check(text.slice(0, at) + String.fromCharCode(random.between(0x20, 0x7e)) + text.slice(at + random.below(2)));
  }
  t.pass("3,000 texts");
  t.end();
});

t.test("a long string in small pieces takes time in proportion", (t) => {
  const time = (length: number): number => {
    const text = JSON.stringify("x".repeat(length));
    const before = process.cpuUsage();
    read(text, 1024);
    return process.cpuUsage(before).user;
  };
  time(1_000_000);
  const [one, eight] = [Math.max(time(1_000_000), 2000), time(8_000_000)];
  t.ok(eight < 40 * one, `${one} µs for 1 MB, ${eight} µs for 8 MB`);
  t.end();
});
