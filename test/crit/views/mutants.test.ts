/** Views of damaged sets: they end, throw nothing but our own errors, print whole JSON and no control characters. */

import t from "tap";
import { CkptError } from "../../../src/crit/errors.ts";
import { graph } from "../../../src/crit/graph/graph.ts";
import { ImageSet } from "../../../src/crit/set/image-set.ts";
import { memorySource } from "../../../src/crit/set/memory.ts";
import { VIEWS } from "../../../src/crit/views/views.ts";
import { WHATS } from "../../../src/crit/views/what.ts";
import { allFixtures } from "../../support/fixtures.ts";
import { Random } from "../../support/random.ts";

t.setTimeout(300_000);

const ROUNDS = 80;
const SETS = [
  "tree",
  "memory",
  "unix",
  "container",
  "names",
  "tcp",
  "odd-sockets",
  "mounts",
  "files",
  "pidfd",
  "v1",
  "tty",
];

/** Flips, cuts, drops or swaps one to three images. */
function mutate(random: Random, whole: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const files = new Map(whole);
  const names = [...files.keys()];
  for (let i = random.between(1, 3); i > 0; i--) {
    const name = random.pick(names);
    const bytes = Uint8Array.from(whole.get(name) as Uint8Array);
    if (bytes.length === 0) continue;
    const at = random.below(bytes.length);
    switch (random.below(5)) {
      case 0:
        bytes[at] = random.below(256);
        files.set(name, bytes);
        break;
      case 1:
        files.set(name, bytes.fill(0xff, at, at + 9));
        break;
      case 2:
        files.set(name, bytes.subarray(0, at));
        break;
      case 3:
        files.delete(name);
        break;
      default:
        files.set(name, whole.get(random.pick(names)) as Uint8Array);
    }
  }
  return files;
}

// eslint-disable-next-line no-control-regex -- they are what is looked for
const CONTROLS = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;

async function view(files: Map<string, Uint8Array>, what: (typeof WHATS)[number], format: "text" | "json") {
  const set = new ImageSet(memorySource(files));
  let output = "";
  let problems = 0;
  const opened = await graph(set);
  await VIEWS[what][format](opened, {
    print: (part) => (output += typeof part === "string" ? part : Buffer.from(part).toString()),
    has: (name) => set.has(name),
    problem: () => problems++,
  });
  return { output, damaged: problems + opened.facts.problems.length > 0 };
}

t.test("damaged sets", async (t) => {
  const random = new Random(2);
  const fixtures = allFixtures();
  const setOf = (name: string): Map<string, Uint8Array> =>
    new Map(
      fixtures
        .filter((file) => file.label === `${name}/${file.name}` && file.name.endsWith(".img"))
        .map((file) => [file.name, file.bytes]),
    );
  let damaged = 0;
  let refused = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const set = random.pick(SETS);
    const files = mutate(random, setOf(set));
    const wrong: string[] = [];
    for (const what of WHATS) {
      for (const format of ["text", "json"] as const) {
        try {
          const result = await view(files, what, format);
          if (result.damaged) damaged++;
          if (CONTROLS.test(result.output)) wrong.push(`${what} ${format}: control characters`);
          if (format === "json") JSON.parse(result.output);
        } catch (error) {
          if (error instanceof CkptError) refused++;
          else wrong.push(`${what} ${format}: ${(error as Error).stack}`);
        }
      }
    }
    t.strictSame(wrong, [], `round ${round}: ${set}`);
  }
  const runs = ROUNDS * WHATS.length * 2;
  t.comment(`${runs} views, ${damaged} of them with problems told, ${refused} refused`);
  t.ok(damaged > runs / 10 && refused < runs / 2, "most are read in part");
});
