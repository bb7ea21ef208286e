// Writes test/golden/x: what `crit x` prints for every committed set. With --check only says which are not current.
// Usage: node scripts/golden.mjs [--check]
import { closeSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const images = join(root, "fixtures/images");
const golden = join(root, "test/golden/x");
const check = process.argv.includes("--check");

const FORMATS = { ".txt": "text", ".json.txt": "json" };

/** Directories with a process tree, by their path below fixtures/images. */
function sets() {
  return readdirSync(images, { recursive: true })
    .filter((path) => path.endsWith("/pstree.img"))
    .map((path) => dirname(path))
    .sort();
}

const work = mkdtempSync(join(root, ".golden-"));
try {
  await build({
    absWorkingDir: root,
    entryPoints: { run: "src/crit/run.ts", what: "src/crit/views/what.ts" },
    outdir: work,
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    target: "node20",
    outExtension: { ".js": ".mjs" },
    banner: { js: 'import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);' },
    logLevel: "error",
  });
  const { runCrit } = await import(pathToFileURL(join(work, "run.mjs")).href);
  const { WHATS } = await import(pathToFileURL(join(work, "what.mjs")).href);

  const wanted = new Map();
  for (const set of sets()) {
    for (const [suffix, format] of Object.entries(FORMATS)) {
      const parts = [];
      for (const what of WHATS) {
        const path = join(work, "out");
        const io = { stdin: 0, stdout: openSync(path, "w"), stderr: 2 };
        await runCrit(["x", join(images, set), what, "--format", format], io, "golden");
        closeSync(io.stdout);
        parts.push(Buffer.from(`$ crit x ${set} ${what} --format ${format}\n`), readFileSync(path));
      }
      wanted.set(join(golden, `${set.replaceAll("/", "-")}${suffix}`), Buffer.concat(parts));
    }
  }
  const stale = check ? compare(wanted) : write(wanted);
  for (const path of stale) console.log(`${check ? "not current" : "written"}: ${relative(root, path)}`);
  console.log(`${wanted.size} golden files, ${stale.length} ${check ? "not current" : "changed"}`);
  if (check && stale.length > 0) process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true });
}

/** Files that differ, are missing, or should not be there. */
function compare(wanted) {
  const there = filesBelow(golden);
  const differing = [...wanted].filter(([path, bytes]) => !there.includes(path) || !readFileSync(path).equals(bytes));
  return [...differing.map(([path]) => path), ...there.filter((path) => !wanted.has(path))];
}

function write(wanted) {
  const stale = compare(wanted);
  for (const path of stale) {
    const bytes = wanted.get(path);
    if (bytes === undefined) rmSync(path);
    else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
    }
  }
  return stale;
}

function filesBelow(directory) {
  try {
    return readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}
