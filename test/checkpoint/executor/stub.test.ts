/** New tasks: threads, children, what they become when they are released, and that none outlives a failed restore. */

import { existsSync, readFileSync } from "node:fs";
import t from "tap";
import { ProgramBuilder } from "../../../src/checkpoint/executor/program.ts";
import { PREPARE_FLAG } from "../../../src/checkpoint/executor/protocol.ts";
import { needsExecutor, startExecutor, whoAmI } from "../../support/executor.ts";
import { AREA, clone, CODE, freeIds, prepared, putCode, SLOT_SIZE } from "../../support/stubs.ts";

const NR = { exit_group: 231, getppid: 110 };

t.test("a process with a thread and a child", async (t) => {
  if (!needsExecutor(t)) return;
  const executor = await startExecutor(t);
  const { code, end } = await executor.area(AREA, 4, SLOT_SIZE);
  const [root, thread, child] = freeIds();
  t.equal(await executor.stub(root, 0), root);
  await clone(executor, root, thread, 1, true);
  await clone(executor, root, child, 2, false);
  const replies = await executor.run([root, thread, child].map((tid) => ({ tid, program: whoAmI() })));
  t.strictSame(
    replies.map(({ results }) => [...results].map(Number)),
    [
      [root, root],
      [root, thread],
      [child, child],
    ],
  );
  await t.rejects(executor.stub(0, 1), { message: /slot 1 belongs to/ });

  // The child becomes a zombie of its parent; its status comes back as wait4 would tell it.
  const ending = new ProgramBuilder();
  ending.call("end", NR.exit_group, [42]);
  const [ended] = await executor.run([{ tid: child, program: ending.build() }]);
  t.match(ended, { status: 0, done: 1 });
  t.equal(Number(ended?.results[0]), 42 << 8);
  t.match(readFileSync(`/proc/${child}/stat`, "utf8"), new RegExp(`\\) Z ${root} `));

  await putCode(executor, root);
  const area = { address: code, length: end - code };
  await t.rejects(executor.release([root, thread]), { message: /not prepared/ });
  await executor.prepare([
    prepared(thread, 0, CODE + 64n, 0n),
    prepared(root, PREPARE_FLAG.LEADER, CODE + 2n, 7n, area),
  ]);
  const [, maps = ""] = /^(10000.*)$/m.exec(readFileSync(`/proc/${root}/maps`, "utf8")) ?? [];
  t.equal(maps, "", "the agent is gone");
  await executor.release([thread, root]);
  t.equal(await executor.wait(root), 7 << 8);
});

t.test("released and stopped; signals while it is waited for", async (t) => {
  if (!needsExecutor(t)) return;
  const executor = await startExecutor(t);
  await executor.area(AREA, 4, SLOT_SIZE);
  const root = await executor.stub(0, 0);
  await putCode(executor, root);
  await executor.prepare([prepared(root, PREPARE_FLAG.LEADER | (19 * PREPARE_FLAG.STOPPED_BY), CODE + 64n, 0n)]);
  await executor.release([root]);
  const state = (): string => readFileSync(`/proc/${root}/stat`, "utf8").split(") ")[1]?.[0] ?? "";
  while (state() !== "T") await new Promise((resolve) => setTimeout(resolve, 5));
  const waiting = executor.wait(root);
  await executor.signal(root, 18);
  while (state() === "T") await new Promise((resolve) => setTimeout(resolve, 5));
  await executor.signal(root, 15);
  t.equal(await waiting, 15);
});

t.test("what was released outlives the executor, what was not dies", async (t) => {
  if (!needsExecutor(t)) return;
  const executor = await startExecutor(t);
  await executor.area(AREA, 4, SLOT_SIZE);
  const [released, held] = [await executor.stub(0, 0), await executor.stub(0, 1)];
  await putCode(executor, released);
  await executor.prepare([prepared(released, PREPARE_FLAG.LEADER, CODE + 64n, 0n)]);
  await executor.release([released]);
  await executor.close();
  t.match(readFileSync(`/proc/${released}/stat`, "utf8"), /\) [SR] /);
  t.notOk(existsSync(`/proc/${held}`));
  process.kill(released, "SIGKILL");
});

t.test("kills what it made", async (t) => {
  if (!needsExecutor(t)) return;
  const executor = await startExecutor(t);
  await executor.area(AREA, 4, SLOT_SIZE);
  const [root, thread, child] = freeIds();
  await executor.stub(root, 0);
  await clone(executor, root, thread, 1, true);
  await clone(executor, root, child, 2, false);
  await executor.kill([root, child]);
  t.notOk(existsSync(`/proc/${root}`));
  await t.rejects(executor.execute(root, whoAmI()), { message: /ESRCH/ });
});

t.test("a program that fails says where; later entries do not run", async (t) => {
  if (!needsExecutor(t)) return;
  const executor = await startExecutor(t);
  await executor.area(AREA, 1, SLOT_SIZE);
  const root = await executor.stub(0, 0);
  for (const tid of [0, root]) {
    const builder = new ProgramBuilder();
    builder.call("may fail", 999999, [], { mayFail: true });
    builder.call("left out", NR.getppid, [], { ifPrevious: true });
    builder.call("parent", NR.getppid);
    builder.call("open nothing", 257, [-100, builder.text("/proc/self/nothing"), 0]);
    builder.call("never", NR.getppid);
    const [reply] = await executor.run([{ tid, program: builder.build() }]);
    t.match(reply, { status: -2, done: 4 });
    t.strictSame([...(reply?.results ?? [])].map(Number), [-38, 0, tid === 0 ? process.pid : executor.pid, -2, 0]);
    await t.rejects(executor.execute(tid, builder.build()), { message: /open nothing: ENOENT/ });
  }
  const long = new ProgramBuilder();
  long.room(SLOT_SIZE);
  const [reply] = await executor.run([{ tid: root, program: long.build() }]);
  t.equal(reply?.status, -7);
});
