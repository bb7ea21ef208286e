/** Every view of every committed set prints what test/golden/x says (written by scripts/golden.mjs). */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import t from "tap";
import { WHATS } from "../../../src/crit/views/what.ts";
import { crit } from "../../support/crit.ts";
import { REPOSITORY } from "../../support/peers.ts";
import { xSets } from "../../support/x-sets.ts";

const GOLDEN = join(REPOSITORY, "test/golden/x");
const HINT = "run scripts/golden.mjs and look at what changed";

t.setTimeout(300_000);

const fileOf = (name: string, format: string): string =>
  `${name.replaceAll("/", "-")}${format === "json" ? ".json" : ""}.txt`;

t.test("there are files for each set, and no others", async (t) => {
  const wanted = xSets().flatMap(({ name }) => ["text", "json"].map((format) => fileOf(name, format)));
  t.strictSame(readdirSync(GOLDEN).sort(), wanted.sort(), HINT);
});

for (const { name, path } of xSets()) {
  t.test(name, async (t) => {
    for (const format of ["text", "json"]) {
      let all = "";
      for (const what of WHATS) {
        const { code, stdout, stderr } = await crit(["x", path, what, "--format", format]);
        t.strictSame({ code, stderr }, { code: 0, stderr: "" }, `${what}: a whole set`);
        all += `$ crit x ${name} ${what} --format ${format}\n${stdout.toString()}`;
      }
      t.equal(all, readFileSync(join(GOLDEN, fileOf(name, format)), "utf8"), HINT);
    }
  });
}
