/** Reads an input log by log: the way in for everything that explains logs. */
import { CkptError } from "../../crit/errors.ts";
import type { LogEvent } from "./event.ts";
import type { LogInput } from "./input.ts";
import { LogState, type Log } from "./log.ts";
import { EventReader } from "./reader.ts";

/** Events that follow one another, of one log; `log` has seen them. The same object comes with each of its batches. */
export interface Batch {
  readonly log: Log;
  readonly events: readonly LogEvent[];
}

/**
 * The logs of an input, from front to back, in bounded memory: keep no batch. A new log begins where the time stamps
 * start over or criu prints its head again. An input without a line gives no batch. Throws what
 * `input.chunks` throws, after the events that come before it.
 */
export async function* readLogs(input: LogInput): AsyncGenerator<Batch, void, void> {
  const reader = new EventReader();
  const splitter = new LogSplitter();
  try {
    for await (const chunk of input.chunks()) yield* splitter.push(reader.push(chunk));
  } catch (error) {
    if (error instanceof CkptError) yield* splitter.push(reader.finish());
    throw error;
  }
  yield* splitter.push(reader.finish());
}

/** Deals events out to logs. */
export class LogSplitter {
  #log: LogState | undefined;

  push(events: readonly LogEvent[]): Batch[] {
    const batches: Batch[] = [];
    let batch: LogEvent[] = [];
    let log = this.#log;
    for (const event of events) {
      if (log === undefined || log.isNextLog(event)) {
        if (log !== undefined && batch.length > 0) batches.push({ log, events: batch });
        batch = [];
        log = new LogState(log === undefined ? 0 : log.index + 1, event.number);
      }
      log.add(event);
      batch.push(event);
    }
    if (log !== undefined && batch.length > 0) batches.push({ log, events: batch });
    this.#log = log;
    return batches;
  }
}
