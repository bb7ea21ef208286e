/** Shows an edit, asks, and makes it: the last step of set and edit. */

import { isatty } from "node:tty";
import { readSync } from "node:fs";
import { planEdit } from "../edit/edit.ts";
import { replaceFiles } from "../edit/transaction.ts";
import { CkptError } from "../errors.ts";
import { changeJson, changeText } from "../views/diff.ts";
import { escapeControls } from "../views/escape.ts";
import { type Io, writeAll } from "./io.ts";
import { progressBar } from "./progress.ts";

export interface ApplyOptions {
  /** Do not ask. */
  readonly yes: boolean;
  /** Write even where verify finds more than before. */
  readonly force: boolean;
  /** Show the changes and write nothing. */
  readonly dryRun: boolean;
  readonly format: "text" | "json";
}

/** Returns the exit code: 0 written, or nothing to change; 1 refused by the user or by verify. */
export async function apply(
  io: Io,
  path: string,
  before: Uint8Array,
  after: Uint8Array,
  options: ApplyOptions,
): Promise<number> {
  const bar = progressBar(io, "verify");
  const { changes, worse } = await planEdit(path, before, after, bar);
  bar.end();
  const json = options.format === "json";
  if (!json) for (const change of changes) writeAll(io.stdout, changeText(change));
  const done = (written: boolean, backup?: string): number => {
    const document = {
      schema: "ckpt/crit-set",
      version: 1,
      image: path,
      changes: changes.map(changeJson),
      written,
      backup,
    };
    if (json) writeAll(io.stdout, `${JSON.stringify(document, undefined, 2)}\n`);
    return written || changes.length === 0 || options.dryRun ? 0 : 1;
  };
  const say = (text: string): void => writeAll(io.stderr, `crit: ${escapeControls(text)}\n`);
  if (changes.length === 0) {
    say(`${path}: nothing changes`);
    return done(false);
  }
  for (const { severity, id, title } of worse ?? []) say(`${severity}: ${id}: ${title}`);
  const bad = (worse ?? []).filter(({ severity }) => severity === "error");
  if (bad.length > 0 && !options.force) {
    done(false);
    throw new CkptError("bad-value", `${path}: not written: the set would not restore`, {
      hint: "--force writes it all the same",
    });
  }
  if (options.dryRun) return done(false);
  if (!options.yes && !ask(io, `Write ${path}? [y/N] `)) {
    say("nothing written");
    return done(false);
  }
  const [backup] = await replaceFiles(new Map([[path, after]]), { onInterrupt: io.onInterrupt });
  say(`${path} written, the old one is ${backup!.backup}`);
  return done(true, backup!.backup);
}

/** A yes or no on the terminal. Without one, throws "usage": a script says --yes. */
export function ask(io: Io, question: string): boolean {
  if (!isatty(io.stdin) || !isatty(io.stderr))
    throw new CkptError("usage", "there is no terminal to ask on", { hint: "--yes writes without asking", exit: 1 });
  writeAll(io.stderr, question);
  const line = Buffer.alloc(64);
  return /^y(es)?$/i.test(line.toString("utf8", 0, readSync(io.stdin, line)).trim());
}
