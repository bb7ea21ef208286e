/** Registers of a thread from its core image, as ptrace takes them. */

import type { UserX86RegsEntry } from "../../crit/schema/generated/types.ts";

/** Fields of user_x86_regs_entry in the order of struct user_regs_struct. Source: sys/user.h. */
const ORDER = [
  ...["r15", "r14", "r13", "r12", "bp", "bx", "r11", "r10", "r9", "r8", "ax", "cx", "dx", "si", "di", "orig_ax"],
  ...["ip", "cs", "flags", "sp", "ss", "fs_base", "gs_base", "ds", "es", "fs", "gs"],
] as readonly (keyof UserX86RegsEntry)[];

/** -ERESTART_RESTARTBLOCK, -EINTR. Source: linux/errno.h. */
const RESTART_BLOCK = -516n;
const INTERRUPTED = -4n;

/** 27 words. A call that could only be resumed by state that the kernel had in the old process ends with EINTR. */
export function registersOf(gpregs: UserX86RegsEntry): bigint[] {
  const words = ORDER.map((name) => BigInt.asUintN(64, gpregs[name] as bigint));
  const ax = ORDER.indexOf("ax");
  if (BigInt.asIntN(64, words[ax]!) === RESTART_BLOCK) words[ax] = BigInt.asUintN(64, INTERRUPTED);
  return words;
}

/** The order in which the words come, for the dump's direction and tests. */
export const REGISTER_ORDER: readonly string[] = ORDER;
