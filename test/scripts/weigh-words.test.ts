/** The counted words are those of today's rules and excerpts. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import t from "tap";
import { REPOSITORY } from "../support/peers.ts";

t.test("word-counts.ts is what its script writes", (t) => {
  const { NODE_OPTIONS: _, ...env } = process.env; // the loaders of the tests
  const loader = join(REPOSITORY, "test/support/typescript.mjs");
  const script = join(REPOSITORY, "scripts/weigh-words.mjs");
  const words = ["--import", loader, script, "--check"];
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: "utf8", env });
  t.equal(stderr, "");
  t.equal(status, 0);
  t.end();
});
