/** A command line in criu's manner, with options before the command or behind it, in the one form that commander reads. */

import type { Command } from "commander";
import { criuArity, criuLongName, criuOptionNames } from "../analyze/preflight/options.ts";

interface Known {
  readonly long: string;
  /** How many values: "attached" is one that may be there, only in the same word. */
  readonly arity: "none" | "one" | "attached";
}

/** What `-v` adds to, and the highest that `--verbosity` takes. */
const DEFAULT_VERBOSITY = 2;
const HIGHEST_VERBOSITY = 9;

/**
 * Puts the command first and spells every option long, with its value after "=": what getopt_long(3) makes of the
 * words, as criu calls it (found by running criu 4.2.1 with each spelling). Words of other commands, and words that
 * mean nothing, stay as they are, so that the parser behind names the mistake.
 * @param commands those that take criu's options
 */
export function criuLine(argv: readonly string[], commands: readonly Command[]): string[] {
  const names = commands.map((command) => command.name());
  const name = names.includes(argv[0] ?? "") ? argv[0] : split(argv, lookup(commands)).rest[0];
  const command = commands.find((known) => known.name() === name);
  if (command === undefined) return [...argv];
  const { options, rest } = split(argv, lookup([command]));
  return [command.name(), ...options, ...(rest.length > 1 ? ["--", ...rest.slice(1)] : [])];
}

type Lookup = (word: string) => Known | undefined;

/** Our options first, then criu's others; a long name may be cut as long as it means one option only. */
function lookup(commands: readonly Command[]): Lookup {
  const ours = new Map<string, Known>();
  for (const { long, short, required } of commands.flatMap((command) => command.options)) {
    const arity = criuArity(long ?? "") ?? (required ? "one" : "none");
    const known: Known = { long: long ?? "", arity };
    ours.set(known.long, known);
    if (short !== undefined) ours.set(short, known);
  }
  const all = [...new Set([...ours.keys(), ...criuOptionNames(), "--help"])].filter((name) => name.startsWith("--"));
  return (word) => {
    if (!word.startsWith("--")) return ours.get(word) ?? known(criuLongName(word));
    const matches = all.includes(word) ? [word] : all.filter((name) => name.startsWith(word));
    return matches.length === 1 ? (ours.get(matches[0]!) ?? known(matches[0])) : undefined;
  };
}

function known(long: string | undefined): Known | undefined {
  return long === undefined ? undefined : { long, arity: criuArity(long) ?? "none" };
}

function split(argv: readonly string[], find: Lookup): { options: string[]; rest: string[] } {
  const options: string[] = [];
  const rest: string[] = [];
  let verbosity: number | undefined;
  const words = [...argv];
  const take = (option: Known, attached: string | undefined): void => {
    if (option.long === "--verbosity") {
      const level = levelOf(attached, verbosity ?? DEFAULT_VERBOSITY);
      if (level === undefined) options.push(`--verbosity=${attached ?? ""}`);
      else verbosity = level;
      return;
    }
    const value = attached ?? (option.arity === "one" ? words.shift() : undefined);
    options.push(value === undefined ? option.long : `${option.long}=${value}`);
  };
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (word === "--") {
      rest.push(...words.splice(0));
    } else if (word.startsWith("--")) {
      const [name = "", ...value] = word.split("=");
      const option = find(name);
      const negated = option === undefined && name.startsWith("--no-") ? find(`--${name.slice(5)}`) : undefined;
      if (negated?.arity === "none") remove(options, negated.long);
      else if (option === undefined) options.push(word);
      else take(option, value.length === 0 ? undefined : value.join("="));
    } else if (word.startsWith("-") && word.length > 1) {
      for (let i = 1; i < word.length; i++) {
        const option = find(`-${word[i]!}`);
        const attached = word.slice(i + 1);
        if (option === undefined) {
          options.push(`-${word.slice(i)}`);
          break;
        }
        take(option, option.arity === "none" || attached === "" ? undefined : attached);
        if (option.arity !== "none") break;
      }
    } else rest.push(word);
  }
  if (verbosity !== undefined) options.push(`--verbosity=${Math.min(verbosity, HIGHEST_VERBOSITY)}`);
  return { options, rest };
}

/** "-v" adds one, "-vv" two, "-v4" and "--verbosity=4" are 4; undefined when it is no level. */
function levelOf(attached: string | undefined, before: number): number | undefined {
  const found = /^(v*)(\d{0,3})$/.exec(attached ?? "");
  if (found === null) return undefined;
  return found[2] === "" ? before + 1 + (found[1] ?? "").length : Number(found[2]);
}

function remove(options: string[], name: string): void {
  for (let i = options.length - 1; i >= 0; i--) if (options[i] === name) options.splice(i, 1);
}
