// Runs all tests, or those named: npm test [-- FILE… | tap options]. Prints a line a file, failures whole, skips with
// their reasons; the last line is "N passed, N failed, N skipped", tests and not assertions. With CKPT_REQUIRE=all a
// skipped test is a failure.
import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath, pathToFileURL } from "node:url";
import { countTests } from "./tap-count.mjs";

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

// The loader takes a fraction of the time of tap's own, which starts the TypeScript compiler for every file.
const loader = pathToFileURL(join(root, "test/support/typescript.mjs")).href;
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
  {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, NODE_OPTIONS: `${process.env["NODE_OPTIONS"] ?? ""} --import=${loader}` },
  },
);
const ended = new Promise((resolve, reject) => tap.on("error", reject).on("close", resolve));

const start = performance.now();
let text = "";
let file = "";
let failing = -1; // indentation of the failure whose details are being printed
for await (const line of createInterface({ input: tap.stdout })) {
  text += `${line}\n`;
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
}
const code = await ended;

const { passed, failed, skipped } = countTests(text);
for (const { name, reason } of skipped) console.log(`skipped: ${name}: ${reason}`);
const strict = process.env["CKPT_REQUIRE"] === "all" && skipped.length > 0;
if (strict) console.log("CKPT_REQUIRE=all: a skipped test is a failure");
console.log(`${files.length} test files in ${((performance.now() - start) / 1000).toFixed(0)} s`);
console.log(`${passed} passed, ${failed} failed, ${skipped.length} skipped`);
process.exitCode = code !== 0 || failed > 0 || strict || passed === 0 ? 1 : 0;
