/** Registers of x86, 64 and 32 bit, as notes have them. */

import type { ThreadInfoX86, UserX86FpregsEntry, UserX86RegsEntry } from "../schema/generated/types.ts";
import { BytesOut } from "./bytes-out.ts";
import { type Note, NT } from "./note.ts";

/** user_regs_struct of 64-bit Linux. Source: sys/user.h. */
export function generalRegisters64(r: UserX86RegsEntry): Uint8Array {
  const out = new BytesOut(true);
  const general = [r.r15, r.r14, r.r13, r.r12, r.bp, r.bx, r.r11, r.r10, r.r9, r.r8, r.ax, r.cx, r.dx, r.si, r.di];
  const rest = [r.orig_ax, r.ip, r.cs, r.flags, r.sp, r.ss, r.fs_base, r.gs_base, r.ds, r.es, r.fs, r.gs];
  for (const value of [...general, ...rest]) out.u64(value);
  return out.take();
}

/** user_regs_struct of 32-bit Linux. */
export function generalRegisters32(r: UserX86RegsEntry): Uint8Array {
  const out = new BytesOut(true);
  const segments = [r.ds, r.es, r.fs, r.gs];
  const rest = [r.orig_ax, r.ip, r.cs, r.flags, r.sp, r.ss];
  for (const value of [r.bx, r.cx, r.dx, r.si, r.di, r.bp, r.ax, ...segments, ...rest]) out.u32(value);
  return out.take();
}

/** Floating point and vector registers, the notes of one thread. */
export function floatingNotes64({ fpregs }: ThreadInfoX86): Note[] {
  return [{ type: NT.prfpreg, owner: "CORE", bytes: fxsave(fpregs) }, ...xsaveNote(fpregs)];
}

/** The same of a 32-bit thread, whose NT_PRFPREG is of the 80387. */
export function floatingNotes32({ fpregs }: ThreadInfoX86): Note[] {
  return [
    { type: NT.prfpreg, owner: "CORE", bytes: fsave(fpregs) },
    { type: NT.prxfpreg, owner: "LINUX", bytes: fxsave(fpregs) },
    ...xsaveNote(fpregs),
  ];
}

/** The 512 bytes of FXSAVE. Source: Intel SDM 1, 10.5.1. */
function fxsave(f: UserX86FpregsEntry): Uint8Array {
  const out = new BytesOut(true).u16(f.cwd).u16(f.swd).u16(f.twd).u16(f.fop).u64(f.rip).u64(f.rdp);
  out.u32(f.mxcsr).u32(f.mxcsr_mask);
  for (const [words, end] of [
    [f.st_space, 160],
    [f.xmm_space, 416],
    [f.padding, 512],
  ] as const) {
    for (const word of (words ?? []).slice(0, (end - out.length) / 4)) out.u32(word);
    out.to(end);
  }
  return out.take();
}

/** The 108 bytes of FSAVE in 32-bit protected mode; tags are two bits a register there. */
function fsave(f: UserX86FpregsEntry): Uint8Array {
  const out = new BytesOut(true);
  const tags = Array.from({ length: 8 }, (_, i) => ((f.twd >> i) & 1 ? 0 : 3) << (2 * i)).reduce((a, b) => a | b);
  out
    .u32(0xffff0000 | f.cwd)
    .u32(0xffff0000 | f.swd)
    .u32(0xffff0000 | tags);
  out
    .u32(f.rip)
    .u32((f.rip >> 32n) & 0xffffn)
    .u32(f.rdp)
    .u32((f.rdp >> 32n) & 0xffffn);
  const st = f.st_space ?? [];
  for (let i = 0; i < 8; i++) {
    const [a = 0, b = 0, c = 0] = st.slice(i * 4);
    out
      .u32(a)
      .u32(b)
      .u16(c & 0xffff);
  }
  return out.take();
}

/** Where components lie in the standard format of XSAVE, in bytes. Source: Intel SDM 1, 13.4. */
const COMPONENTS = [
  { bit: 2, field: "ymmh_space", offset: 576, size: 256, word: 4 },
  { bit: 3, field: "bndreg_state", offset: 960, size: 64, word: 8 },
  { bit: 4, field: "bndcsr_state", offset: 1024, size: 64, word: 8 },
  { bit: 5, field: "opmask_reg", offset: 1088, size: 64, word: 8 },
  { bit: 6, field: "zmm_upper", offset: 1152, size: 512, word: 8 },
  { bit: 7, field: "hi16_zmm", offset: 1664, size: 1024, word: 8 },
  { bit: 9, field: "pkru", offset: 2688, size: 8, word: 4 },
] as const;

/** Offset of the mask of components that the CPU has; debuggers read it there. Source: gdb, i387-tdep. */
const XCR0 = 464;
const XSAVE_HEADER = 512;

function xsaveNote(f: UserX86FpregsEntry): Note[] {
  const { xsave } = f;
  if (xsave === undefined) return [];
  const there = COMPONENTS.filter(({ field }) => (xsave[field]?.length ?? 0) > 0);
  const mask = there.reduce((bits, { bit }) => bits | (1n << BigInt(bit)), 3n);
  const end = there.reduce((last, { offset, size }) => Math.max(last, offset + size), 576);
  const bytes = Buffer.alloc(end);
  bytes.set(fxsave(f));
  bytes.writeBigUInt64LE(mask, XCR0);
  bytes.writeBigUInt64LE(BigInt.asUintN(64, xsave.xstate_bv) & mask, XSAVE_HEADER);
  for (const { field, offset, size, word } of there) {
    const out = new BytesOut(true);
    for (const value of xsave[field]!.slice(0, size / word)) {
      if (word === 4) out.u32(value);
      else out.u64(value);
    }
    bytes.set(out.take(), offset);
  }
  return [{ type: NT.x86Xstate, owner: "LINUX", bytes }];
}
