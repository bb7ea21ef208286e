/** Takes the network lock away when this process dies before it could: nobody else would know of it. */

import { type ChildProcess, spawn } from "node:child_process";
import type { Unlocking } from "./network-lock.ts";

/**
 * A shell that reads what is to be done until a line says that it need not be: when this process dies, that line does
 * not come, and its input ends.
 */
const WAIT = 'undo=$(sed "/^done$/q"); case $undo in *done) ;; *) printf "%s\\n" "$undo" | "$@" ;; esac';

export class Guard {
  readonly #shells: readonly ChildProcess[];

  /** To be made before the lock is taken. Without a shell there is no guard, and that is no reason to fail. */
  constructor(undo: readonly Unlocking[]) {
    this.#shells = undo.map(({ tool, words, input }) => {
      // In a session of its own: Ctrl-C in the terminal is not for it.
      const shell = spawn("sh", ["-c", WAIT, "sh", tool, ...words], {
        stdio: ["pipe", "ignore", "ignore"],
        detached: true,
      });
      shell.on("error", () => undefined);
      shell.stdin.on("error", () => undefined);
      shell.stdin.write(input);
      shell.unref();
      return shell;
    });
  }

  /** The lock is gone, or is to stay. */
  dismiss(): void {
    for (const { stdin } of this.#shells) stdin?.end("done\n");
  }
}
