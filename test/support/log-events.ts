/** Events of logs, as tests compare them. */
import type { LogEvent } from "../../src/analyze/log/event.ts";

/** What an event says, whatever it is made of. */
export function factsOf(event: LogEvent): Required<Omit<LogEvent, "words">> {
  const { number, text, message, speaker, level, time, pid, pie, file, line, subsystem } = event;
  return { number, text, message, speaker, level, time, pid, pie, file, line, subsystem };
}
