/** Progress of a dump or restore: a line that is written over on terminals, or JSON lines. */

import { isatty } from "node:tty";
import { type Io, writeAll } from "../crit/commands/io.ts";

/** Anything that tells its kind. */
interface Event {
  readonly kind: string;
}

/** "auto" is text where standard error is a terminal, and nothing elsewhere. */
export function progressOf(io: Io, how: "auto" | "json" | "none"): (event: Event) => void {
  if (how === "json") {
    return (event) => writeAll(io.stderr, `${JSON.stringify(event, (_, value: unknown) => plain(value))}\n`);
  }
  if (how === "none" || !isatty(io.stderr)) return () => undefined;
  return (event) => {
    if ("step" in event) writeAll(io.stderr, `\r\u001b[K${String(event.step)}${event.step === "finish" ? "\n" : ""}`);
  };
}

/** 64-bit counts as decimal strings. */
function plain(value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}
