// Builds dist/: the library with its types (tsc) and the two commands as bundles (esbuild).
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");

rmSync(join(root, "dist"), { recursive: true, force: true });
execFileSync(process.execPath, [tsc, "-p", "tsconfig.build.json"], { cwd: root, stdio: "inherit" });
// Little to load at the start, the rest on demand: start-up time is what people feel.
const inputs = new Set();
// Apart: what two commands share would become files of its own, and every file costs half a millisecond of start-up.
for (const [name, entry] of Object.entries({ crit: "src/crit/bin/crit.ts", ckpt: "src/ckpt/bin/ckpt.ts" })) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { [name]: entry },
    outdir: "dist/bin",
    bundle: true,
    splitting: true,
    minifySyntax: true,
    minifyWhitespace: true, // a tenth of the start-up time is reading; names stay, for the stacks of our own bugs
    platform: "node",
    format: "esm",
    target: "node20",
    jsx: "automatic",
    define: {
      "process.env.NODE_ENV": '"production"', // React's own switch
      "process.env.DEV": '"false"', // Ink's
      fetch: "undefined", // Yoga would use it on its own bytes, and node would load a whole HTTP client for that
    },
    external: ["react-devtools-core", "ws"], // Ink would load them with DEV=true
    chunkNames: "chunks/[name]-[hash]",
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
    },
    metafile: true,
    logLevel: "warning",
  });
  for (const input of Object.keys(metafile.inputs)) inputs.add(input);
}
for (const name of ["crit", "ckpt"]) {
  chmodSync(join(root, `dist/bin/${name}.js`), 0o755);
  linkForNpx(name);
}
writeFileSync(join(root, "dist/bin/LICENSES.txt"), licenses([...inputs]));

/**
 * Puts a command where npx looks first. Without it npx, run in a clone, installs the clone into its cache and builds it
 * once more before it runs crit.
 */
function linkForNpx(name) {
  const bin = join(root, "node_modules/.bin");
  if (process.platform === "win32" || !existsSync(bin)) return;
  rmSync(join(bin, name), { force: true });
  symlinkSync(`../../dist/bin/${name}.js`, join(bin, name));
}

/** The licenses of the packages that are part of the bundles; each asks to be passed on. */
function licenses(inputs) {
  const packages = new Set(inputs.map((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0]));
  packages.delete(undefined);
  return [...packages]
    .sort()
    .map((inside) => {
      const dir = resolve(root, inside);
      const name = inside.replace(/^.*node_modules\//, "");
      const file = readdirSync(dir).find((entry) => /^licen[cs]e/i.test(entry));
      // Some publish a package without the license that their repository has.
      const path = file === undefined ? join(root, `scripts/licenses/${name}.txt`) : join(dir, file);
      if (!existsSync(path)) throw new Error(`${name} is bundled but has no license file`);
      return `${name}\n\n${readFileSync(path, "utf8").trim()}\n`;
    })
    .join(`\n${"-".repeat(80)}\n\n`);
}
