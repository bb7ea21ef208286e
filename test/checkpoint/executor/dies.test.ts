/** When the executor dies, at whatever step, a frozen process goes on as it was, and no task of a restore is left. */

import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import t, { type Test } from "tap";
import type { Executor } from "../../../src/checkpoint/executor/client.ts";
import { ProgramBuilder } from "../../../src/checkpoint/executor/program.ts";
import { PREPARE_FLAG } from "../../../src/checkpoint/executor/protocol.ts";
import {
  compile,
  EXECUTOR,
  needsExecutor,
  startExecutor,
  startVictim,
  threadsOf,
  whoAmI,
} from "../../support/executor.ts";
import { REPOSITORY } from "../../support/peers.ts";
import { AREA, clone, CODE, freeIds, prepared, putCode } from "../../support/stubs.ts";

const STEPS = [...readFileSync(join(REPOSITORY, "executor/protocol.def"), "utf8").matchAll(/^STEP\((\w+)\)$/gm)].map(
  ([, name]) => name ?? "",
);
const OF_RESTORES = /^(stub|adopt|prepare|release|pages_load)/;
const OF_DUMPS = STEPS.filter((name) => !OF_RESTORES.test(name));
/** Steps that come many times: also later ones. */
const LATER = [
  "remote_registers:2",
  "remote_entry:2",
  "enter_frame:4",
  "enter_registers:4",
  "enter_running:4",
  "put_back_mask:2",
];

/** A dump as far as the executor is concerned, with all that can be done to a live process. */
async function dump(t: Test, executor: Executor, pid: number): Promise<void> {
  const tape = await executor.freeze([pid], 20_000);
  await executor.read([{ kind: 100, pid, mode: 0, path: `/proc/${pid}/stat` }]);
  await executor.inject([pid], 32768);
  await executor.run(threadsOf(tape).map((tid) => ({ tid, program: whoAmI() })));
  const child = await executor.snapshot(pid);
  const file = new ProgramBuilder();
  file.call("a file", 319, [file.text("pages"), 0]);
  const [opened] = await executor.run([{ tid: 0, program: file.build() }]);
  const [, start = "", end = ""] = /^(\w+)-(\w+) .*\[stack\]$/m.exec(readFileSync(`/proc/${pid}/maps`, "utf8")) ?? [];
  const stack = { start: BigInt(`0x${end}`) - 4096n, length: 4096n };
  t.ok(start !== "" && (await executor.savePages(child, Number(opened?.results[0]), 0n, [stack])) === 4096n);
  await executor.finish("THAW", [pid]);
  await executor.dropSnapshot(child);
}

async function diesAt(t: Test, path: string, step: string): Promise<void> {
  const victim = await startVictim(t, path);
  const executor = await startExecutor(t, { CKPT_TEST_DIE: step });
  await t.rejects(dump(t, executor, victim.pid), { message: /ended by SIGKILL|hung up/ }, `dies at ${step}`);
  await executor.close();
  t.equal(await victim.verdict(), "PASS", `after ${step}`);
}

t.test("at each step of a dump", async (t) => {
  if (!needsExecutor(t)) return;
  const path = compile(t, "waits");
  const steps = [...OF_DUMPS, ...LATER].filter((step) => step !== "pages_save");
  // Four at a time: each victim sleeps for a second.
  for (let i = 0; i < steps.length; i += 4) {
    await Promise.all(steps.slice(i, i + 4).map((step) => diesAt(t, path, step)));
  }
});

/** The executor dies while the agent of this process rests. */
async function diesWithAgent(t: Test, pid: number): Promise<void> {
  const executor = await startExecutor(t, { CKPT_TEST_DIE: "run_done" });
  await executor.freeze([pid], 20_000);
  await executor.inject([pid], 16384);
  await t.rejects(executor.run([{ tid: pid, program: whoAmI() }]), { message: /ended by SIGKILL|hung up/ });
  await executor.close();
}

for (const kind of ["strict", "filter"]) {
  t.test(`of a task under seccomp (${kind})`, async (t) => {
    if (!needsExecutor(t)) return;
    const victim = await startVictim(t, compile(t, "special"), kind);
    await diesWithAgent(t, victim.pid);
    t.equal(await victim.verdict(), "PASS");
  });
}

