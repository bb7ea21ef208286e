/** CPU state of a thread: registers and xsave area, as the kernel gives them to a tracer and as images have them. */

import type { ThreadInfoX86, UserX86FpregsEntry, UserX86RegsEntry } from "../../crit/schema/generated/types.ts";
import { ByteReader } from "../executor/bytes.ts";
import type { XsaveComponent } from "../executor/client.ts";

/** What a call that was interrupted returns inside the kernel (linux/errno.h); user space never sees these. */
const ERESTARTSYS = -512n;
const ERESTARTNOINTR = -513n;
const ERESTARTNOHAND = -514n;
const ERESTART_RESTARTBLOCK = -516n;
const EINTR = -4n;

/** Call number of poll(2). */
const POLL = 7n;

/** 32-bit code has this code segment. */
const USER32_CS = 0x23n;

/**
 * Registers of a frozen thread. An interrupted call is set back to be made again; one that would go on where it was (a
 * sleep, by the kernel's restart block) is interrupted instead, since a new process has no such block. A poll(2) without
 * a time limit begins where it goes on.
 */
export function generalRegisters(bytes: Uint8Array): UserX86RegsEntry {
  const reader = new ByteReader(bytes);
  const next = (): bigint => reader.u64();
  const general = {
    ...{ r15: next(), r14: next(), r13: next(), r12: next(), bp: next(), bx: next(), r11: next(), r10: next() },
    ...{ r9: next(), r8: next(), ax: next(), cx: next(), dx: next(), si: next(), di: next(), orig_ax: next() },
    ...{ ip: next(), cs: next(), flags: next(), sp: next(), ss: next(), fs_base: next(), gs_base: next() },
    ...{ ds: next(), es: next(), fs: next(), gs: next() },
  };
  return { ...general, ...restarted(general), mode: general.cs === USER32_CS ? 2 : 1 };
}

type CallRegisters = Pick<UserX86RegsEntry, "ax" | "orig_ax" | "ip" | "dx">;

function restarted({ ax, orig_ax, ip, dx }: CallRegisters): Partial<CallRegisters> {
  if (BigInt.asIntN(64, orig_ax) < 0n) return {};
  switch (BigInt.asIntN(64, ax)) {
    case ERESTARTSYS:
    case ERESTARTNOINTR:
    case ERESTARTNOHAND:
      return { ax: orig_ax, ip: ip - 2n }; // a syscall instruction has two bytes
    case ERESTART_RESTARTBLOCK:
      if (orig_ax === POLL && BigInt.asIntN(32, dx) < 0n) return { ax: orig_ax, ip: ip - 2n };
      return { ax: BigInt.asUintN(64, EINTR) };
  }
  return {};
}

/** Offset of the mask of components that the CPU has. Source: the kernel's regset (USER_XSTATE_XCR0_WORD). */
const XCR0 = 464;
const XSAVE_HEADER = 512;
const XSAVE_LEGACY_END = 576;

const COMPONENTS = [
  { bit: 2, field: "ymmh_space", words: 64, width: 4 },
  { bit: 3, field: "bndreg_state", words: 8, width: 8 },
  { bit: 4, field: "bndcsr_state", words: 8, width: 8 },
  { bit: 5, field: "opmask_reg", words: 8, width: 8 },
  { bit: 6, field: "zmm_upper", words: 64, width: 8 },
  { bit: 7, field: "hi16_zmm", words: 128, width: 8 },
  { bit: 9, field: "pkru", words: 2, width: 4 },
] as const;

/** The area of NT_X86_XSTATE. `layout` tells where this CPU puts each component. */
export function floatingRegisters(bytes: Uint8Array, layout: readonly XsaveComponent[]): UserX86FpregsEntry {
  const reader = new ByteReader(bytes);
  const [cwd, swd, twd, fop] = [reader.u16(), reader.u16(), reader.u16(), reader.u16()];
  const head = { cwd, swd, twd, fop, rip: reader.u64(), rdp: reader.u64(), mxcsr: reader.u32() };
  const mxcsr_mask = reader.u32();
  const st_space = Array.from({ length: 32 }, () => reader.u32());
  const xmm_space = Array.from({ length: 64 }, () => reader.u32());
  const legacy = { ...head, mxcsr_mask, st_space, xmm_space };
  if (bytes.length < XSAVE_LEGACY_END) return legacy;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const known = view.getBigUint64(XCR0, true);
  const fields: Record<string, number[] | bigint[]> = {};
  for (const { bit, field, words, width } of COMPONENTS) {
    const { offset = 0, size = 0 } = layout[bit] ?? {};
    if ((known & (1n << BigInt(bit))) === 0n || size === 0 || offset + words * width > bytes.length) continue;
    fields[field] =
      width === 4
        ? Array.from({ length: words }, (_, i) => view.getUint32(offset + i * 4, true))
        : Array.from({ length: words }, (_, i) => view.getBigUint64(offset + i * 8, true));
  }
  return { ...legacy, xsave: { xstate_bv: view.getBigUint64(XSAVE_HEADER, true), ...fields } };
}

/** The three slots of thread-local storage of 32-bit programs, which a 64-bit program leaves empty. */
const EMPTY_TLS = [12, 13, 14].map((entry_number) => ({
  ...{ entry_number, base_addr: 0, limit: 0, seg_32bit: false, contents_h: false, contents_l: false },
  ...{ read_exec_only: true, limit_in_pages: false, seg_not_present: true, usable: false },
}));

/** All of it. `clearTid` is what PR_GET_TID_ADDRESS told. */
export function threadInfo(
  facts: { readonly regs: Uint8Array; readonly xstate: Uint8Array; readonly clearTid: bigint },
  layout: readonly XsaveComponent[],
): ThreadInfoX86 {
  return {
    clear_tid_addr: facts.clearTid,
    gpregs: generalRegisters(facts.regs),
    fpregs: floatingRegisters(facts.xstate, layout),
    tls: EMPTY_TLS,
  };
}
