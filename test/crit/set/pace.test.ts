import t from "tap";
import { Pace, type Progress } from "../../../src/crit/set/pace.ts";
import { refusal } from "../../support/tars.ts";

const busy = (ms: number): void => {
  for (const end = performance.now() + ms; performance.now() < end;);
};

t.test("progress comes now and then, and at the end", async (t) => {
  const seen: Progress[] = [];
  const pace = new Pace(100, { onProgress: (progress) => seen.push(progress) });
  await pace.tick(1);
  t.same(seen, [], "not at once");
  busy(30);
  await pace.tick(2);
  await pace.tick(3);
  pace.finish();
  t.same(seen, [
    { done: 2, total: 100 },
    { done: 100, total: 100 },
  ]);
});

t.test("a long pass lets timers run, and so can be aborted", async (t) => {
  const abort = new AbortController();
  const pace = new Pace(100, { signal: abort.signal });
  setTimeout(() => abort.abort("enough"), 5);
  const error = await refusal(async () => {
    for (let i = 0; i < 1000; i++) {
      busy(1);
      await pace.tick(i);
    }
  });
  t.match(error, { code: "aborted", cause: "enough" });
  t.throws(() => pace.finish(), { code: "aborted" });
});

t.test("a signal that was aborted before ends the pass before it starts", async (t) => {
  t.equal((await refusal(() => new Pace(1, { signal: AbortSignal.abort() }))).code, "aborted");
});
