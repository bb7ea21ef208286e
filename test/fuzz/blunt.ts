/** Mutations of a file as a row of bytes: they may well break its magic and framing. */

import type { Random } from "../support/random.ts";
import type { Corpus, Seed } from "./corpus.ts";

export interface Mutant {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type Mutation = (random: Random, seed: Seed, corpus: Corpus) => Mutant;

const EDGES = [0x00, 0x01, 0x07, 0x08, 0x7f, 0x80, 0xfe, 0xff] as const;
const LENGTHS = [0x7fffffff, 0x80000000, 0xffffffff, 0x10000000, 0x0fffffff, 0x01000000, 0x00ffffff] as const;

/** `count` bytes of a copy changed by `change`. */
export function changed(
  random: Random,
  bytes: Uint8Array,
  change: (byte: number) => number,
  count = random.between(1, 4),
): Uint8Array {
  const out = bytes.slice();
  for (let i = 0; i < count && out.length > 0; i++) {
    const at = random.below(out.length);
    out[at] = change(out[at] as number);
  }
  return out;
}

export const flip =
  (random: Random) =>
  (byte: number): number =>
    byte ^ (1 << random.below(8));
export const edge = (random: Random) => (): number => random.pick(EDGES);

/** A hole of some bytes, or some bytes more. */
export function resized(random: Random, bytes: Uint8Array): Uint8Array {
  const at = random.below(bytes.length + 1);
  const length = random.pick([1, 1, 2, 4, 8, 40]);
  if (random.chance(0.5)) return Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + length)]);
  return Uint8Array.from([...bytes.subarray(0, at), ...random.bytes(length), ...bytes.subarray(at)]);
}

export const BLUNT: Readonly<Record<string, Mutation>> = {
  flip: (random, { name, bytes }) => ({ name, bytes: changed(random, bytes, flip(random)) }),

  set: (random, { name, bytes }) => ({ name, bytes: changed(random, bytes, edge(random)) }),

  resize: (random, { name, bytes }) => ({ name, bytes: resized(random, bytes) }),

  truncate: (random, { name, bytes }) => ({ name, bytes: bytes.slice(0, random.below(bytes.length + 1)) }),

  tail: (random, { name, bytes }) => ({
    name,
    bytes: Uint8Array.from([...bytes, ...random.bytes(random.between(1, 40))]),
  }),

  // A length that announces far more than there is.
  bomb: (random, { name, bytes, frames }) => {
    const out = bytes.slice();
    let at = frames?.head.length ?? 0;
    for (const { message, after } of frames?.records.slice(0, random.below(frames.records.length)) ?? []) {
      at += 4 + message.length + after.length;
    }
    if (at + 4 <= out.length) new DataView(out.buffer).setUint32(at, random.pick(LENGTHS), true);
    return { name, bytes: out };
  },

  // The beginning of one file, the end of another.
  splice: (random, { name, bytes }, corpus) => {
    const other = corpus.pick(random).bytes;
    return {
      name,
      bytes: Uint8Array.from([
        ...bytes.subarray(0, random.below(bytes.length + 1)),
        ...other.subarray(random.below(other.length + 1)),
      ]),
    };
  },

  // The content of one file under the name of another.
  rename: (random, { bytes }, corpus) => ({ name: corpus.pick(random).name, bytes }),

  // The leading words of one type before the entries of another: read by the wrong schema.
  magic: (random, { name, bytes, frames }, corpus) => {
    const other = corpus.pickFramed(random);
    const rest = bytes.subarray(frames?.head.length ?? 0);
    return { name: random.chance(0.5) ? name : other.name, bytes: Uint8Array.from([...other.frames.head, ...rest]) };
  },
};
