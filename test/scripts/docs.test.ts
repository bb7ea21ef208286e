import { spawnSync } from "node:child_process";
import { join } from "node:path";
import t from "tap";
import { REPOSITORY } from "../support/peers.ts";

t.test("every export of the library has a comment, and no link in one is broken", (t) => {
  const { NODE_OPTIONS: _, ...env } = process.env; // the loaders of the tests
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(REPOSITORY, "scripts/docs.mjs"), "--check"], {
    encoding: "utf8",
    env,
  });
  t.equal(stderr, "");
  t.match(stdout, /^docs: \d{3} exports documented\n$/);
  t.equal(status, 0);
  t.end();
});
