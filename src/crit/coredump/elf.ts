/** Headers of an ELF core file. Source: elf(5). */

import { BytesOut } from "./bytes-out.ts";
import type { Cpu } from "./cpu.ts";

/** A program header. */
export interface ProgramHeader {
  readonly type: "load" | "note";
  /** PF_ bits: 1 execute, 2 write, 4 read. */
  readonly flags: number;
  readonly offset: bigint;
  readonly address: bigint;
  readonly fileSize: bigint;
  readonly memorySize: bigint;
  readonly align: number;
}

/** More program headers than the field has room for are counted in a section header. */
const PN_XNUM = 0xffff;

const sizes = (wide: boolean): { head: number; program: number; section: number } =>
  wide ? { head: 64, program: 56, section: 64 } : { head: 52, program: 32, section: 40 };

/** Bytes of all headers, before anything else in the file. */
export function headersSize({ wide }: Cpu, programs: number): number {
  const { head, program, section } = sizes(wide);
  return head + programs * program + (programs >= PN_XNUM ? section : 0);
}

export function headers(cpu: Cpu, programs: readonly ProgramHeader[]): Uint8Array {
  const { wide, little } = cpu;
  const size = sizes(wide);
  const word = (out: BytesOut, value: number | bigint): BytesOut => (wide ? out.u64(value) : out.u32(value));
  const many = programs.length >= PN_XNUM;
  const out = new BytesOut(little);
  out.raw(Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, wide ? 2 : 1, little ? 1 : 2, 1])).to(16);
  out.u16(4).u16(cpu.machine).u32(1); // ET_CORE, version 1
  word(word(word(out, 0), size.head), many ? size.head + programs.length * size.program : 0);
  out
    .u32(cpu.flags)
    .u16(size.head)
    .u16(size.program)
    .u16(many ? PN_XNUM : programs.length);
  out
    .u16(many ? size.section : 0)
    .u16(many ? 1 : 0)
    .u16(0);
  const pieces: Uint8Array[] = [out.take()];
  for (const { type, flags, offset, address, fileSize, memorySize, align } of programs) {
    const one = new BytesOut(little).u32(type === "load" ? 1 : 4);
    if (wide) one.u32(flags);
    for (const value of [offset, address, 0, fileSize, memorySize]) word(one, value);
    if (!wide) one.u32(flags);
    pieces.push(word(one, align).take());
  }
  // A section of no type whose sh_info is the number of program headers.
  if (many)
    pieces.push(
      new BytesOut(little)
        .zeros(wide ? 44 : 28)
        .u32(programs.length)
        .to(size.section)
        .take(),
    );
  return Buffer.concat(pieces);
}
