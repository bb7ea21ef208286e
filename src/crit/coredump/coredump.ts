/** An ELF core file of a task in a set. */

import { CkptError } from "../errors.ts";
import type { Task } from "../graph/types.ts";
import type { Chain } from "../memory/chain.ts";
import type { MappedFiles } from "../memory/mapped-files.ts";
import { MemoryReader } from "../memory/reader.ts";
import { AddressSpace } from "../memory/space.ts";
import type { MmEntry } from "../schema/generated/types.ts";
import { BytesOut } from "./bytes-out.ts";
import { type Cpu, registersOf } from "./cpu.ts";
import { headers, headersSize, type ProgramHeader } from "./elf.ts";
import { type Note, writeNote } from "./note.ts";
import { auxv, type CoreThread, fileNote, prpsinfo, prstatus, siginfo } from "./process-notes.ts";
import { type Segment, segmentsOf } from "./segments.ts";

/** A core file before it is written. Sizes are bytes. */
export interface CorePlan {
  readonly task: Task;
  readonly threads: number;
  readonly segments: readonly Segment[];
  readonly space: AddressSpace;
  /** Bytes of the file. */
  readonly size: number;
  /** Memory that is in the file, and that is not: it is in no image, and no file of this machine stands in. */
  readonly dumped: number;
  readonly leftOut: number;
  /** Headers and notes. */
  readonly head: Uint8Array;
  /** Where the bytes of a segment begin in the file, by place in `segments`. */
  readonly offsets: readonly number[];
}

/** A piece of the file; a hole is zeros. */
export type CorePiece =
  { readonly kind: "bytes"; readonly bytes: Uint8Array } | { readonly kind: "hole"; readonly length: number };

/** Arguments shown by debuggers, bytes. */
const ARGUMENTS = 80;

/**
 * Reads all but the memory. Throws "not-found" for a task that the set does not have, "unsupported" for one without
 * registers (a dead one).
 */
export async function planCore(chain: Chain, pid: number, files: MappedFiles): Promise<CorePlan> {
  const { graph, set } = chain[0]!;
  const task = await graph.get(`task:${pid}`);
  if (task.kind !== "task") throw new CkptError("not-found", `no task ${pid} in the set`);
  if (task.state.name === "dead" || task.state.name === "zombie")
    throw new CkptError("unsupported", `task ${pid} was ${task.state.name} at the dump: it has no memory`);
  const threads: CoreThread[] = [];
  for (const tid of task.threads) {
    const image = `core-${tid}.img`;
    const [core] = await set.entries(image, "core_entry");
    if (core === undefined) throw new CkptError("truncated", "no entry in it", { file: image });
    threads.push({ tid, core: core.message, registers: registersOf(core.message, image) });
  }
  const space = await AddressSpace.open(chain, pid);
  const pageSize = await graph.pageSize();
  const { cpu } = threads[0]!.registers;
  const [mm] = await set.entries(`mm-${pid}.img`, "mm_entry");
  const segments = await segmentsOf(space, files);
  const notes = new BytesOut(cpu.little);
  for (const note of await notesOf(task, threads, space, mm?.message, pageSize)) writeNote(notes, note);
  const placed = place(cpu, segments, notes.length, pageSize);
  const head = Buffer.concat([headers(cpu, placed.programs), notes.take()]);
  const sum = (dumped: boolean): number =>
    segments.reduce((bytes, s) => (s.dumped === dumped ? bytes + Number(s.end - s.start) : bytes), 0);
  const common = { task, threads: threads.length, segments, space };
  return { ...common, size: placed.size, dumped: sum(true), leftOut: sum(false), head, offsets: placed.offsets };
}

/** The leader first, and with it what is about the process. */
async function notesOf(
  task: Task,
  threads: readonly CoreThread[],
  space: AddressSpace,
  mm: MmEntry | undefined,
  pageSize: number,
): Promise<Note[]> {
  const leader = threads[0]!;
  const { cpu } = leader.registers;
  const [first, ...rest] = threads.map((thread) => [prstatus(thread, task), ...thread.registers.notes]);
  const [status, ...registers] = first!;
  const process = [prpsinfo(task, leader, await argumentsOf(space, mm)), siginfo(task, cpu)];
  if (mm !== undefined) process.push(auxv(mm, cpu));
  return [status!, ...process, fileNote(space.areas, pageSize, cpu), ...registers, ...rest.flat()];
}

async function argumentsOf(space: AddressSpace, mm: MmEntry | undefined): Promise<Uint8Array> {
  const length = mm === undefined ? 0n : mm.mm_arg_end - mm.mm_arg_start;
  if (mm === undefined || length <= 0n) return new Uint8Array(0);
  try {
    return await space.bytes(mm.mm_arg_start, Math.min(ARGUMENTS, Number(length)));
  } catch (error) {
    if (error instanceof CkptError && error.code === "not-found") return new Uint8Array(0);
    throw error;
  }
}

function place(
  cpu: Cpu,
  segments: readonly Segment[],
  notesSize: number,
  pageSize: number,
): { programs: ProgramHeader[]; offsets: number[]; size: number } {
  const pageUp = (at: number): number => Math.ceil(at / pageSize) * pageSize;
  const notesAt = headersSize(cpu, segments.length + 1);
  const note = { type: "note", flags: 0, address: 0n, memorySize: 0n, align: 4 } as const;
  const programs: ProgramHeader[] = [{ ...note, offset: BigInt(notesAt), fileSize: BigInt(notesSize) }];
  const offsets: number[] = [];
  let end = notesAt + notesSize;
  for (const { start, end: last, prot, dumped } of segments) {
    const offset = pageUp(end);
    const memorySize = last - start;
    const fileSize = dumped ? memorySize : 0n;
    const flags = (prot[0] === "r" ? 4 : 0) | (prot[1] === "w" ? 2 : 0) | (prot[2] === "x" ? 1 : 0);
    programs.push({
      type: "load",
      flags,
      offset: BigInt(offset),
      address: start,
      fileSize,
      memorySize,
      align: pageSize,
    });
    offsets.push(offset);
    if (dumped) end = offset + Number(memorySize);
  }
  return { programs, offsets, size: end };
}

/** Bytes read at once. */
const CHUNK = 1024 * 1024;

/** The file from its first byte to its last. The bytes are reused for the next piece. */
export async function* corePieces({ head, segments, offsets, space }: CorePlan): AsyncGenerator<CorePiece> {
  const reader = new MemoryReader(space);
  const room = new Uint8Array(CHUNK);
  try {
    yield { kind: "bytes", bytes: head };
    let at = head.length;
    for (const [i, { dumped, parts }] of segments.entries()) {
      if (!dumped) continue;
      if (offsets[i]! > at) yield { kind: "hole", length: offsets[i]! - at };
      at = offsets[i]!;
      for (const part of parts) {
        const size = Number(part.end - part.start);
        at += size;
        if (!part.readable) yield { kind: "hole", length: size };
        else
          for (let done = 0; done < size; done += CHUNK) {
            const bytes = room.subarray(0, Math.min(CHUNK, size - done));
            await reader.read(part, done, bytes);
            yield { kind: "bytes", bytes };
          }
      }
    }
  } finally {
    reader.close();
  }
}
