/** A failure the executor reports: the error number travels with the words. */

import { constants } from "node:os";
import { CkptError, type ErrorFacts } from "../../crit/errors.ts";

/** What the executor could not do. `message` says what, with task and operation; `errno` is positive, 0 when unknown. */
export class ExecutorError extends CkptError {
  readonly errno: number;
  /** Number of the system call that failed, when it was one of a program. */
  readonly call: number | undefined;

  constructor(what: string, errno: number, { call, ...facts }: ErrorFacts & { call?: number } = {}) {
    super("io", errno === 0 ? what : `${what}: ${errnoName(errno)}`, facts);
    this.errno = errno;
    this.call = call;
  }
}

/** "ENOENT" of 2; "errno 4095" of a number without a name. */
export function errnoName(errno: number): string {
  const found = Object.entries(constants.errno).find(([, value]) => value === errno);
  return found?.[0] ?? `errno ${errno}`;
}
