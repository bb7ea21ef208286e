/** Runs one crit command line. */

import { CommanderError, type Command } from "commander";
import { isCkptError } from "./errors.ts";
import { type Io, isBrokenPipe, writeAll } from "./commands/io.ts";
import { critProgram } from "./program.ts";
import { escapeControls } from "./views/escape.ts";

/** Runs `argv` (without node and script) as crit; returns the exit code: 0, 1 failure, 2 usage. */
export async function runCrit(argv: readonly string[], io: Io, version: string): Promise<number> {
  const build = (done: (code: number) => void): Command => critProgram(io, version, done);
  if (argv.length > 0) return runProgram(build, argv, io);
  const program = build(() => undefined);
  writeAll(io.stderr, `usage: ${program.name()} ${program.usage()}\ncrit: error: too few arguments\n`);
  return 1; // as Python crit; every other mistake on the command line is 2
}

/**
 * Parses `argv` (or what it makes, which may throw as commands may) by the program that `build` makes, runs the command,
 * prints errors; returns the exit code.
 */
export async function runProgram(
  build: (done: (code: number) => void) => Command,
  argv: readonly string[] | (() => readonly string[]),
  io: Io,
): Promise<number> {
  let code = 0;
  const program = build((result) => {
    code = result;
  });
  for (const command of [program, ...program.commands]) configure(command, io);
  try {
    await program.parseAsync(expandAbbreviations(program, typeof argv === "function" ? argv() : argv), {
      from: "user",
    });
    return code;
  } catch (error) {
    return report(error, io, program.name());
  }
}

/** Prints an error for people; returns the exit code it means. Our own bugs keep their stack. */
function report(error: unknown, io: Io, name: string): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (isBrokenPipe(error)) return 0;
  if (!isCkptError(error)) throw error;
  const hint = error.hint === undefined ? "" : `${name}: hint: ${harmless(error.hint)}\n`;
  writeAll(io.stderr, `${name}: error: ${harmless(error.message)}\n${hint}`);
  return error.exit ?? (error.code === "usage" ? 2 : 1);
}

/**
 * One line that cannot drive the terminal, whatever file names and texts it quotes. Parts of it may have been escaped
 * already, so backslashes stay as they are.
 */
function harmless(message: string): string {
  return escapeControls(message).replaceAll("\\\\", "\\");
}

function configure(command: Command, io: Io): void {
  command.exitOverride().configureOutput({
    writeOut: (text) => writeAll(io.stdout, text),
    writeErr: (text) => writeAll(io.stderr, text),
    outputError: (text, write) =>
      write(`usage: ${fullName(command)} ${command.usage()}\n${fullName(command)}: ${text}`),
  });
}

function fullName(command: Command): string {
  return command.parent ? `${fullName(command.parent)} ${command.name()}` : command.name();
}

/** Options of Python crit: an abbreviation that is theirs stays theirs, whatever options of ours begin alike. */
const PYTHON_OPTIONS = ["--in", "--out", "--pretty", "--nopl", "--help", "--version"];

/**
 * What argparse allows: long options cut as long as they stay unambiguous, --pre for --pretty, and -i=FILE for -i FILE.
 */
function expandAbbreviations(program: Command, argv: readonly string[]): string[] {
  const command = program.commands.find((known) => known.name() === argv.find((word) => !word.startsWith("-")));
  const { options } = command ?? program;
  const names = [...options.flatMap((option) => option.long ?? []), "--help"];
  const stop = argv.indexOf("--");
  return argv.map((word, i) => {
    if (!word.startsWith("-") || word === "--" || (stop >= 0 && i > stop)) return word;
    if (word[2] === "=" && options.some(({ short, required }) => required && short === word.slice(0, 2))) {
      return word.slice(0, 2) + word.slice(3);
    }
    const [name = "", ...value] = word.split("=");
    if (!word.startsWith("--") || names.includes(name)) return word;
    const matches = names.filter((known) => known.startsWith(name));
    const [only, another] = matches.length > 1 ? matches.filter((known) => PYTHON_OPTIONS.includes(known)) : matches;
    return only === undefined || another !== undefined ? word : [only, ...value].join("=");
  });
}
