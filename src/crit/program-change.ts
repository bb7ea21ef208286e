/** The commands of crit that change images, or make sets of others. */

import { Argument, type Command, Option } from "commander";
import type { Io } from "./commands/io.ts";
import { wholeNumber, formatOf, formatOption, jsonOption, type Formatted } from "./options.ts";
import type { RemapWords } from "./remap/request.ts";

/** Adds them to the program. `done` hears the exit code of the command that ran. */
export function addChangingCommands(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command("set")
    .description("change fields of an image: shows what changes, asks, verifies the set, keeps a backup")
    .addArgument(new Argument("<image>", "image to change"))
    .addArgument(new Argument("[path=value...]", "field and new value, pretty or plain"))
    .option("--unset <path>", "take a field or an item of a list away (may be repeated)", collect, [])
    .option("-y, --yes", "do not ask")
    .option("-n, --dry-run", "show what would change and write nothing")
    .option("--force", "write even where verify finds new errors")
    .addOption(formatOption())
    .addOption(jsonOption())
    .addHelpText(
      "after",
      "\nExamples:\n  crit set files.img 'entries[id=3].reg.name=/new/log'\n  crit set core-42.img 'entries[0].tc.comm=renamed' --yes\n  crit set mm-42.img 'entries[0].vmas[start=0x400000].prot=PROT_READ' --dry-run",
    )
    .action(async (image: string, words: string[], options: Applied & { unset: string[] }) => {
      const { set } = await import("./commands/set.ts");
      done(await set(io, image, words, { ...applyOptions(options), unset: options.unset }));
    });

  program
    .command("edit")
    .description("change an image as pretty JSON in $VISUAL or $EDITOR")
    .addArgument(new Argument("<image>", "image to change"))
    .addOption(new Option("--editor <command>", "editor to start").env("VISUAL"))
    .option("-y, --yes", "do not ask")
    .option("-n, --dry-run", "show what would change and write nothing")
    .option("--force", "write even where verify finds new errors")
    .addOption(formatOption())
    .addOption(jsonOption())
    .addHelpText("after", "\nExamples:\n  crit edit files.img\n  crit edit core-42.img --editor 'vim -n'")
    .action(async (image: string, options: Applied & { editor?: string }) => {
      const { edit } = await import("./commands/edit.ts");
      done(await edit(io, image, options.editor ?? io.editor ?? "vi", applyOptions(options)));
    });

  program
    .command("remap")
    .description("change ports, addresses, paths, environment or names in every place of a set that has them")
    .addArgument(new Argument("<dir>", "directory of images"))
    .option("--tcp <old:new>", "port of TCP sockets, at both ends inside the set", collect, [])
    .option("--addr <old:new>", "internet address; of IPv6 as [old]:[new]", collect, [])
    .option("--path <old:new>", "absolute path and all below it: files, sockets, mounts, links", collect, [])
    .option("--env <name=value>", "string of the environment, where it fits in its place", collect, [])
    .option("--comm <name[:pid]>", "name of all tasks, or of one", collect, [])
    .option("--file-expect <path>", "expect of this file what it is on this machine now", collect, [])
    .addOption(new Option("--pid <pid>", "only the environment and the name of this task").argParser(wholeNumber))
    .option("-y, --yes", "do not ask")
    .option("-n, --dry-run", "show what would change and write nothing")
    .option("--force", "write even where verify finds new errors")
    .addOption(formatOption())
    .addOption(jsonOption())
    .addHelpText(
      "after",
      "\nExamples:\n  crit remap dump/ --tcp 8080:9090\n  crit remap dump/ --path /srv/old:/srv/new --file-expect /srv/new/app.log\n  crit remap dump/ --env LEVEL=debug --comm worker:42 --yes",
    )
    .action(async (dir: string, options: Applied & RemapWords) => {
      const { remap } = await import("./commands/remap.ts");
      done(await remap(io, dir, options, applyOptions(options)));
    });

  program
    .command("extract")
    .description("make a set of a process and its descendants alone; names what is cut off, and asks")
    .addArgument(new Argument("<dir>", "directory of images, checkpoint archive or OCI layout"))
    .addOption(new Option("--tree <pid>", "process at the top").argParser(wholeNumber).makeOptionMandatory())
    .requiredOption("-o, --out <dir>", "directory to make")
    .option("-y, --yes", "do not ask")
    .option("-n, --dry-run", "name what would be cut off and write nothing")
    .option("--force", "write even where verify finds errors")
    .addOption(formatOption())
    .addOption(jsonOption())
    .addHelpText("after", "\nExamples:\n  crit extract dump/ --tree 42 -o worker/")
    .action(async (dir: string, options: Applied & { tree: number; out: string }) => {
      const { extract } = await import("./commands/extract.ts");
      done(await extract(io, dir, { ...applyOptions(options), tree: options.tree, out: options.out }));
    });

  program
    .command("anonymize")
    .description("copy a set for a bug report: names, addresses and memory replaced, structure and sizes kept")
    .addArgument(new Argument("<dir>", "directory of images, checkpoint archive or OCI layout"))
    .requiredOption("-o, --out <dir>", "directory to make")
    .addOption(formatOption())
    .addOption(jsonOption())
    .addHelpText("after", "\nExamples:\n  crit anonymize dump/ -o for-the-bug-report/")
    .action(async (dir: string, options: Formatted & { out: string }) => {
      const { anonymize } = await import("./commands/anonymize.ts");
      done(await anonymize(io, dir, options.out, formatOf(options)));
    });
}

/** Options of the commands that change an image. */
interface Applied extends Formatted {
  readonly yes?: true;
  readonly dryRun?: true;
  readonly force?: true;
}

function applyOptions(options: Applied): { yes: boolean; dryRun: boolean; force: boolean; format: "text" | "json" } {
  const { yes, dryRun, force } = options;
  return { yes: yes === true, dryRun: dryRun === true, force: force === true, format: formatOf(options) };
}

function collect(value: string, previous: string[]): string[] {
  return [...previous, value];
}
