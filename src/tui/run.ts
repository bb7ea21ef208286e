/** `ckpt tui`: opens what was named and shows it, on the terminal or as a snapshot. */

import { isatty } from "node:tty";
import { type Host, type Io, writeAll } from "../crit/commands/io.ts";
import { CkptError } from "../crit/errors.ts";
import { escapeControls } from "../crit/views/escape.ts";
import { openAll } from "./open.ts";
import { parseKeys, parseSize } from "./script.ts";
import { sessionOf } from "./session.ts";
import { snapshot } from "./snapshot.ts";
import { openWatched } from "./open-watched.ts";
import { interactive } from "./interactive.ts";
import { Terminal } from "./terminal/terminal.ts";
import { themeOf } from "./theme-of.ts";

export interface TuiOptions {
  readonly path: string;
  /** The later set, when two are compared. */
  readonly other: string | undefined;
  /** Keys to press, as text. */
  readonly keys: string | undefined;
  /** Print the screen at the end instead of showing it. */
  readonly snapshot: boolean;
  /** "80x24", of a snapshot. */
  readonly size: string;
  /** File with colours and glyphs. */
  readonly theme: string | undefined;
}

/** Returns 0. Throws CkptError where nothing can be opened, and "usage" without a terminal. */
export async function tui(io: Io, options: TuiOptions): Promise<number> {
  const keys = parseKeys(options.keys ?? "");
  const size = parseSize(options.size);
  if (!options.snapshot && !(isatty(io.stdin) && isatty(io.stdout) && io.host?.variable("TERM") !== "dumb"))
    throw new CkptError("usage", "ckpt tui needs a terminal", {
      hint: `crit x ${escapeControls(options.path)} ps prints the processes, --snapshot one screen of the explorer`,
      exit: 1,
    });
  const title = options.other === undefined ? options.path : `${options.path} → ${options.other}`;
  if (options.snapshot) {
    const opened = await openAll(options.path, options.other, {});
    try {
      const lines = await snapshot(sessionOf(opened, title, size), keys);
      writeAll(io.stdout, `${lines.join("\n")}\n`);
      return 0;
    } finally {
      await opened.close();
    }
  }
  const host = hostOf(io);
  const theme = themeOf(io, host, options.theme);
  const terminal = new Terminal(io, host);
  try {
    const opened = await openWatched(terminal, title, theme, (watch) => openAll(options.path, options.other, watch));
    if (opened === undefined) return 0;
    try {
      await interactive(terminal, sessionOf(opened, title, terminal.size, theme), keys);
    } finally {
      await opened.close();
    }
  } finally {
    terminal.leave();
  }
  host.end(0); // a page that was still read would keep the process, and the shell, waiting
  return 0;
}

function hostOf({ host }: Io): Host {
  if (host === undefined) throw new CkptError("unsupported", "ckpt tui cannot take the terminal over here");
  return host;
}