t.test("of a stopped task: it stays stopped", async (t) => {
  if (!needsExecutor(t)) return;
  const victim = await startVictim(t, compile(t, "special"), "stopped");
  const state = (): string => readFileSync(`/proc/${victim.pid}/stat`, "utf8").split(") ")[1]?.[0] ?? "";
  while (state() !== "T") await new Promise((resolve) => setTimeout(resolve, 5));
  await diesWithAgent(t, victim.pid);
  while (!/^[TZX]$/.test(state())) await new Promise((resolve) => setTimeout(resolve, 5));
  t.equal(state(), "T");
  process.kill(victim.pid, "SIGCONT");
  t.equal(await victim.verdict(), "PASS");
});

t.test("at any moment", async (t) => {
  if (!needsExecutor(t)) return;
  const path = compile(t, "waits");
  for (let i = 0; i < 4; i++) {
    await Promise.all(
      [0, 1, 2, 3].map(async (n) => {
        // These the kernel ends with EINTR as soon as they stop; hiding that takes a moment.
        const victim = await startVictim(t, path, "epoll_wait", "sigtimedwait");
        const executor = await startExecutor(t);
        const delay = (i * 4 + n) / 3;
        setTimeout(() => process.kill(executor.pid, "SIGKILL"), delay);
        // The dump may be through before.
        await dump(t, executor, victim.pid).catch(() => undefined);
        await executor.close();
        t.equal(await victim.verdict(), "PASS", `after ${delay} ms`);
      }),
    );
  }
});

t.test("Node dies: the executor thaws", async (t) => {
  if (!needsExecutor(t)) return;
  const victim = await startVictim(t, compile(t, "waits"));
  const script = `
    import { Executor } from ${JSON.stringify(join(REPOSITORY, "src/checkpoint/executor/client.ts"))};
    const executor = await Executor.start({ program: ${JSON.stringify(EXECUTOR)} });
    await executor.freeze([${victim.pid}], 20000);
    await executor.inject([${victim.pid}], 32768);
    console.log("frozen");
    setInterval(() => undefined, 1000);`;
  const hooks = join(REPOSITORY, "test/support/typescript.mjs");
  const node = spawn(process.execPath, ["--import", hooks, "--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(node.stdout, "data");
  t.match(readFileSync(`/proc/${victim.pid}/status`, "utf8"), /TracerPid:\t[1-9]/);
  node.kill("SIGKILL");
  await once(node, "close");
  t.equal(await victim.verdict(), "PASS");
});

/** True when the pid names no task, or one that has ended and waits for its parent. */
function isGone(pid: number): boolean {
  return !existsSync(`/proc/${pid}`) || / [ZX] /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
}

/** A restore as far as the executor is concerned: a process with a thread and a child. */
async function restore(executor: Executor, [root, thread, child]: readonly [number, number, number]): Promise<void> {
  const { code, end } = await executor.area(AREA, 4, 65536);
  await executor.stub(root, 0);
  await clone(executor, root, thread, 1, true);
  await clone(executor, root, child, 2, false);
  for (const tid of [root, child]) await putCode(executor, tid);
  const file = new ProgramBuilder();
  file.call("a file", 319, [file.text("pages"), 0]);
  file.call("its length", 77, [{ kind: "result", entry: 0 }, 4096]);
  const memory = new ProgramBuilder();
  memory.call("mmap", 9, [CODE + 4096n, 4096, 3, 0x100022, -1, 0], { expect: CODE + 4096n });
  await executor.execute(root, memory.build());
  const opened = await executor.execute(0, file.build());
  await executor.loadPages(root, Number(opened.results[0]), [{ address: CODE + 4096n, length: 4096n, offset: 0n }]);
  const area = { address: code, length: end - code };
  await executor.prepare([
    prepared(thread, 0, CODE + 64n, 0n),
    prepared(root, PREPARE_FLAG.LEADER, CODE + 64n, 0n, area),
    prepared(child, PREPARE_FLAG.LEADER, CODE + 64n, 0n, area),
  ]);
  await executor.release([thread, root, child]);
}

for (const step of STEPS.filter((name) => OF_RESTORES.test(name))) {
  t.test(`at ${step} of a restore`, async (t) => {
    if (!needsExecutor(t)) return;
    const executor = await startExecutor(t, { CKPT_TEST_DIE: step });
    const ids = freeIds();
    await t.rejects(restore(executor, ids), { message: /ended by SIGKILL|hung up/ });
    await executor.close();
    const [root, , child] = ids;
    if (step.startsWith("release")) {
      // From the first release on they are on their own, all of them.
      for (const pid of [root, child]) {
        t.match(readFileSync(`/proc/${pid}/status`, "utf8"), /TracerPid:\t0\n/);
        process.kill(pid, "SIGKILL");
      }
    }
    while (![root, child].every(isGone)) await new Promise((resolve) => setTimeout(resolve, 5));
    t.ok([root, child].every(isGone));
  });
}
