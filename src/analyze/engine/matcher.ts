/** Many expressions tried on many lines: each line costs one pass over its characters, and the few that may match. */

import { GRAM_BITS as ONE, GRAMS, gramsOf } from "./grams.ts";
import { planOf, type Plan } from "./plan.ts";

const TWO = 2 * ONE;
const MASK = 2 ** ONE - 1;
const LAST = GRAMS - 1;

export interface Matchable {
  readonly match: RegExp;
  /** True: of no use on ordinary lines, which most are. */
  readonly rare?: boolean;
}

/** A word of an entry that a gram is a part of. */
interface Sought {
  /** Of the entry. */
  readonly number: number;
  /** Lower case. */
  readonly word: string;
  /** Where in the word the gram ends. */
  readonly end: number;
}

/** Entries by two grams of each of their words that follow one another: one of them ends at an odd place of a text. */
class Index {
  /** A bit for each gram that has a list: small enough for the processor's cache, unlike a table of lists. */
  readonly bits = new Uint32Array(GRAMS / 32);
  readonly lists = new Map<number, Sought[]>();
  /** Those without required words. */
  readonly always: number[] = [];

  enter(gram: number, sought: Sought): void {
    this.bits[gram >> 5]! |= 1 << (gram & 31);
    const list = this.lists.get(gram);
    if (list === undefined) this.lists.set(gram, [sought]);
    else list.push(sought);
  }
}

/** Finds which of its entries match a text. Expressions without required words are tried on every text. */
export class Matcher<T extends Matchable> {
  private readonly entries: readonly T[];
  /** What each entry is found by. */
  readonly plan: Plan;
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
    this.plan = planOf(entries.map(({ match }) => match));
    for (const [number, { rare }] of entries.entries()) {
      const words = this.plan[number];
      for (const index of rare === true ? [this.all] : [this.all, this.ordinary]) {
        if (words === undefined || words === null) index.always.push(number);
        else
          for (const [word, place] of words)
            for (const [gram, end] of gramsOf(word, place)) index.enter(gram, { number, word, end });
      }
    }
  }

  /**
   * How many entries may match, in no order; `candidate` gives them until the next call. The expressions themselves are
   * still to be tried: the engine compiles each when it is first tried, which takes longer than all that is done here.
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
    for (let at = 1; at < length; at += 2) {
      // nextGram twice: the engine does not always inline what is called millions of times.
      gram = ((gram << TWO) | ((bytes[at - 1]! & MASK) << ONE) | (bytes[at]! & MASK)) & LAST;
      if (((bits[gram >> 5]! >> (gram & 31)) & 1) === 0) continue;
      for (const { number, word, end } of lists.get(gram)!) {
        if (seen[number] === turn || !standsAt(bytes, at - end, length, word)) continue;
        seen[number] = turn;
        found[count++] = number;
      }
    }
    return count;
  }

  candidate(at: number): T {
    return this.entries[this.found[at]!]!;
  }
}

/** Whether a word, in lower case, stands at a place of a text in whatever case. */
function standsAt(bytes: Uint8Array, start: number, length: number, word: string): boolean {
  if (start < 0 || start + word.length > length) return false;
  for (let i = 0; i < word.length; i++) {
    const code = bytes[start + i]!;
    if ((code >= 65 && code <= 90 ? code + 32 : code) !== word.charCodeAt(i)) return false;
  }
  return true;
}
