/** Many expressions tried on many lines: each line costs one pass over its characters, and the few that may match. */

import { requiredWords } from "./literals.ts";
import { ORDINARY } from "./ordinary.ts";

export interface Matchable {
  readonly match: RegExp;
  /** True: of no use on ordinary lines, which most are. */
  readonly rare?: boolean;
}

/** Four characters, five bits each: letters of either case are equal, other characters collide with some letter. */
const GRAM = 4;
const MASK = (1 << (5 * GRAM)) - 1;

/** Entries by one gram of each of their words. */
class Index {
  /** A bit for each gram that has a list: small enough for the processor's cache, unlike a table of lists. */
  readonly bits = new Uint32Array((MASK + 1) / 32);
  readonly lists = new Map<number, number[]>();
  /** Those without required words. */
  readonly always: number[] = [];

  enter(gram: number, number: number): void {
    this.bits[gram >> 5]! |= 1 << (gram & 31);
    const list = this.lists.get(gram);
    if (list === undefined) this.lists.set(gram, [number]);
    else list.push(number);
  }
}

/** Finds which of its entries match a text. Expressions without required words are tried on every text. */
export class Matcher<T extends Matchable> {
  private readonly entries: readonly T[];
  private readonly all = new Index();
  private readonly ordinary = new Index();
  private bytes = Buffer.alloc(4096);
  private readonly seen: Uint32Array;
  private readonly found: Uint32Array;
  private turn = 0;

  constructor(entries: readonly T[]) {
    this.entries = entries;
    this.seen = new Uint32Array(entries.length);
    this.found = new Uint32Array(entries.length);
    const common = ordinaryGrams();
    const known = new Map<string, readonly [number, number]>();
    const rarest = (word: string): readonly [number, number] => {
      const before = known.get(word);
      if (before !== undefined) return before;
      let best = 0;
      let least = Infinity;
      eachGram(word, (gram) => {
        const count = common.get(gram) ?? 0;
        if (count >= least) return;
        best = gram;
        least = count;
      });
      const found: [number, number] = [best, least];
      known.set(word, found);
      return found;
    };
    const cost = (words: readonly string[]): number => {
      let most = 0;
      for (const word of words) most = Math.max(most, rarest(word)[1]);
      return most;
    };
    const better = (one: readonly string[], other: readonly string[]): boolean => {
      const difference = cost(one) - cost(other);
      return difference < 0 || (difference === 0 && one.length < other.length);
    };
    for (const [number, { match, rare }] of entries.entries()) {
      const words = requiredWords(match, better);
      const grams = words === undefined ? undefined : new Set(words.map((word) => rarest(word)[0]));
      for (const index of rare === true ? [this.all] : [this.all, this.ordinary]) {
        if (grams === undefined) index.always.push(number);
        else for (const gram of grams) index.enter(gram, number);
      }
    }
  }

  /**
   * How many entries may match, in no order; `candidate` gives them until the next call. The expressions themselves are
   * still to be tried.
   */
  candidates(text: string, ordinary: boolean): number {
    const turn = ++this.turn;
    const { seen, found } = this;
    const { bits, lists, always } = ordinary ? this.ordinary : this.all;
    let count = always.length;
    for (let i = 0; i < count; i++) found[i] = always[i]!;
    // Bytes of an array are read ten times as fast as the characters of a string that is a part of another.
    if (text.length > this.bytes.length) this.bytes = Buffer.alloc(text.length);
    const { bytes } = this;
    const length = bytes.write(text, 0, "latin1");
    let gram = 0;
    for (let at = 0; at < length; at++) {
      gram = ((gram << 5) | (bytes[at]! & 31)) & MASK;
      if (((bits[gram >> 5]! >> (gram & 31)) & 1) === 0) continue;
      for (const index of lists.get(gram)!) {
        if (seen[index] === turn) continue;
        seen[index] = turn;
        found[count++] = index;
      }
    }
    return count;
  }

  candidate(at: number): T {
    return this.entries[this.found[at]!]!;
  }
}

function eachGram(word: string, call: (gram: number) => void): void {
  let gram = 0;
  for (let at = 0; at < word.length; at++) {
    gram = ((gram << 5) | (word.charCodeAt(at) & 31)) & MASK;
    if (at >= GRAM - 1) call(gram);
  }
}

/** How often each gram comes in lines that every log is full of. */
function ordinaryGrams(): Map<number, number> {
  const counts = new Map<number, number>();
  for (const [weight, line] of ORDINARY) eachGram(line, (gram) => counts.set(gram, (counts.get(gram) ?? 0) + weight));
  return counts;
}
