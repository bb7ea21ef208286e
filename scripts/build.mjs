// Builds dist/: the library with its types (tsc) and the two commands as bundles (esbuild).
import { execFileSync } from "node:child_process";
import { chmodSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");

rmSync(join(root, "dist"), { recursive: true, force: true });
execFileSync(process.execPath, [tsc, "-p", "tsconfig.build.json"], { cwd: root, stdio: "inherit" });
// One file to load, the rest on demand: start-up time is what people feel.
await build({
  absWorkingDir: root,
  entryPoints: { crit: "src/crit/bin/crit.ts", ckpt: "src/ckpt/bin/ckpt.ts" },
  outdir: "dist/bin",
  bundle: true,
  splitting: true,
  minifySyntax: true,
  platform: "node",
  format: "esm",
  target: "node20",
  chunkNames: "chunks/[name]-[hash]",
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
  logLevel: "warning",
});
for (const name of ["crit", "ckpt"]) chmodSync(join(root, `dist/bin/${name}.js`), 0o755);
