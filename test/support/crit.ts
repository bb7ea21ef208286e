/** Our crit: in this process with real descriptors, or as the bundle that users run. */

import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Test } from "tap";
import { build } from "esbuild";
import { runCrit } from "../../src/crit/run.ts";
import { REPOSITORY } from "./peers.ts";
import type { Outcome } from "./python.ts";

/** A directory of its own for a test, removed at its end. */
export function tempDir(t: Test): string {
  const dir = mkdtempSync(join(tmpdir(), "ckpt-test-"));
  t.teardown(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/** Runs crit in this process. Its standard streams are files: nothing is mocked, and what they hold is compared later. */
export async function crit(argv: readonly string[], stdin: Uint8Array | string = ""): Promise<Outcome> {
  const dir = mkdtempSync(join(tmpdir(), "ckpt-crit-"));
  const path = (name: string): string => join(dir, name);
  writeFileSync(path("in"), stdin);
  const io = {
    stdin: openSync(path("in"), "r"),
    stdout: openSync(path("out"), "w"),
    stderr: openSync(path("err"), "w"),
  };
  try {
    const code = await runCrit(argv, io, "0.0.0-test");
    return { code, stdout: readFileSync(path("out")), stderr: readFileSync(path("err"), "utf8") };
  } finally {
    for (const fd of Object.values(io)) closeSync(fd);
    rmSync(dir, { recursive: true });
  }
}

/** Bundles the crit command as scripts/build.mjs does, from the sources as they are; returns the path of the program. */
export async function bundleCrit(t: Test): Promise<string> {
  const outdir = mkdtempSync(join(REPOSITORY, ".tap/crit-"));
  t.teardown(() => rmSync(outdir, { recursive: true, force: true }));
  const require =
    'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);';
  await build({
    absWorkingDir: REPOSITORY,
    entryPoints: { crit: "src/crit/bin/crit.ts" },
    outdir,
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    target: "node20",
    outExtension: { ".js": ".mjs" },
    banner: { js: require },
    logLevel: "error",
  });
  return join(outdir, "crit.mjs");
}

/** Runs a bundled crit as a process of its own. */
export function critProcess(program: string, argv: readonly string[], stdin: Uint8Array | string = ""): Outcome {
  const { NODE_OPTIONS: _, ...env } = process.env; // the loaders of the tests are not for users' programs
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [program, ...argv], {
    input: stdin,
    env,
    maxBuffer: 256 * 1024 * 1024,
  });
  if (error) throw error;
  return { code: status ?? -1, stdout, stderr: stderr.toString() };
}
