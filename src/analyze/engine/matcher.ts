/** Many expressions tried on many lines: each line costs one pass over its characters, and the few that may match. */

import { GRAM_BITS as ONE, GRAMS, eachGram } from "./grams.ts";
import type { Said } from "../log/said.ts";
import { planOf, type Plan } from "./plan.ts";

const TWO = 2 * ONE;
const MASK = 2 ** ONE - 1;
const LAST = GRAMS - 1;

export interface Matchable {
  readonly match: RegExp;
  /** True: of no use on ordinary lines, which most are. */
  readonly rare?: boolean;
}

/** Room for the number of a place beside its gram. */
const PLACES = 2 ** 24;

/**
 * Entries by two grams of each of their words that follow one another: one of them ends at an odd place of a text. All in
 * a few arrays: an object a gram would take longer to make than a short log takes to read.
 */
class Index {
  /** A bit for each gram that has places: small enough for the processor's cache. */
  readonly bits = new Uint32Array(GRAMS / 32);
  /** Gram times PLACES plus the number of its place, ascending. */
  #keys = new Float64Array(0);
  /** Of each place: entry, word, and where in the word the gram ends. */
  readonly numbers: number[] = [];
  readonly words: string[] = [];
  readonly ends: number[] = [];
  /** Entries without required words. */
  readonly always: number[] = [];

  constructor(plan: Plan, isIn: (number: number) => boolean) {
    const keys: number[] = [];
    for (const [number, words] of plan.entries()) {
      if (!isIn(number)) continue;
      if (words === null) this.always.push(number);
      else
        for (const [word, place] of words)
          eachGram(word, place, (gram, end) => {
            this.bits[gram >> 5]! |= 1 << (gram & 31);
            keys.push(gram * PLACES + this.numbers.length);
            this.numbers.push(number);
            this.words.push(word);
            this.ends.push(end);
          });
    }
    this.#keys = Float64Array.from(keys).sort();
  }

  /** The first of the keys of a gram, which follow one another. */
  first(gram: number): number {
    const keys = this.#keys;
    const wanted = gram * PLACES;
    let low = 0;
    let high = keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (keys[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The place of a key, if it is one of the gram's; else -1. */
  place(key: number, gram: number): number {
    const place = (this.#keys[key] ?? Infinity) - gram * PLACES;
    return place < PLACES ? place : -1;
  }
}

/** Finds which of its entries match a text. Expressions without required words are tried on every text. */
export class Matcher<T extends Matchable> {
  private readonly entries: readonly T[];
  /** What each entry is found by. */
  readonly plan: Plan;
  private readonly all: Index;
  private readonly ordinary: Index;
  private bytes = Buffer.alloc(4096);
  private readonly seen: Uint32Array;
  private readonly found: Uint32Array;
  private turn = 0;

  constructor(entries: readonly T[]) {
    this.entries = entries;
    this.seen = new Uint32Array(entries.length);
    this.found = new Uint32Array(entries.length);
    this.plan = planOf(entries.map(({ match }) => match));
    this.all = new Index(this.plan, () => true);
    this.ordinary = new Index(this.plan, (number) => entries[number]?.rare !== true);
  }

  /**
   * How many entries may match, in no order; `candidate` gives them until the next call. The expressions themselves are
   * still to be tried: the engine compiles each when it is first tried, which takes longer than all that is done here.
   */
  candidates(said: Said, ordinary: boolean): number {
    const turn = ++this.turn;
    const { seen, found } = this;
    const index = ordinary ? this.ordinary : this.all;
    const { bits, always } = index;
    let count = always.length;
    for (let i = 0; i < count; i++) found[i] = always[i]!;
    const { words } = said;
    const length = words?.to ?? this.write(said.message);
    const bytes = words?.bytes ?? this.bytes;
    const from = words?.from ?? 0;
    let gram = 0;
    for (let at = from + 1; at < length; at += 2) {
      // nextGram twice: the engine does not always inline what is called millions of times.
      gram = ((gram << TWO) | ((bytes[at - 1]! & MASK) << ONE) | (bytes[at]! & MASK)) & LAST;
      if (((bits[gram >> 5]! >> (gram & 31)) & 1) === 0) continue;
      let key = index.first(gram);
      for (let place = index.place(key, gram); place >= 0; place = index.place(++key, gram)) {
        const number = index.numbers[place]!;
        if (seen[number] === turn || !standsAt(bytes, from, at - index.ends[place]!, length, index.words[place]!))
          continue;
        seen[number] = turn;
        found[count++] = number;
      }
    }
    return count;
  }

  /** Bytes of an array are read ten times as fast as the characters of a string that is a part of another. */
  private write(text: string): number {
    if (text.length > this.bytes.length) this.bytes = Buffer.alloc(text.length);
    return this.bytes.write(text, 0, "latin1");
  }

  candidate(at: number): T {
    return this.entries[this.found[at]!]!;
  }
}

/** Whether a word, in lower case, stands at a place of a text in whatever case. */
function standsAt(bytes: Uint8Array, from: number, start: number, length: number, word: string): boolean {
  if (start < from || start + word.length > length) return false;
  for (let i = 0; i < word.length; i++) {
    const code = bytes[start + i]!;
    if ((code >= 65 && code <= 90 ? code + 32 : code) !== word.charCodeAt(i)) return false;
  }
  return true;
}
