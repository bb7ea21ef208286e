/** A command line as data, read off its definition: what man pages and completions are written from. */

import type { Argument, Command, Option } from "commander";

export interface CommandSpec {
  readonly name: string;
  /** Names from the program down: "ckpt crit show". */
  readonly path: string;
  /** One line, no full stop. */
  readonly about: string;
  /** What follows the path on a usage line. */
  readonly usage: string;
  readonly options: readonly OptionSpec[];
  readonly arguments: readonly ValueSpec[];
  readonly commands: readonly CommandSpec[];
  /** What --help prints after its tables (examples), without blank lines around it. */
  readonly epilog: string;
}

export interface OptionSpec {
  /** All spellings: "-o", "--out". */
  readonly names: readonly string[];
  readonly about: string;
  /** Undefined of an option without a value. */
  readonly value: ValueSpec | undefined;
}

export interface ValueSpec {
  readonly name: string;
  readonly about: string;
  /** The only words allowed; empty when any is, which are then file names. */
  readonly choices: readonly string[];
  /** It and all that follow. */
  readonly variadic: boolean;
}

/** Describes a program and all its commands. */
export function describe(command: Command, above = ""): CommandSpec {
  const help = command.createHelp();
  const path = `${above} ${command.name()}`.trim();
  return {
    name: command.name(),
    path,
    about: command.description(),
    usage: command.usage(),
    options: help.visibleOptions(command).map(describeOption),
    arguments: command.registeredArguments.map(describeArgument),
    commands: help
      .visibleCommands(command)
      .filter(isDeclared)
      .map((child) => describe(child, path)),
    epilog: epilogOf(command),
  };
}

/** Not the `help` that commander adds: --help does the same. */
function isDeclared(command: Command): boolean {
  return command.parent !== null;
}

function describeOption(option: Option): OptionSpec {
  const takesValue = option.required || option.optional;
  const name = /[<[](.+)[\]>]/.exec(option.flags)?.[1] ?? option.attributeName();
  const { description: about, variadic } = option;
  return {
    names: [option.short, option.long].filter((word) => word !== undefined),
    about,
    value: takesValue ? { name, about, choices: option.argChoices ?? [], variadic } : undefined,
  };
}

function describeArgument(argument: Argument): ValueSpec {
  return {
    name: argument.name(),
    about: argument.description,
    choices: argument.argChoices ?? [],
    variadic: argument.variadic,
  };
}

/** The texts after the help can only be had by printing it. */
function epilogOf(command: Command): string {
  let printed = "";
  const output = command.configureOutput();
  command.configureOutput({ ...output, writeOut: (text) => (printed += text) });
  command.outputHelp();
  command.configureOutput(output);
  return printed.slice(command.helpInformation().length).trim();
}

/** A command and all below it, itself first. */
export function allCommands(command: CommandSpec): CommandSpec[] {
  return [command, ...command.commands.flatMap(allCommands)];
}

/** Spellings of the options of `command` that take a value. */
export function optionsWithValue(command: CommandSpec): string[] {
  return command.options.filter(({ value }) => value !== undefined).flatMap(({ names }) => names);
}
