/** ckpt dump and ckpt restore, until there is an executor: refused, never half done. */

import { CkptError } from "../../crit/errors.ts";

/** Throws CkptError "unsupported" naming the command. */
export function refuse(name: string): never {
  throw new CkptError("unsupported", `this version of ckpt has no executor, so it cannot ${name} processes`, {
    hint: `criu ${name} can; crit and the library read and write its images`,
  });
}
