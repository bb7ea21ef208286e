/** Runs one ckpt command line. */

import type { Io } from "../crit/commands/io.ts";
import { runCrit, runProgram } from "../crit/run.ts";
import { checkCommand } from "./check-command.ts";
import { configuration } from "./config-file.ts";
import { criuLine } from "./criu-line.ts";
import { dumpCommand } from "./dump-command.ts";
import { refuseOthers } from "./other-commands.ts";
import { ckptProgram } from "./program.ts";
import { restoreCommand } from "./restore-command.ts";

/** Runs `argv` (without node and script) as ckpt; returns the exit code: 0, 1 failure, 2 usage. */
export async function runCkpt(argv: readonly string[], io: Io, version: string): Promise<number> {
  // Not through ckpt's own parser: every word after `crit` means what it means to crit, abbreviations included.
  if (argv[0] === "crit") return runCrit(argv.slice(1), io, version);
  const nothing = (): void => undefined;
  const criuLike = [dumpCommand(io, version, nothing), restoreCommand(io, version, nothing), checkCommand(io, nothing)];
  const words = (): string[] => {
    refuseOthers(argv);
    const line = criuLine(argv, criuLike);
    if (!criuLike.some((command) => command.name() === line[0])) return line;
    const variable = (name: string): string | undefined => io.host?.variable(name);
    const before = configuration(line, { extra: variable("CRIU_CONFIG_FILE"), home: variable("HOME") });
    return before.length === 0 ? line : criuLine([...before, ...argv], criuLike);
  };
  return runProgram((done) => ckptProgram(io, version, done), words, io);
}
