/** docs/rule-logs.md tells which real logs hold the words of each rule, and is what its script writes. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import t from "tap";
import { REPOSITORY } from "../support/peers.ts";
import { ruleLogs, rulesTable } from "../support/rule-logs.ts";

t.test("the table is current", async (t) => {
  const rows = await ruleLogs();
  t.equal(readFileSync(join(REPOSITORY, "docs/rule-logs.md"), "utf8"), rulesTable(rows), "npm run rule-logs");
  const near = rows.filter((row) => row.near.length > 0).length;
  t.ok(near >= rows.length * 0.9, `${near} of ${rows.length} rules have a near miss`);
});
