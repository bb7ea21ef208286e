/** What the package installs, as data. */

import type { Io } from "../crit/commands/io.ts";
import { critProgram } from "../crit/program.ts";
import { VERSION } from "../crit/version.ts";
import { ckptProgram } from "./program.ts";
import { describe, type CommandSpec } from "./spec.ts";

/** The command lines of crit and ckpt. */
export function programSpecs(): CommandSpec[] {
  return [critProgram, ckptProgram].map((program) => describe(program(NOWHERE, VERSION, () => undefined)));
}

/** These programs are described, never run. */
const NOWHERE: Io = { stdin: -1, stdout: -1, stderr: -1 };
