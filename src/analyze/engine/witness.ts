/** Many errors are open between causes; what people show beside them in an excerpt decides. */

import type { CauseId } from "../causes.ts";
import type { LogEvent } from "../log/event.ts";
import type { Strength } from "../rules/rule.ts";
import { WITNESSES, type Witness } from "../rules/witnesses.ts";

export interface Testimony {
  readonly cause: CauseId;
  /** True when this is another cause than the error's own words have. */
  readonly changed: boolean;
  readonly strength: Strength;
  readonly detail: string | undefined;
  /** The line that shows it. */
  readonly event: LogEvent;
}

/**
 * What the lines beside an error prove of its cause; undefined when none does.
 * @param pid the task that the error names
 * @param excerpt all that was pasted; empty for a whole log, which holds no such lines
 */
export function testimony(
  cause: CauseId,
  error: LogEvent,
  pid: number | undefined,
  excerpt: readonly LogEvent[],
): Testimony | undefined {
  for (const witness of WITNESSES) {
    if (!witness.explains.includes(cause) || witness.error?.test(error.message) === false) continue;
    const event = excerpt.find((line) => testifies(witness, line, pid));
    if (event === undefined) continue;
    return {
      cause: witness.cause ?? cause,
      changed: witness.cause !== undefined && witness.cause !== cause,
      strength: witness.strength ?? "likely",
      detail: witness.detail,
      event: witness.keepsLine === true ? error : event,
    };
  }
  return undefined;
}

function testifies(witness: Witness, { speaker, level, time, text }: LogEvent, pid: number | undefined): boolean {
  // criu's own lines have a time or a mark; what is pasted has neither.
  const isOfCriu = speaker === "criu" && (time !== undefined || level === "error");
  if (isOfCriu && witness.mayBeOfCriu !== true) return false;
  const groups = witness.match.exec(text);
  return groups !== null && (witness.samePid !== true || groups.groups?.["pid"] === String(pid));
}
