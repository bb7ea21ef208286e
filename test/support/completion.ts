/** What a shell offers for a command line, asked of the real shell. */

import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Test } from "tap";
import { completionScript } from "../../src/ckpt/completion/script.ts";
import type { Shell } from "../../src/ckpt/completion/shells.ts";
import { programSpecs } from "../../src/ckpt/programs.ts";
import { tempDir } from "./crit.ts";
import { unavailable } from "./peers.ts";

/** Command lines up to the cursor, with what can stand there. */
export const CASES: readonly (readonly [line: string, offered: readonly string[]])[] = [
  ["crit ", "anonymize coredump decode diff edit encode extract info mem recode remap set show verify x".split(" ")],
  ["crit sh", ["show"]],
  ["crit --ver", ["--version"]],
  ["crit decode --p", ["--partial", "--pretty"]],
  ["crit decode --dialect ", ["go", "python"]],
  ["crit decode -i img --dialect g", ["go"]],
  ["crit encode -i x --d", ["--dialect"]],
  ["crit x img ", ["fds", "mems", "mounts", "ns", "ps", "rss", "sk", "tree"]],
  ["crit x --format json img mo", ["mounts"]],
  ["ckpt compl", ["completion"]],
  ["ckpt explain --for pod", ["podman"]],
  ["ckpt pre", ["preflight"]],
  ["ckpt completion ", ["bash", "fish", "zsh"]],
  ["ckpt crit sh", ["show"]],
  ["ckpt crit decode --dialect p", ["python"]],
  ["ckpt crit x img mo", ["mounts"]],
];

export interface Scripts {
  /** Holds the completion script of both programs, and img/, a directory with one file, pstree.img. */
  readonly dir: string;
  /** The completion script, as `ckpt completion` prints it. */
  readonly script: string;
}

/** Writes the script where the shell finds it. When there is no such shell, skips the test and gives undefined. */
export function scriptsFor(t: Test, shell: Shell): Scripts | undefined {
  if (spawnSync(shell, ["-c", ":"]).error !== undefined) {
    unavailable(t, `there is no ${shell} on this machine`);
    return undefined;
  }
  const dir = tempDir(t);
  const script = join(dir, `completion.${shell}`);
  writeFileSync(
    script,
    programSpecs()
      .map((program) => completionScript(program, shell))
      .join(""),
  );
  mkdirSync(join(dir, "img"));
  writeFileSync(join(dir, "img/pstree.img"), "");
  return { dir, script };
}

/** Standard output of a shell that runs `code` with `words` as its arguments. */
export function shell(argv: readonly [string, ...string[]], { dir }: Scripts): string {
  const [command, ...words] = argv;
  return execFileSync(command, words, {
    cwd: dir,
    encoding: "utf8",
    timeout: 60_000,
    env: { ...process.env, HOME: dir },
  });
}
