/** Where the executor's program is. */

import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { CkptError } from "../../crit/errors.ts";

/**
 * The program given (what $CKPT_EXECUTOR names), or the one that the installation of this package compiled. Throws
 * "unsupported" when there is none.
 */
export function locateExecutor(given?: string): string {
  if (given !== undefined && given !== "") return given;
  for (let directory = dirname(fileURLToPath(import.meta.url)); ; directory = dirname(directory)) {
    const program = join(directory, "executor", "build", "ckpt-executor");
    if (existsSync(program)) return program;
    if (directory === dirname(directory)) break;
  }
  throw new CkptError("unsupported", "the executor is not built, so no process can be frozen or made", {
    hint: "run `make -C executor` in the package (a C compiler is needed), or name a built one in CKPT_EXECUTOR",
  });
}
