/** What criu asks of a kernel, by the words in which it misses it. Data of the rule kernel-feature. */

import type { Hit, Pattern, Verdict } from "./rule.ts";

export interface KernelFeature {
  readonly match: RegExp;
  /** Short name, as `criu check` and the kernel's documentation use it. */
  readonly kind: string;
  /** CONFIG options that bring it; empty when every build has it. */
  readonly config: readonly string[];
  /** First Linux version. */
  readonly since: string;
  /** What does not work without it. */
  readonly breaks: string;
  /** Only where no run can go on without it; the others are said as a warning by runs that succeed. */
  readonly also?: Partial<Pattern>;
}

const CHECK = { phases: ["check", "unknown"] } as const satisfies Partial<Pattern>;
const CR = ["CONFIG_CHECKPOINT_RESTORE"];

/** Most probes say what failed before their failure is reported. */
function reported(hit: Hit): Verdict {
  const before = hit.log.before(hit.event, 1)[0];
  return before?.level === "error" && !/failed when initializing/.test(before.message) ? { strength: "follows" } : {};
}

export const KERNEL_FEATURES: readonly KernelFeature[] = [
  {
    match:
      /\/proc\/<?\w{1,20}>?\/map_files (?:directory )?is (?:missing|inaccessible)(?!: (?:Operation not|Permission))/,
    kind: "map_files",
    config: CR,
    since: "3.3",
    breaks: "the files behind mappings cannot be found",
  },
  {
    match: /map_files (?:directory )?(?:is )?(?:missing|not (?:there|available|supported))/,
    kind: "map_files",
    config: CR,
    since: "3.3",
    breaks: "the files behind mappings cannot be found",
  },
  {
    match: /Can't (?:fd)?open(?:dir)? (?<pid>\d+)\/map_files on procfs: No such file/,
    kind: "map_files",
    config: CR,
    since: "3.3",
    breaks: "the files behind mappings cannot be found",
  },
  {
    match:
      /Can't open (?<pid>\d+)\/task\/\w+\/children on procfs: No such file|children (?:file )?(?:is )?(?:missing|inaccessible)|Can't open \S*\/children/,
    kind: "children",
    config: ["CONFIG_PROC_CHILDREN", ...CR],
    since: "3.5",
    breaks: "the tree cannot be walked from parent to child",
  },
  {
    match:
      /System call kcmp is not supported|kcmp (?:syscall )?(?:is )?not supported|kcmp failed: .{0,200}not implemented/,
    kind: "kcmp",
    config: ["CONFIG_KCMP", ...CR],
    since: "3.5",
    breaks: "shared descriptors, memory and files cannot be told from copies",
  },
  {
    match: /kcmp-epoll failed(?!.*\bpid\b)|has_kcmp_epoll_tfd failed/,
    kind: "KCMP_EPOLL_TFD",
    config: ["CONFIG_KCMP"],
    since: "4.13",
    breaks: "the targets of epoll cannot be told apart",
  },
  {
    match: /(?<call>PR_SET_MM_\w+|PR_SET_MM) (?:is )?not supported/,
    kind: "PR_SET_MM",
    config: CR,
    since: "3.18 (PR_SET_MM_MAP), 3.5 (others)",
    breaks: "the borders of the address space and the executable's link cannot be restored",
  },
  {
    match: /PR_GET_TID_ADDRESS is not supported/,
    kind: "PR_GET_TID_ADDRESS",
    config: CR,
    since: "3.5",
    breaks: "the address cleared at a thread's end cannot be saved",
  },
  {
    match: /sysctl is inaccessible|ns_last_pid (?:sysctl )?(?:is )?(?:missing|inaccessible)/,
    kind: "sysctl",
    config: [...CR, "CONFIG_PID_NS"],
    since: "3.3",
    breaks: "pids and ids of IPC objects cannot be chosen on restore",
  },
  {
    match: /Can't open (?:\d+\/)?sys\/kernel\/ns_last_pid on procfs: No such file/,
    kind: "ns_last_pid",
    config: [...CR, "CONFIG_PID_NS"],
    since: "3.3",
    breaks: "pids cannot be chosen on restore",
  },
  {
    match: /(?:sem|msg|shm)_next_id is inaccessible/,
    kind: "sem_next_id",
    config: CR,
    since: "3.8",
    breaks: "SysV IPC objects cannot get their ids back",
  },
  {
    match: /fdinfo (?:doesn't|does not) contain the (?<field>mnt_id|lock) field/,
    kind: "fdinfo",
    config: [],
    since: "3.15 (mnt_id), 4.1 (lock)",
    breaks: "the mount of a file or the holder of a lock cannot be found",
  },
  {
    match: /[Nn]ested mount namespaces are not supported without mnt_id in fdinfo/,
    kind: "fdinfo mnt_id",
    config: [],
    since: "3.15",
    breaks: "files of nested mount namespaces cannot be found",
  },
  {
    match:
      /(?:[Dd]iag module missing|[Ss]ock(?:et)?[ _]?diag infrastructure (?:is )?incomplete|Can't make diag socket)/,
    kind: "sock_diag",
    config: [
      "CONFIG_UNIX_DIAG",
      "CONFIG_INET_DIAG",
      "CONFIG_INET_UDP_DIAG",
      "CONFIG_PACKET_DIAG",
      "CONFIG_NETLINK_DIAG",
    ],
    since: "3.3 (unix), 3.10 (packet, netlink)",
    breaks: "sockets cannot be listed",
  },
  {
    match: /(?:The )?sock(?:ets)?: (?:The )?sock diag infrastructure|Make sure you have[: ]+CONFIG_\w+/,
    kind: "sock_diag",
    config: ["CONFIG_UNIX_DIAG", "CONFIG_INET_DIAG"],
    since: "3.3",
    breaks: "sockets cannot be listed",
  },
  {
    match:
      /(?:[Kk]ernel (?:is )?(?:compiled |built |configured )?without|(?:missing|needs?|requires?|lacks?|enable|enabling)) (?<config>CONFIG_(?!COMPAT|IA32|NETFILTER_XT)\w+)|(?<option>CONFIG_(?!COMPAT|IA32|NETFILTER_XT)\w+) (?:is )?(?:not (?:set|enabled|configured)|missing|disabled|required)/,
    kind: "CONFIG",
    config: [],
    since: "",
    breaks: "the operation needs it",
    also: { strength: "likely" },
  },
  {
    match: /(?:^|\s)UFFD is not supported|Non-cooperative UFFD is not supported/,
    kind: "userfaultfd",
    config: ["CONFIG_USERFAULTFD"],
    since: "4.3 (4.11 for fork and remap events)",
    breaks: "--lazy-pages",
    also: CHECK,
  },
  {
    match: /kerndat_uffd failed/,
    kind: "userfaultfd",
    config: ["CONFIG_USERFAULTFD"],
    since: "4.3",
    breaks: "--lazy-pages",
    also: { strength: "likely" },
  },
  {
    match: /clone3\(\) with set_tid not supported/,
    kind: "clone3_set_tid",
    config: [],
    since: "5.5",
    breaks: "pids are chosen through ns_last_pid, slower and open to races",
    also: CHECK,
  },
  {
    match: /Time namespaces are not supported/,
    kind: "time namespace",
    config: ["CONFIG_TIME_NS"],
    since: "5.6",
    breaks: "clocks do not go on from the saved values",
    also: CHECK,
  },
  {
    match: /(?:IFLA_NEW_IFINDEX|IFLA_NEW_IFIND\w*) isn't supported/,
    kind: "external_net_ns ifindex",
    config: [],
    since: "5.14",
    breaks: "network devices that move get another index",
    also: CHECK,
  },
  {
    match: /NSID isn't supported/,
    kind: "link_nsid",
    config: ["CONFIG_NET_NS"],
    since: "4.0",
    breaks: "veth pairs between namespaces cannot be joined again",
    also: CHECK,
  },
  {
    match: /Nftables based locking requires libnftables/,
    kind: "network_lock_nftables",
    config: ["CONFIG_NF_TABLES"],
    since: "4.1 (sets of pairs 5.6)",
    breaks: "--network-lock nftables",
    also: CHECK,
  },
  {
    match: /cgroupns not supported/,
    kind: "cgroupns",
    config: ["CONFIG_CGROUPS"],
    since: "4.6",
    breaks: "cgroup namespaces are not restored",
    also: CHECK,
  },
  {
    match: /Do not have API to map vDSO/,
    kind: "can_map_vdso",
    config: CR,
    since: "4.8",
    breaks: "the vDSO is moved instead of mapped; not possible for 32-bit tasks",
    also: CHECK,
  },
  {
    match: /(?:Kernel|kernel) (?:probably )?lacks (?:the )?support for mremapping special mappings/,
    kind: "mremap of special mappings",
    config: [],
    since: "4.8 (arm64 4.12)",
    breaks: "the vDSO cannot be put back at its place",
  },
  {
    match: /autofs not supported/,
    kind: "autofs",
    config: ["CONFIG_AUTOFS_FS"],
    since: "4.14",
    breaks: "autofs mounts",
    also: CHECK,
  },
  {
    match:
      /(?:Pidfd store requires (?<call>pidfd_\w+) syscall|(?<other>pidfd_(?:open|getfd)) (?:syscall )?(?:is )?not supported)/,
    kind: "pidfd",
    config: [],
    since: "5.6",
    breaks: "pids used again between pre-dumps are not noticed",
    also: CHECK,
  },
  {
    match: /Loginuid restore is OFF/,
    kind: "loginuid",
    config: ["CONFIG_AUDITSYSCALL"],
    since: "3.12",
    breaks: "the login uid of tasks",
    also: CHECK,
  },
  {
    match: /Hardware breakpoints don't seem to work/,
    kind: "breakpoints",
    config: ["CONFIG_HAVE_HW_BREAKPOINT"],
    since: "3.3",
    breaks: "restores are slower: threads are stepped by system calls",
    also: CHECK,
  },
  {
    match: /ptrace doesn't support PTRACE_PEEKSIGINFO|PTRACE_PEEKSIGINFO (?:is )?not supported/,
    kind: "PTRACE_PEEKSIGINFO",
    config: CR,
    since: "3.10",
    breaks: "signals that wait for delivery",
  },
  {
    match: /Unable to dump (?:pending signals|signal blocking mask)/,
    kind: "PTRACE_PEEKSIGINFO",
    config: CR,
    since: "3.10 (mask 3.11)",
    breaks: "signals that wait for delivery",
    also: CHECK,
  },
  {
    match: /Unable to send siginfo with positive si_code/,
    kind: "sigqueueinfo",
    config: CR,
    since: "3.9",
    breaks: "signals that wait for delivery",
    also: CHECK,
  },
  {
    match: /CLONE_PARENT \| CLONE_NEWPID don't work together/,
    kind: "CLONE_PARENT with CLONE_NEWPID",
    config: ["CONFIG_PID_NS"],
    since: "3.13",
    breaks: "--restore-sibling into a new pid namespace",
  },
  {
    match: /(?:No|no) AIO (?:syscall|ring at expected)|AIO remap doesn't work properly|Can't remap AIO ring/,
    kind: "aio_remap",
    config: ["CONFIG_AIO"],
    since: "3.18",
    breaks: "Linux AIO contexts",
    also: CHECK,
  },
  {
    match:
      /Can't (?:make|create) (?:eventfd|epoll fd|signalfd|inotify fd)|Counter mismatch \(or not met\)|TFD mismatch \(or not met\)|WD mismatch \(or not met\)|Error parsing proc fdinfo/,
    kind: "fdinfo of anonymous files",
    config: ["CONFIG_EPOLL", "CONFIG_EVENTFD", "CONFIG_SIGNALFD", "CONFIG_INOTIFY_USER", ...CR],
    since: "3.8",
    breaks: "eventfd, epoll, signalfd and inotify",
    also: CHECK,
  },
  {
    match: /(?:No timerfd support for c\/r|timerfd_create failed)/,
    kind: "timerfd",
    config: ["CONFIG_TIMERFD", ...CR],
    since: "3.17",
    breaks: "timerfd",
    also: { phases: ["check"] },
  },
  {
    match: /Unaligned vmsplice doesn't work/,
    kind: "vmsplice",
    config: [],
    since: "3.5",
    breaks: "memory cannot be drained through pipes",
  },
  {
    match: /Can't get socket (?:filter|bound dev)/,
    kind: "SO_GET_FILTER",
    config: ["CONFIG_NET"],
    since: "3.8",
    breaks: "packet filters of sockets",
    also: CHECK,
  },
  {
    match: /(?:Can't lock pty master|Unexpected error on locked pty|Managed to open locked pty)/,
    kind: "TIOCGPTLCK",
    config: ["CONFIG_UNIX98_PTYS"],
    since: "3.10",
    breaks: "terminals",
    also: CHECK,
  },
  {
    match: /(?:Can't fetch file owner UIDs|F_GETOWNER_UIDS)/,
    kind: "F_GETOWNER_UIDS",
    config: CR,
    since: "3.7",
    breaks: "owners of files with signals",
    also: CHECK,
  },
  {
    match:
      /TCP_REPAIR can't be enabled for half-closed sockets|The TCP_REPAIR_WINDOW option isn't supported|Can't get TCP_TIMESTAMP/,
    kind: "TCP_REPAIR",
    config: CR,
    since: "3.5 (half-closed 4.6, window 4.8)",
    breaks: "TCP connections in some states",
    also: CHECK,
  },
  {
    match:
      /Can't (?:check tun support|turn TCP repair mode ON)|No proper support for tun dump|No info about \S+ filter, kernel is too old/,
    kind: "tun or TCP repair",
    config: ["CONFIG_TUN", ...CR],
    since: "3.12",
    breaks: "tun devices, TCP connections",
    also: { phases: ["check"] },
  },
  {
    match: /unmatched dev:ino [\w:]+ \(expected|overlayfs.{0,200}(?:map_files|wrong path|mnt_id)/i,
    kind: "overlayfs",
    config: ["CONFIG_OVERLAY_FS"],
    since: "4.2",
    breaks: "mapped files on overlayfs",
    also: CHECK,
  },
  {
    match: /Have no NSpid support|NSpid (?:field )?(?:is )?not supported/,
    kind: "NSpid",
    config: ["CONFIG_PID_NS"],
    since: "4.1",
    breaks: "pids inside a pid namespace",
    also: CHECK,
  },
  {
    match: /PAGE_IS_GUARD flag\. CRIU dump will fail|Collect MADV_GUARD_INSTALL pages/,
    kind: "PAGE_IS_GUARD",
    config: ["CONFIG_PROC_PAGE_MONITOR"],
    since: "6.15",
    breaks: "memory with guard pages (madvise)",
    also: { phases: ["check", "dump"], levels: ["error"] },
  },
  {
    match:
      /(?:openat2|fsopen|open_tree|move_mount|memfd_create|close_range|membarrier|userfaultfd|pidfd_open)(?:\(\))? (?:syscall )?(?:is |isn't )?(?:not )?(?:supported|implemented|available)/,
    kind: "system call",
    config: [],
    since: "",
    breaks: "what needs that call",
    also: { ...CHECK, strength: "likely" },
  },
  {
    match: /Mounts-v2 requires (?:openat2|MOVE_MOUNT_SET_GROUP)/,
    kind: "mount-v2",
    config: [],
    since: "5.15",
    breaks: "mount namespaces are restored the older way",
    also: { ...CHECK, strength: "likely" },
  },
  {
    match:
      /Unexpected (?:error from|success: ) ?(?:clone3|memfd_create)|(?:fsopen|openat2|rseq) should fail|close_range (?:succeeded unexpectedly|returned unexpected)|prctl returned unexpected error/,
    kind: "probe",
    config: [],
    since: "",
    breaks: "the probe answered as no kernel does: a seccomp profile or an emulator stands between",
    also: { strength: "likely", levels: ["error"] },
  },
  {
    match: /(?<probe>(?:kerndat|kdat|check|init|get|has)_\w+)(?: has)? failed when initializing kerndat/,
    kind: "probe",
    config: [],
    since: "",
    breaks: "criu stops before it starts",
    also: { strength: "likely", judge: reported },
  },
  {
    match: /Could not initialize kernel features detection/,
    kind: "probe",
    config: [],
    since: "",
    breaks: "criu stops before it starts",
    also: { strength: "follows" },
  },
  {
    match:
      /(?:Try a linux kernel newer than|[Rr]equires? (?:a )?(?:linux )?kernel (?:>=|version|newer|at least)) ?(?:than )?v?(?<since>\d[\d.]*)/,
    kind: "version",
    config: [],
    since: "",
    breaks: "the object cannot be handled",
    also: { strength: "likely" },
  },
  {
    match:
      /(?:kernel|Kernel) (?:is )?too old|not supported by (?:your|this|the) kernel|kernel (?:doesn't|does not) support/,
    kind: "version",
    config: [],
    since: "",
    breaks: "the object cannot be handled",
    also: { strength: "likely" },
  },
  {
    match: /^(?!.*(?:uffd|[Ll]azy pages)).*: Function not implemented\s*$/,
    kind: "system call",
    config: [],
    since: "",
    breaks: "what needs that call",
    also: { strength: "likely", levels: ["error"] },
  },
];
