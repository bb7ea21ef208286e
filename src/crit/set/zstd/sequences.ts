/** The sequences of a zstd block: literal and match lengths and offsets (RFC 8878, section 3.1.1.3.2). */
import { corrupt } from "./corrupt.ts";
import { buildFse, readFse, rleTable, type FseTable } from "./fse.ts";

/** The tables of one block; the next may use them again. */
export interface SequenceTables {
  readonly literals: FseTable;
  readonly offsets: FseTable;
  readonly matches: FseTable;
}

/** How one of the three codes is coded: its predefined distribution (section 3.1.1.3.2.2) and its ceilings. */
interface CodeRules {
  readonly counts: readonly number[];
  readonly log: number;
  readonly maxLog: number;
  readonly maxSymbol: number;
}

const LITERALS: CodeRules = {
  counts: [
    4,
    3,
    ...Array<number>(11).fill(2),
    1,
    1,
    1,
    ...Array<number>(9).fill(2),
    3,
    2,
    1,
    1,
    1,
    1,
    1,
    -1,
    -1,
    -1,
    -1,
  ],
  log: 6,
  maxLog: 9,
  maxSymbol: 35,
};
const MATCHES: CodeRules = {
  counts: [1, 4, 3, ...Array<number>(6).fill(2), ...Array<number>(37).fill(1), ...Array<number>(7).fill(-1)],
  log: 6,
  maxLog: 9,
  maxSymbol: 52,
};
const OFFSETS: CodeRules = {
  counts: [1, 1, 1, 1, 1, 1, 2, 2, 2, ...Array<number>(15).fill(1), -1, -1, -1, -1, -1],
  log: 5,
  maxLog: 8,
  maxSymbol: 31,
};

/** Extra bits of the literal length codes; with none from 0, the values follow one another (section 3.1.1.3.2.1.1). */
export const LITERAL_BITS = [
  ...Array<number>(16).fill(0),
  1,
  1,
  1,
  1,
  2,
  2,
  3,
  3,
  4,
  6,
  7,
  8,
  9,
  10,
  11,
  12,
  13,
  14,
  15,
  16,
];
/** The same of the match length codes; the values start at 3. */
export const MATCH_BITS = [
  ...Array<number>(32).fill(0),
  1,
  1,
  1,
  1,
  2,
  2,
  3,
  3,
  4,
  4,
  5,
  7,
  8,
  9,
  10,
  11,
  12,
  13,
  14,
  15,
  16,
];

/** The first value of each code. */
export function baselines(bits: readonly number[], first: number): Int32Array {
  const base = new Int32Array(bits.length);
  let value = first;
  bits.forEach((n, code) => {
    base[code] = value;
    value += 1 << n;
  });
  return base;
}

/** The tables of "predefined" mode. */
export function predefinedTables(): SequenceTables {
  const build = ({ counts, log }: CodeRules): FseTable => buildFse(counts, log);
  return { literals: build(LITERALS), offsets: build(OFFSETS), matches: build(MATCHES) };
}

/** How many sequences a block has, and where the section goes on. */
export function sequenceCount(src: Uint8Array, at: number, end: number): [number, number] {
  const first = at < end ? src[at]! : 0;
  const bytes = first < 128 ? 1 : first < 255 ? 2 : 3;
  if (at + bytes > end) corrupt("a sequences header cut short");
  if (bytes === 1) return [first, at + 1];
  if (bytes === 2) return [((first - 128) << 8) | src[at + 1]!, at + 2];
  return [(src[at + 1]! | (src[at + 2]! << 8)) + 0x7f00, at + 3];
}

/**
 * The tables that the modes byte at `at` asks for.
 * @returns them, and where their descriptions ended
 */
export function readTables(
  src: Uint8Array,
  at: number,
  end: number,
  predefined: SequenceTables,
  previous: SequenceTables | undefined,
): [SequenceTables, number] {
  if (at >= end) corrupt("a sequences header cut short");
  const modes = src[at]!;
  if ((modes & 3) !== 0) corrupt("reserved bits in a sequences header");
  let next = at + 1;
  const table = (mode: number, rules: CodeRules, key: keyof SequenceTables): FseTable => {
    if (mode === 0) return predefined[key];
    if (mode === 3) return previous?.[key] ?? corrupt("sequences that use earlier tables where there are none");
    if (mode === 2) {
      const [read, after] = readFse(src, next, end, rules.maxLog, rules.maxSymbol);
      next = after;
      return read;
    }
    const symbol = next < end ? src[next]! : corrupt("a sequences header cut short");
    if (symbol > rules.maxSymbol) corrupt(`a sequence code ${symbol}`);
    next++;
    return rleTable(symbol);
  };
  const literals = table(modes >> 6, LITERALS, "literals");
  const offsets = table((modes >> 4) & 3, OFFSETS, "offsets");
  const matches = table((modes >> 2) & 3, MATCHES, "matches");
  return [{ literals, offsets, matches }, next];
}
