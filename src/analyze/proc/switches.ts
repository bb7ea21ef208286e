/** Switches of the kernel's build configuration that checkpoint and restore depend on; a snapshot keeps these only. */

export const SWITCHES = [
  "AIO",
  "AUTOFS_FS",
  "BINFMT_MISC",
  "CGROUPS",
  "CGROUP_FREEZER",
  "CHECKPOINT_RESTORE",
  "EPOLL",
  "EVENTFD",
  "FANOTIFY",
  "FHANDLE",
  "IA32_EMULATION",
  "INET_DIAG",
  "INET_RAW_DIAG",
  "INET_UDP_DIAG",
  "INOTIFY_USER",
  "IPC_NS",
  "IP6_NF_FILTER",
  "IP_NF_FILTER",
  "IO_URING",
  "KCMP",
  "MEMCG",
  "MEMFD_CREATE",
  "MEM_SOFT_DIRTY",
  "NAMESPACES",
  "NETFILTER_XT_MARK",
  "NETLINK_DIAG",
  "NET_NS",
  "NF_TABLES",
  "PACKET_DIAG",
  "PID_NS",
  "POSIX_MQUEUE",
  "PROC_CHILDREN",
  "PROC_PAGE_MONITOR",
  "RSEQ",
  "SECCOMP",
  "SECCOMP_FILTER",
  "SYSVIPC",
  "TIMERFD",
  "TIME_NS",
  "TUN",
  "UNIX_DIAG",
  "USERFAULTFD",
  "USER_NS",
  "UTS_NS",
  "X86_USER_SHADOW_STACK",
] as const;

export type Switch = (typeof SWITCHES)[number];

/** "y", "m", "n" by name; undefined when the configuration is not to be read. */
export function parseConfig(text: string | undefined): ReadonlyMap<string, string> | undefined {
  if (text === undefined) return undefined;
  const found = new Map<string, string>();
  for (const line of text.split("\n")) {
    const set = /^CONFIG_(\w+)=(.*)$/.exec(line);
    const unset = /^# CONFIG_(\w+) is not set/.exec(line);
    if (set !== null) found.set(set[1] as string, set[2] as string);
    else if (unset !== null) found.set(unset[1] as string, "n");
  }
  return found;
}
