/** Notes about the process as a whole, and the state of each thread. */

import type { Task } from "../graph/types.ts";
import type { Area } from "../memory/space.ts";
import type { CoreEntry, MmEntry } from "../schema/generated/types.ts";
import { BytesOut } from "./bytes-out.ts";
import type { Cpu, Registers } from "./cpu.ts";
import { type Note, NT } from "./note.ts";

/** A thread as its core image has it. */
export interface CoreThread {
  readonly tid: number;
  readonly core: CoreEntry;
  readonly registers: Registers;
}

/** A number as wide as an address. */
function word(out: BytesOut, wide: boolean, value: number | bigint): BytesOut {
  return wide ? out.u64(value) : out.u32(value);
}

/** elf_prstatus. Source: linux/elfcore.h. */
export function prstatus({ tid, core, registers: { cpu, general } }: CoreThread, task: Task): Note {
  const { wide, little } = cpu;
  const out = new BytesOut(little);
  const signal = task.stop_signal?.number ?? 0;
  const blocked = core.thread_core?.blk_sigset ?? core.tc?.blk_sigset ?? 0n;
  out.u32(signal).u32(0).u32(0).u16(signal).align(4);
  if (wide) out.align(8);
  word(word(out, wide, pending(core, little)), wide, blocked);
  out.u32(tid).u32(task.ppid).u32(task.pgid).u32(task.sid);
  out.zeros(wide ? 64 : 32); // times: user, system, and those of children; images have none
  out.raw(general).u32(1); // there are floating point registers
  return { type: NT.prstatus, owner: "CORE", bytes: out.align(wide ? 8 : 4).take() };
}

/** Signals pending for the thread or its process: bit n - 1 is signal n. */
function pending({ tc, thread_core: thread }: CoreEntry, little: boolean): bigint {
  const queues = [...(tc?.signals_s?.signals ?? []), ...(thread?.signals_p?.signals ?? [])];
  return queues.reduce((bits, { siginfo }) => {
    const signal = siginfo.length < 4 ? 0 : new DataView(siginfo.buffer, siginfo.byteOffset, 4).getUint32(0, little);
    return signal >= 1 && signal <= 64 ? bits | (1n << BigInt(signal - 1)) : bits;
  }, 0n);
}

/** elf_prpsinfo: what ps shows. `args`: the arguments, zeros between them. Source: linux/elfcore.h. */
export function prpsinfo(task: Task, { core, registers: { cpu } }: CoreThread, args: Uint8Array): Note {
  const { wide, little } = cpu;
  const out = new BytesOut(little);
  const stopped = task.state.name === "stopped";
  const nice = core.thread_core?.sched_nice ?? 0;
  out
    .u8(stopped ? 3 : 0)
    .u8((stopped ? "T" : "R").charCodeAt(0))
    .u8(0)
    .u8(nice);
  if (wide) out.align(8);
  word(out, wide, task.flags ?? 0);
  const { uid = 0, gid = 0 } = core.thread_core?.creds ?? {};
  if (wide) out.u32(uid).u32(gid);
  else out.u16(uid & 0xffff).u16(gid & 0xffff);
  out.u32(task.pid).u32(task.ppid).u32(task.pgid).u32(task.sid);
  const spaced = args.map((byte) => (byte === 0 ? 0x20 : byte));
  out
    .text(Buffer.from(task.comm), 16)
    .text(Buffer.from(Buffer.from(spaced).toString("latin1").trimEnd(), "latin1"), 80);
  return { type: NT.prpsinfo, owner: "CORE", bytes: out.align(wide ? 8 : 4).take() };
}

/** siginfo_t: the signal that stopped the task; nothing else ended it. */
export function siginfo(task: Task, { little }: Cpu): Note {
  const bytes = new BytesOut(little)
    .u32(task.stop_signal?.number ?? 0)
    .to(128)
    .take();
  return { type: NT.siginfo, owner: "CORE", bytes };
}

/**
 * The auxiliary vector, ended as the kernel ends it. Images keep words of 64 bit; of a 32-bit task each may hold two.
 */
export function auxv(mm: MmEntry, { wide, little }: Cpu): Note {
  const out = new BytesOut(little);
  const words = mm.mm_saved_auxv ?? [];
  const paired = !wide && words.some((value) => value > 0xffffffffn);
  for (const value of words) {
    if (wide || paired) out.u64(value);
    else out.u32(value);
  }
  out.zeros(wide ? 16 : 8);
  return { type: NT.auxv, owner: "CORE", bytes: out.take() };
}

/** Mapped files with addresses and offsets: by it debuggers find programs and libraries. Source: core(5), NT_FILE. */
export function fileNote(areas: readonly Area[], pageSize: number, { wide, little }: Cpu): Note {
  const files = areas.filter(({ vma, name }) => vma.type === "file" && name?.startsWith("/") === true);
  const out = new BytesOut(little);
  word(word(out, wide, files.length), wide, pageSize);
  for (const { vma } of files)
    word(word(word(out, wide, vma.start), wide, vma.end), wide, vma.offset / BigInt(pageSize));
  for (const { name } of files) out.raw(Buffer.from(`${name}\0`));
  return { type: NT.file, owner: "CORE", bytes: out.take() };
}
