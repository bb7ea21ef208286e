/** An excerpt in which no rule knows a line: what other programs say in it, by the words of their complaints. */

import type { CauseId } from "../causes.ts";
import type { LogEvent, Speaker } from "../log/event.ts";
import type { Phase } from "../rules/rule.ts";
import { hasOwnWords, reasonIn } from "./engine-words.ts";
import { wordIn } from "./guess.ts";
import { CLOSE, weigh } from "./last-resort.ts";

export interface Hearsay {
  readonly cause: CauseId;
  readonly event: LogEvent;
  readonly confidence: number;
}

/** More lines than people paste: a whole log speaks for itself. */
export const LINES_OF_AN_EXCERPT = 200;

/** Beyond the words that make a line an error: refusals without one, and demands. */
const COMPLAINS =
  /\b(?:forbidden|unauthorized|must(?: not)?|requires?d?|lacks?|only|not allowed|disallowed|rejected|exception|invalid opcode|segfault|is not set|FAIL|BUG|absent|SIG(?:SEGV|BUS|ILL|ABRT|TRAP|SYS|KILL))\b|\b(?:EPERM|EACCES|E[A-Z]{4,})\b/i;
const POINTS_ELSEWHERE = /\b(?:see|check|refer|look)\b.{0,80}\.log\b/i;
const ABOUT = /checkpoint|restor|\bcriu\b|\bcrac\b|\bdump|migrat/i;
/** What people write around a log, and what they typed. */
const TYPED = /^\s*(?:[$#>] |I |we |but |then |after |when )/i;

/** Of an excerpt in which nobody complains: a sentence about a checkpoint that names an object. */
function tells(event: LogEvent): boolean {
  const { speaker, message } = event;
  const ofPrograms = speaker === "program" || speaker === "engine" || speaker === "kernel";
  return ofPrograms && !TYPED.test(message) && ABOUT.test(message) && reasonIn(event) !== undefined;
}

/** The complaint that says most; undefined when nobody complains. `excerpt` is what stands around the lines. */
export async function hearsay(
  lines: readonly LogEvent[],
  phase: Phase,
  excerpt: readonly LogEvent[],
): Promise<Hearsay | undefined> {
  const complaints = lines
    // What criu reports of its steps, with the time, is no complaint.
    .filter(({ level, message, time }) => level !== "none" || (time === undefined && COMPLAINS.test(message)))
    .filter(({ message }) => !TYPED.test(message));
  const event =
    complaints.find((one) => reasonIn(one) !== undefined) ??
    complaints.find((one) => wordIn(one) !== undefined) ??
    complaints.find(({ message }) => POINTS_ELSEWHERE.test(message)) ??
    complaints[0] ??
    lines.find(tells);
  if (event === undefined) return undefined;
  const weighed = await weigh(event, phase, excerpt);
  if (weighed !== undefined && weighed.ahead >= CLOSE) return { cause: weighed.cause, event, confidence: 0.4 };
  const hinted = reasonIn(event) ?? wordIn(event);
  if (hinted !== undefined) return { cause: hinted, event, confidence: 0.4 };
  const isGeneral = POINTS_ELSEWHERE.test(event.message) || !hasOwnWords(event.message);
  return { cause: isGeneral ? "log-missing" : (weighed?.cause ?? "runtime-config"), event, confidence: 0.3 };
}

const HANGS =
  /\bhangs?\b|\bhung\b|\bstuck\b|\bfor ?ever\b|\bfor (?:hours|days|ages)\b|\bindefinitely\b|nothing (?:more|else|happens|follows)|\b(?:does|do|did)(?: not|n't) (?:return|end|finish|come back)\b|never (?:returns|ends|finishes|comes back)|(?:had|have) to (?:kill|interrupt)|no (?:further|more) output|\bfor (?:over |more than |about |at least )?(?:an?|\d+|several|many) (?:hours?|min(?:ute)?s?|days?)\b|\bCtrl-?C\b|\bstill (?:there|running|waiting|going)\b|\bstate D\b|\bsits (?:there|at|in)\b|\bwait(?:ed|ing)? (?:for )?\d+ (?:min|hour)|^\^C$|100 ?% CPU|no progress/i;
/** A call that strace saw begin and not end. */
const WAITS =
  /^(?:\[pid +\d+\] +)?(?:futex|wait4|waitid|recv\w{0,4}|read|p?poll|epoll_p?wait|restart_syscall|flock|pause|accept4?)\([^)]{0,200}(?:<unfinished \.\.\.>)?$/;

/** Words like "command failed" make a sentence look like an engine's, but engines have no names for themselves. */
function isOfPeople(speaker: Speaker, text: string): boolean {
  return speaker === "program" || (speaker === "engine" && /\b(?:I|we|my)\b/i.test(text));
}

/** Somebody writes that it hangs: where, the last line of criu tells. */
export function hangs(lines: readonly LogEvent[]): Hearsay | undefined {
  if (
    !lines.some(({ speaker, message, text }) => isOfPeople(speaker, text) && HANGS.test(message)) &&
    !WAITS.test(lines.at(-1)?.message ?? "")
  )
    return undefined;
  const event = lines.findLast(({ speaker }) => speaker === "criu" || speaker === "ckpt") ?? lines.at(-1);
  return event === undefined ? undefined : { cause: "hang", event, confidence: 0.5 };
}
