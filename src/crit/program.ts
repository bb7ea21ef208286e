/**
 * The command line of crit: the one definition that parsing, --help, man pages and completions come from. What one image
 * needs is loaded with it; what a whole set needs, when it is asked for.
 */

import { decode } from "./commands/decode.ts";
import { encode } from "./commands/encode.ts";
import { info } from "./commands/info.ts";
import { Argument, Command, InvalidArgumentError, Option } from "commander";
import type { Io } from "./commands/io.ts";
import type { RemapWords } from "./remap/request.ts";
import { WHAT_ALIASES, WHATS, type What } from "./views/what.ts";

const DIALECT = (): Option =>
  new Option("--dialect <name>", "JSON of python crit or of go-criu's crit").choices(["python", "go"]);
const PARTIAL = (): Option =>
  new Option("--partial", "when the image is damaged, print what is readable; still exits 1");
const FORMAT = (): Option =>
  new Option("--format <format>", "text for people or json").choices(["text", "json"]).default("text");
const JSON_TOO = (): Option => new Option("--json", "the same as --format json");

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
    .addOption(FORMAT())
    .addOption(JSON_TOO())
    .addHelpText(
      "after",
      "\nExamples:\n  crit x dump/ ps\n  crit x checkpoint.tar.zst fds | head\n  crit x dump/ sk --json",
    )
    .action(async (dir: string, what: What, options: Formatted) => {
      const { explore } = await import("./commands/explore.ts");
      done(await explore(io, dir, what, formatOf(options)));
    });

  program
    .command("verify")
    .description("check an image set: what a restore would trip over")
    .addArgument(new Argument("[dir]", "directory of images, checkpoint archive or OCI layout"))
    .option("--list", "print the checks, and what each means for a restore")
    .addOption(FORMAT())
    .addOption(JSON_TOO())
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
    .addOption(FORMAT())
    .addOption(JSON_TOO())
    .addHelpText(
      "after",
      "\nExit status: 0 same, 1 differs, 2 unreadable.\n\nExamples:\n  crit diff monday/ tuesday/\n  crit diff a/files.img b/files.img --json\n  crit diff --stat before.tar after.tar",
    )
    .action(async (a: string, b: string, options: Formatted & { stat?: true; memory: boolean }) => {
      const { diff } = await import("./commands/diff.ts");
      done(await diff(io, a, b, { format: formatOf(options), stat: options.stat === true, memory: options.memory }));
    });

  program
    .command("set")
    .description("change fields of an image: shows what changes, asks, verifies the set, keeps a backup")
    .addArgument(new Argument("<image>", "image to change"))
    .addArgument(new Argument("[path=value...]", "field and new value, pretty or plain"))
    .option("--unset <path>", "take a field or an item of a list away (may be repeated)", collect, [])
    .option("-y, --yes", "do not ask")
    .option("-n, --dry-run", "show what would change and write nothing")
    .option("--force", "write even where verify finds new errors")
    .addOption(FORMAT())
    .addOption(JSON_TOO())
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
    .addOption(FORMAT())
    .addOption(JSON_TOO())
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
    .addOption(FORMAT())
    .addOption(JSON_TOO())
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
    .addOption(FORMAT())
    .addOption(JSON_TOO())
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
    .addOption(FORMAT())
    .addOption(JSON_TOO())
    .addHelpText("after", "\nExamples:\n  crit anonymize dump/ -o for-the-bug-report/")
    .action(async (dir: string, options: Formatted & { out: string }) => {
      const { anonymize } = await import("./commands/anonymize.ts");
      done(await anonymize(io, dir, options.out, formatOf(options)));
    });

  program
    .command("recode")
    .description("prove that every image comes back byte for byte through JSON; writes nothing")
    .addArgument(new Argument("<dir>", "directory of images, checkpoint archive or OCI layout"))
    .addOption(FORMAT())
    .addOption(JSON_TOO())
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
    .addOption(FORMAT())
    .addOption(JSON_TOO())
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
    .addOption(FORMAT())
    .addOption(JSON_TOO())
    .addHelpText(
      "after",
      "\nExamples:\n  crit coredump dump/ 42 -o core.42 && gdb /usr/bin/program core.42\n  crit coredump checkpoint.tar.zst 1 -o core --root rootfs/",
    )
    .action(async (dir: string, pid: number | undefined, options: Formatted & { out: string; root: string }) => {
      const { coredump } = await import("./commands/coredump.ts");
      done(await coredump(io, dir, pid, { ...options, format: formatOf(options) }));
    });

  return program;
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

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("a whole number expected.");
  return Number(text);
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

interface Formatted {
  readonly format: "text" | "json";
  readonly json?: true;
}

function formatOf({ format, json }: Formatted): "text" | "json" {
  return json ? "json" : format;
}

/** Also takes go-criu's spellings, which help and completions do not name. */
function whatArgument(): Argument {
  const argument = new Argument("<what>", "what to print").choices(WHATS);
  const check = argument.parseArg as (value: string, previous: undefined) => string;
  return argument.argParser((value: string) =>
    check(Object.hasOwn(WHAT_ALIASES, value) ? (WHAT_ALIASES[value] as What) : value, undefined),
  );
}
