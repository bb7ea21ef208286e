/** Runs one ckpt command line. */

import type { Command } from "commander";
import type { Io } from "../crit/commands/io.ts";
import { runCrit, runProgram } from "../crit/run.ts";
import { checkCommand } from "./check-command.ts";
import { configuration } from "./config-file.ts";
import { criuLine } from "./criu-line.ts";
import { dumpCommand } from "./dump-command.ts";
import { refuseOthers } from "./other-commands.ts";
import { ckptProgram } from "./program.ts";
import { restoreCommand } from "./restore-command.ts";

/** Commands that fail as criu's do. */
const AS_CRIU = ["dump", "restore"];

/**
 * Runs `argv` (without node and script) as ckpt; returns the exit code: 0, 1 failure, 2 usage where criu's commands,
 * which have 1 for that as well, are not meant.
 */
export async function runCkpt(argv: readonly string[], io: Io, version: string): Promise<number> {
  // Not through ckpt's own parser: every word after `crit` means what it means to crit, abbreviations included.
  if (argv[0] === "crit") return runCrit(argv.slice(1), io, version);
  const nothing = (): void => undefined;
  const criuLike = [dumpCommand(io, version, nothing), restoreCommand(io, version, nothing), checkCommand(io, nothing)];
  let verb = "";
  const words = (): string[] => {
    refuseOthers(argv);
    const line = criuLine(argv, criuLike);
    verb = line[0] ?? "";
    if (!criuLike.some((command) => command.name() === line[0])) return line;
    const variable = (name: string): string | undefined => io.host?.variable(name);
    const before = configuration(line, { extra: variable("CRIU_CONFIG_FILE"), home: variable("HOME") });
    return before.length === 0 ? line : criuLine([...before, ...argv], criuLike);
  };
  let ended = false;
  const build = (done: (code: number) => void): Command =>
    ckptProgram(io, version, (result) => {
      ended = true;
      done(result);
    });
  const code = await runProgram(build, words, io);
  // criu knows no other failure; a restore ends with the status of the tree's root, which may be anything.
  return !ended && code === 2 && AS_CRIU.includes(verb) ? 1 : code;
}
