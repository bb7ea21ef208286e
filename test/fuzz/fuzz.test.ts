import t from "tap";
import { complaints, reportText } from "./report.ts";
import { fuzz } from "./run.ts";

t.setTimeout(600_000);

/** Fixed, so that a run is green or red for the same reason everywhere; `npm run fuzz` tries other seeds. */
const SEED = 2026;

t.test(
  "4,000 images: accepted or refused in our own words, no hang, memory below the ceiling, round trip",
  async (t) => {
    const report = await fuzz({ target: "image", seed: SEED, from: 0, to: 4000 });
    t.comment(reportText(report, SEED));
    t.strictSame(complaints(report), []);
    t.equal(report.trials, 4000);
    t.ok(report.framed >= report.trials / 2, "at least half keep magic and framing valid");
  },
);

t.test("100 sets with a damaged image: the graph is walked, every view printed", async (t) => {
  const report = await fuzz({ target: "set", seed: SEED, from: 0, to: 100 });
  t.comment(reportText(report, SEED));
  t.strictSame(report.findings, []);
  t.equal(report.trials, 100);
});

t.test("400 damaged archives", async (t) => {
  const report = await fuzz({ target: "archive", seed: SEED, from: 0, to: 400 });
  t.comment(reportText(report, SEED));
  t.strictSame(complaints(report), []);
  t.equal(report.trials, 400);
});

t.test("1,000 texts of images in JSON", async (t) => {
  const report = await fuzz({ target: "json", seed: SEED, from: 0, to: 1000 });
  t.comment(reportText(report, SEED));
  t.strictSame(complaints(report), []);
  t.equal(report.trials, 1000);
});

t.test("1,000 broken logs", async (t) => {
  const report = await fuzz({ target: "log", seed: SEED, from: 0, to: 1000 });
  t.comment(reportText(report, SEED));
  t.strictSame(complaints(report), []);
  t.equal(report.trials, 1000);
});
