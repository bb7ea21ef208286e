/** Pieces of four characters, as numbers: five bits each, so letters of either case are equal and others collide with some letter. */

export const GRAM = 4;
/** Bits of a character. */
export const GRAM_BITS = 5;
/** How many there are. */
export const GRAMS = 1 << (GRAM_BITS * GRAM);

/** The gram that ends with a character, from the one that ends before it. */
export function nextGram(gram: number, code: number): number {
  return ((gram << GRAM_BITS) | (code & (2 ** GRAM_BITS - 1))) & (GRAMS - 1);
}

/**
 * The grams one of which ends at an odd place of every text that has the word: one that ends at a place in the word, and
 * the one before it, each with its place. Where that begins before the word, any character may.
 */
export function eachGram(word: string, end: number, take: (gram: number, end: number) => void): void {
  const last = gramAt(word, end);
  take(last, end);
  if (end >= GRAM) {
    take(gramAt(word, end - 1), end - 1);
    return;
  }
  const rest = last >> GRAM_BITS;
  for (let code = 0; code < 1 << GRAM_BITS; code++) take((code << (GRAM_BITS * (GRAM - 1))) | rest, end - 1);
}

/** The gram that ends at a place of a text. */
function gramAt(text: string, end: number): number {
  let gram = 0;
  for (let at = end - GRAM + 1; at <= end; at++) gram = nextGram(gram, text.charCodeAt(at));
  return gram;
}
