/** What a log says about the numbers in it: tasks, descriptors, sockets, files, mounts. Filled while it streams. */
import type { LogEvent } from "../log/event.ts";

export class LogFacts {
  /** Task that is being dumped, or that the last line of a restore was about. */
  #current: number | undefined;

  get current(): number | undefined {
    return this.#current;
  }

  add(event: LogEvent): void {
    if (event.pid !== undefined && !event.pie) this.#current = event.pid;
  }
}
