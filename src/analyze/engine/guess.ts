/** An error that no rule knows: what part of criu says it, and what the kernel answered, still point to a cause. */

import type { CauseId } from "../causes.ts";
import type { LogEvent } from "../log/event.ts";
import type { Phase } from "../rules/rule.ts";
import { LATE_WORDS, PLACES, WORDS, type Hint } from "./hints.ts";

export interface Guess {
  readonly cause: CauseId;
  readonly confidence: number;
}

/** Answers of the kernel that have one reason wherever they stand: tried first. */
const ANSWERS: readonly Hint[] = [
  { words: /No space left on device|Disk quota exceeded|File too large/, both: "disk-space" },
  { words: /Too many open files/, both: "rlimit" },
  { words: /\bimage\b.{0,200}No such file|No such file.{0,200}\.img\b|Can't open \S*\.img/, both: "image-missing" },
  { words: /Function not implemented|(?:Protocol|Address family|Socket type) not supported/, both: "kernel-feature" },
  // criu's own sockets between itself and its tasks: another run has the name, or a policy stands between the two
  {
    words: /(?:transport|service|parasite|RPC|lazy-pages)[ .]socket.{0,100}Address already in use/,
    both: "internal-name-clash",
  },
  { words: /(?:transport|parasite) socket.{0,100}Permission denied/, both: "lsm" },
  // names in /tmp and abstract names that are criu's own
  { words: /\.criu\.\S{1,60}: (?:File exists|Address already in use)/, both: "internal-name-clash" },
  // ptrace of a task that is gone
  {
    words: /\b(?:attach|interrupt|detach|trap|stop)\b.{0,60}No such process/,
    dump: "task-state",
    restore: "task-killed",
  },
  { words: /\bnot (?:implemented|known to this kernel)\b/, both: "kernel-feature" },
  {
    words: /^(?!.{0,100}[Pp]age).{0,200}(?:Cannot assign requested address|Address already in use)/,
    restore: "socket-address",
  },
  // files of /proc/PID that only some kernels have, unlike those of every task
  {
    words:
      /\b(?:children|map_files|timers|pagemap|clear_refs|timens_offsets|timerslack_ns|setgroups|coredump_filter|ns\/\w{1,20}) on procfs: No such file/,
    dump: "kernel-feature",
  },
];
/** Answers that say less than the place: tried last. */
const VAGUE_ANSWERS: readonly Hint[] = [
  { words: /No such process/, dump: "task-state", restore: "task-killed" },
  { words: /No such file/, dump: "file-unreachable", restore: "file-missing" },
  { words: /Invalid argument/, both: "kernel-feature" },
  { words: /Operation not permitted|Permission denied/, both: "permission" },
  { words: /Operation not supported|Protocol not (?:supported|available)/, both: "kernel-feature" },
  { words: /Cannot allocate memory|Out of memory/, dump: "rlimit", restore: "mm-layout" },
];

/** What the code inside a task, which calls the kernel itself, prints of its answer. Source: asm-generic/errno*.h. */
const NUMBERS: Readonly<Record<string, string>> = {
  "1": "Operation not permitted",
  "2": "No such file or directory",
  "3": "No such process",
  "12": "Cannot allocate memory",
  "13": "Permission denied",
  "17": "File exists",
  "22": "Invalid argument",
  "24": "Too many open files",
  "28": "No space left on device",
  "38": "Function not implemented",
  "93": "Protocol not supported",
  "95": "Operation not supported",
  "98": "Address already in use",
  "99": "Cannot assign requested address",
};

/** The end of a message, where the kernel's answer stands; as a sentence too where it is a number. */
function endOf({ message, pie }: LogEvent): string {
  const end = message.slice(-200);
  const number = /[^\w.-]-(\d{1,3})\W{0,3}$/.exec(end)?.[1];
  // -1 is what criu's own functions return for any failure.
  const sentence = number === undefined || (number === "1" && !pie) ? undefined : NUMBERS[number];
  return sentence === undefined ? end : `${end}: ${sentence}`;
}

const REFUSED = /Operation not permitted|Permission denied/;

/**
 * A guess is never more than that: 0.5 at most.
 * @param probing true for an error of a probe of the kernel that stopped the run at its start
 */
export function guess(event: LogEvent, phase: Phase, probing = false): Guess {
  const restoring = isRestoring(event, phase);
  const of = (hint: Hint | undefined): CauseId | undefined =>
    hint === undefined ? undefined : (hint.both ?? (restoring ? hint.restore : hint.dump));
  const end = endOf(event);
  const said = event.message.slice(0, 400);
  const refused = REFUSED.test(end);
  const find = (hints: readonly Hint[], test: (words: RegExp) => boolean): CauseId | undefined => {
    const found = hints.find((hint) => of(hint) !== undefined && test(hint.words));
    return refused && found?.general === true ? "permission" : of(found);
  };
  if (/(?:^|\/)config\.c$/.test(event.file ?? "")) return { cause: "option", confidence: 0.45 };
  const answer = find(ANSWERS, (words) => words.test(end));
  if (answer !== undefined) return { cause: answer, confidence: 0.45 };
  const word = find(WORDS, (words) => words.test(said));
  if (word !== undefined) return { cause: word, confidence: 0.5 };
  if ((probing || phase === "check") && !refused) return { cause: "kernel-feature", confidence: 0.45 };
  const part = find(PLACES, (words) => words.test(said.slice(0, 24)));
  if (part !== undefined) return { cause: part, confidence: 0.45 };
  const { file } = event;
  const place = file === undefined ? undefined : find(PLACES, (words) => words.test(file));
  if (place !== undefined) return { cause: place, confidence: 0.4 };
  const late = find(LATE_WORDS, (words) => words.test(said)) ?? find(VAGUE_ANSWERS, (words) => words.test(end));
  return { cause: late ?? "tool-bug", confidence: late === undefined ? 0.3 : 0.35 };
}

/** Of a log cut to a line or two, the line may tell: tasks that are restored put their pid before what they say. */
function isRestoring({ pid, pie, file }: LogEvent, phase: Phase): boolean {
  if (phase === "restore" || phase === "lazy-pages") return true;
  if (phase !== "unknown") return false;
  return (pid !== undefined && !pie) || /restor|rst-|mount-v2|pstree/.test(file ?? "");
}

/** The cause that a kernel object's name in a line points to, whoever speaks; some need a word of dumps or restores. */
export function wordIn({ message }: LogEvent): CauseId | undefined {
  const said = message.slice(0, 400);
  const of = (hint: Hint): CauseId | undefined =>
    hint.both ?? (/restor/i.test(said) ? hint.restore : /checkpoint|\bdump|migrat/i.test(said) ? hint.dump : undefined);
  const found = WORDS.find((hint) => of(hint) !== undefined && hint.words.test(said));
  return found === undefined ? undefined : of(found);
}
