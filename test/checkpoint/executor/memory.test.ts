/** Pages: scanned, copied from a snapshot while the task goes on, and loaded into a new task. */

import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync, openSync, readSync, writeFileSync, closeSync } from "node:fs";
import { join } from "node:path";
import t, { type Test } from "tap";
import type { Executor } from "../../../src/checkpoint/executor/client.ts";
import { ProgramBuilder } from "../../../src/checkpoint/executor/program.ts";
import { tempDir } from "../../support/crit.ts";
import { compile, needsExecutor, startExecutor, startVictim } from "../../support/executor.ts";

const AREA = 0x10000000000n;
const MIB = 1n << 20n;
const NR = { mmap: 9, openat: 257, mprotect: 10 };
const PRIVATE_ANONYMOUS_FIXED = 0x100022;
const PAGE_IS_PRESENT = 8n;

/** Opens a file in the executor. */
async function openThere(executor: Executor, path: string): Promise<number> {
  const builder = new ProgramBuilder();
  builder.call(`open ${path}`, NR.openat, [-100, builder.text(path), 2]);
  return Number((await executor.execute(0, builder.build())).results[0]);
}

/** Bytes of a task's memory. */
function peek(pid: number, address: bigint, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  const fd = openSync(`/proc/${pid}/mem`, "r");
  readSync(fd, bytes, 0, length, address);
  closeSync(fd);
  return bytes;
}

/** A new task with private memory of `length` bytes at `address`. */
async function stubWithMemory(executor: Executor, address: bigint, length: bigint): Promise<number> {
  await executor.area(AREA, 2, 65536);
  const pid = await executor.stub(0, 0);
  const builder = new ProgramBuilder();
  builder.call("mmap", NR.mmap, [address, length, 3, PRIVATE_ANONYMOUS_FIXED, -1, 0], { expect: address });
  await executor.execute(pid, builder.build());
  return pid;
}

async function loads(t: Test, begin: bigint, length: number): Promise<void> {
  const executor = await startExecutor(t);
  const file = join(tempDir(t), "pages");
  const pages = randomBytes(length + 4096);
  writeFileSync(file, pages);
  const pid = await stubWithMemory(executor, begin, BigInt(length));
  const before = readdirSync(`/proc/${pid}/fd`);
  // In two ranges that lie apart in the file.
  const half = BigInt(length / 2);
  await executor.loadPages(pid, await openThere(executor, file), [
    { address: begin, length: half, offset: half + 4096n },
    { address: begin + half, length: half, offset: 0n },
  ]);
  t.ok(peek(pid, begin, length / 2).equals(pages.subarray(length / 2 + 4096)), "first range");
  t.ok(peek(pid, begin + half, length / 2).equals(pages.subarray(0, length / 2)), "second range");
  t.strictSame(readdirSync(`/proc/${pid}/fd`), before, "no descriptor is left");
  await executor.kill([pid]);
}

t.test("loads a few pages", async (t) => {
  if (needsExecutor(t)) await loads(t, 0x20000001000n, 8192);
});

t.test("loads many pages, from both ends at once", async (t) => {
  if (needsExecutor(t)) await loads(t, 0x20000003000n, 32 << 20);
});

t.test("a file that ends too soon is an error", async (t) => {
  if (!needsExecutor(t)) return;
  const executor = await startExecutor(t);
  const file = join(tempDir(t), "pages");
  writeFileSync(file, Buffer.alloc(4096));
  const begin = 0x20000000000n;
  const pid = await stubWithMemory(executor, begin, 16n * MIB);
  const fd = await openThere(executor, file);
  for (const length of [8192n, 16n * MIB]) {
    await t.rejects(executor.loadPages(pid, fd, [{ address: begin, length, offset: 0n }]), { message: /pages/ });
  }
});

t.test("a snapshot shows the memory of the moment, and leaves nothing behind", async (t) => {
  if (!needsExecutor(t)) return;
  const victim = await startVictim(t, compile(t, "memory"), "16");
  const start = 0x30000000000n;
  const executor = await startExecutor(t);
  const path = join(tempDir(t), "pages");
  writeFileSync(path, "");
  const fd = await openThere(executor, path);
  await executor.freeze([victim.pid], 20_000);
  await executor.inject([victim.pid], 16384);
  const child = await executor.snapshot(victim.pid);
  process.kill(victim.pid, "SIGUSR1");
  await executor.finish("THAW", [victim.pid]);
  // It writes to each page as soon as it runs.
  const first = (): number => peek(victim.pid, start, 1)[0] ?? 0;
  while (first() === 1) await new Promise((resolve) => setTimeout(resolve, 5));
  const ranges = await executor.scan(child, { mask: PAGE_IS_PRESENT, returned: PAGE_IS_PRESENT }, [
    { start, end: start + 16n * MIB },
  ]);
  t.strictSame(
    ranges.map((range) => range.end - range.start),
    [16n * MIB],
  );
  t.equal(await executor.savePages(child, fd, 0n, [{ start, length: 16n * MIB }]), 16n * MIB);
  t.ok(readFileSync(path).equals(Buffer.alloc(16 << 20, 1)));
  t.strictSame(readdirSync(`/proc/${child}/fd`), []);
  await executor.dropSnapshot(child);
  t.equal(readFileSync(`/proc/${victim.pid}/task/${victim.pid}/children`, "utf8"), "");
  t.equal(await victim.verdict(), "PASS");
});

t.test("memory that nobody may read is saved, too", async (t) => {
  if (!needsExecutor(t)) return;
  const executor = await startExecutor(t);
  const begin = 0x20000000000n;
  const pid = await stubWithMemory(executor, begin, 8192n);
  const builder = new ProgramBuilder();
  builder.call("store", 0x1000001, [begin, 0x1122334455667788n]);
  builder.call("protect", NR.mprotect, [begin, 8192, 0]);
  await executor.execute(pid, builder.build());
  const path = join(tempDir(t), "pages");
  writeFileSync(path, "");
  const fd = await openThere(executor, path);
  t.equal(await executor.savePages(pid, fd, 4096n, [{ start: begin, length: 4096n }]), 4096n);
  t.equal(readFileSync(path).readBigUInt64LE(4096), 0x1122334455667788n);
  await t.rejects(executor.savePages(pid, fd, 0n, [{ start: 0x7000000000n, length: 4096n }]), {
    message: /0x7000000000/,
  });
});
