/** The command line of ckpt: the one definition that parsing, --help, man pages and completions come from. */

import { Argument, Command, Option } from "commander";
import { TOOLS, type OptionTool } from "../analyze/remedies/tools.ts";
import type { Tool } from "../analyze/finding.ts";
import type { Io } from "../crit/commands/io.ts";
import { critProgram } from "../crit/program.ts";
import { checkCommand } from "./check-command.ts";
import { SHELLS, type Shell } from "./completion/shells.ts";
import { dumpCommand } from "./dump-command.ts";
import { formatOf, formatOption, type Formatted, jsonOption } from "../crit/options.ts";
import type { TuiFlags } from "./commands/tui.ts";
import { machine } from "./machine.ts";
import { restoreCommand } from "./restore-command.ts";

/** Builds the command tree. `done` hears the exit code of the command that ran. */
export function ckptProgram(io: Io, version: string, done: (code: number) => void): Command {
  const program = new Command("ckpt")
    .description("see into process checkpoints")
    .version(version, "-V, --version", "print the version and exit")
    .helpOption("-h, --help", "show this help and exit")
    .helpCommand(false);

  program.addCommand(critProgram(io, version, done));

  program
    .command("explain")
    .description("tell from its log why a dump or a restore failed, and what to do")
    .addArgument(
      new Argument(
        "[logs...]",
        "logs of criu or of an engine, directories or archives with logs; - or none: standard input",
      ),
    )
    .addOption(
      new Option("--format <format>", "text for people, json, or markdown for a bug report")
        .choices(["text", "json", "markdown"])
        .default("text"),
    )
    .option("--json", "the same as --format json")
    .option("--images <dir>", "images to look objects up in (found by itself beside the log of a directory)")
    .option("--live", "look objects up in the tasks that run now")
    .addOption(
      new Option("--for <tool>", "say what to do in this tool (by default the one the log names)").choices(TOOLS),
    )
    .option("-v, --verbose", "also what followed from the cause, and what was taken for noise and why")
    .option("--anonymize", "replace paths, names and addresses by tokens")
    .addOption(new Option("--color <when>", "colours").choices(["auto", "always", "never"]).default("auto"))
    .option("--list", "list the causes that are known")
    .option("--cause <id>", "explain one cause, without a log")
    .addHelpText(
      "after",
      "\nExit status: 0 every log succeeded or has its cause named, 1 not so, 2 usage or unreadable.\n\nExamples:\n  ckpt explain dump.log\n  ckpt explain /var/lib/containers/storage/overlay-containers/ID/userdata --for podman\n  journalctl -u crio | ckpt explain -\n  ckpt explain restore.log --format markdown --anonymize > report.md\n  ckpt explain --cause tcp-established --for docker",
    )
    .action(async (logs: string[], options: ExplainFlags) => {
      const { explain } = await import("./commands/explain.ts");
      const { json, live, verbose, anonymize, list, ...rest } = options;
      done(
        await explain(io, logs, {
          ...rest,
          format: json === true ? "json" : options.format,
          live: live === true,
          verbose: verbose === true,
          anonymize: anonymize === true,
          list: list === true,
        }),
      );
    });

  program.addCommand(checkCommand(io, done));

  program
    .command("preflight")
    .description("whether a dump of live processes, or a restore of images, will work; looks, touches nothing")
    .argument("[words...]", "pids, and options of criu as it spells them: -j -l -x --tcp-established --external RES …")
    .allowUnknownOption()
    .option("--cgroup <path>", "the processes of a control group")
    .option("--restore <dir>", "look at images, and at this machine as the one to restore them on")
    .addOption(
      new Option("--for <tool>", "ways out for this tool only; for ckpt also what ckpt dump itself refuses").choices(
        TOOLS,
      ),
    )
    .option("--why", "also mechanisms, and all ways out")
    .addOption(formatOption())
    .addOption(jsonOption())
    .addHelpText(
      "after",
      "\nExit status: 0 will work, 1 will not, 2 could not tell.\n\nExamples:\n  ckpt preflight 42\n  ckpt preflight 42 --tcp-established --for podman\n  ckpt preflight --restore dump/ --json",
    )
    .action(async (words: string[], { cgroup, restore, for: tool, why, ...options }: PreflightOptions) => {
      const { preflight } = await import("./commands/preflight.ts");
      const given = {
        ...(cgroup === undefined ? {} : { cgroup }),
        ...(restore === undefined ? {} : { restore }),
        ...(tool === undefined ? {} : { tool }),
      };
      done(await preflight(io, { words, ...given, format: formatOf(options), why: why === true, ...machine() }));
    });

  program
    .command("tui")
    .description("explore an image set, and why it failed, on the terminal")
    .argument("[path]", "a directory of images, an archive, an OCI layout, or a log")
    .option("--diff <sets...>", "compare two sets: --diff BEFORE AFTER")
    .option("--keys <keys>", "keys to press first: names of keys, 'text' to type, or characters")
    .option("--snapshot", "print the screen after the keys as text, and leave")
    .option("--size <size>", "size of the snapshot, COLUMNSxROWS", "80x24")
    .option("--theme <file>", "colours and glyphs (by default ckpt/theme.json below $XDG_CONFIG_HOME or ~/.config)")
    .addHelpText(
      "after",
      "\nF1 shows the keys.\n\nExamples:\n  ckpt tui dump/\n  ckpt tui checkpoint.tar.gz\n  ckpt tui --diff before/ after/\n  ckpt tui dump/ --keys \"2 / 'foo bar' enter\" --snapshot --size 80x24",
    )
    .action(async (path: string | undefined, options: TuiFlags) => {
      const { tui } = await import("./commands/tui.ts");
      done(await tui(io, path, options));
    });

  program
    .command("completion")
    .description("print a script that completes the command lines of crit and ckpt")
    .addArgument(new Argument("<shell>", "the shell it is for").choices(SHELLS))
    .addHelpText(
      "after",
      "\nExamples:\n  source <(ckpt completion bash)\n  ckpt completion fish > ~/.config/fish/completions/ckpt.fish",
    )
    .action(async (shell: Shell) => {
      const { completion } = await import("./commands/completion.ts");
      done(completion(io, shell));
    });

  program.addCommand(dumpCommand(io, version, done));
  program.addCommand(restoreCommand(io, version, done));
  return program;
}

/** What commander makes of the options of explain. */
interface ExplainFlags {
  readonly format: "text" | "json" | "markdown";
  readonly json?: true;
  readonly images?: string;
  readonly live?: true;
  readonly for?: OptionTool;
  readonly verbose?: true;
  readonly anonymize?: true;
  readonly color: "auto" | "always" | "never";
  readonly list?: true;
  readonly cause?: string;
}

interface PreflightOptions extends Formatted {
  readonly cgroup?: string;
  readonly restore?: string;
  readonly for?: Tool;
  readonly why?: true;
}
