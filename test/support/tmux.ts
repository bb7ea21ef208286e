/** A shell in a real terminal (tmux): keys go in, the screen is looked at until it shows what is waited for. */

import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Test } from "tap";
import { unavailable } from "./peers.ts";

/** Milliseconds between two looks, and after which what is waited for will not come. */
const LOOK = 15;
const PATIENCE = 15_000;

export interface Tmux {
  /** Of the shell, which is its home too. */
  readonly directory: string;
  /** Keys by tmux's names: "Enter", "C-z", "a". */
  keys(...names: readonly string[]): void;
  /** Text, byte for byte. */
  type(text: string): void;
  /** Runs a command in the shell. */
  run(command: string): void;
  resize(columns: number, rows: number): void;
  /** The lines of the screen without blanks at their ends; with `colours` with the sequences that tmux makes of them. */
  screen(options?: { readonly colours?: boolean }): readonly string[];
  /** The screen as one text, as soon as it matches all; fails the test, with the screen, if it never does. */
  until(...expected: readonly RegExp[]): Promise<string>;
  /** What the program has copied. */
  clipboard(): string;
  /** What tmux knows of the terminal: other screen, cursor, wrapping, mouse. */
  modes(): string;
}

/** A terminal of this size where `ckpt` is `program`; it goes with the test. Undefined, and a skip, without tmux. */
export function tmux(t: Test, program: string, size: string): Tmux | undefined {
  const directory = mkdtempSync(join(tmpdir(), "ckpt-tmux-"));
  const { TMUX: _, NODE_OPTIONS: __, NO_COLOR: ___, ...env } = process.env;
  const call = (...words: readonly string[]): string =>
    execFileSync("tmux", ["-S", join(directory, "socket"), "-f", "/dev/null", ...words], { encoding: "utf8", env });
  const wrapper = `#!/bin/sh\necho $$ >'${directory}/pid'\nexec '${process.execPath}' '${program}' "$@"\n`;
  writeFileSync(join(directory, "ckpt"), wrapper);
  chmodSync(join(directory, "ckpt"), 0o755);
  writeFileSync(join(directory, "rc"), `PS1='$ '\nexport PATH='${directory}':$PATH HOME='${directory}' LANG=C.UTF-8\n`);
  const [columns = "", rows = ""] = size.split("x");
  try {
    call(
      ...["new-session", "-d", "-x", columns, "-y", rows, "-c", directory],
      `bash --rcfile ${join(directory, "rc")}`,
    );
  } catch (error) {
    rmSync(directory, { recursive: true });
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return void unavailable(t, "tmux is not installed");
  }
  call("set-option", "-s", "set-clipboard", "on");
  t.teardown(() => {
    call("kill-server");
    rmSync(directory, { recursive: true });
  });
  const screen: Tmux["screen"] = ({ colours = false } = {}) =>
    call("capture-pane", "-p", ...(colours ? ["-e"] : []))
      .split("\n")
      .map((line) => line.trimEnd());
  return {
    directory,
    keys: (...names) => void call("send-keys", ...names),
    type: (text) => void call("send-keys", "-l", text),
    run: (command) => void call("send-keys", "-l", `${command}\n`),
    resize: (width, height) => void call("resize-window", "-x", String(width), "-y", String(height)),
    screen,
    until: async (...expected) => {
      const end = Date.now() + PATIENCE;
      for (;;) {
        const text = screen().join("\n").trimEnd();
        if (expected.every((expression) => expression.test(text))) return text;
        if (Date.now() > end)
          throw new Error(`the screen never showed ${expected.map(String).join(" and ")}; it shows:\n${text}`);
        await sleep(LOOK);
      }
    },
    clipboard: () => call("show-buffer"),
    modes: () =>
      call("display-message", "-p", "#{alternate_on} #{cursor_flag} #{wrap_flag} #{mouse_any_flag} #{mouse_sgr_flag}"),
  };
}
