/** A log of thousands of lines, and a look at the same processes before anyone dumps them: one cause, one socket. */

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import t from "tap";
import { explain, preflight } from "../../src/analyze/index.ts";
import { canStartVictims } from "../support/failures.ts";
import { tempDir } from "../support/crit.ts";
import { REPOSITORY } from "../support/peers.ts";

const SCENARIO = "large-stream-outside";
const MAKE = join(REPOSITORY, "fixtures/failures/make");

t.test("explain and preflight name the same cause, process, descriptor and peer", async (t) => {
  if (!canStartVictims(t)) return;
  const { results } = await explain([join(REPOSITORY, `fixtures/logs/${SCENARIO}.log.xz`)]);
  const after = results[0]?.diagnoses[0];
  t.match(after, { cause: "unix-stream-external", subject: { comm: /^worker/, fd: 12, path: /app\.sock$/ } });

  const env = { ...process.env, CKPT_FAILURES_HELD: tempDir(t) };
  const held = spawnSync(MAKE, ["--victim", SCENARIO], { encoding: "utf8", env });
  t.teardown(() => spawnSync(MAKE, ["--stop", SCENARIO], { env }));
  t.equal(held.status, 0, held.stderr);
  const { pidHere } = JSON.parse(held.stdout) as { pidHere: number };
  const [outlook] = preflight({ pids: [pidHere], path: process.env.PATH ?? "", reader: process.pid });
  const before = outlook?.findings.find(({ id }) => id === after?.cause);
  t.equal(outlook?.verdict, "fails");
  for (const key of ["comm", "fd"] as const) t.equal(before?.subject[key], after?.subject[key], key);
  t.ok(before?.title.includes(after?.subject.path ?? "?"), before?.title ?? "no finding of the same cause");
  t.type(before?.subject.holder_pid, "number", "and who holds the other end");
});
