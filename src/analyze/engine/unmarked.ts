/** An excerpt whose errors only report that something failed: an unmarked line before them may say what. */

import type { LogEvent } from "../log/event.ts";
import type { Log } from "../log/log.ts";
import { hasOwnWords } from "./engine-words.ts";
import { type Hearsay } from "./hearsay.ts";
import { weigh } from "./last-resort.ts";
import type { Scan } from "./scan.ts";

/** Words of trouble; answers of the kernel as strace prints them. */
const TROUBLE =
  /\b(?:not|cannot|can't|couldn't|unable|unsupported|unknown|unexpected|without|missing|gone|unlinked|refused|denied|invalid|bad|mismatch(?:es)?|differs?|doesn't|isn't|aren't|wasn't|no such|outside|BUG|won't|nobody|no way|has no|must|needs?|requires?|detach|abort(?:ed|ing|s)?|E[A-Z]{4,8})\b|= -1 |\brefus|\bgiv(?:es?|ing) up\b|\bFATAL\b/i;
/** What healthy runs print as well. */
const HEALTHY =
  /^task_args\b|^No filter for|could only be validated|Only file size could|No parent images|^No \S+\.img image|not locked|isn't reported|is going to execute the syscall/;
/** Versions of what is installed, calls that went well, figures of an engine. */
const FACTS =
  /\bversion:? v?\d|^(?:OS|[Kk]ernel|Distro\w*|Architecture|Host|Linux)\b:? .{0,80}\d|\b(?:Ubuntu|Debian|Fedora|CentOS|RHEL|Alpine|Arch)\b.{0,20}\d|\) += (?:\d+|0x[0-9a-f]+)(?: <|$)|^\s*"\w{1,60}": ?[\d[{]/;
/** People's own sentences, and what they typed. */
const PROSE = /^\s*(?:[$#>] |(?:I|we|it|this|that|there|when|then|after|my|how|what|why|is|does|with|on|in)\b)/i;
/** Programs begin with their name, a time in brackets or a call; people do not. */
const PRINTED = /^(?:\[|\(\d|[\w./-]{2,40}(?:\[\d+\])?: |\w+\(.{0,300}\) += )/;

/** How far ahead of others the cause of a line is that nobody has marked, in natural logarithms. */
const NEARLY = 1.5;
/** The same for a line without a word of trouble, and for one that no program begins so. */
const RATHER = 3;
const CLEARLY = 6;

/** The nearest such line before the first report of failure, or after it, that points to a cause clearly enough. */
export async function unmarkedReason(log: Log, scan: Scan): Promise<Hearsay | undefined> {
  const known = new Set(
    scan.notes.filter(({ noise, fallout }) => noise ?? fallout).map(({ event: { number } }) => number),
  );
  const reported = scan.notes.find(({ fallout, noise }) => fallout !== undefined && noise === undefined)?.event.number;
  const candidates = scan.excerpt.filter((event) => !known.has(event.number) && complains(event));
  const before = candidates.filter(({ number }) => number < (reported ?? Infinity)).reverse();
  const after = candidates.filter(({ number }) => number > (reported ?? Infinity));
  for (const event of [...before, ...after]) {
    const weighed = await weigh(event, log.phase, scan.excerpt);
    if (weighed === undefined || weighed.ahead < leastAhead(event)) continue;
    if (weighed.cause !== "log-missing" && weighed.cause !== "runtime-config")
      return { cause: weighed.cause, event, confidence: weighed.confidence };
  }
  return undefined;
}

function leastAhead({ level, message, text }: LogEvent): number {
  if (level !== "none") return 0;
  return TROUBLE.test(message) ? NEARLY : PRINTED.test(text) ? RATHER : CLEARLY;
}

/** Marked, in words of trouble, or said by another program: criu's own progress, with its time, is none of these. */
function complains({ speaker, level, message, text, time }: LogEvent): boolean {
  if (HEALTHY.test(message) || PROSE.test(text) || (level === "none" && FACTS.test(message))) return false;
  if (speaker === "engine" && !hasOwnWords(message)) return false;
  if (level === "warn" || TROUBLE.test(message)) return true;
  return time === undefined && (speaker !== "criu" || /^criu\b/.test(text));
}
