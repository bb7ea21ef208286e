/** Features of the kernel as a snapshot shows them: by files of /proc, by the build configuration, by neither. */

import type { Snapshot } from "../proc/snapshot.ts";
import { parseConfig, type Switch } from "../proc/switches.ts";

export interface Feature {
  /** Short name: "map_files". */
  readonly name: string;
  readonly config?: Switch;
  /** Without it no dump works. */
  readonly required: boolean;
  /** "way to open mapped files (/proc/PID/map_files)" */
  readonly what: string;
  /** What does not work without it. */
  readonly breaks: string;
  /** What shows it without the configuration: a path that must be there, or a question to the snapshot. */
  readonly shown?: (snapshot: Snapshot) => boolean | undefined;
}

export interface FeatureState extends Feature {
  readonly state: "there" | "missing" | "unknown";
  readonly evidence: readonly string[];
}

const present =
  (path: string) =>
  (snapshot: Snapshot): boolean | undefined =>
    snapshot.texts[path] !== undefined || snapshot.stats[path] !== undefined || snapshot.lists[path] !== undefined
      ? true
      : snapshot.errors[path] === "ENOENT"
        ? false
        : undefined;
const statusHas =
  (key: string) =>
  (snapshot: Snapshot): boolean | undefined => {
    const status = snapshot.texts["/proc/self/status"];
    return status === undefined ? undefined : new RegExp(`^${key}:`, "m").test(status);
  };
const namespace =
  (kind: string) =>
  (snapshot: Snapshot): boolean | undefined =>
    snapshot.links[`/proc/self/ns/${kind}`] !== undefined ||
    (snapshot.errors[`/proc/self/ns/${kind}`] === "ENOENT" ? false : undefined);
const fileSystem =
  (name: string) =>
  (snapshot: Snapshot): boolean | undefined =>
    new RegExp(`\\t${name}$`, "m").test(snapshot.texts["/proc/filesystems"] ?? "") || undefined;

