/** Progress of a dump or restore: a line that is written over on terminals, or JSON lines. */

import { isatty } from "node:tty";
import { type Io, writeAll } from "../crit/commands/io.ts";

/** Anything that tells its kind. */
interface Event {
  readonly kind: string;
}

const CLEAR = "\r\u001b[K";
/** When these begin, the tree is about to run and may write to the terminal itself. */
const LAST = ["finish", "release"];

/** "auto" is text where standard error is a terminal, and nothing elsewhere. */
export function progressOf(io: Io, how: "auto" | "json" | "none"): (event: Event) => void {
  if (how === "json") {
    return (event) => writeAll(io.stderr, `${JSON.stringify(event, (_, value: unknown) => plain(value))}\n`);
  }
  if (how === "none" || !isatty(io.stderr)) return () => undefined;
  return (event) => {
    // The cursor goes back, so that whatever is said meanwhile stands in the line's place.
    if ("step" in event && !LAST.includes(String(event.step))) writeAll(io.stderr, `${CLEAR}${String(event.step)}\r`);
    else if ("step" in event || event.kind === "tasks") writeAll(io.stderr, CLEAR);
  };
}

/** 64-bit counts as decimal strings. */
function plain(value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}
