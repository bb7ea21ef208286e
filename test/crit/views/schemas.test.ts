/** Our own JSON is what the schemas of docs/schema say. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import t from "tap";
import { WHATS } from "../../../src/crit/views/what.ts";
import { crit } from "../../support/crit.ts";
import { REPOSITORY } from "../../support/peers.ts";
import { xSets } from "../../support/x-sets.ts";

t.setTimeout(300_000);

const SCHEMAS = join(REPOSITORY, "docs/schema");

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
const views = readdirSync(SCHEMAS).flatMap((file) => {
  const what = WHATS.find((name) => file === `crit-x-${name}.json`);
  return what === undefined ? [] : [{ what, schema: JSON.parse(readFileSync(join(SCHEMAS, file), "utf8")) as object }];
});

t.strictSame(views.map(({ what }) => what).sort(), ["mounts", "ns", "tree"]);

for (const { what, schema } of views) {
  t.test(what, async (t) => {
    const validate = ajv.compile(schema);
    for (const { name, path } of xSets()) {
      const document = JSON.parse((await crit(["x", path, what, "--json"])).stdout.toString()) as unknown;
      t.ok(validate(document), `${name}: ${ajv.errorsText(validate.errors)}`);
    }
    // The schema is not one that takes anything.
    const empty = { schema: `ckpt/crit-x-${what}`, version: 1 };
    t.notOk(validate(empty), "without its list");
    t.notOk(validate({ ...empty, version: 2 }));
    const example = JSON.parse((await crit(["x", xSets()[0]!.path, what, "--json"])).stdout.toString()) as object;
    t.notOk(validate({ ...example, more: 1 }), "with a member more");
  });
}
