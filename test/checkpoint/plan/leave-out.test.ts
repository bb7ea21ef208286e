/** Parts left out of a dump: each changes some real set, and nothing else than the dump it returns. */
import { join } from "node:path";
import t from "tap";
import { leaveOut, partNames } from "../../../src/checkpoint/plan/leave-out.ts";
import { type Dumped, readDumped } from "../../../src/checkpoint/plan/dumped.ts";
import { closeChain, openChain } from "../../../src/crit/memory/chain.ts";
import { ImageSet } from "../../../src/crit/set/image-set.ts";
import { REPOSITORY } from "../../support/peers.ts";

const SCENES = ["tree", "signals", "memory", "seccomp", "events", "pipes"];

async function read(scene: string): Promise<Dumped> {
  const set = await ImageSet.open(join(REPOSITORY, "fixtures/images", scene));
  const chain = await openChain(set);
  const dumped = await readDumped(chain);
  await closeChain(chain);
  await set.close();
  return dumped;
}

const textOf = ({ tasks, files, segments }: Dumped): string =>
  JSON.stringify([tasks, [...files], [...segments]], (_, value: unknown) =>
    typeof value === "bigint" ? `${value}n` : value,
  );

/** With what no scene has: a personality, a parent-death signal, an owner of a file. */
function dressed(dumped: Dumped): Dumped {
  const tasks = dumped.tasks.map((task) => ({
    ...task,
    core: { ...task.core, tc: { ...task.core.tc!, personality: 0x40000 } },
    threads: task.threads.map((thread) => ({
      ...thread,
      core: { ...thread.core, thread_core: { ...thread.core.thread_core!, pdeath_sig: 12 } },
    })),
  }));
  const fown = { uid: 0, euid: 0, signum: 30, pid_type: 1, pid: 100 };
  const files = [...dumped.files].map(
    ([id, file]) => [id, file.reg === undefined ? file : { ...file, reg: { ...file.reg, fown } }] as const,
  );
  return { ...dumped, tasks, files: new Map(files) };
}

t.test("every part changes a set that has it", async (t) => {
  const scenes = await Promise.all(SCENES.map(read));
  const sets = [...scenes, dressed(scenes[0]!)];
  const before = sets.map(textOf);
  for (const name of partNames())
    t.ok(
      sets.some((dumped, i) => textOf(leaveOut(dumped, new Set([name]))) !== before[i]),
      name,
    );
  t.same(sets.map(textOf), before, "what was given is as it was");
});

t.test("names of resources change nothing here", async (t) => {
  const dumped = await read("tree");
  t.equal(textOf(leaveOut(dumped, new Set(["pipes", "nothing"]))), textOf(dumped));
});
