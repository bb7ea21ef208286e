import t from "tap";
import { complaints, MAX_GROWTH, type Report } from "./report.ts";

function report(more: Partial<Report> = {}): Report {
  const share = { trials: 10, accepted: 5 };
  return {
    target: "image",
    trials: 10,
    framed: 5,
    kinds: { CORE: share },
    mutations: { flip: share, bomb: { trials: 3, accepted: 0 } },
    findings: [],
    slowest: { ms: 1, index: 0 },
    growth: 0,
    deadly: ["bomb"],
    ...more,
  };
}

t.test("a fuzzer that tries nothing, or finds something, complains", (t) => {
  t.strictSame(complaints(report()), []);
  t.match(complaints(report({ kinds: { CORE: { trials: 9, accepted: 0 } } })), ["no mutant of CORE was accepted"]);
  t.match(complaints(report({ mutations: { flip: { trials: 9, accepted: 0 } } })), [
    'no mutant by "flip" was accepted',
  ]);
  t.match(complaints(report({ growth: MAX_GROWTH + 1 })), [/memory grew/]);
  t.match(complaints(report({ findings: [{ index: 7, mutation: "flip", what: "TypeError", path: "x" }] })), [
    "image 7: TypeError",
  ]);
  t.end();
});
