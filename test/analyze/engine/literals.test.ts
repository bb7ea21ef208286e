import t from "tap";
import { requiredWords } from "../../../src/analyze/engine/literals.ts";
import { RULES } from "../../../src/analyze/rules/index.ts";

const longest = (one: readonly string[], other: readonly string[]): boolean =>
  Math.min(...one.map(({ length }) => length)) > Math.min(...other.map(({ length }) => length));
const of = (expression: RegExp): readonly string[] | undefined => requiredWords(expression, longest);

t.test("words that a match must hold", (t) => {
  t.same(of(/Can't dump half of (?:stream )?unix connection/), ["can't dump half of "]);
  t.same(of(/^(?:Dumping|Restoring) at last FAILED/), [" at last failed"]);
  t.same(of(/alpha|bravo|charlie/), ["alpha", "bravo", "charlie"]);
  t.same(of(/[Uu]nable to (\d+)/), ["unable to "]);
  t.same(of(/bad magic\.img+/), ["bad magic.img"]);
  t.same(of(/(?<path>\/\S+): (?<!x)No such file/), ["no such file"]);
  t.end();
});

t.test("nothing where a branch can do without words", (t) => {
  t.equal(of(/alpha|\d+/), undefined);
  t.equal(of(/(?:alpha)?/), undefined);
  t.equal(of(/(?:alpha)*b/), undefined);
  t.equal(of(/(?!alpha)\w+/), undefined);
  t.equal(of(/[^alpha]{0,5}/), undefined);
  t.equal(of(/\x41\u0042\w/), undefined);
  t.end();
});

t.test("few patterns of the rules have to be tried on every line", (t) => {
  const without = RULES.flatMap(({ patterns }) => patterns).filter(({ match }) => of(match) === undefined);
  t.ok(without.length < 15, without.map(({ match }) => match.source).join("\n"));
  t.end();
});
