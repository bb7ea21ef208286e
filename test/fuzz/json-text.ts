/** Mutations of an image in JSON, as text and as values. */

import type { Random } from "../support/random.ts";

type TextMutation = (random: Random, text: string) => string;

const NUMBERS = [
  "0",
  "1",
  "-1",
  "-0",
  "255",
  "65536",
  "1e3",
  "1.5",
  "1e400",
  "2147483648",
  "4294967295",
  "4294967296",
  "-2147483649",
  "9007199254740993",
  "18446744073709551615",
  "18446744073709551616",
  "-9223372036854775808",
  '"0x10"',
  '"-5"',
  '"1:2"',
  '"4095:1048575"',
  '"99999:9"',
  '"O_RDWR | 0x7"',
  '"::1"',
] as const;

const TEXTS = [
  '""',
  '"a"',
  '"\\udc80"',
  '"\\ud800"',
  '"\\ud83d\\ude00"',
  '"AAAA\\n"',
  '"=41=4"',
  '"AA"',
  '"\\u0000"',
  '"... <12B>"',
  '"é"',
] as const;

const OTHERS = [
  "null",
  "true",
  "false",
  "[]",
  "{}",
  "[[]]",
  "[1, 2]",
  '[""]',
  '{"a": 1}',
  '{"$unknown": "CAE=\\n"}',
  "Infinity",
  "NaN",
] as const;

const PIECES = [
  '"',
  "\\",
  "{",
  "}",
  "[",
  "]",
  ",",
  ":",
  "\n",
  "\u0000",
  "\ufeff",
  "é",
  "\ud83d",
  "/*",
  "'",
  '"extra": ""',
  '"$raw": "AAAA", ',
  '"$of": "0", ',
  '"$unknown": "AAAA", ',
  '"__proto__": 1, ',
  '"entries": [], ',
] as const;

/** Where the values of a JSON text are: strings, numbers and words that no colon follows. */
function values(text: string): [number, number][] {
  return [...text.matchAll(/"(?:[^"\\]|\\.)*"(?!\s*:)|-?\d[\d.eE+-]*|true|false|null/g)].map((m) => [
    m.index,
    m.index + m[0].length,
  ]);
}

function replace(text: string, [from, to]: readonly [number, number], by: string): string {
  return text.slice(0, from) + by + text.slice(to);
}

function oneOf(
  random: Random,
  text: string,
  places: readonly (readonly [number, number])[],
  change: (old: string) => string,
): string {
  if (places.length === 0) return text;
  const place = random.pick(places);
  return replace(text, place, change(text.slice(...place)));
}

export const JSON_MUTATIONS: Readonly<Record<string, TextMutation>> = {
  character: (random, text) => {
    const at = random.below(text.length);
    return replace(
      text,
      [at, at + 1],
      String.fromCharCode(random.pick([text.charCodeAt(at) ^ (1 << random.below(7)), random.below(128)])),
    );
  },
  hole: (random, text) => {
    const at = random.below(text.length);
    return replace(text, [at, at + random.pick([1, 2, 10, 100])], "");
  },
  cut: (random, text) => text.slice(0, random.below(text.length)),
  piece: (random, text) => {
    const at = random.below(text.length);
    return replace(text, [at, at], random.pick(PIECES));
  },
  value: (random, text) =>
    oneOf(random, text, values(text), (old) => {
      if (random.chance(0.2)) return random.pick(OTHERS);
      return random.pick(old.startsWith('"') === random.chance(0.9) ? TEXTS : NUMBERS);
    }),
  "value moved": (random, text) => {
    const places = values(text);
    const other = places.length === 0 ? "0" : text.slice(...random.pick(places));
    return oneOf(random, text, places, () => other);
  },
  "key misspelt": (random, text) => {
    const keys = [...text.matchAll(/"(\w+)"\s*:/g)].map(
      (m) => [m.index + 1, m.index + 1 + (m[1] as string).length] as const,
    );
    return oneOf(random, text, keys, (key) =>
      random.pick([key.slice(1), `${key}s`, key.toUpperCase(), "", "constructor", "toString", "$raw", "__proto__"]),
    );
  },
  "object twice": (random, text) => {
    const objects = [...text.matchAll(/\{[^{}]*\}/g)].map((m) => [m.index, m.index + m[0].length] as const);
    return oneOf(random, text, objects, (object) => random.pick([`${object}, ${object}`, `[${object}]`, "{}"]));
  },
  "deep nesting": (random, text) => {
    const depth = random.pick([10, 100, 511, 512, 513, 100000]);
    const [open, close] = random.pick([
      ["[", "]"],
      ['{"a":', "}"],
      ['{"children":[', "]}"],
    ] as const);
    return oneOf(
      random,
      text,
      values(text),
      (old) => open.repeat(depth) + old + close.repeat(random.chance(0.8) ? depth : 0),
    );
  },
  "long number": (random, text) =>
    oneOf(
      random,
      text,
      values(text),
      () =>
        random.pick(["", "-", '"', '"0x']) + "7".repeat(random.pick([20, 4095, 4097, 100000])) + random.pick(["", '"']),
    ),
};
