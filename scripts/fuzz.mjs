// Fuzzes the readers: npm run fuzz -- [--seed N] [--count N] [--target image|json|set|archive|log] [--only INDEX]
// The seed is printed; with it and an index every mutant can be made again.
import { register } from "node:module";
import { parseArgs } from "node:util";

register("../test/support/typescript.mjs", import.meta.url);
const { fuzz } = await import("../test/fuzz/run.ts");
const { complaints, reportText } = await import("../test/fuzz/report.ts");

/** Mutants of each target for one image mutant. */
const TARGETS = { image: 1, json: 0.2, set: 0.01, archive: 0.02, log: 0.2 };

const { values } = parseArgs({
  options: {
    seed: { type: "string" },
    count: { type: "string" },
    target: { type: "string" },
    only: { type: "string" },
  },
});
const seed = Number(values.seed ?? Math.trunc(Date.now() / 1000));
const count = Number(values.count ?? 200_000);
const chosen = values.target === undefined ? Object.keys(TARGETS) : [values.target];
let failed = false;

console.log(`seed ${seed}`);
for (const target of chosen) {
  const only = values.only === undefined ? undefined : Number(values.only);
  const plan = only === undefined ? { from: 0, to: Math.ceil(count * TARGETS[target]) } : { from: only, to: only + 1 };
  const started = Date.now();
  const report = await fuzz({ target, seed, ...plan });
  console.log(reportText(report, seed));
  const problems = only === undefined ? complaints(report) : report.findings.map(({ what }) => what);
  for (const problem of problems) console.log(`FAIL ${problem}`);
  console.log(
    `${target}: ${((Date.now() - started) / 1000).toFixed(0)} s, ${problems.length === 0 ? "nothing found" : `${problems.length} problems`}`,
  );
  failed ||= problems.length > 0;
}
process.exitCode = failed ? 1 : 0;
