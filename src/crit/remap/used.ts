/** Which rules of a remap found something: one that finds nothing is a mistake of whoever typed it. */

import { CkptError } from "../errors.ts";

export class Used {
  readonly #found = new Set<object>();

  /** Notes that a rule applied. */
  mark(rule: object): void {
    this.#found.add(rule);
  }

  /** Throws CkptError "not-found" for the first rule that never did; `what` says what it looked for. */
  check(rules: readonly { readonly text: string }[], what: string): void {
    const idle = rules.find((rule) => !this.#found.has(rule));
    if (idle !== undefined) throw new CkptError("not-found", `${idle.text}: ${what}`, { hint: "nothing was changed" });
  }
}
