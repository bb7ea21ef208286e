/** No line of a log may keep an expression busy: each is attacked with texts made from its own words. */

import t from "tap";
import { bytesInput } from "../../src/analyze/log/input.ts";
import { MAX_MESSAGE } from "../../src/analyze/log/reader.ts";
import { explainInput, makeEngine } from "../../src/analyze/explain.ts";
import { expressionsOf, pumps, type Written } from "../support/expressions.ts";

const written = expressionsOf("src/analyze");
/** These see whole lines, of up to 64 KiB. */
const READER = /src\/analyze\/log\//;
const readers = written.filter(({ where }) => READER.test(where));
const others = written.filter(({ where }) => !READER.test(where));
const LINE = 64 * 1024;

interface Slow {
  readonly where: string;
  readonly attack: string;
  readonly times: number;
}

/** How much slower than it may be an expression is on a text of any length; above 1 it is too slow. */
type Measure = (expression: RegExp, text: (length: number) => string) => number;

/** Sixteen times the length: 16 times the time in proportion, 256 times with the square. */
const growth: Measure = (expression, text) => {
  const short = text(LINE / 16);
  const long = text(LINE);
  return time(expression, long, 1) / Math.max(time(expression, short, 5), LEAST) / 64;
};

/** Beside an expression that only looks at each character once. */
const passes: Measure = (expression, text) => {
  const long = text(MAX_MESSAGE);
  return time(expression, long, 2) / Math.max(time(/~.~/, long, 5), LEAST) / 5000;
};

/** Milliseconds. Times below this are the clock's and not the expression's. */
const LEAST = 0.005;
/** What takes longer on a text of few characters takes for ever on a long one. */
const ENDLESS = 20;
/** Lengths that show an explosion before it lasts. */
const STEPS = [12, 16, 20, 24, 28, 32, 36, 40, 48, 56, 64, 80, 96, 128, 256, 512, 1024, 2048];

t.test("what reads lines takes time in proportion to their length", async (t) => {
  t.ok(readers.length > 40, `${readers.length} expressions`);
  t.same(slowOf(readers, growth), []);
});

t.test("what reads messages may take the square of their length, which has a limit, but no more", async (t) => {
  t.ok(others.length > 1000, `${others.length} expressions`);
  t.same(slowOf(others, passes), []);
});

t.test("the test finds what it looks for", async (t) => {
  const slow = (expression: RegExp, measure: Measure): number => slowOf([{ expression, where: "" }], measure).length;
  t.equal(slow(/Can't open the directory of the image: .*!/, growth), 1, "a square, of a line");
  t.equal(slow(/a{1,20}b/, growth), 0);
  for (const expression of [/mq_\w+.*fail/, /(?:x|\w+)+!/, /no\w*(?:_\w+)* more/])
    t.equal(slow(expression, passes), 1, String(expression));
  t.equal(slow(/unix: .*fail/, passes), 0, "a square, of a message");
});

t.test("a line of 64 KiB is known by its beginning and by its end", async (t) => {
  for (const line of [
    `(00.1) Error (criu/sk-unix.c:1): unix: Can't dump half of stream unix connection. ${"x".repeat(LINE)}`,
    `time="2026-01-01T00:00:00Z" level=error msg="${"word ".repeat(LINE / 8)}Can't dump half of stream unix connection."`,
  ]) {
    const [result] = await explainInput(bytesInput(Buffer.from(`${line}\n`), "x.log"), makeEngine());
    t.equal(result?.diagnoses[0]?.cause, "unix-stream-external");
  }
});

function slowOf(list: readonly Written[], measure: Measure): Slow[] {
  return list.flatMap(({ expression, where }) => {
    const once = new RegExp(expression.source, expression.flags.replace("g", ""));
    for (const { before, again } of pumps(once)) {
      const text = (length: number): string => before + again.repeat(Math.ceil(length / again.length));
      let times = explodes(once, text) ? Infinity : measure(once, text);
      // The collector of memory may have had the processor.
      for (let round = 0; round < 2 && times > 1 && times < Infinity; round++) times = measure(once, text);
      if (times > 1) return [{ where, attack: JSON.stringify([before, again]), times }];
    }
    return [];
  });
}

function explodes(expression: RegExp, text: (length: number) => string): boolean {
  // Twice: the first time may have been the collector's or the compiler's.
  return STEPS.some((length) => [1, 2].every((rounds) => time(expression, text(length), rounds) > ENDLESS));
}

/** Milliseconds of the processor, which others' load does not change; the least of some rounds. */
function time(expression: RegExp, text: string, rounds: number): number {
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage();
    expression.test(text);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}
