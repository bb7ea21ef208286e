/** A log in criu's form: seconds since the start in brackets, errors and warnings by their first word. */

import { closeSync, openSync } from "node:fs";
import { hrtime } from "node:process";
import { attempt, writeAll } from "../crit/commands/io.ts";
import { escapeControls } from "../crit/views/escape.ts";

/** What -o and -v said. */
export interface LogChoice {
  /** Path; undefined is standard error, where lines have no time in front unless there is much to say. */
  readonly logFile: string | undefined;
  /** 1 errors, 2 also warnings, 3 also steps, 4 everything. */
  readonly verbosity: number;
  /** How progress is told: JSON lines on standard error are not mixed with others. */
  readonly progress?: "auto" | "json" | "none";
}

export class CriuLog {
  readonly #fd: number;
  readonly #own: boolean;
  readonly #verbosity: number;
  readonly #json: boolean;
  readonly #start = hrtime.bigint();

  /** Throws "io" or "not-found" when the file cannot be made. */
  constructor(stderr: number, { logFile, verbosity, progress }: LogChoice) {
    this.#own = logFile !== undefined;
    this.#fd = logFile === undefined ? stderr : attempt(logFile, () => openSync(logFile, "w", 0o600));
    this.#verbosity = verbosity;
    this.#json = logFile === undefined && progress === "json";
  }

  /** What programs that are run print goes there as well. */
  get fd(): number {
    return this.#fd;
  }

  line(level: 1 | 2 | 3 | 4, text: string): void {
    if (level > this.#verbosity) return;
    if (this.#json) return writeAll(this.#fd, `${JSON.stringify({ kind: "log", level, text })}\n`);
    const micros = (hrtime.bigint() - this.#start) / 1000n;
    const time = `(${String(micros / 1_000_000n).padStart(2, "0")}.${String(micros % 1_000_000n).padStart(6, "0")}) `;
    writeAll(this.#fd, `${this.#own || this.#verbosity > 2 ? time : ""}${escapeControls(text)}\n`);
  }

  close(): void {
    if (this.#own) closeSync(this.#fd);
  }
}
