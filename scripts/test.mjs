// Runs the tests: npm test [-- FILE… or options of tap]. The last line is "N passed, N failed, N skipped".
// With CKPT_REQUIRE=all a skipped test counts as a failure: nothing may go untested for want of a peer.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { countTests } from "./tap-count.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const packagePath = createRequire(import.meta.url).resolve("tap/package.json");
const tap = join(dirname(packagePath), JSON.parse(readFileSync(packagePath, "utf8")).bin.tap);
const output = join(root, "build/test.tap");

const extra = process.argv.slice(2);
const named = extra.some((word) => /\.tsx?$/.test(word));
const reporter = extra.some((word) => /^(-R|--reporter)/.test(word)) ? [] : ["--reporter=terse"];
const files = readdirSync(join(root, "test"), { recursive: true })
  .filter((name) => /\.test\.tsx?$/.test(name))
  .map((name) => join("test", name))
  .sort();

mkdirSync(dirname(output), { recursive: true });
const loader = pathToFileURL(join(root, "test/support/typescript.mjs")).href;
const { status } = spawnSync(
  process.execPath,
  [tap, "--jobs=2", ...reporter, `--output-file=${output}`, ...extra, ...(named ? [] : files)],
  { cwd: root, stdio: "inherit", env: { ...process.env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} --import=${loader}` } },
);

const { passed, failed, skipped } = countTests(readFileSync(output, "utf8"));
for (const { name, reason } of skipped) console.log(`skipped: ${name}: ${reason}`);
const all = process.env.CKPT_REQUIRE === "all";
if (all && skipped.length > 0) console.log("CKPT_REQUIRE=all: a skipped test is a failure");
console.log(`${passed} passed, ${failed} failed, ${skipped.length} skipped`);
process.exitCode = status !== 0 || failed > 0 || passed === 0 || (all && skipped.length > 0) ? 1 : 0;
