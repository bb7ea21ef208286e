// Runs all tests, or those named: npm test [-- FILE… | tap options]. Prints a line a file, failures whole, skips with
// their reasons, and the number of assertions. With CKPT_REQUIRE=all a skipped test is a failure.
import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const words = process.argv.slice(2);
const named = words.filter((word) => !word.startsWith("-"));
const files =
  named.length > 0
    ? named
    : readdirSync(join(root, "test"), { recursive: true, withFileTypes: true })
        .filter((entry) => /\.test\.tsx?$/.test(entry.name))
        .map((entry) => relative(root, join(entry.parentPath, entry.name)))
        .sort();

const tap = spawn(
  join(root, "node_modules/.bin/tap"),
  [
    "--reporter=tap",
    "--disable-coverage",
    "--jobs=2",
    "--timeout=300",
    ...words.filter((word) => word.startsWith("-")),
    ...files,
  ],
  { cwd: root, stdio: ["ignore", "pipe", "inherit"] },
);

const start = performance.now();
let total = { total: 0, pass: 0, fail: 0, skip: 0 };
const skips = [];
let file = "";
let failing = -1; // indentation of the failure whose details are being printed
for await (const line of createInterface({ input: tap.stdout })) {
  const indent = line.search(/\S/);
  const subtest = /^# Subtest: (.*)/.exec(line);
  if (subtest) file = subtest[1];
  if (failing >= 0 && (indent > failing || line.trim() === "")) {
    if (indent >= 0) console.log(line);
    continue;
  }
  failing = -1;
  const point = /^\s*(not )?ok \d+/.exec(line);
  if (point?.[1] && !/# (TODO|SKIP)/.test(line)) {
    console.log(indent > 0 ? `${file}: ${line.trim()}` : line);
    failing = indent;
  } else if (point && indent === 0) console.log(line.replace(/ \{$/, ""));
  const skip = /^\s*ok \d+ (?:- )?(.*?)\s*# SKIP ?(.*)/.exec(line);
  if (skip) skips.push(`${file}: ${skip[1]}: ${skip[2]}`);
  const summary = /^# \{ (total: \d+.*) \}/.exec(line);
  if (summary)
    total = {
      ...total,
      ...Object.fromEntries(
        summary[1]
          .split(", ")
          .map((pair) => pair.split(": "))
          .map(([k, v]) => [k, Number(v)]),
      ),
    };
}
const code = await new Promise((resolve) => (tap.exitCode === null ? tap.on("close", resolve) : resolve(tap.exitCode)));

for (const skip of skips) console.log(`skipped: ${skip}`);
const strict = process.env["CKPT_REQUIRE"] === "all" && (skips.length > 0 || total.skip > 0);
if (strict) console.log("CKPT_REQUIRE=all: a skipped test is a failure");
console.log(`${files.length} test files in ${((performance.now() - start) / 1000).toFixed(0)} s`);
console.log(`${total.pass} passed, ${total.fail} failed, ${total.skip} skipped`);
process.exit(code !== 0 || strict || total.total === 0 ? 1 : 0);
