/** Which of the lines that name a cause is the cause: first cause against fallout. */

import type { LogEvent } from "../log/event.ts";
import { RANKS, type Found, type Note, type Scan } from "./scan.ts";

export interface Candidate {
  readonly found: Found;
  /** Higher is likelier; comparable within one log. */
  readonly score: number;
}

/** Lines between an error of a dump and the steps that report it; errors farther away were survived. */
const CLOSE = 300;
const STRENGTHS = { names: 10, likely: 6, follows: 2 } as const;

/** Best first; every cause once, with its best line. */
export function rank(scan: Scan): Candidate[] {
  const reported = firstReport(scan.notes);
  const failed = hasErrors(scan);
  const candidates = scan.found
    .map((found) => ({ found, score: scoreOf(found, reported) - beside(found.event, failed) }))
    .sort(
      (one, other) =>
        other.score - one.score ||
        one.found.event.number - other.found.event.number ||
        RANKS[other.found.strength] - RANKS[one.found.strength] ||
        other.found.length - one.found.length,
    );
  const seen = new Set<string>();
  return candidates.filter(({ found: { cause } }) => !seen.has(cause) && seen.add(cause));
}

function scoreOf({ strength, noise, fallout, unwinding, event }: Found, reported: number | undefined): number {
  let score: number = STRENGTHS[strength];
  if (noise !== undefined) score -= 7;
  if (fallout === "step") score -= 2;
  if (fallout === "end") score -= 4;
  if (unwinding) score -= 4;
  if (event.level === "warn") score -= 1;
  if (reported !== undefined && isSurvivable(event) && reported - event.number > CLOSE) score -= 2;
  return score;
}

/** Whether a run of criu complains. */
function hasErrors({ notes }: Scan): boolean {
  return notes.some(
    ({ event, noise, fallout }) =>
      event.speaker === "criu" && event.level === "error" && noise === undefined && fallout === undefined,
  );
}

/** Whether a line is of a check that stands beside a run which complains. */
export function isOfCheckBeside({ speaker }: LogEvent, scan: Scan): boolean {
  return speaker === "check" && hasErrors(scan);
}

/** Sentences of whoever asks for help, with what was tried before. */
const PROSE =
  /^\s*(?:[-*] |#+ )?(?:(?:I|I'm|I've|We|We're|My|Our|You|Is|Does|Do|Did|How|What|Why|When|After|Before|Then|But|And|So|Now|Trying|Running|Restoring an?|Using|With|On|In|If|It|The|This|That|There|Here|Any)\b(?! (?:is not|cannot)\b)).{12}/;

/** What stands beside a log tells less than the log: what people write, and what `criu check` finds where a run fails. */
function beside({ speaker, level, time, text }: LogEvent, failed: boolean): number {
  if (speaker === "check") return failed ? 4 : 0;
  return speaker === "program" && level === "none" && time === undefined && PROSE.test(text) ? 9 : 0;
}

/** An image that is absent is missed only when its task or file is restored, any number of lines later. */
function isSurvivable({ speaker, message }: LogEvent): boolean {
  return speaker === "criu" && !message.endsWith(".img image");
}

/** Where the run first reports that a step failed. */
function firstReport(notes: readonly Note[]): number | undefined {
  return notes.find(({ fallout, noise }) => fallout !== undefined && noise === undefined)?.event.number;
}

/**
 * The error that stands first and that no rule knows: neither noise nor fallout. Undefined when a line before it, or
 * the line given, already names a cause.
 */
export function unknownError(scan: Scan, before: number): Note | undefined {
  return unknownErrors(scan, before)[0];
}

/** All such errors, in order. */
export function unknownErrors(scan: Scan, before: number): readonly Note[] {
  return scan.notes.filter(
    ({ event, noise, fallout, matched, unwinding }) =>
      event.number < before &&
      event.level === "error" &&
      (event.speaker === "criu" || event.speaker === "check" || event.speaker === "ckpt") &&
      !matched &&
      !unwinding &&
      noise === undefined &&
      fallout === undefined,
  );
}
