/** Fuzzing images: bytes in, entries and JSON out and back. */

import { IMG_COMMON, IMG_SERVICE, imageTypeOfMagic } from "../../src/crit/images/table.ts";
import type { Random } from "../support/random.ts";
import { BLUNT } from "./blunt.ts";
import { CAREFUL } from "./careful.ts";
import { checkImage } from "./check.ts";
import { loadCorpus } from "./corpus.ts";
import { Broken, type Target, type Trial } from "./trial.ts";

/** Two thirds stay inside messages: deeper code is reached that way. */
const CAREFUL_SHARE = 0.65;

export function imageTarget(): Target {
  const corpus = loadCorpus();
  return {
    name: "image",
    deadly: ["bomb", "tail", "splice", "resize"],
    trial(random: Random): Trial {
      const framed = random.chance(CAREFUL_SHARE);
      const mutations = framed ? CAREFUL : BLUNT;
      const mutation = random.pick(Object.keys(mutations));
      const seed = framed ? corpus.pickFramed(random) : corpus.pick(random);
      const mutant = (mutations[mutation] as (typeof BLUNT)[string])(random, seed, corpus);
      if (framed) checkFraming(mutant.bytes);
      const run = (): boolean => checkImage(mutant, random);
      return { kind: seed.kind, mutation, framed, name: mutant.name, content: mutant.bytes, run };
    },
  };
}

/** What careful mutations promise: a known magic, and lengths that end where the file ends. Payloads are not walked. */
function checkFraming(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const first = view.getUint32(0, true);
  let at = first === IMG_COMMON || first === IMG_SERVICE ? 8 : 4;
  const type = imageTypeOfMagic(view.getUint32(at - 4, true));
  if (type?.entry === undefined) throw new Broken("the fuzzer itself: no magic left");
  if (type.payload !== undefined) return;
  while (at < bytes.length) at += 4 + view.getUint32(at, true);
  if (at !== bytes.length) throw new Broken("the fuzzer itself: framing broken");
}
