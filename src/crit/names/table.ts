/** Names of numbers: how the tables of this directory are written and read, in both directions. */

/** Number and name; of bit sets in the order the names are shown. */
export type Names = readonly (readonly [number, string])[];

/** A table from words "NAME=number"; a word without a number counts on from the one before (the first from 0). */
export function names(text: string): Names {
  const table: (readonly [number, string])[] = [];
  let next = 0;
  for (const word of text.trim().split(/\s+/)) {
    const [name = "", number] = word.split("=");
    if (number !== undefined) next = Number(number);
    table.push([next++, name]);
  }
  return table;
}

/** The same with bits for numbers: the first word is bit 0. */
export function bitNames(text: string): Names {
  return names(text).map(([bit, name]) => [2 ** bit, name] as const);
}

/** The name of a number, undefined where the table has none. */
export function nameOf(table: Names, number: number): string | undefined {
  return table.find(([known]) => known === number)?.[1];
}

/** The number of a name, case does not matter. */
export function numberOf(table: Names, name: string): number | undefined {
  const wanted = name.toUpperCase();
  return table.find(([, known]) => known.toUpperCase() === wanted)?.[0];
}

/** A number with its name; without one the number in decimal. */
export function word(table: Names, number: number): { readonly number: number; readonly name: string } {
  return { number, name: nameOf(table, number) ?? String(number) };
}

/** Bits with their names; what has none follows as one hexadecimal term. Names of several bits need all of them. */
export function flags(
  table: Names,
  value: number | bigint,
): { readonly bits: bigint; readonly names: readonly string[] } {
  const bits = typeof value === "bigint" ? value : BigInt(value >>> 0);
  return { bits, names: bits <= 0xffffffffn ? smallFlags(table, Number(bits)) : bigFlags(table, bits) };
}

/** Nearly all sets of bits have 32, and bigint arithmetic costs ten times as much. */
function smallFlags(table: Names, bits: number): string[] {
  const found: string[] = [];
  let left = bits;
  for (const [mask, name] of table) {
    if (left === 0) break;
    if (mask === 0 || mask > 0xffffffff || (left & mask) >>> 0 !== mask) continue;
    found.push(name);
    left = (left & ~mask) >>> 0;
  }
  if (left !== 0) found.push(`0x${left.toString(16)}`);
  return found;
}

function bigFlags(table: Names, bits: bigint): string[] {
  const found: string[] = [];
  let left = bits;
  for (const [number, name] of table) {
    const mask = BigInt(number);
    if (mask === 0n || (left & mask) !== mask) continue;
    found.push(name);
    left &= ~mask;
  }
  if (left !== 0n) found.push(`0x${left.toString(16)}`);
  return found;
}

/** Bits from names and numbers ("0x…" or decimal), as `flags` gives them; undefined when a name is unknown. */
export function bitsOf(table: Names, words: readonly string[]): bigint | undefined {
  let bits = 0n;
  for (const term of words) {
    const number = numberOf(table, term);
    if (number !== undefined) bits |= BigInt(number);
    else if (/^(0x[0-9a-f]+|\d+)$/i.test(term)) bits |= BigInt(term);
    else return undefined;
  }
  return bits;
}
