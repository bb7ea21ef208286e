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

/** An error with the cause that its own words have. */
export interface Open {
  readonly cause: CauseId;
  readonly error: LogEvent;
  /** The task that it names. */
  readonly pid: number | undefined;
  /** How much its words say; undefined for a guess. */
  readonly strength?: Strength;
}

/** Characters of a line that are looked at. */
const LONGEST = 2000;

/** The mapping that an error is about. */
const MAP = /\bmap(?:ping)? (?:at )?(?:0x)?(?<address>[0-9a-f]{5,16})\b/;

/**
 * What the lines beside an error prove of its cause; undefined when none does.
 * @param excerpt all that was pasted; empty for a whole log, which holds no such lines
 */
export function testimony({ cause, error, pid, strength }: Open, excerpt: readonly LogEvent[]): Testimony | undefined {
  const address = MAP.exec(error.message)?.groups?.["address"];
  for (const witness of WITNESSES) {
    if (!witness.explains.includes(cause) || witness.error?.test(error.message) === false) continue;
    const changes = witness.cause !== undefined && witness.cause !== cause;
    if (changes && strength === "names" && witness.overrides !== true) continue;
    const event = excerpt.find((line) => testifies(witness, line, pid, address));
    if (event === undefined) continue;
    return {
      cause: witness.cause ?? cause,
      changed: changes,
      strength: witness.strength ?? "likely",
      detail: witness.detail,
      event: witness.keepsLine === true ? error : event,
    };
  }
  return undefined;
}

function testifies(
  witness: Witness,
  { speaker, level, time, text }: LogEvent,
  pid: number | undefined,
  address: string | undefined,
): boolean {
  // criu's own lines have a time or a mark; what is pasted has neither.
  const isOfCriu = speaker === "criu" && (time !== undefined || level === "error");
  if (isOfCriu && witness.mayBeOfCriu !== true) return false;
  if (witness.sameMap === true && !(address !== undefined && text.includes(`${address}-`)) && !text.includes(" -> "))
    return false;
  const groups = witness.match.exec(text.slice(0, LONGEST));
  return groups !== null && (witness.samePid !== true || groups.groups?.["pid"] === String(pid));
}
