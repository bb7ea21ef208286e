/** Capabilities that checkpoint and restore need, with what each is for. */

export interface Capability {
  /** Bit of CapEff (include/uapi/linux/capability.h). */
  readonly bit: number;
  readonly name: string;
  /** A capability that covers it. */
  readonly instead?: number;
  /** Nothing works without it. */
  readonly needed: boolean;
  readonly breaks: string;
}

const SYS_ADMIN = 21;

export const CAPABILITIES: readonly Capability[] = [
  { bit: 19, name: "CAP_SYS_PTRACE", needed: true, breaks: "no other task can be stopped and looked into" },
  {
    bit: 40,
    name: "CAP_CHECKPOINT_RESTORE",
    instead: SYS_ADMIN,
    needed: true,
    breaks: "mapped files cannot be opened through /proc/PID/map_files, and no pid can be chosen on restore",
  },
  {
    bit: SYS_ADMIN,
    name: "CAP_SYS_ADMIN",
    needed: false,
    breaks: "namespaces and mounts cannot be saved or made again",
  },
  { bit: 12, name: "CAP_NET_ADMIN", needed: false, breaks: "TCP connections and network namespaces cannot be saved" },
  {
    bit: 24,
    name: "CAP_SYS_RESOURCE",
    needed: false,
    breaks: "limits above the present ones cannot be put back, nor the layout of the address space",
  },
  { bit: 1, name: "CAP_DAC_OVERRIDE", needed: false, breaks: "files of other users cannot be opened" },
  { bit: 7, name: "CAP_SETUID", needed: false, breaks: "tasks of other users cannot be restored" },
  { bit: 6, name: "CAP_SETGID", needed: false, breaks: "tasks of other groups cannot be restored" },
  { bit: 5, name: "CAP_KILL", needed: false, breaks: "tasks of other users cannot be signalled" },
  {
    bit: 18,
    name: "CAP_SYS_CHROOT",
    needed: false,
    breaks: "tasks with a root directory of their own cannot be restored",
  },
  { bit: 30, name: "CAP_AUDIT_CONTROL", needed: false, breaks: "the login uid cannot be put back" },
];
