import t from "tap";
import { Random } from "../support/random.ts";
import { imageTarget } from "./image-target.ts";
import { jsonTarget } from "./json-target.ts";
import { fuzz } from "./run.ts";

t.setTimeout(120_000);

t.test("the same seed and number make the same mutant", (t) => {
  for (const make of [imageTarget, jsonTarget]) {
    const [one, two] = [make(), make()];
    for (let index = 0; index < 200; index++) {
      const a = one.trial(new Random(5, index));
      if (index % 3 === 0) two.trial(new Random(6, index)); // what was tried before does not matter
      const b = two.trial(new Random(5, index));
      const same =
        a.mutation === b.mutation &&
        a.name === b.name &&
        Buffer.compare(Buffer.from(a.content), Buffer.from(b.content)) === 0;
      if (!same) t.fail(`${one.name} ${index}`);
    }
    t.pass(one.name);
  }
  t.end();
});

t.test("a target that does not exist ends the process, and that is told", async (t) => {
  await t.rejects(fuzz({ target: "nothing", seed: 1, from: 0, to: 1 }), /nothing .* ended the process/);
});
