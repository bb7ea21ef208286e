/** By which words, and which part of each, the matcher finds expressions. The build makes it once for the commands (scripts/build.mjs). */

import { GRAM, GRAMS, eachGram, nextGram } from "./grams.ts";
import { requiredWords } from "./literals.ts";
import { ORDINARY } from "./ordinary.ts";

/**
 * For each expression the words, in lower case, one of which is in every text it matches, each with the place in it by
 * which it is found: where that of its pairs of grams ends which ordinary lines have least. null where it names no such
 * words.
 */
export type Plan = readonly (readonly (readonly [word: string, end: number])[] | null)[];

export function planOf(expressions: readonly RegExp[]): Plan {
  const common = ordinaryGrams();
  const known = new Map<string, readonly [number, number]>();
  const rarest = (word: string): readonly [number, number] => {
    const before = known.get(word);
    if (before !== undefined) return before;
    let best = GRAM - 1;
    let least = Infinity;
    for (let end = Math.min(GRAM, word.length - 1); end < word.length; end++) {
      let count = 0;
      eachGram(word, end, (gram) => (count += common[gram]!));
      if (count >= least) continue;
      best = end;
      least = count;
    }
    const found: readonly [number, number] = [best, least];
    known.set(word, found);
    return found;
  };
  const cost = (words: readonly string[]): number => Math.max(...words.map((word) => rarest(word)[1]));
  const better = (one: readonly string[], other: readonly string[]): boolean => {
    const difference = cost(one) - cost(other);
    return difference < 0 || (difference === 0 && one.length < other.length);
  };
  return expressions.map(
    (expression) => requiredWords(expression, better)?.map((word) => [word, rarest(word)[0]] as const) ?? null,
  );
}

/** How often each gram comes in lines that every log is full of. */
function ordinaryGrams(): Uint32Array {
  const counts = new Uint32Array(GRAMS);
  for (const [weight, line] of ORDINARY) {
    let gram = 0;
    for (let at = 0; at < line.length; at++) {
      gram = nextGram(gram, line.charCodeAt(at));
      if (at >= GRAM - 1) counts[gram]! += weight;
    }
  }
  return counts;
}
