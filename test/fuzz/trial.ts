/** One trial of the fuzzer: what a target does with one number. */

import type { Random } from "../support/random.ts";

export interface Result {
  /** What was mutated: an image type, a text, an archive. */
  readonly kind: string;
  readonly mutation: string;
  /** Made so that magic and framing stay valid. */
  readonly framed: boolean;
  /** Read, not refused. */
  readonly accepted: boolean;
}

/** A mutant, ready to be tried: `run` throws what is a finding. */
export interface Trial extends Omit<Result, "accepted"> {
  /** What to save when it is a finding: a file name and its content. */
  readonly name: string;
  readonly content: Uint8Array | string;
  run(): boolean | Promise<boolean>;
}

export interface Target {
  readonly name: string;
  /** Makes a mutant: the same one for the same random numbers. */
  trial(random: Random): Trial;
  /** Mutations that nothing may survive: their accepted share may be zero. */
  readonly deadly: readonly string[];
}

/** Thrown when a property does not hold. */
export class Broken extends Error {}
