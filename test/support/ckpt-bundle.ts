/** The ckpt command as users run it: a bundle of the sources as they are, with the executor that was built. */

import { accessSync, constants, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import type { Test } from "tap";
import { REPOSITORY, unavailable } from "./peers.ts";

/** The words to run it by; undefined, and the test ended with the reason, where it cannot checkpoint anything. */
export async function bundleCkpt(t: Test): Promise<string[] | undefined> {
  const executor = join(REPOSITORY, "executor/build/ckpt-executor");
  if (process.getuid?.() !== 0) return void unavailable(t, "needs root: it freezes and makes processes");
  try {
    accessSync(executor, constants.X_OK);
  } catch {
    return void unavailable(t, "the executor is not built (npm install builds it where a compiler is)");
  }
  mkdirSync(join(REPOSITORY, ".tap"), { recursive: true });
  const outdir = mkdtempSync(join(REPOSITORY, ".tap/ckpt-"));
  t.teardown(() => rmSync(outdir, { recursive: true, force: true }));
  await build({
    absWorkingDir: REPOSITORY,
    entryPoints: { ckpt: "src/ckpt/bin/ckpt.ts" },
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
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
    },
    logLevel: "error",
  });
  return ["env", `CKPT_EXECUTOR=${executor}`, process.execPath, join(outdir, "ckpt.mjs")];
}
