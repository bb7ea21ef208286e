/** Tasks as a restore makes them, small: a thread, a child, code to run when they are released. */

import { existsSync } from "node:fs";
import type { Executor, Prepared } from "../../src/checkpoint/executor/client.ts";
import { ProgramBuilder } from "../../src/checkpoint/executor/program.ts";

export const AREA = 0x10000000000n;
export const SLOT_SIZE = 32768;
export const CODE = 0x20000000n;
const NR = { mmap: 9, mprotect: 10, exit_group: 231, getppid: 110, clone3: 435, close_range: 436 };
const THREAD = 0x100n | 0x200n | 0x400n | 0x800n | 0x10000n | 0x40000n;
const CLONE_PTRACE = 0x2000n;
const SIGCHLD = 17n;

/** Has a task make a thread or a child with this id; it is held when this returns. */
export async function clone(executor: Executor, by: number, id: number, slot: number, thread: boolean): Promise<void> {
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

export async function putCode(executor: Executor, tid: number): Promise<void> {
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
export function prepared(
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
export function freeIds(): [number, number, number] {
  let first: number;
  do first = 20_000 + Math.floor(Math.random() * 10_000);
  while ([0, 1, 2].some((n) => existsSync(`/proc/${first + n}`)));
  return [first, first + 1, first + 2];
}
