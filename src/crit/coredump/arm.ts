/** Registers of ARM, 64 and 32 bit, as notes have them. */

import type { ThreadInfoAarch64, ThreadInfoArm } from "../schema/generated/types.ts";
import { BytesOut } from "./bytes-out.ts";
import { type Note, NT } from "./note.ts";

/** user_pt_regs: x0 to x30, sp, pc, pstate. Source: asm/ptrace.h. */
export function aarch64Registers({ gpregs: { regs = [], sp, pc, pstate } }: ThreadInfoAarch64): Uint8Array {
  const out = new BytesOut(true);
  for (let i = 0; i < 31; i++) out.u64(regs[i] ?? 0n);
  return out.u64(sp).u64(pc).u64(pstate).take();
}

/** user_fpsimd_state, and the thread pointer. */
export function aarch64Notes({ fpsimd, tls }: ThreadInfoAarch64): Note[] {
  const out = new BytesOut(true);
  for (let i = 0; i < 64; i++) out.u64(fpsimd.vregs?.[i] ?? 0n);
  out.u32(fpsimd.fpsr).u32(fpsimd.fpcr).to(528);
  return [
    { type: NT.prfpreg, owner: "CORE", bytes: out.take() },
    { type: NT.armTls, owner: "LINUX", bytes: new BytesOut(true).u64(tls).take() },
  ];
}

/** r0 to pc, cpsr, orig_r0. */
export function armRegisters({ gpregs: r }: ThreadInfoArm): Uint8Array {
  const out = new BytesOut(true);
  const low = [r.r0, r.r1, r.r2, r.r3, r.r4, r.r5, r.r6, r.r7, r.r8, r.r9, r.r10];
  for (const value of [...low, r.fp, r.ip, r.sp, r.lr, r.pc, r.cpsr, r.orig_r0]) out.u32(value);
  return out.take();
}

/** d0 to d31 and the status word. */
export function armNotes({ fpstate }: ThreadInfoArm): Note[] {
  const out = new BytesOut(true);
  for (let i = 0; i < 32; i++) out.u64(fpstate.vfp_regs?.[i] ?? 0n);
  return [{ type: NT.armVfp, owner: "LINUX", bytes: out.u32(fpstate.fpscr).take() }];
}