export const FEATURES: readonly Feature[] = [
  {
    name: "checkpoint-restore",
    config: "CHECKPOINT_RESTORE",
    required: true,
    what: "checkpoint and restore support",
    breaks: "kcmp, the layout of memory and much of what criu asks for is missing",
    shown: (snapshot) => present("/proc/sys/kernel/ns_last_pid")(snapshot),
  },
  {
    name: "map_files",
    config: "CHECKPOINT_RESTORE",
    required: true,
    what: "links to mapped files (/proc/PID/map_files)",
    breaks: "mapped files cannot be opened, deleted ones least of all",
    shown: present("/proc/self/map_files"),
  },
  {
    name: "ns_last_pid",
    config: "CHECKPOINT_RESTORE",
    required: false,
    what: "choice of the next pid (/proc/sys/kernel/ns_last_pid)",
    breaks: "pids can be chosen on restore by clone3 only (Linux 5.5)",
    shown: present("/proc/sys/kernel/ns_last_pid"),
  },
  {
    name: "task-children",
    config: "PROC_CHILDREN",
    required: true,
    what: "lists of children (/proc/PID/task/TID/children)",
    breaks: "criu cannot find the processes of the tree",
  },
  {
    name: "mnt_id",
    required: true,
    what: "mount of a descriptor in fdinfo",
    breaks: "open files cannot be told apart by their mounts",
    shown: (snapshot) => {
      const info = snapshot.texts["/proc/self/fdinfo/0"];
      return info === undefined ? undefined : /^mnt_id:/m.test(info);
    },
  },
  {
    name: "pid-namespaces-in-status",
    required: false,
    what: "pids of all namespaces in status (NSpid)",
    breaks: "containers with a pid namespace cannot be dumped from outside",
    shown: statusHas("NSpid"),
  },
  {
    name: "namespaces",
    config: "NAMESPACES",
    required: true,
    what: "namespaces",
    breaks: "the tree cannot be compared with the tool's own namespaces",
  },
  {
    name: "pid-namespace",
    config: "PID_NS",
    required: false,
    what: "pid namespaces",
    breaks: "containers cannot be restored",
    shown: namespace("pid"),
  },
  {
    name: "net-namespace",
    config: "NET_NS",
    required: false,
    what: "network namespaces",
    breaks: "containers with a network of their own cannot be restored",
    shown: namespace("net"),
  },
  {
    name: "ipc-namespace",
    config: "IPC_NS",
    required: false,
    what: "IPC namespaces",
    breaks: "System V shared memory cannot be saved",
    shown: namespace("ipc"),
  },
  {
    name: "uts-namespace",
    config: "UTS_NS",
    required: false,
    what: "UTS namespaces",
    breaks: "containers with a host name of their own cannot be restored",
    shown: namespace("uts"),
  },
  {
    name: "user-namespace",
    config: "USER_NS",
    required: false,
    what: "user namespaces",
    breaks: "rootless containers cannot be restored",
    shown: namespace("user"),
  },
  {
    name: "time-namespace",
    config: "TIME_NS",
    required: false,
    what: "time namespaces",
    breaks: "monotonic clocks jump on restore after a reboot or on another machine",
    shown: present("/proc/self/timens_offsets"),
  },
  {
    name: "unix-diag",
    config: "UNIX_DIAG",
    required: true,
    what: "unix sockets in sock_diag",
    breaks: "no task with a unix socket can be dumped",
  },
  {
    name: "inet-diag",
    config: "INET_DIAG",
    required: true,
    what: "TCP sockets in sock_diag",
    breaks: "no task with a TCP socket can be dumped",
  },
  {
    name: "udp-diag",
    config: "INET_UDP_DIAG",
    required: false,
    what: "UDP sockets in sock_diag",
    breaks: "no task with a UDP socket can be dumped",
  },
  {
    name: "packet-diag",
    config: "PACKET_DIAG",
    required: false,
    what: "packet sockets in sock_diag",
    breaks: "packet sockets cannot be saved",
  },
  {
    name: "netlink-diag",
    config: "NETLINK_DIAG",
    required: false,
    what: "netlink sockets in sock_diag",
    breaks: "netlink sockets lose their groups",
  },
  {
    name: "raw-diag",
    config: "INET_RAW_DIAG",
    required: false,
    what: "raw sockets in sock_diag",
    breaks: "raw sockets lose their options",
  },
  {
    name: "file-handles",
    config: "FHANDLE",
    required: false,
    what: "file handles",
    breaks: "inotify and fanotify watches cannot be saved",
  },
  { name: "eventfd", config: "EVENTFD", required: false, what: "eventfd", breaks: "eventfds cannot be restored" },
  { name: "epoll", config: "EPOLL", required: false, what: "epoll", breaks: "epoll instances cannot be restored" },
  { name: "inotify", config: "INOTIFY_USER", required: false, what: "inotify", breaks: "watches cannot be restored" },
  {
    name: "fanotify",
    config: "FANOTIFY",
    required: false,
    what: "fanotify",
    breaks: "fanotify marks cannot be restored",
  },
  {
    name: "seccomp",
    config: "SECCOMP_FILTER",
    required: false,
    what: "seccomp filters",
    breaks: "tasks under seccomp filters cannot be saved",
    shown: (snapshot) => statusHas("Seccomp")(snapshot),
  },
  { name: "memfd", config: "MEMFD_CREATE", required: false, what: "memfd_create", breaks: "memfds cannot be restored" },
  { name: "aio", config: "AIO", required: false, what: "kernel AIO", breaks: "AIO rings cannot be restored" },
  {
    name: "sysv-ipc",
    config: "SYSVIPC",
    required: false,
    what: "System V IPC",
    breaks: "shared memory, semaphores and queues of IPC namespaces cannot be restored",
    shown: present("/proc/self/ns/ipc"),
  },
  {
    name: "mqueue",
    config: "POSIX_MQUEUE",
    required: false,
    what: "POSIX message queues",
    breaks: "mqueue mounts cannot be made again",
    shown: fileSystem("mqueue"),
  },
  {
    name: "freezer",
    config: "CGROUP_FREEZER",
    required: false,
    what: "the freezer of control groups",
    breaks: "--freeze-cgroup does not work on cgroup v1",
  },
  {
    name: "tun",
    config: "TUN",
    required: false,
    what: "tun and tap devices",
    breaks: "tun devices cannot be restored",
    shown: present("/dev/net/tun"),
  },
  {
    name: "xt-mark",
    config: "NETFILTER_XT_MARK",
    required: false,
    what: "the mark match of netfilter",
    breaks: "the network cannot be locked by iptables while connections are saved",
  },
  {
    name: "nftables",
    config: "NF_TABLES",
    required: false,
    what: "nftables",
    breaks: "--network-lock nftables does not work",
  },
  {
    name: "iptables",
    config: "IP_NF_FILTER",
    required: false,
    what: "the filter table of iptables",
    breaks: "the network cannot be locked by legacy iptables",
  },
  {
    name: "userfaultfd",
    config: "USERFAULTFD",
    required: false,
    what: "userfaultfd",
    breaks: "--lazy-pages does not work",
    shown: (snapshot) => present("/proc/sys/vm/unprivileged_userfaultfd")(snapshot),
  },
  {
    name: "soft-dirty",
    config: "MEM_SOFT_DIRTY",
    required: false,
    what: "tracking of written pages (soft-dirty)",
    breaks: "--track-mem and incremental dumps do not work",
  },
  {
    name: "page-monitor",
    config: "PROC_PAGE_MONITOR",
    required: true,
    what: "page tables in /proc/PID/pagemap",
    breaks: "criu cannot see which pages a task has",
    shown: present("/proc/self/pagemap"),
  },
  {
    name: "rseq",
    config: "RSEQ",
    required: false,
    what: "restartable sequences",
    breaks: "programs of glibc 2.35 or later from another kernel lose theirs",
  },
  {
    name: "compat",
    config: "IA32_EMULATION",
    required: false,
    what: "32-bit programs",
    breaks: "32-bit tasks cannot be restored",
  },
  {
    name: "kcmp",
    config: "KCMP",
    required: true,
    what: "kcmp",
    breaks: "shared descriptors and memory cannot be told from copies",
  },
];

/** Every feature with its state in a snapshot. The configuration says more than files do; a file settles the rest. */
export function featuresOf(snapshot: Snapshot): FeatureState[] {
  const config = parseConfig(snapshot.texts["/proc/config.gz"]);
  return FEATURES.map((feature) => {
    const shown = feature.shown?.(snapshot);
    const set = feature.config === undefined ? undefined : config?.get(feature.config);
    // A switch that the configuration does not mention depends on one that is off, or is older or younger than it.
    const built = set === undefined ? undefined : set !== "n";
    const there = shown ?? built;
    return {
      ...feature,
      state: there === undefined ? "unknown" : there ? "there" : "missing",
      evidence:
        set === undefined
          ? []
          : [set === "n" ? `# CONFIG_${feature.config} is not set` : `CONFIG_${feature.config}=${set}`],
    };
  });
}
