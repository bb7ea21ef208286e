/** A failure the executor reports: the error number travels with the words. */

import { constants } from "node:os";
import { CkptError, type ErrorFacts } from "../../crit/errors.ts";

/** What the executor could not do. `message` says what, with task and operation; `errno` is positive, 0 when unknown. */
export class ExecutorError extends CkptError {
  readonly errno: number;

  constructor(what: string, errno: number, facts: ErrorFacts = {}) {
    super("io", errno === 0 ? what : `${what}: ${errnoName(errno)}`, facts);
    this.errno = errno;
  }
}

/** "ENOENT" of 2; "errno 4095" of a number without a name. */
export function errnoName(errno: number): string {
  const found = Object.entries(constants.errno).find(([, value]) => value === errno);
  return found?.[0] ?? `errno ${errno}`;
}
