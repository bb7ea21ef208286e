// Everything that can be checked without running the program: generated files, types, lint, format, dead code.
// Usage: npm run check [-- NAME…]   (names: generated, types, lint, format, dead)
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const bin = (name) => join(root, "node_modules/.bin", name);
const CHECKS = {
  generated: [process.execPath, "scripts/generate.mjs", "--check"],
  types: [bin("tsc"), "--noEmit"],
  lint: [bin("eslint"), "--max-warnings=0", "."],
  format: [bin("prettier"), "--check", "--log-level=warn", "."],
  dead: [bin("knip")],
};

const wanted = process.argv.slice(2);
const failed = [];
for (const [name, [command, ...args]] of Object.entries(CHECKS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const start = performance.now();
  const { status } = spawnSync(command, args, { cwd: root, stdio: "inherit" });
  console.log(`${status === 0 ? "ok" : "FAILED"}  ${name}  ${((performance.now() - start) / 1000).toFixed(1)} s`);
  if (status !== 0) failed.push(name);
}
if (failed.length > 0) {
  console.error(`check: failed: ${failed.join(", ")}`);
  process.exit(1);
}
