/** How far to trust a candidate: measured against labelled logs by `npm run accuracy`. */

import type { Outcome } from "../log/phase.ts";
import { unknownError, type Candidate } from "./rank.ts";
import type { Scan } from "./scan.ts";

const STRENGTHS = { names: 0.95, likely: 0.75, follows: 0.45 } as const;

/** 0..1 for the best candidate; `rivals` are the others, best first. */
export function confidenceOf(best: Candidate, rivals: readonly Candidate[], scan: Scan, outcome: Outcome): number {
  const { found, score } = best;
  let confidence: number = STRENGTHS[found.strength];
  if (found.noise !== undefined) confidence -= 0.4;
  if (found.unwinding) confidence -= 0.15;
  // Another cause named just as well.
  if (rivals.some((rival) => rival.score >= score && rival.found.event.number !== found.event.number))
    confidence -= 0.08;
  if (rivals.some((rival) => rival.score >= score && rival.found.event.number === found.event.number))
    confidence -= 0.2;
  // An error before it that nobody knows may have led to it.
  const unknown = unknownError(scan, found.event.number);
  if (unknown !== undefined && found.event.number - unknown.event.number < 40) confidence -= 0.1;
  if (outcome === "ok") confidence -= 0.15;
  return clamp(confidence);
}

/** For the candidates after the best one. */
export function rivalConfidence(rival: Candidate, best: number): number {
  return clamp(Math.min(STRENGTHS[rival.found.strength] - 0.3, best - 0.2));
}

function clamp(confidence: number): number {
  return Math.round(Math.min(0.98, Math.max(0.05, confidence)) * 100) / 100;
}
