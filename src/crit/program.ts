/**
 * The command line of crit: the one definition that parsing, --help, man pages and completions come from. What one image
 * needs is loaded with it; what a whole set needs, when it is asked for.
 */

import { decode } from "./commands/decode.ts";
import { encode } from "./commands/encode.ts";
import { info } from "./commands/info.ts";
import { Argument, Command, Option } from "commander";
import type { Io } from "./commands/io.ts";
import { formatOf, formatOption, jsonOption, type Formatted } from "./options.ts";
import { addChangingCommands } from "./program-change.ts";
import { addLookingCommands } from "./program-look.ts";
import { WHAT_ALIASES, WHATS, type What } from "./views/what.ts";

const DIALECT = (): Option =>
  new Option("--dialect <name>", "JSON of python crit or of go-criu's crit").choices(["python", "go"]);
const PARTIAL = (): Option =>
  new Option("--partial", "when the image is damaged, print what is readable; still exits 1");

/** Builds the command tree. `done` hears the exit code of the command that ran. */
export function critProgram(io: Io, version: string, done: (code: number) => void): Command {
  const program = new Command("crit")
    .description("decode, encode and explore checkpoint images of CRIU")
    .version(version, "--version", "print the version and exit")
    .helpOption("-h, --help", "show this help and exit");

  program
    .command("decode")
    .description("convert an image to JSON")
    .option("-i, --in <file>", "image to read (standard input by default)")
    .option("-o, --out <file>", "where to put the JSON (standard output by default)")
    .option("--pretty", "many lines, with names and hexadecimal numbers where they help", false)
    .addOption(PARTIAL().default(false))
    .addOption(DIALECT())
    .addHelpText(
      "after",
      "\nExamples:\n  crit decode -i core-42.img -o core-42.json\n  crit decode -i files.img | jq '.entries[].type'",
    )
    .action(async (options: { in?: string; out?: string; pretty: boolean; partial: boolean; dialect?: string }) => {
      done(await decode(io, { ...options, nopl: false }));
    });

  program
    .command("encode")
    .description("convert JSON to an image")
    .option("-i, --in <file>", "JSON to read (standard input by default)")
    .option("-o, --out <file>", "where to put the image (standard output by default)")
    .addOption(DIALECT())
    .addHelpText(
      "after",
      "\nExamples:\n  crit encode -i core-42.json -o core-42.img\n  crit decode -i a.img | sed s/old/new/ | crit encode -o b.img",
    )
    .action((options: { in?: string; out?: string; dialect?: string }) => {
      done(encode(io, options));
    });

  program
    .command("info")
    .description("show the type of an image and the number of its entries")
    .addArgument(new Argument("<in>", "image, also inside an archive: checkpoint.tar/files.img"))
    .addHelpText("after", "\nExamples:\n  crit info pagemap-42.img")
    .action(async (path: string) => {
      done(await info(io, path));
    });

  program
    .command("show")
    .description("print an image as JSON for people: decode --pretty")
    .addArgument(new Argument("<in>", "image, also inside an archive: checkpoint.tar/files.img"))
    .option("--nopl", "print the size of payloads instead of their bytes", false)
    .addOption(PARTIAL().default(false))
    .addOption(DIALECT())
    .addHelpText("after", "\nExamples:\n  crit show pstree.img\n  crit show --nopl pipes-data.img")
    .action(async (path: string, options: { nopl: boolean; partial: boolean; dialect?: string }) => {
      done(await decode(io, { ...options, in: path, pretty: true }));
    });

  program
    .command("x")
    .description("explore an image set: processes, descriptors, memory, sockets, mounts, namespaces")
    .addArgument(new Argument("<dir>", "directory of images, checkpoint archive or OCI layout"))
    .addArgument(whatArgument())
    .addOption(formatOption())
    .addOption(jsonOption())
    .addHelpText(
      "after",
      "\nExamples:\n  crit x dump/ ps\n  crit x checkpoint.tar.zst fds | head\n  crit x dump/ sk --json",
    )
    .action(async (dir: string, what: What, options: Formatted) => {
      const { explore } = await import("./commands/explore.ts");
      done(await explore(io, dir, what, formatOf(options)));
    });

  addLookingCommands(program, io, done);
  addChangingCommands(program, io, done);
  return program;
}

/** Also takes go-criu's spellings, which help and completions do not name. */
function whatArgument(): Argument {
  const argument = new Argument("<what>", "what to print").choices(WHATS);
  const check = argument.parseArg as (value: string, previous: undefined) => string;
  return argument.argParser((value: string) =>
    check(Object.hasOwn(WHAT_ALIASES, value) ? (WHAT_ALIASES[value] as What) : value, undefined),
  );
}
