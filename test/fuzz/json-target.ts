/** Fuzzing JSON: text in, an image out that can be read again. */

import { CkptError } from "../../src/crit/errors.ts";
import type { Random } from "../support/random.ts";
import { decode, encode, fromJson, sameBytes, toJson } from "../support/round-trip.ts";
import { loadCorpus } from "./corpus.ts";
import { JSON_MUTATIONS } from "./json-text.ts";
import { Broken, type Target, type Trial } from "./trial.ts";

export function jsonTarget(): Target {
  const corpus = loadCorpus();
  return {
    name: "json",
    deadly: ["cut", "key misspelt", "deep nesting", "long number"],
    trial(random: Random): Trial {
      const seed = corpus.pickFramed(random);
      const mutation = random.pick(Object.keys(JSON_MUTATIONS));
      const text = toJson(seed.bytes, seed.name, { pretty: random.chance(0.5) });
      const mutant = (JSON_MUTATIONS[mutation] as (typeof JSON_MUTATIONS)[string])(random, text);
      return {
        kind: "JSON",
        mutation,
        framed: false,
        name: `${seed.name}.json`,
        content: mutant,
        run: () => check(mutant, seed.name),
      };
    },
  };
}

/** Encodes a text. What encodes must be an image that reads and comes back the same. */
function check(text: string, name: string): boolean {
  let bytes: Uint8Array;
  try {
    bytes = fromJson(text);
  } catch (error) {
    if (!(error instanceof CkptError)) throw error;
    if (!["bad-json", "bad-value", "unknown-key", "usage"].includes(error.code))
      throw new Broken(`refused as "${error.code}": ${error.message}`);
    return false;
  }
  if (!sameBytes(encode(decode(bytes, name)), bytes)) throw new Broken("the image encoded does not come back the same");
  return true;
}
