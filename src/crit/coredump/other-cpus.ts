/** Registers of the architectures that no machine of ours proves: as their schema and kernel headers say. */

import type {
  ThreadInfoLoongarch64,
  ThreadInfoMips,
  ThreadInfoPpc64,
  ThreadInfoRiscv64,
  ThreadInfoS390,
} from "../schema/generated/types.ts";
import { BytesOut } from "./bytes-out.ts";
import { type Note, NT } from "./note.ts";

/** Words of 64 bits, filled up with zeros to `count`. */
function words(little: boolean, values: readonly bigint[], count: number): BytesOut {
  const out = new BytesOut(little);
  for (const value of values.slice(0, count)) out.u64(value);
  return out.to(count * 8);
}

/** 48 registers: r0 to r31, nip, msr, orig_gpr3, ctr, link, xer, ccr, softe, trap. Source: asm/ptrace.h. */
export function ppc64Registers({ gpregs: r }: ThreadInfoPpc64): Uint8Array {
  const general = Array.from({ length: 32 }, (_, i) => r.gpr?.[i] ?? 0n);
  return words(true, [...general, r.nip, r.msr, r.orig_gpr3, r.ctr, r.link, r.xer, r.ccr, 0n, r.trap], 48).take();
}

export function ppc64Notes({ fpstate, vrstate, vsxstate }: ThreadInfoPpc64): Note[] {
  const notes: Note[] = [];
  if (fpstate !== undefined)
    notes.push({ type: NT.prfpreg, owner: "CORE", bytes: words(true, fpstate.fpregs ?? [], 33).take() });
  if (vrstate !== undefined) {
    const bytes = words(true, vrstate.vrregs ?? [], 66)
      .u32(vrstate.vrsave)
      .to(544)
      .take();
    notes.push({ type: NT.ppcVmx, owner: "LINUX", bytes });
  }
  if (vsxstate !== undefined)
    notes.push({ type: NT.ppcVsx, owner: "LINUX", bytes: words(true, vsxstate.vsxregs ?? [], 32).take() });
  return notes;
}

/** s390_regs: psw, sixteen general, sixteen access registers, orig_gpr2. Source: asm/ptrace.h. */
export function s390Registers({ gpregs: r }: ThreadInfoS390): Uint8Array {
  const out = words(false, [r.psw_mask, r.psw_addr, ...(r.gprs ?? [])], 18);
  for (let i = 0; i < 16; i++) out.u32(r.acrs?.[i] ?? 0);
  return out.u64(r.orig_gpr2).take();
}

export function s390Notes({ fpregs, vxrs_low: low, vxrs_high: high }: ThreadInfoS390): Note[] {
  const floating = new BytesOut(false)
    .u32(fpregs.fpc)
    .u32(0)
    .raw(words(false, fpregs.fprs ?? [], 16).take());
  const notes: Note[] = [{ type: NT.prfpreg, owner: "CORE", bytes: floating.take() }];
  if (low !== undefined)
    notes.push({ type: NT.s390VxrsLow, owner: "LINUX", bytes: words(false, low.regs ?? [], 16).take() });
  if (high !== undefined)
    notes.push({ type: NT.s390VxrsHigh, owner: "LINUX", bytes: words(false, high.regs ?? [], 32).take() });
  return notes;
}

/** 45 registers: r0 to r31, lo, hi, epc, badvaddr, status, cause. Source: asm/reg.h, 64 bit. */
export function mipsRegisters({ gpregs: r }: ThreadInfoMips): Uint8Array {
  const general = Array.from({ length: 32 }, (_, i) => (r as unknown as Record<string, bigint>)[`r${i}`] ?? 0n);
  const rest = [r.lo, r.hi, r.cp0_epc, r.cp0_badvaddr, r.cp0_status, r.cp0_cause];
  return words(true, [...general, ...rest], 45).take();
}

/** 45 registers: r0 to r31, orig_a0, era. Source: asm/ptrace.h. */
export function loongarch64Registers({ gpregs: { regs = [], pc } }: ThreadInfoLoongarch64): Uint8Array {
  const general = Array.from({ length: 32 }, (_, i) => regs[i] ?? 0n);
  return words(true, [...general, regs[4] ?? 0n, pc], 45).take();
}

export function loongarch64Notes({ fpregs: { regs = [], fcc, fcsr } }: ThreadInfoLoongarch64): Note[] {
  const bytes = words(true, regs, 32).u64(fcc).u32(fcsr).align(8).take();
  return [{ type: NT.prfpreg, owner: "CORE", bytes }];
}

/** pc and x1 to x31. Source: asm/ptrace.h. */
export function riscv64Registers({ gpregs: r }: ThreadInfoRiscv64): Uint8Array {
  const first = [r.pc, r.ra, r.sp, r.gp, r.tp, r.t0, r.t1, r.t2, r.s0, r.s1];
  const middle = [r.a0, r.a1, r.a2, r.a3, r.a4, r.a5, r.a6, r.a7, r.s2, r.s3, r.s4, r.s5, r.s6, r.s7, r.s8, r.s9];
  return words(true, [...first, ...middle, r.s10, r.s11, r.t3, r.t4, r.t5, r.t6], 32).take();
}

export function riscv64Notes({ fpsimd: { f = [], fcsr } }: ThreadInfoRiscv64): Note[] {
  return [{ type: NT.prfpreg, owner: "CORE", bytes: words(true, f, 32).u32(fcsr).align(8).take() }];
}
