/** Capabilities of the caller, which its executor has as well: which are missing, and which a system call wants. */

import { readFileSync } from "node:fs";
import { maskIn, parseStatus } from "../analyze/proc/status.ts";
import { attempt } from "../crit/commands/io.ts";
import { CAPABILITIES } from "../crit/names/capabilities.ts";
import { SYS } from "./plan/sys.ts";

/** Effective ones of this process, bit n for capability n. */
export function ownCapabilities(): bigint {
  const status = attempt("/proc/self/status", () => readFileSync("/proc/self/status", "latin1"));
  return maskIn(parseStatus(status), "CapEff") ?? 0n;
}

/** Whether a set has the capability of that name. */
export function hasCapability(set: bigint, name: string): boolean {
  const bit = CAPABILITIES.find(([, known]) => known === name)?.[0];
  return bit !== undefined && (set & (1n << BigInt(bit))) !== 0n;
}

/** Names of the capabilities in a set; a bit without a name by its number. */
export function capabilityNames(set: bigint): string[] {
  const names = new Map(CAPABILITIES);
  const bits = Array.from({ length: 64 }, (_, bit) => bit).filter((bit) => (set & (1n << BigInt(bit))) !== 0n);
  return bits.map((bit) => names.get(bit) ?? `capability ${bit}`);
}

/** What the kernel asks for before it refuses a call with EPERM or EACCES. Source: capabilities(7). */
const WANTED: Readonly<Record<number, readonly string[]>> = {
  [SYS.openat]: ["CAP_DAC_OVERRIDE"],
  [SYS.mknod]: ["CAP_MKNOD"],
  [SYS.mknodat]: ["CAP_MKNOD"],
  [SYS.linkat]: ["CAP_DAC_READ_SEARCH", "CAP_FOWNER"],
  [SYS.open_by_handle_at]: ["CAP_DAC_READ_SEARCH"],
  [SYS.fchown]: ["CAP_CHOWN"],
  [SYS.lchown]: ["CAP_CHOWN"],
  [SYS.chmod]: ["CAP_FOWNER"],
  [SYS.fchmod]: ["CAP_FOWNER"],
  [SYS.setsockopt]: ["CAP_NET_ADMIN"],
  [SYS.socket]: ["CAP_NET_RAW"],
  [SYS.bind]: ["CAP_NET_BIND_SERVICE"],
  [SYS.setpriority]: ["CAP_SYS_NICE"],
  [SYS.sched_setscheduler]: ["CAP_SYS_NICE"],
  [SYS.sched_setattr]: ["CAP_SYS_NICE"],
  [SYS.ioprio_set]: ["CAP_SYS_ADMIN", "CAP_SYS_NICE"],
  [SYS.prlimit64]: ["CAP_SYS_RESOURCE"],
  [SYS.mlock2]: ["CAP_IPC_LOCK"],
  [SYS.chroot]: ["CAP_SYS_CHROOT"],
  [SYS.fanotify_init]: ["CAP_SYS_ADMIN"],
  [SYS.seccomp]: ["CAP_SYS_ADMIN"],
  [SYS.unshare]: ["CAP_SYS_ADMIN"],
  [SYS.setgroups]: ["CAP_SETGID"],
  [SYS.setresgid]: ["CAP_SETGID"],
  [SYS.setresuid]: ["CAP_SETUID"],
  [SYS.kill]: ["CAP_KILL"],
  [SYS.pidfd_getfd]: ["CAP_SYS_PTRACE"],
};

/** Which of the capabilities that a system call may want are missing; none when it failed for another reason. */
export function missingFor(call: number, own: bigint): readonly string[] {
  return (WANTED[call] ?? []).filter((name) => !hasCapability(own, name));
}
