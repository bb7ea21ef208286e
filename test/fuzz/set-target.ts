/** Fuzzing whole sets: one image of a real set is damaged, then the graph is walked and every view is printed. */

import { dirname } from "node:path";
import { CkptError } from "../../src/crit/errors.ts";
import { graph as openGraph } from "../../src/crit/graph/graph.ts";
import { ImageSet } from "../../src/crit/set/image-set.ts";
import { memorySource } from "../../src/crit/set/memory.ts";
import { VIEWS } from "../../src/crit/views/views.ts";
import { allFixtures } from "../support/fixtures.ts";
import type { Random } from "../support/random.ts";
import { BLUNT } from "./blunt.ts";
import { CAREFUL } from "./careful.ts";
import { type Corpus, loadCorpus, makeSeed, type Seed } from "./corpus.ts";
import { Broken, type Target, type Trial } from "./trial.ts";

type Files = ReadonlyMap<string, Seed>;

/** Objects of the graph that are looked at, one after the other. */
const MAX_WALK = 150;

/** What must never reach a terminal: control characters but line breaks and tabs, and what reorders a line. */
// eslint-disable-next-line no-control-regex -- they are what this is about
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

export function setTarget(): Target {
  const corpus = loadCorpus();
  const sets = loadSets();
  return {
    name: "set",
    deadly: [],
    trial(random: Random): Trial {
      const [kind, files] = random.pick(sets);
      const { name, mutation, framed, bytes } = damage(random, files, corpus);
      const run = (): Promise<boolean> => check(random, files, name, bytes);
      return { kind, mutation, framed, name: `${kind}-${name}`, content: bytes ?? "", run };
    },
  };
}

/** Every set below 300 KB by name; images with their framing. */
function loadSets(): [string, Files][] {
  const sets = new Map<string, Map<string, Seed>>();
  for (const { label, name, bytes } of allFixtures()) {
    const set = sets.get(dirname(label)) ?? new Map<string, Seed>();
    set.set(name, makeSeed({ name, bytes }));
    sets.set(dirname(label), set);
  }
  const size = (files: Files): number => [...files.values()].reduce((sum, { bytes }) => sum + bytes.length, 0);
  return [...sets].filter(([, files]) => size(files) < 300_000 && files.has("pstree.img"));
}

interface Damage {
  readonly name: string;
  readonly mutation: string;
  readonly framed: boolean;
  /** Undefined when the file is gone. */
  readonly bytes: Uint8Array | undefined;
}

function damage(random: Random, files: Files, corpus: Corpus): Damage {
  const seed = random.pick(
    [...files.values()].filter(({ frames }) => frames !== undefined && frames.records.length > 0),
  );
  if (random.chance(0.05)) return { name: seed.name, mutation: "file gone", framed: false, bytes: undefined };
  const framed = random.chance(0.8);
  const mutations = framed ? CAREFUL : BLUNT;
  const mutation = random.pick(Object.keys(mutations));
  const { bytes } = (mutations[mutation] as (typeof BLUNT)[string])(random, seed, corpus);
  return { name: seed.name, mutation, framed, bytes };
}

/** Whether all could be read without a problem. */
async function check(random: Random, files: Files, name: string, bytes: Uint8Array | undefined): Promise<boolean> {
  const damaged = new Map([...files].map(([key, seed]) => [key, seed.bytes]));
  if (bytes === undefined) damaged.delete(name);
  else damaged.set(name, bytes);
  const set = new ImageSet(memorySource(damaged));
  let problems = 0;
  const attempt = async <T>(call: () => T | Promise<T>): Promise<T | undefined> => {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof CkptError)) throw error;
      problems++;
      return undefined;
    }
  };
  const graph = await openGraph(set);
  const seen = new Set(graph.roots());
  let walked = 0;
  for (const ref of seen) {
    if (walked++ > MAX_WALK) break;
    await attempt(() => graph.get(ref));
    for (const { to, resolved } of (await attempt(() => graph.out(ref))) ?? []) if (resolved) seen.add(to);
    if (random.chance(0.05)) for (const { from } of (await attempt(() => graph.in(ref))) ?? []) seen.add(from);
  }
  for (const [view, formats] of Object.entries(VIEWS)) {
    for (const [format, print] of Object.entries(formats)) {
      const parts: Buffer[] = [];
      const page = {
        print: (text: string | Uint8Array) => void parts.push(Buffer.from(text)),
        has: (image: string) => set.has(image),
        problem: () => void problems++,
      };
      await attempt(() => print(graph, page));
      const text = Buffer.concat(parts).toString();
      if (format === "text" && UNSAFE.test(text))
        throw new Broken(`x ${view} prints ${JSON.stringify(UNSAFE.exec(text)?.[0])}`);
      if (format === "json" && text !== "") JSON.parse(text);
    }
  }
  return problems + graph.facts.problems.length === 0;
}
