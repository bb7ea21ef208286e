/** Notes of core files: kinds, and how one is laid out. */

import type { BytesOut } from "./bytes-out.ts";

/** Numbers of notes. Source: linux/elf.h. */
export const NT = {
  prstatus: 1,
  prfpreg: 2,
  prpsinfo: 3,
  auxv: 6,
  siginfo: 0x53494749,
  file: 0x46494c45,
  ppcVmx: 0x100,
  ppcVsx: 0x102,
  x86Xstate: 0x202,
  prxfpreg: 0x46e62b7f,
  s390VxrsLow: 0x309,
  s390VxrsHigh: 0x30a,
  armVfp: 0x400,
  armTls: 0x401,
} as const;

export interface Note {
  readonly type: number;
  /** "CORE" of what all systems have, "LINUX" of registers of one architecture. */
  readonly owner: "CORE" | "LINUX";
  readonly bytes: Uint8Array;
}

/** Appends a note; name and description each end at a multiple of four bytes. */
export function writeNote(out: BytesOut, { type, owner, bytes }: Note): void {
  const name = Buffer.from(`${owner}\0`);
  out.u32(name.length).u32(bytes.length).u32(type).raw(name).align(4).raw(bytes).align(4);
}
