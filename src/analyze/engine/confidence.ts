/** How far to trust a candidate: measured against labelled logs by `npm run accuracy`. */

import type { CauseId } from "../causes.ts";
import type { Outcome } from "../log/phase.ts";
import { unknownError, type Candidate } from "./rank.ts";
import type { Found, Scan } from "./scan.ts";

const STRENGTHS = { names: 0.95, likely: 0.75, follows: 0.45 } as const;

/** Their words say what was seen rather than why: in labelled logs the same line has other causes as often as not. */
const SYMPTOMS: ReadonlySet<CauseId> = new Set([
  "task-killed",
  "crash-after-restore",
  "parasite-crash",
  "hang",
  "tool-bug",
  "mm-layout",
  "rseq",
  "kernel-vdso",
  "tool-too-old",
  "helper-tool",
  "permission",
]);
const MOST_OF_A_SYMPTOM = 0.78;

/** Kinds of causes whose own words another cause has a claim to: the images' version, the shell's session, a privilege. */
const CONTESTED: ReadonlySet<string> = new Set([
  "image-corrupt/unpack",
  "creds/loginuid",
  "pid-conflict/own-session",
  "pid-set/first",
  "cpu-features/no-image",
]);

/** True for a cause that no line proves. */
export function isSymptom(cause: CauseId): boolean {
  return SYMPTOMS.has(cause);
}

/** Answers of the kernel that have many reasons. "No such file" and the like are explained by the words before them. */
const VAGUE =
  /Operation not permitted|Permission denied|Invalid argument|Cannot allocate memory|Bad address|Input\/output error|Device or resource busy|Operation not supported|No such process|Success$/;

/** 0..1 for the best candidate; `rivals` are the others, best first. */
export function confidenceOf(best: Candidate, rivals: readonly Candidate[], scan: Scan, outcome: Outcome): number {
  const { found, score } = best;
  let confidence: number = STRENGTHS[found.strength];
  if (found.noise !== undefined) confidence -= 0.4;
  if (found.unwinding) confidence -= 0.15;
  if (isVague(found)) confidence -= 0.15;
  // Another cause named just as well.
  if (rivals.some((rival) => rival.score >= score && rival.found.event.number !== found.event.number))
    confidence -= 0.16;
  if (rivals.some((rival) => rival.score >= score && rival.found.event.number === found.event.number))
    confidence -= 0.2;
  // An error before it that nobody knows may have led to it.
  const unknown = unknownError(scan, found.event.number);
  if (unknown !== undefined && found.event.number - unknown.event.number < 40) confidence -= 0.16;
  if (outcome === "ok") confidence -= 0.15;
  if (SYMPTOMS.has(found.cause) || isContested(found)) confidence = Math.min(confidence, MOST_OF_A_SYMPTOM);
  return clamp(confidence);
}

function isContested({ cause, detail = "" }: Found): boolean {
  return CONTESTED.has(detail.startsWith(`${cause}/`) ? detail : `${cause}/${detail}`);
}

/** The line ends with an answer of the kernel that the expression did not ask for. */
function isVague({ event, to }: Found): boolean {
  return VAGUE.test(event.message.slice(to));
}

/** For the candidates after the best one. */
export function rivalConfidence(rival: Candidate, best: number): number {
  return clamp(Math.min(STRENGTHS[rival.found.strength] - 0.3, best - 0.2));
}

function clamp(confidence: number): number {
  return Math.round(Math.min(0.98, Math.max(0.05, confidence)) * 100) / 100;
}
