/** The line to point at: where the failure that a rule knows was first told. */

import type { LogEvent } from "../log/event.ts";
import type { Note, Scan } from "./scan.ts";

/** What the C library's strerror adds: ": No space left on device". */
const REASON = /: ([A-Z][^:]{3,60})$/;

/**
 * A call that failed is reported by each function on the way up, with the same reason of the kernel; the innermost knows
 * most. The same words said again, for another try or by another task, are the first one's repetition.
 */
export function firstToSay(event: LogEvent, { notes }: Scan): LogEvent {
  if (event.speaker !== "criu" || event.level !== "error") return event;
  const telling = notes.filter((note) => note.event.number <= event.number && tells(note));
  let first = telling.find(({ event: { message } }) => message === event.message)?.event;
  first ??= event;
  for (let inner = innerOf(first, telling); inner !== undefined; inner = innerOf(first, telling)) first = inner;
  return first;
}

function tells({ event, noise, fallout, unwinding }: Note): boolean {
  return event.level === "error" && noise === undefined && fallout === undefined && !unwinding;
}

/** The error on the line before, of the same task and reason. */
function innerOf(outer: LogEvent, telling: readonly Note[]): LogEvent | undefined {
  const reason = REASON.exec(outer.message)?.[1];
  if (reason === undefined) return undefined;
  const before = telling.find(({ event: { number } }) => number === outer.number - 1)?.event;
  if (before === undefined || before.pid !== outer.pid || REASON.exec(before.message)?.[1] !== reason) return undefined;
  return areOfOneThing(pathsIn(before.message), pathsIn(outer.message)) ? before : undefined;
}

/** Two reports of one failure do not name different files: the one path begins or ends with the other. */
function areOfOneThing(inner: readonly string[], outer: readonly string[]): boolean {
  if (inner.length === 0 || outer.length === 0) return true;
  return inner.some((one) =>
    outer.some((other) => {
      const [short, long] = one.length < other.length ? [one, other] : [other, one];
      return long.startsWith(short) || long.endsWith(short);
    }),
  );
}

function pathsIn(message: string): readonly string[] {
  return message.match(/[\w.-]{0,100}\/[^\s:,'"()]{1,300}/g) ?? [];
}
