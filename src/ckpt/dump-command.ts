/** The command line of ckpt dump. Options have criu's spellings. */

import { Command, Option } from "commander";
import { collect } from "./collect.ts";
import type { Io } from "../crit/commands/io.ts";
import type { DumpFlags } from "./dump-request.ts";
import { machine } from "./machine.ts";

export function dumpCommand(io: Io, version: string, done: (code: number) => void): Command {
  return new Command("dump")
    .description("write a process tree to images")
    .version(version, "-V, --version", "print the version and exit")
    .argument("[criu-options...]", "other options of criu: taken where that does no harm, else refused by name")
    .allowUnknownOption()
    .option("-t, --tree <pid>", "root of the tree")
    .option("-D, --images-dir <dir>", "directory of the images (by default the current one)")
    .option("-W, --work-dir <dir>", "directory of log and statistics (by default that of the images)")
    .option("-o, --log-file <file>", "log file, in the work directory (by default standard error)")
    .option("-v, --verbosity [level]", "what is logged: 1 errors, 2 warnings, 3 steps, 4 everything")
    .option("-R, --leave-running", "let the tree run on")
    .option("-s, --leave-stopped", "leave the tree stopped")
    .option("-j, --shell-job", "the tree is a job of a shell: its session and terminal are outside")
    .option("--tcp-established", "save established TCP connections")
    .option("--tcp-close", "restore TCP connections closed")
    .option("--skip-in-flight", "leave out TCP connections that are being set up")
    .addOption(
      new Option("-x, --ext-unix-sk [inode]", "unix sockets may be connected to processes outside; streams by inode")
        .preset("")
        .argParser(collect),
    )
    .option("-l, --file-locks", "save file locks")
    .option("--link-remap", "link files whose path leads elsewhere")
    .option("--ghost-limit <size>", "largest deleted file that is saved")
    .option("--external <resource>", "a resource that stays outside", collect)
    .addOption(
      new Option("--file-validation <method>", "what a restore tells changed files by").choices([
        "filesize",
        "buildid",
      ]),
    )
    .addOption(
      new Option("--network-lock <method>", "how traffic is held back").choices(["iptables", "nftables", "skip"]),
    )
    .option("--action-script <file>", "a program to run before and after it (may be given again)", collect)
    .option("--display-stats", "print statistics")
    .option("--timeout <seconds>", "give up after so long; the tree runs on")
    .option("--check-only", "tell what would be refused, and write nothing")
    .option("--tape <file>", "also save the kernel's facts the images are made from")
    .addOption(
      new Option("--progress <how>", "on standard error: a line on terminals, JSON lines").choices([
        "auto",
        "json",
        "none",
      ]),
    )
    .addOption(new Option("--format <format>", "of --check-only and refusals").choices(["text", "json"]))
    .option("--json", "the same as --format json")
    .addHelpText(
      "after",
      "\nExit status: 0 the images are complete, 1 not.\n\nExamples:\n  ckpt dump -t 42 -D images/\n  ckpt dump -t 42 -D images/ -R -o dump.log -v4\n  ckpt dump -t 42 --check-only --json",
    )
    .action(async (words: string[], flags: DumpFlags) => {
      const { dump } = await import("./commands/dump.ts");
      done(await dump(io, { words, flags, executor: machine().executor }));
    });
}
