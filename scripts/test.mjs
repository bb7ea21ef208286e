// Runs all tests, or those named: npm test [-- FILE…]. Prints a line a file, failures whole, skips with their reasons;
// the last line is "N passed, N failed, N skipped", tests and not assertions. With CKPT_REQUIRE=all a skipped test is a
// failure. The files are bundled and run as plain programs, two at a time, and those that install beside them: tap's own
// runner puts three loaders into each, which take longer than most tests.
import { spawn } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { countTests } from "./tap-count.mjs";
import { buildTests } from "./test-build.mjs";

const JOBS = 2;
/** Seconds of a file, and of a test that says nothing else. */
const TIMEOUT = 300;
/** They install packages, one after the other beside the rest: most of their time they wait for the network. */
const INSTALLS = /^test\/(readme|package)\.test\.ts$/;
/** Begun first, so that none of them is left running alone at the end. */
const LONG = /^test\/(fuzz\/fuzz|analyze\/preflight\/agree|checkpoint\/.*|scripts\/docs)\.test\.ts$/;

const start = performance.now();
const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const named = process.argv.slice(2).map((name) => relative(root, join(process.cwd(), name)));
const files =
  named.length > 0
    ? named
    : readdirSync(join(root, "test"), { recursive: true, withFileTypes: true })
        .filter((entry) => /\.test\.tsx?$/.test(entry.name))
        .map((entry) => relative(root, join(entry.parentPath, entry.name)))
        .sort();
const outdir = join(root, `.tap/build-${process.pid}`);
process.on("exit", () => rmSync(outdir, { recursive: true, force: true }));
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => process.exit(1));
const bundles = await buildTests(root, files, outdir);
const env = { ...process.env, TAP: "1" };
delete env["NODE_OPTIONS"]; // what is meant for npm or for a loader is not for the tests

/** Runs one file; returns its output as a subtest of ours, and whether it passed. */
async function run(file, number) {
  const begun = performance.now();
  const limit = INSTALLS.test(file) ? 2 * TIMEOUT : TIMEOUT;
  const child = spawn(process.execPath, ["--enable-source-maps", bundles.get(file)], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...env, TAP_TIMEOUT: String(limit) },
  });
  // tap's own clock in the child comes first, and tells what it was that took so long.
  const clock = setTimeout(
    () => {
      child.kill("SIGKILL");
      child.stdout.destroy(); // what it started may hold it open for ever
    },
    (limit + 30) * 1000,
  );
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text) => (output += text));
  const code = await new Promise((resolve, reject) => {
    child.on("error", reject).on("close", (status, signal) => resolve(signal ?? status));
  });
  clearTimeout(clock);
  const body = output.replace(/^(?=.)/gm, "    ");
  const point = `${code === 0 ? "ok" : "not ok"} ${number} - ${file} # time=${(performance.now() - begun).toFixed(0)}ms`;
  return { text: `# Subtest: ${file}\n${body}${point}\n`, passed: code === 0, point };
}

/** Failed assertions with their details. */
function* failures(file, text) {
  let failing = -1; // indentation of the failure whose details these are
  for (const line of text.split("\n").slice(0, -2)) {
    const indent = line.search(/\S/);
    if (failing >= 0 && (indent > failing || indent < 0)) {
      if (indent >= 0) yield line;
      continue;
    }
    failing = -1;
    if (!/^\s*not ok \d+/.test(line) || /# (TODO|SKIP)/.test(line)) continue;
    yield `${file}: ${line.trim()}`;
    failing = indent;
  }
}

const isLong = (file) => LONG.test(file);
const rest = files.filter((file) => !INSTALLS.test(file));
const queue = [...rest.filter(isLong), ...rest.filter((file) => !isLong(file))];
const installs = files.filter((file) => INSTALLS.test(file));
let text = `TAP version 14\n1..${files.length}\n`;
let number = 0;
let allPassed = true;
const lane = async (queue) => {
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    const result = await run(file, ++number);
    text += result.text;
    allPassed &&= result.passed;
    for (const line of failures(file, result.text)) console.log(line);
    console.log(result.point);
  }
};
await Promise.all([lane(installs), ...Array.from({ length: JOBS }, () => lane(queue))]);

const { passed, failed, skipped } = countTests(text);
for (const { name, reason } of skipped) console.log(`skipped: ${name}: ${reason}`);
const strict = process.env["CKPT_REQUIRE"] === "all" && skipped.length > 0;
if (strict) console.log("CKPT_REQUIRE=all: a skipped test is a failure");
console.log(`${files.length} test files in ${((performance.now() - start) / 1000).toFixed(0)} s`);
console.log(`${passed} passed, ${failed} failed, ${skipped.length} skipped`);
process.exitCode = !allPassed || failed > 0 || strict || passed === 0 ? 1 : 0;
