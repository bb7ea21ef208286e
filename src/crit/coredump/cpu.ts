/** The architecture of a core file, and the registers of a thread in it. */

import { CkptError } from "../errors.ts";
import type { CoreEntry } from "../schema/generated/types.ts";
import { aarch64Notes, aarch64Registers, armNotes, armRegisters } from "./arm.ts";
import type { Note } from "./note.ts";
import * as other from "./other-cpus.ts";
import { floatingNotes32, floatingNotes64, generalRegisters32, generalRegisters64 } from "./x86.ts";

/** What decides the layout of a core file. */
export interface Cpu {
  /** Number of the machine in an ELF header. */
  readonly machine: number;
  /** ELF of 64 bit. */
  readonly wide: boolean;
  readonly little: boolean;
  /** Flags of the ELF header. */
  readonly flags: number;
}

/** A thread's registers: those of NT_PRSTATUS, and further notes. */
export interface Registers {
  readonly cpu: Cpu;
  readonly general: Uint8Array;
  readonly notes: readonly Note[];
}

const cpu = (machine: number, wide = true, little = true, flags = 0): Cpu => ({ machine, wide, little, flags });

/** Numbers of user_x86_regs_mode. */
const COMPAT = 2;

/**
 * Of the core image of a thread. Source of the machine numbers: linux/elf-em.h. Throws "unsupported" for an image without
 * registers.
 */
export function registersOf(core: CoreEntry, image: string): Registers {
  const { thread_info: x86, ti_aarch64, ti_arm, ti_ppc64, ti_s390, ti_mips, ti_loongarch64, ti_riscv64 } = core;
  if (x86 !== undefined) {
    if (x86.gpregs.mode === COMPAT)
      return { cpu: cpu(3, false), general: generalRegisters32(x86.gpregs), notes: floatingNotes32(x86) };
    return { cpu: cpu(62), general: generalRegisters64(x86.gpregs), notes: floatingNotes64(x86) };
  }
  if (ti_aarch64 !== undefined)
    return { cpu: cpu(183), general: aarch64Registers(ti_aarch64), notes: aarch64Notes(ti_aarch64) };
  if (ti_arm !== undefined)
    // EABI version 5: without it debuggers take the file for one of the old ABI.
    return { cpu: cpu(40, false, true, 0x5000000), general: armRegisters(ti_arm), notes: armNotes(ti_arm) };
  if (ti_ppc64 !== undefined)
    // ABI version 2, which little-endian systems have.
    return { cpu: cpu(21, true, true, 2), general: other.ppc64Registers(ti_ppc64), notes: other.ppc64Notes(ti_ppc64) };
  if (ti_s390 !== undefined)
    return { cpu: cpu(22, true, false), general: other.s390Registers(ti_s390), notes: other.s390Notes(ti_s390) };
  if (ti_mips !== undefined) return { cpu: cpu(8), general: other.mipsRegisters(ti_mips), notes: [] };
  if (ti_loongarch64 !== undefined)
    return {
      cpu: cpu(258),
      general: other.loongarch64Registers(ti_loongarch64),
      notes: other.loongarch64Notes(ti_loongarch64),
    };
  if (ti_riscv64 !== undefined)
    return { cpu: cpu(243), general: other.riscv64Registers(ti_riscv64), notes: other.riscv64Notes(ti_riscv64) };
  throw new CkptError("unsupported", "no registers in it: a dead task, or an architecture this version does not know", {
    file: image,
  });
}
