/** Capabilities and secure bits. */

import { bitNames, names, type Names } from "./table.ts";

/** By number. Source: capabilities(7), linux/capability.h. */
export const CAPABILITIES: Names = names(
  `CAP_CHOWN CAP_DAC_OVERRIDE CAP_DAC_READ_SEARCH CAP_FOWNER CAP_FSETID CAP_KILL CAP_SETGID CAP_SETUID CAP_SETPCAP
   CAP_LINUX_IMMUTABLE CAP_NET_BIND_SERVICE CAP_NET_BROADCAST CAP_NET_ADMIN CAP_NET_RAW CAP_IPC_LOCK CAP_IPC_OWNER
   CAP_SYS_MODULE CAP_SYS_RAWIO CAP_SYS_CHROOT CAP_SYS_PTRACE CAP_SYS_PACCT CAP_SYS_ADMIN CAP_SYS_BOOT CAP_SYS_NICE
   CAP_SYS_RESOURCE CAP_SYS_TIME CAP_SYS_TTY_CONFIG CAP_MKNOD CAP_LEASE CAP_AUDIT_WRITE CAP_AUDIT_CONTROL CAP_SETFCAP
   CAP_MAC_OVERRIDE CAP_MAC_ADMIN CAP_SYSLOG CAP_WAKE_ALARM CAP_BLOCK_SUSPEND CAP_AUDIT_READ CAP_PERFMON CAP_BPF
   CAP_CHECKPOINT_RESTORE`,
);

/** By bit: bit n is capability n. */
export const CAPABILITY_BITS: Names = CAPABILITIES.map(([number, name]) => [2 ** number, name] as const);

/** A capability set from its 32-bit words, low word first, as images hold it. */
export function capabilityBits(words: readonly number[] | undefined): bigint {
  return (words ?? []).reduce((bits, word, i) => bits | (BigInt(word) << BigInt(32 * i)), 0n);
}

/** Source: capabilities(7), linux/securebits.h. */
export const SECUREBITS: Names = bitNames(
  `NOROOT NOROOT_LOCKED NO_SETUID_FIXUP NO_SETUID_FIXUP_LOCKED KEEP_CAPS KEEP_CAPS_LOCKED NO_CAP_AMBIENT_RAISE
   NO_CAP_AMBIENT_RAISE_LOCKED EXEC_RESTRICT_FILE EXEC_RESTRICT_FILE_LOCKED EXEC_DENY_INTERACTIVE
   EXEC_DENY_INTERACTIVE_LOCKED`,
);
