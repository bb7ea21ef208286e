/** The commands as users run them: bundles of the sources as they are. */

import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import type { Test } from "tap";
import { REPOSITORY } from "./peers.ts";

/** Bundles a command as scripts/build.mjs does; returns the path of the program, which goes with the test. */
export async function bundle(t: Pick<Test, "teardown">, command: "crit" | "ckpt"): Promise<string> {
  mkdirSync(join(REPOSITORY, ".tap"), { recursive: true });
  const outdir = mkdtempSync(join(REPOSITORY, `.tap/${command}-`));
  t.teardown(() => rmSync(outdir, { recursive: true, force: true }));
  const require =
    'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);';
  await build({
    absWorkingDir: REPOSITORY,
    entryPoints: { [command]: `src/${command}/bin/${command}.ts` },
    outdir,
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    target: "node20",
    jsx: "automatic",
    define: { "process.env.DEV": '"false"' },
    external: ["react-devtools-core"],
    outExtension: { ".js": ".mjs" },
    banner: { js: require },
    logLevel: "error",
  });
  return join(outdir, `${command}.mjs`);
}
