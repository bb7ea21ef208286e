/** Pieces of four characters, as numbers: five bits each, so letters of either case are equal and others collide with some letter. */

export const GRAM = 4;
/** How many there are. */
export const GRAMS = 1 << (5 * GRAM);

/** The gram that ends with a character, from the one that ends before it. */
export function nextGram(gram: number, code: number): number {
  return ((gram << 5) | (code & 31)) & (GRAMS - 1);
}
