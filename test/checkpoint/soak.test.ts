/** A short `npm run soak`: cycles and killed commands leave nothing behind, and the tree correct. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import t from "tap";
import { bundleCkpt } from "../support/ckpt-bundle.ts";
import { REPOSITORY } from "../support/peers.ts";
import { stepsOfProtocol } from "../support/soak/soak.ts";

t.setTimeout(250_000);
t.test("the steps at which the executor can be killed", async (t) => {
  t.ok(stepsOfProtocol().length > 20, `${stepsOfProtocol().length} steps`);
});

t.test("a short soak", { timeout: 240_000 }, async (t) => {
  const ckpt = await bundleCkpt(t);
  if (ckpt === undefined) return;
  const loader = ["--import", join(REPOSITORY, "test/support/typescript.mjs")];
  const counts = ["--cycles", "2", "--dumps", "4", "--restores", "2"];
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [...loader, join(REPOSITORY, "scripts/soak.mjs"), ...counts, "--quiet"],
    { encoding: "utf8", env: { ...process.env, NODE_OPTIONS: "", CKPT_COMMAND: ckpt.join(" ") } },
  );
  const reports = stdout.trim().split("\n").filter(Boolean);
  t.equal(reports.length, 2, stderr);
  const [cycles, killed] = reports.map((line) => JSON.parse(line)).sort((one, other) => other.cycles - one.cycles);
  t.same([cycles?.failures, killed?.failures], [[], []]);
  t.equal(cycles?.endings["whole cycle"], 2);
  const endings = Object.values<number>(killed?.endings ?? {});
  t.equal(
    endings.reduce((sum, count) => sum + count, 0),
    6,
  );
});
