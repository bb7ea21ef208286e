/** The completion script of a program for a shell. */

import type { CommandSpec } from "../spec.ts";
import { bashCompletion } from "./bash.ts";
import { fishCompletion } from "./fish.ts";
import type { Shell } from "./shells.ts";
import { zshCompletion } from "./zsh.ts";

const SCRIPTS: Readonly<Record<Shell, (program: CommandSpec) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

export function completionScript(program: CommandSpec, shell: Shell): string {
  return SCRIPTS[shell](program);
}
