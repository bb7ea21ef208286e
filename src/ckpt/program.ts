/** The command line of ckpt: the one definition that parsing, --help, man pages and completions come from. */

import { Argument, Command } from "commander";
import type { Io } from "../crit/commands/io.ts";
import { critProgram } from "../crit/program.ts";
import { SHELLS, type Shell } from "./completion/shells.ts";

/** Builds the command tree. `done` hears the exit code of the command that ran. */
export function ckptProgram(io: Io, version: string, done: (code: number) => void): Command {
  const program = new Command("ckpt")
    .description("see into process checkpoints")
    .version(version, "-V, --version", "print the version and exit")
    .helpOption("-h, --help", "show this help and exit")
    .helpCommand(false);

  program.addCommand(critProgram(io, version, done));

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

  for (const [name, description] of Object.entries(NEED_EXECUTOR)) {
    program
      .command(name)
      .description(`${description} (not in this version)`)
      .argument("[criu-options...]", "as criu takes them")
      .allowUnknownOption()
      .action(async () => {
        const { refuse } = await import("./commands/refuse.ts");
        refuse(name);
      });
  }
  return program;
}

/** Commands that freeze or create processes, with what they are for. */
const NEED_EXECUTOR = { dump: "write a process tree to images", restore: "rebuild a process tree from images" };
