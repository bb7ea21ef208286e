/** Spans of address space that meet. */

import t from "tap";
import { overlapping, type Span, without } from "../../../src/checkpoint/plan/holes.ts";

const span = (start: number, end: number): Span => ({ start: BigInt(start), end: BigInt(end) });

void t.test("the spans that reach into one are those that a look at all of them finds", (t) => {
  const spans = [span(2, 4), span(4, 5), span(7, 12), span(13, 14), span(14, 20)];
  for (let start = 0; start < 22; start++) {
    for (let end = start + 1; end < 23; end++) {
      const wanted = spans.filter((other) => other.start < end && start < other.end);
      t.strictSame(overlapping(spans, span(start, end)), wanted, `${start}-${end}`);
    }
  }
  t.strictSame(overlapping([], span(1, 2)), []);
  t.end();
});

void t.test("what is left without the spans that are kept", (t) => {
  t.strictSame(without(0n, 10n, [span(7, 8), span(2, 4)]), [span(0, 2), span(4, 7), span(8, 10)]);
  t.end();
});
