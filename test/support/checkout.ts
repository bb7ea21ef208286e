/** A copy of this checkout as a clone would have it, for tests that build, install or run what a newcomer is told to. */

import { cpSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Test } from "tap";
import { tempDir } from "./crit.ts";
import { REPOSITORY } from "./peers.ts";

/** What .gitignore keeps out of a clone, and git itself. */
const NOT_IN_A_CLONE = new Set([".git", "node_modules", "dist", "build", ".tap", ".tsimp"]);

/** Copies the sources; returns the directory, which is removed at the end of the test. */
export function copyCheckout(t: Test): string {
  const copy = tempDir(t);
  for (const name of readdirSync(REPOSITORY)) {
    if (!NOT_IN_A_CLONE.has(name) && !name.endsWith(".tgz"))
      cpSync(join(REPOSITORY, name), join(copy, name), { recursive: true });
  }
  return copy;
}

/** The environment of this process less what npm and tap put there for their own programs. */
export function plainEnv(): NodeJS.ProcessEnv {
  const ours = Object.entries(process.env).filter(([name]) => !/^(npm_|TAP_|_TAP|NODE_OPTIONS$|INIT_CWD$)/i.test(name));
  return Object.fromEntries(ours);
}
