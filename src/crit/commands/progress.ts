/** Progress of long work, for people: a bar on a terminal, after a second, and nothing left of it at the end. */

import { isatty } from "node:tty";
import type { Progress } from "../set/pace.ts";
import { type Io, writeAll } from "./io.ts";

/** Milliseconds before anything is drawn, and between two drawings. */
const AFTER = 1000;
const EVERY = 100;
const WIDTH = 30;

export interface ProgressBar {
  readonly onProgress: (progress: Progress) => void;
  /** Wipes the bar; to be called before anything else is printed. */
  end(): void;
}

/** A bar on standard error; none where that is no terminal. */
export function progressBar(io: Io, label: string): ProgressBar {
  const start = performance.now();
  let drawn = 0;
  return {
    onProgress: ({ done, total }) => {
      const now = performance.now();
      if (now - start < AFTER || now - drawn < EVERY || total === 0 || !isatty(io.stderr)) return;
      drawn = now;
      const part = Math.min(1, done / total);
      const filled = Math.round(part * WIDTH);
      const bar = "#".repeat(filled) + "-".repeat(WIDTH - filled);
      writeAll(io.stderr, `\r${label} [${bar}] ${Math.floor(part * 100)} %\x1b[K`);
    },
    end: () => {
      if (drawn > 0) writeAll(io.stderr, "\r\x1b[K");
      drawn = 0;
    },
  };
}
