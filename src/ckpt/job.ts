/** Waits for a restored tree: signals that come meanwhile are for it, and a shell has it and us as one job. */

import { constants } from "node:os";
import { groupsOf } from "../checkpoint/restore/resume-job.ts";
import type { Restored } from "../checkpoint/restore/restore.ts";
import type { Io } from "../crit/commands/io.ts";
import { FORWARDED } from "./forwarded.ts";

/** Signals that users and systems end commands with. */
const ENDING = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
/** Low byte of the status of a process that has stopped (wait(2)). */
const STOPPED = 0x7f;

/** Signals between the last moment to undo a restore and the wait for its root: they end nobody. */
export class LateSignals {
  readonly seen: NodeJS.Signals[] = [];
  readonly #forgets: ((() => void) | undefined)[];

  constructor(io: Io) {
    this.#forgets = ENDING.map((name) => io.host?.onSignal(name, () => this.seen.push(name)));
  }

  forget(): void {
    for (const forget of this.#forgets) forget?.();
  }
}

/**
 * Returns the root's exit status, 128 + n when signal n ended it.
 * @param late signals that came before there was anybody to pass them on to
 * @param job whether the tree was put into the caller's session: what stops it stops us
 */
export async function waitForRoot(
  io: Io,
  restored: Restored,
  job: boolean,
  late: readonly NodeJS.Signals[],
): Promise<number> {
  const pass = (name: NodeJS.Signals): void => {
    // After ctrl-z and fg it is not the root alone that is to go on.
    const goOn = job && name === "SIGCONT";
    void (goOn ? restored.resume() : restored.signal(constants.signals[name])).catch(() => undefined); // it has ended
  };
  const forgets = FORWARDED.map((name) => io.host?.onSignal(name, () => pass(name)));
  try {
    for (const name of late) pass(name);
    for (;;) {
      const status = await restored.wait(job);
      const signal = status & 0x7f;
      if ((status & 0xff) !== STOPPED) return signal === 0 ? (status >> 8) & 0xff : 128 + signal;
      // In our own group the terminal has stopped us as well, and the shell has let us go on since.
      if (groupsOf(restored.pid)?.group !== groupsOf("self")?.group) io.host?.suspend();
    }
  } finally {
    for (const forget of forgets) forget?.();
    await restored.detach();
  }
}
