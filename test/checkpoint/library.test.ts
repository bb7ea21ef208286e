/** The library: a process is dumped and comes back, and both can be ended by a signal. */

import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import t from "tap";
import { checkDump, dump, planRestore, restore } from "../../src/checkpoint/index.ts";
import { tempDir } from "../support/crit.ts";
import { runVictim, stateOf, until } from "../support/dump-victim.ts";
import { EXECUTOR, needsExecutor } from "../support/executor.ts";

t.test("there and back", async (t) => {
  if (!needsExecutor(t)) return;
  const victim = await runVictim(t, "sleep");
  const images = join(tempDir(t), "images");
  mkdirSync(images);
  const about = { pid: victim.pid, images, executor: EXECUTOR };
  await checkDump(about);
  t.same(readdirSync(images), [], "a check writes nothing");
  const steps: string[] = [];
  const { tasks, stats } = await dump({
    ...about,
    onEvent: (event) => {
      if (event.kind === "step") steps.push(event.step);
    },
  });
  t.equal(tasks, 1);
  t.ok(stats.pages > 0n);
  t.ok(steps.indexOf("freeze") < steps.indexOf("commit"), steps.join(" "));
  await until(() => stateOf(victim.pid) === undefined);
  const { plan } = await planRestore(images, { executor: EXECUTOR });
  t.same(plan.roots, [victim.pid]);
  const back = await restore(images, { executor: EXECUTOR });
  t.equal(back.pid, victim.pid);
  t.ok(stateOf(victim.pid), "it runs");
  await back.signal(9);
  t.equal(await back.wait(), 9, "killed by signal 9, as wait(2) says it");
  await back.detach();
});

t.test("a signal that was given already ends a dump before it begins", async (t) => {
  if (!needsExecutor(t)) return;
  const victim = await runVictim(t, "sleep");
  const images = tempDir(t);
  const ended = dump({ pid: victim.pid, images, executor: EXECUTOR, signal: AbortSignal.abort() });
  await t.rejects(ended, { code: "aborted" });
  t.ok(stateOf(victim.pid), "the target runs on");
  t.same(readdirSync(images), []);
});
