/** New tasks: threads, children, what they become when they are released, and that none outlives a failed restore. */

import { existsSync, readFileSync } from "node:fs";
import t from "tap";
import type { Executor, Prepared } from "../../../src/checkpoint/executor/client.ts";
import { ProgramBuilder } from "../../../src/checkpoint/executor/program.ts";
import { PREPARE_FLAG } from "../../../src/checkpoint/executor/protocol.ts";
import { needsExecutor, startExecutor, whoAmI } from "../../support/executor.ts";

const AREA = 0x10000000000n;
const SLOT_SIZE = 32768;
const CODE = 0x20000000n;
const NR = { mmap: 9, mprotect: 10, exit_group: 231, getppid: 110, clone3: 435, close_range: 436 };
const THREAD = 0x100n | 0x200n | 0x400n | 0x800n | 0x10000n | 0x40000n;
const CLONE_PTRACE = 0x2000n;
const SIGCHLD = 17n;

/** Has a task make a thread or a child with this id; it is held when this returns. */
async function clone(executor: Executor, by: number, id: number, slot: number, thread: boolean): Promise<void> {
  const builder = new ProgramBuilder();
  const ids = builder.data(Uint8Array.from(Buffer.from(Int32Array.of(id).buffer)));
  const args = builder.room(88);
  const field = (index: number) => ({ kind: "data", offset: args.offset + index * 8, length: 8 }) as const;
  builder.call("flags", 0x1000001, [field(0), thread ? THREAD | CLONE_PTRACE : CLONE_PTRACE]);
  builder.call("exit signal", 0x1000001, [field(4), thread ? 0n : SIGCHLD]);
  builder.call("ids", 0x1000001, [field(8), ids]);
  builder.call("number of ids", 0x1000001, [field(9), 1]);
  builder.call("clone3", NR.clone3, [args, 88], { expect: id });
  await executor.execute(by, builder.build());
  await executor.adopt([{ tid: id, slot }]);
}

/** exit_group(rdi): what a released task runs. The syscall instruction at its begin is what PREPARE uses. */
const EXITING = Uint8Array.of(0x0f, 0x05, 0xb8, 231, 0, 0, 0, 0x0f, 0x05);
/** pause() for ever. */
const PAUSING = Uint8Array.of(0xb8, 34, 0, 0, 0, 0x0f, 0x05, 0xeb, 0xf7);

async function putCode(executor: Executor, tid: number): Promise<void> {
  const builder = new ProgramBuilder();
  const [exiting, pausing] = [builder.data(EXITING), builder.data(PAUSING)];
  builder.call("room for code", NR.mmap, [CODE, 4096, 3, 0x100022, -1, 0], { expect: CODE });
  builder.call("code", 0x1000000, [CODE, exiting, EXITING.length]);
  builder.call("code", 0x1000000, [CODE + 64n, pausing, PAUSING.length]);
  builder.call("protect", NR.mprotect, [CODE, 4096, 5]);
  // What is released must not keep the pipes of this test open.
  builder.call("close everything", NR.close_range, [0, 0xffffffff, 0]);
  await executor.execute(tid, builder.build());
}

/** user_regs_struct with these: index 10 rax, 14 rdi, 15 orig_rax, 16 rip, 17 cs, 18 eflags, 20 ss. */
function prepared(
  tid: number,
  flags: number,
  rip: bigint,
  rdi: bigint,
  unmap?: { address: bigint; length: bigint },
): Prepared {
  const registers = Array.from({ length: 27 }, () => 0n);
  Object.assign(registers, { 14: rdi, 15: 0xffffffffffffffffn, 16: rip, 17: 0x33n, 18: 0x202n, 20: 0x2bn });
  return {
    tid,
    flags,
    syscallInstruction: CODE,
    signalMask: 0n,
    registers,
    xstate: new Uint8Array(),
    unmaps: unmap === undefined ? [] : [unmap],
  };
}

/** Three ids that are free and not the next to be given away. */
function freeIds(): [number, number, number] {
  let first: number;
  do first = 20_000 + Math.floor(Math.random() * 10_000);
  while ([0, 1, 2].some((n) => existsSync(`/proc/${first + n}`)));
  return [first, first + 1, first + 2];
}

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
  await executor.prepare([prepared(root, PREPARE_FLAG.LEADER | PREPARE_FLAG.LEAVE_STOPPED, CODE + 64n, 0n)]);
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
