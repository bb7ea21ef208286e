/** The cause that the words of a line are most often seen with: naive Bayes over labelled lines, for lines no rule knows. */

import { isCauseId, type CauseId } from "../causes.ts";

/** How often features were seen with causes, as scripts/weigh-words.mjs counts them. */
export interface Counts {
  /** Causes by their index, as `features` has them. */
  readonly causes: readonly CauseId[];
  /** Lines seen of each cause. */
  readonly lines: readonly number[];
  /** Feature → how often it was seen with each cause. */
  readonly features: { readonly get: (feature: string) => ReadonlyMap<number, number> | undefined };
}

export interface Ranked {
  readonly cause: CauseId;
  /** Logarithm; comparable within one line. */
  readonly score: number;
}

/** Lines that every cause is taken to have besides those seen, with features as frequent as among all lines. */
const UNSEEN = 3;
const LEAST = 0.0007;
/** How much it counts that a cause is frequent. */
const PRIOR = 0.3;

/** Best first. */
export function classify(features: ReadonlyMap<string, number>, counts: Counts): Ranked[] {
  const all = counts.lines.reduce((sum, lines) => sum + lines, 0);
  const scores = counts.lines.map((lines) => PRIOR * Math.log((lines + 1) / (all + counts.lines.length)));
  for (const [feature, weight] of features) {
    const seen = counts.features.get(feature);
    if (seen === undefined) continue;
    const share = [...seen.values()].reduce((sum, count) => sum + count, 0) / all;
    for (const [index, lines] of counts.lines.entries()) {
      const here = ((seen.get(index) ?? 0) + UNSEEN * share) / (lines + UNSEEN);
      scores[index] = (scores[index] ?? 0) + weight * Math.log((here + LEAST) / (share + LEAST));
    }
  }
  return counts.causes
    .map((cause, index) => ({ cause, score: scores[index] ?? 0 }))
    .sort((one, other) => other.score - one.score);
}

/**
 * Counts as text: causes with their lines, then a feature a line, in order of their code units, with pairs of cause
 * (base 36) and count in `COUNT_UNIT`. Features are looked up in the text: a line has few, and taking all apart takes long.
 */
export function readCounts(text: string): Counts {
  const head = text.slice(0, text.indexOf("\n")).split(" ");
  const causes = head.map((one) => one.split(":"));
  return {
    causes: causes.map(([cause = ""]) => cause).filter(isCauseId),
    lines: causes.map(([, lines]) => Number(lines)),
    features: { get: (feature) => find(feature, text) },
  };
}

/** Binary search over the lines after the first. */
function find(feature: string, text: string): ReadonlyMap<number, number> | undefined {
  let from = text.indexOf("\n") + 1;
  let to = text.length;
  while (from < to) {
    const start = text.lastIndexOf("\n", (from + to - 1) >> 1) + 1;
    const end = text.indexOf("\n", start);
    const [name = "", ...pairs] = text.slice(start, end).split(",");
    if (name === feature) return new Map(pairs.map(pairOf));
    if (name < feature) from = end + 1;
    else to = start;
  }
  return undefined;
}

function pairOf(pair: string): readonly [index: number, count: number] {
  return [parseInt(pair.slice(0, 2), 36), Number(pair.slice(2)) / COUNT_UNIT];
}

/** Counts are kept in quarters. */
export const COUNT_UNIT = 4;
