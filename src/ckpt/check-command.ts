/** The command line of ckpt check, which also takes what criu's own check takes. */

import { Command } from "commander";
import type { Io } from "../crit/commands/io.ts";
import { formatOf, formatOption, type Formatted, jsonOption } from "../crit/options.ts";
import { machine } from "./machine.ts";

interface CheckFlags extends Formatted {
  readonly feature?: string;
  readonly extra?: true;
  readonly all?: true;
}

export function checkCommand(io: Io, done: (code: number) => void): Command {
  return new Command("check")
    .description("what this kernel and these privileges allow, and what breaks without what is missing")
    .argument("[criu-options...]", "other options of criu: taken without effect")
    .allowUnknownOption()
    .option("--feature <name>", "only this one, by criu's name for it: whether ckpt can use it here")
    .option("--extra", "also fail without what only some trees need")
    .option("--all", "the same as --extra")
    .addOption(formatOption())
    .addOption(jsonOption())
    .addHelpText(
      "after",
      "\nExit status: 0 everything needed is there, 1 it is not, 2 could not tell.\n\nExamples:\n  ckpt check\n  ckpt check --feature clone3_set_tid\n  ckpt check --json | jq '.findings[].title'",
    )
    .action(async (words: string[], { feature, extra, all, ...options }: CheckFlags) => {
      const { check } = await import("./commands/check.ts");
      const given = { words, feature, extra: extra === true || all === true };
      done(check(io, { ...given, format: formatOf(options), ...machine() }));
    });
}
