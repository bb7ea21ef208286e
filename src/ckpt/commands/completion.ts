/** ckpt completion: the completion script of a shell, for both commands. */

import { type Io, writeAll } from "../../crit/commands/io.ts";
import { completionScript } from "../completion/script.ts";
import type { Shell } from "../completion/shells.ts";
import { programSpecs } from "../programs.ts";

export function completion(io: Io, shell: Shell): number {
  for (const program of programSpecs()) writeAll(io.stdout, completionScript(program, shell));
  return 0;
}
