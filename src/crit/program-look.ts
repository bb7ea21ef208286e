/** The commands of crit that look at whole sets. */

import { Argument, type Command, Option } from "commander";
import type { Io } from "./commands/io.ts";
import { wholeNumber, formatOf, formatOption, jsonOption, type Formatted } from "./options.ts";

/** Adds them to the program. `done` hears the exit code of the command that ran. */
export function addLookingCommands(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command("verify")
    .description("check an image set: what a restore would trip over")
    .addArgument(new Argument("[dir]", "directory of images, checkpoint archive or OCI layout"))
    .option("--list", "print the checks, and what each means for a restore")
    .addOption(formatOption())
    .addOption(jsonOption())
    .addHelpText(
      "after",
      "\nExit status: 0 clean, 1 findings, 2 unreadable.\n\nExamples:\n  crit verify dump/\n  crit verify checkpoint.tar.zst --json",
    )
    .action(async (dir: string | undefined, options: Formatted & { list?: true }) => {
      const { verify } = await import("./commands/verify.ts");
      done(await verify(io, dir, { format: formatOf(options), list: options.list === true }));
    });

  program
    .command("diff")
    .description("compare two images or two whole sets; entries by what identifies them, memory by content")
    .addArgument(new Argument("<a>", "image, or set: directory, archive or OCI layout"))
    .addArgument(new Argument("<b>", "the same"))
    .option("--stat", "print only how many differences each image has")
    .option("--no-memory", "do not compare pages")
    .addOption(formatOption())
    .addOption(jsonOption())
    .addHelpText(
      "after",
      "\nExit status: 0 same, 1 differs, 2 unreadable.\n\nExamples:\n  crit diff monday/ tuesday/\n  crit diff a/files.img b/files.img --json\n  crit diff --stat before.tar after.tar",
    )
    .action(async (a: string, b: string, options: Formatted & { stat?: true; memory: boolean }) => {
      const { diff } = await import("./commands/diff.ts");
      done(await diff(io, a, b, { format: formatOf(options), stat: options.stat === true, memory: options.memory }));
    });

  program
    .command("recode")
    .description("prove that every image comes back byte for byte through JSON; writes nothing")
    .addArgument(new Argument("<dir>", "directory of images, checkpoint archive or OCI layout"))
    .addOption(formatOption())
    .addOption(jsonOption())
    .addHelpText("after", "\nExamples:\n  crit recode dump/")
    .action(async (dir: string, options: Formatted) => {
      const { recode } = await import("./commands/recode.ts");
      done(await recode(io, dir, formatOf(options)));
    });

  program
    .command("mem")
    .description("look into memory: figures of a set, areas of a task, bytes at an address, a search, strings")
    .addArgument(new Argument("<dir>", "directory of images, checkpoint archive or OCI layout"))
    .addArgument(new Argument("[pid]", "task; without one: all of them").argParser(wholeNumber))
    .addArgument(new Argument("[address]", "hexadecimal: ADDR, ADDR+LEN or ADDR-END"))
    .option("--search <what>", "text, /regex/ (flags i, m, s), hex:cafe01, or text:/not a regex/")
    .addOption(
      new Option("--strings [length]", "printable text of at least this length").preset("4").argParser(wholeNumber),
    )
    .option("--vma <kinds>", "only areas of these kinds: heap,stack,anon,file,shared,…")
    .option("--prot <letters>", "only areas with this protection: rw; or exactly: r-x")
    .option("--files", "search mapped files too, where this machine has the same ones")
    .option("--root <dir>", "where mapped files are looked for", "/")
    .addOption(new Option("--context <bytes>", "neighbours shown of a match").default(24).argParser(wholeNumber))
    .addOption(new Option("--limit <count>", "stop after so many matches or strings").argParser(wholeNumber))
    .addOption(formatOption())
    .addOption(jsonOption())
    .addHelpText(
      "after",
      "\nExit status: 0, 1 when nothing is found or bytes are in no image.\n\nExamples:\n  crit mem dump/\n  crit mem dump/ 42 --vma heap\n  crit mem dump/ 42 7ffc0a1b2000+256\n  crit mem dump/ 42 --search 'BEGIN RSA PRIVATE KEY'\n  crit mem dump/ --search '/pass(word|wd)=\\w+/i' --vma heap,stack\n  crit mem dump/ 42 --strings 8 --prot rw",
    )
    .action(async (dir: string, pid: number | undefined, address: string | undefined, options: Formatted & Looking) => {
      const { mem } = await import("./commands/mem.ts");
      done(await mem(io, dir, pid, address, { ...options, files: options.files === true, format: formatOf(options) }));
    });

  program
    .command("coredump")
    .description("write a task as an ELF core file for gdb or lldb, whatever machine this is")
    .addArgument(new Argument("<dir>", "directory of images, checkpoint archive or OCI layout"))
    .addArgument(new Argument("[pid]", "task; may be left out when there is only one").argParser(wholeNumber))
    .requiredOption("-o, --out <file>", "core file to write")
    .option("--root <dir>", "where mapped files are looked for", "/")
    .addOption(formatOption())
    .addOption(jsonOption())
    .addHelpText(
      "after",
      "\nExamples:\n  crit coredump dump/ 42 -o core.42 && gdb /usr/bin/program core.42\n  crit coredump checkpoint.tar.zst 1 -o core --root rootfs/",
    )
    .action(async (dir: string, pid: number | undefined, options: Formatted & { out: string; root: string }) => {
      const { coredump } = await import("./commands/coredump.ts");
      done(await coredump(io, dir, pid, { ...options, format: formatOf(options) }));
    });
}

/** Options of crit mem. */
interface Looking {
  readonly search?: string;
  readonly strings?: number;
  readonly vma?: string;
  readonly prot?: string;
  readonly files?: true;
  readonly root: string;
  readonly context: number;
  readonly limit?: number;
}
