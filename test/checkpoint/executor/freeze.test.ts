/** Whatever a process waits in, it does not notice that it was frozen and that programs ran in each of its threads. */

import { chmodSync, readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import t, { type Test } from "tap";
import type { Executor } from "../../../src/checkpoint/executor/client.ts";
import { RECORD, TASK_FLAG } from "../../../src/checkpoint/executor/protocol.ts";
import type { TapeRecord } from "../../../src/checkpoint/tape/record.ts";
import { compile, needsExecutor, startExecutor, startVictim, threadsOf, whoAmI } from "../../support/executor.ts";

const TIMEOUT = 20_000;

/** Freezes, runs a program in every thread, thaws; returns the tape. */
async function round(t: Test, executor: Executor, pid: number): Promise<TapeRecord[]> {
  const tape = await executor.freeze([pid], TIMEOUT);
  const tasks = tape.filter(({ kind }) => kind === RECORD.TASK);
  const alive = tasks.filter((task) => (flagsOf(task) & TASK_FLAG.ZOMBIE) === 0).map((task) => task.pid);
  await executor.inject(alive, 32768);
  const replies = await executor.run(threadsOf(tape).map((tid) => ({ tid, program: whoAmI() })));
  for (const { tid, status, results } of replies) {
    t.equal(status, 0, `a program runs in ${tid}`);
    t.equal(Number(results[1]), tid, "and in no other thread");
  }
  await executor.finish(
    "THAW",
    tasks.map((task) => task.pid),
  );
  return tape;
}

function flagsOf(task: TapeRecord): number {
  return Buffer.from(task.bytes).readUInt32LE(4);
}

/** What a process looks like from outside, as far as an injection could change it. */
function appearance(pid: number): Record<string, unknown> {
  const lines = readFileSync(`/proc/${pid}/status`, "utf8").split("\n");
  return {
    signals: lines.filter((line) => /^(Sig[PBIC]|Shd|Threads|Seccomp|TracerPid|NoNewPrivs)/.test(line)),
    maps: readFileSync(`/proc/${pid}/maps`, "utf8"),
    files: readdirSync(`/proc/${pid}/fd`),
    children: readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8"),
  };
}

t.test("threads in all kinds of waits", async (t) => {
  if (!needsExecutor(t)) return;
  const victim = await startVictim(t, compile(t, "waits"));
  const before = appearance(victim.pid);
  const executor = await startExecutor(t);
  for (let i = 0; i < 5; i++) await round(t, executor, victim.pid);
  t.strictSame(appearance(victim.pid), before);
  t.equal(await victim.verdict(), "PASS");
});

for (const kind of ["strict", "filter", "vforking", "dead-leader", "zombie", "forking", "sequence"]) {
  t.test(kind, async (t) => {
    if (!needsExecutor(t)) return;
    const victim = await startVictim(t, compile(t, "special"), kind);
    const executor = await startExecutor(t);
    for (let i = 0; i < 5; i++) await round(t, executor, victim.pid);
    await executor.close();
    t.equal(await victim.verdict(), "PASS");
  });
}

t.test("a stopped task stays stopped", async (t) => {
  if (!needsExecutor(t)) return;
  const victim = await startVictim(t, compile(t, "special"), "stopped");
  const state = (): string => readFileSync(`/proc/${victim.pid}/stat`, "utf8").split(") ")[1]?.[0] ?? "";
  while (state() !== "T") await new Promise((resolve) => setTimeout(resolve, 5));
  const executor = await startExecutor(t);
  for (let i = 0; i < 3; i++) {
    const task = (await round(t, executor, victim.pid)).find(({ kind }) => kind === RECORD.TASK);
    t.equal(task && flagsOf(task), TASK_FLAG.STOPPED);
    while (state() !== "T") await new Promise((resolve) => setTimeout(resolve, 5));
  }
  process.kill(victim.pid, "SIGCONT");
  t.equal(await victim.verdict(), "PASS");
});

t.test("a parent in vfork that does not stop in time is let go when it does", async (t) => {
  if (!needsExecutor(t)) return;
  const victim = await startVictim(t, compile(t, "special"), "vforking", "long");
  const executor = await startExecutor(t);
  while (readFileSync(`/proc/${victim.pid}/task/${victim.pid}/children`, "utf8") === "") {
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await t.rejects(executor.freeze([victim.pid], 20), { message: /does not stop/, errno: 110 });
  await t.rejects(executor.freeze([victim.pid], 20), { errno: 16 } as unknown as Error);
  t.equal(await victim.verdict(), "PASS");
});

t.test("signals wait for the thaw", async (t) => {
  if (!needsExecutor(t)) return;
  const victim = await startVictim(t, compile(t, "special"), "signalled");
  const executor = await startExecutor(t);
  await executor.freeze([victim.pid], TIMEOUT);
  process.kill(victim.pid, "SIGUSR1");
  await executor.inject([victim.pid], 16384);
  await executor.execute(victim.pid, whoAmI());
  await executor.finish("THAW", [victim.pid]);
  await executor.close();
  t.equal(await victim.verdict(), "PASS");
});

t.test("a task killed while it is frozen", async (t) => {
  if (!needsExecutor(t)) return;
  const path = compile(t, "crowd");
  for (const injected of [false, true]) {
    const victim = await startVictim(t, path, "3");
    const executor = await startExecutor(t);
    const threads = threadsOf(await executor.freeze([victim.pid], TIMEOUT));
    if (injected) await executor.inject([victim.pid], 16384);
    process.kill(victim.pid, "SIGKILL");
    const replies = await executor.run(threads.map((tid) => ({ tid, program: whoAmI() })));
    t.ok(replies.every(({ status }) => status < 0));
    await executor.finish("THAW", [victim.pid]);
    t.equal(await victim.verdict(), "ended with SIGKILL");
  }
});

t.test("a task of another user", async (t) => {
  if (!needsExecutor(t)) return;
  const path = compile(t, "crowd");
  chmodSync(dirname(path), 0o755);
  const victim = await startVictim(t, "setpriv", "--reuid=65534", "--clear-groups", path, "2");
  const executor = await startExecutor(t);
  await round(t, executor, victim.pid);
  t.equal(await victim.verdict(), "PASS");
});

t.test("a thousand threads", async (t) => {
  if (!needsExecutor(t)) return;
  const victim = await startVictim(t, compile(t, "crowd"), "1000");
  const executor = await startExecutor(t);
  const tape = await executor.freeze([victim.pid], TIMEOUT);
  const threads = threadsOf(tape);
  t.equal(threads.length, 1001);
  await executor.inject([victim.pid], 16384);
  const replies = await executor.run(threads.map((tid) => ({ tid, program: whoAmI() })));
  t.strictSame(
    replies.map(({ results }) => Number(results[1])),
    threads,
  );
  await executor.finish("THAW", [victim.pid]);
  t.equal(await victim.verdict(), "PASS");
});

t.test("leaves it stopped, or kills it", async (t) => {
  if (!needsExecutor(t)) return;
  const path = compile(t, "crowd");
  const [first, second] = [await startVictim(t, path, "3"), await startVictim(t, path, "3")];
  const executor = await startExecutor(t);
  await executor.freeze([first.pid, second.pid], TIMEOUT);
  await executor.inject([first.pid, second.pid], 16384);
  await executor.finish("STOP", [first.pid]);
  await executor.finish("KILL", [second.pid]);
  t.equal(await second.verdict(), "ended with SIGKILL");
  const state = (): string => readFileSync(`/proc/${first.pid}/stat`, "utf8").split(") ")[1]?.[0] ?? "";
  while (state() !== "T") await new Promise((resolve) => setTimeout(resolve, 5));
  process.kill(first.pid, "SIGCONT");
  t.equal(await first.verdict(), "PASS");
});

t.test("what cannot be frozen is named, and nothing stays frozen", async (t) => {
  if (!needsExecutor(t)) return;
  const victim = await startVictim(t, compile(t, "crowd"), "1");
  const [first, second] = [await startExecutor(t), await startExecutor(t)];
  await first.freeze([victim.pid], TIMEOUT);
  await t.rejects(second.freeze([victim.pid], TIMEOUT), {
    message: new RegExp(`${victim.pid} is traced by ${first.pid}`),
  });
  await t.rejects(second.freeze([0x3ffffff], TIMEOUT), { message: /No such process/ });
  await first.close();
  t.equal(await victim.verdict(), "PASS");
});
