/** The command line of ckpt restore. Options have criu's spellings. */

import { Command, Option } from "commander";
import { collect } from "./collect.ts";
import type { Io } from "../crit/commands/io.ts";
import { machine } from "./machine.ts";
import type { RestoreFlags } from "./restore-request.ts";

export function restoreCommand(io: Io, version: string, done: (code: number) => void): Command {
  return new Command("restore")
    .description("rebuild a process tree from images")
    .version(version, "-V, --version", "print the version and exit")
    .argument("[criu-options...]", "other options of criu: taken where that does no harm, else refused by name")
    .allowUnknownOption()
    .option("-D, --images-dir <dir>", "directory of the images (by default the current one)")
    .option("-W, --work-dir <dir>", "directory of log, statistics and pid file (by default that of the images)")
    .option("-o, --log-file <file>", "log file, in the work directory (by default standard error)")
    .option("-v, --verbosity [level]", "what is logged: 1 errors, 2 warnings, 3 steps, 4 everything")
    .option("-t, --tree <pid>", "root that the tree in the images must have")
    .option("-d, --restore-detached", "do not wait for the tree's root")
    .option("-s, --leave-stopped", "leave the tree stopped")
    .option("--pidfile <file>", "write the root's pid to a file, in the work directory")
    .option("-j, --shell-job", "the tree was a job of a shell: it joins the caller's session and terminal")
    .option("--tcp-established", "restore established TCP connections")
    .option("--tcp-close", "restore TCP connections closed")
    .addOption(
      new Option("-x, --ext-unix-sk [inode]", "unix sockets may be connected to processes outside")
        .preset("")
        .argParser(collect),
    )
    .option("-l, --file-locks", "restore file locks")
    .option("--link-remap", "allow files that a dump linked under other names")
    .option("--external <resource>", "a resource that the dump left outside", collect)
    .option("--inherit-fd <fd>", "fd[N]:RESOURCE: an open file of the caller stands for one of the dump", collect)
    .addOption(
      new Option("--file-validation <method>", "what changed files are told by").choices(["filesize", "buildid"]),
    )
    .option("--skip-file-rwx-check", "files may have another mode than at the dump")
    .option("--new-pidns", "restore in a pid and mount namespace of its own")
    .option("--action-script <file>", "a program to run before and after it (may be given again)", collect)
    .option("--display-stats", "print statistics")
    .option("--timeout <seconds>", "give up after so long; nothing is left")
    .option("--dry-run", "check everything, print the plan, and make nothing")
    .addOption(
      new Option("--progress <how>", "on standard error: a line on terminals, JSON lines").choices([
        "auto",
        "json",
        "none",
      ]),
    )
    .addOption(new Option("--format <format>", "of --dry-run").choices(["text", "json"]))
    .option("--json", "the same as --format json")
    .addHelpText(
      "after",
      "\nExit status: that of the tree's root; with -d 0 when the tree runs, 1 when not.\n\nExamples:\n  ckpt restore -D images/\n  ckpt restore -D images/ -d --pidfile root.pid -o restore.log -v4\n  ckpt restore -D images/ --dry-run",
    )
    .action(async (words: string[], flags: RestoreFlags) => {
      const { restore } = await import("./commands/restore.ts");
      done(await restore(io, { words, flags, executor: machine().executor, skip: machine().skip }));
    });
}
