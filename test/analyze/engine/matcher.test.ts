import t from "tap";
import { Matcher } from "../../../src/analyze/engine/matcher.ts";
import { compile } from "../../../src/analyze/engine/scan.ts";
import { RULES } from "../../../src/analyze/rules/index.ts";

const entries = [
  { match: /Can't dump half/ },
  { match: /\d+ killed by signal/i },
  { match: /^\d+$/ },
  { match: /alpha|bravo/ },
];
const matcher = new Matcher(entries);
const tried = (text: string): RegExp[] =>
  Array.from({ length: matcher.candidates({ message: text }, false) }, (_, at) => matcher.candidate(at).match);

t.test("what matches is always a candidate, whatever its case and place", (t) => {
  for (const text of ["unix: Can't dump half of stream", "42 KILLED BY SIGNAL 9", "123", "xxbravoxx", "alpha", "42"]) {
    const hits = entries.map(({ match }) => match).filter((match) => match.test(text));
    t.ok(hits.length > 0);
    for (const hit of hits) t.ok(tried(text).includes(hit), `${hit.source} on ${text}`);
  }
  t.end();
});

t.test("words of any length are found at any place", (t) => {
  const texts = ["task", "tasks", "a longer piece of text"];
  const each = new Matcher(texts.map((text) => ({ match: new RegExp(text, "i") })));
  for (const [number, text] of texts.entries())
    for (const before of ["", "-", "--", "---", "0000"])
      for (const after of ["", "-", "--"]) {
        const count = each.candidates({ message: before + text.toUpperCase() + after }, true);
        const found = Array.from({ length: count }, (_, at) => each.candidate(at).match.source);
        t.ok(found.includes(texts[number]!), `${before}${text}${after}`);
      }
  t.end();
});

t.test("a plain line of criu that is nobody's costs no expression at all", (t) => {
  t.equal(compile(RULES).candidates({ message: "page-pipe: Add iov to page pipe" }, true), 0);
  t.end();
});

t.test("an ordinary line costs no expression but those without words", (t) => {
  t.same(tried("page-pipe: Add iov to page pipe (1 iovs, 1/32 total)"), [/^\d+$/]);
  t.same(tried(""), [/^\d+$/]);
  t.end();
});

t.test("an entry comes once, also when several of its words are there", (t) => {
  t.equal(tried("alpha bravo alpha").filter((match) => match.source === "alpha|bravo").length, 1);
  t.end();
});
