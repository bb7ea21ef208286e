/** What of a line and its neighbours tells of its cause: words, pairs of them, who says it, and what the kernel answered. */

import type { CauseId } from "../causes.ts";
import type { LogEvent } from "../log/event.ts";
import type { Phase } from "../rules/rule.ts";
import { hasOwnWords, ownPart } from "./engine-words.ts";

/** What a line is judged by, besides itself. */
export interface LineContext {
  readonly phase: Phase;
  /** Lines just before and after it. */
  readonly around: readonly LogEvent[];
  /** What the hints of ./hints.ts take for its cause. */
  readonly guessed: CauseId | undefined;
}

const WEIGHTS = {
  word: 1,
  stem: 0.4,
  pair: 0.8,
  subsystem: 1.5,
  file: 1.5,
  guessed: 2,
  pid: 0.3,
  pie: 1,
  phase: 0.5,
  speaker: 0.3,
};
/** Of each neighbour that has the word, up to two of them. */
const NEIGHBOUR = 0.25;
const LONGEST_WORD = 18;
const SAID = 1000;

/** Answers of the kernel, taken as one word each. */
const ANSWERS =
  /No such file or directory|Operation not permitted|Permission denied|Invalid argument|File exists|Device or resource busy|No space left on device|Cannot allocate memory|Function not implemented|Operation not supported|No such process|Address already in use|Cannot assign requested address|Inappropriate ioctl for device|Too many open files|Read-only file system|Bad address|Input\/output error|Connection refused|Connection reset by peer|Broken pipe|Resource temporarily unavailable|Stale file handle|Success|Bad file descriptor|Not a directory|Is a directory|No such device|Argument list too long|File too large|Disk quota exceeded|Protocol not available|Protocol not supported/g;
const PATH = /\/[\w./:@-]{2,}/g;
/** Words that any line may have. */
const COMMON = new Set(
  "criu process pid was were has have its which whose his there here more than a an the to of for on in at is are be by with and or that this it s t can not cannot could couldn unable failed fail error err warn while from as".split(
    " ",
  ),
);

/** Features by name, each with how much it counts. */
export function featuresOf(event: LogEvent, { phase, around, guessed }: LineContext): Map<string, number> {
  const features = new Map<string, number>();
  // What engines say of any failure would tell of the engine.
  const said = event.speaker === "engine" && hasOwnWords(event.message) ? ownPart(event.message) : event.message;
  const words = wordsOf(said.replace(/^criu: /, ""));
  for (const word of words) {
    features.set(word, WEIGHTS.word);
    // "connect", "connection", "connected"
    if (/^[a-z]{6}/.test(word)) features.set(`${word.slice(0, 5)}~`, WEIGHTS.stem);
  }
  for (const [index, word] of words.entries())
    if (index > 0) features.set(`${words[index - 1] ?? ""} ${word}`, WEIGHTS.pair);
  const subsystem = /^([a-z][\w -]{1,14}): /.exec(event.message)?.[1];
  if (subsystem !== undefined) features.set(`PRE_${subsystem}`, WEIGHTS.subsystem);
  if (event.file !== undefined) features.set(`FILE_${event.file.replace(/^.*\//, "")}`, WEIGHTS.file);
  if (event.pid !== undefined) features.set("PID", WEIGHTS.pid);
  if (event.pie) features.set("PIE", WEIGHTS.pie);
  features.set(`PHASE_${phase}`, WEIGHTS.phase);
  features.set(`SPEAKER_${event.speaker}`, WEIGHTS.speaker);
  if (guessed !== undefined) features.set(`GUESS_${guessed}`, WEIGHTS.guessed);
  for (const neighbour of around)
    for (const word of new Set(wordsOf(neighbour.message))) {
      const name = `NEAR_${word}`;
      features.set(name, Math.min(2 * NEIGHBOUR, (features.get(name) ?? 0) + NEIGHBOUR));
    }
  return features;
}

/** Lower case, without numbers; parts of names with underscores as well as the whole; words of paths marked as such. */
function wordsOf(message: string): string[] {
  const text = message
    .slice(0, SAID)
    .replace(ANSWERS, (answer) => ` E_${answer.replace(/\W/g, "")} `)
    .replace(
      PATH,
      (path) =>
        ` ${(path.match(/[A-Za-z]{3,}/g) ?? [])
          .slice(0, 6)
          .map((part) => `P_${part}`)
          .join(" ")} `,
    );
  const words: string[] = [];
  for (const word of text.match(/[A-Za-z_]{2,}/g) ?? []) {
    if (/^[PE]_/.test(word)) words.push(word);
    else {
      const lower = word.toLowerCase();
      words.push(lower);
      if (lower.includes("_")) words.push(...lower.split("_").filter((part) => part.length > 2));
    }
  }
  return words.filter((word) => !COMMON.has(word)).map((word) => word.slice(0, LONGEST_WORD));
}
