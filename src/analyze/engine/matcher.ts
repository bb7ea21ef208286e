/** Many expressions tried on many lines: each line costs one pass over its characters, and the few that may match. */

import { requiredWords } from "./literals.ts";
import { ORDINARY } from "./ordinary.ts";

export interface Matchable {
  readonly match: RegExp;
  /** True: of no use on lines without a mark, which most are. */
  readonly markedOnly?: boolean;
}

/** Four characters, five bits each: letters of either case are equal, other characters collide with some letter. */
const GRAM = 4;
const MASK = (1 << (5 * GRAM)) - 1;

/** Finds which of its entries match a text. Expressions without required words are tried on every text. */
export class Matcher<T extends Matchable> {
  private readonly entries: readonly T[];
  private readonly always: readonly number[];
  private readonly alwaysUnmarked: readonly number[];
  /** A bit for each gram that has a list: small enough for the processor's cache, unlike a table of lists. */
  private readonly bits = new Uint32Array((MASK + 1) / 32);
  private readonly lists = new Map<number, number[]>();
  private bytes = Buffer.alloc(4096);
  private readonly seen: Uint32Array;
  private turn = 0;

  constructor(entries: readonly T[]) {
    this.entries = entries;
    this.seen = new Uint32Array(entries.length);
    const common = ordinaryGrams();
    const known = new Map<string, readonly [number, number]>();
    const rarest = (word: string): readonly [number, number] => {
      const before = known.get(word);
      if (before !== undefined) return before;
      let best: [number, number] = [0, Infinity];
      for (const gram of grams(word)) {
        const count = common.get(gram) ?? 0;
        if (count < best[1]) best = [gram, count];
      }
      known.set(word, best);
      return best;
    };
    const cost = (words: readonly string[]): number => Math.max(...words.map((word) => rarest(word)[1]));
    const better = (one: readonly string[], other: readonly string[]): boolean => {
      const difference = cost(one) - cost(other);
      return difference < 0 || (difference === 0 && one.length < other.length);
    };
    const always: number[] = [];
    for (const [index, { match }] of entries.entries()) {
      const words = requiredWords(match, better);
      if (words === undefined) always.push(index);
      else for (const gram of new Set(words.map((word) => rarest(word)[0]))) this.enter(gram, index);
    }
    this.always = always;
    this.alwaysUnmarked = always.filter((index) => entries[index]?.markedOnly !== true);
  }

  private enter(gram: number, index: number): void {
    this.bits[gram >> 5]! |= 1 << (gram & 31);
    const list = this.lists.get(gram);
    if (list === undefined) this.lists.set(gram, [index]);
    else list.push(index);
  }

  /** Indexes of entries that may match, in no order. The expressions themselves are still to be tried. */
  candidates(text: string, marked: boolean): readonly number[] {
    const turn = ++this.turn;
    let found: number[] | undefined;
    let gram = 0;
    const { bits } = this;
    // Bytes of an array are read ten times as fast as the characters of a string that is a part of another.
    if (text.length > this.bytes.length) this.bytes = Buffer.alloc(text.length);
    const { bytes } = this;
    const length = bytes.write(text, 0, "latin1");
    for (let at = 0; at < length; at++) {
      gram = ((gram << 5) | (bytes[at]! & 31)) & MASK;
      if (((bits[gram >> 5]! >> (gram & 31)) & 1) === 0) continue;
      for (const index of this.lists.get(gram)!) {
        if (this.seen[index] === turn) continue;
        this.seen[index] = turn;
        (found ??= []).push(index);
      }
    }
    const always = marked ? this.always : this.alwaysUnmarked;
    return found === undefined ? always : [...always, ...found];
  }

  entry(index: number): T {
    return this.entries[index]!;
  }
}

function* grams(word: string): Generator<number> {
  let gram = 0;
  for (let at = 0; at < word.length; at++) {
    gram = ((gram << 5) | (word.charCodeAt(at) & 31)) & MASK;
    if (at >= GRAM - 1) yield gram;
  }
}

/** How often each gram comes in lines that every log is full of. */
function ordinaryGrams(): Map<number, number> {
  const counts = new Map<number, number>();
  for (const [weight, line] of ORDINARY) {
    for (const gram of grams(line)) counts.set(gram, (counts.get(gram) ?? 0) + weight);
  }
  return counts;
}
