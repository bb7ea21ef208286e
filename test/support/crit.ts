/** Our crit: in this process with real descriptors, or as the bundle that users run. */

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Test } from "tap";
import { runCrit } from "../../src/crit/run.ts";
import { bundle } from "./bundle.ts";
import { inProcess } from "./in-process.ts";
import type { Outcome } from "./python.ts";

/** A directory of its own for a test, removed at its end. */
export function tempDir(t: Test): string {
  const dir = mkdtempSync(join(tmpdir(), "ckpt-test-"));
  t.teardown(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/** Runs crit in this process. */
export function crit(argv: readonly string[], stdin: Uint8Array | string = ""): Promise<Outcome> {
  return inProcess((io) => runCrit(argv, io, "0.0.0-test"), stdin);
}

/** Bundles the crit command from the sources as they are; returns the path of the program. */
export function bundleCrit(t: Test): Promise<string> {
  return bundle(t, "crit");
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
