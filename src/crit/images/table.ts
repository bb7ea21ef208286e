/** THE TABLE of image types: what every image is called, starts with and holds. */

export type PayloadKind = "pipe" | "packet" | "tcp" | "shm" | "sem" | "msg" | "bpfmap" | "ghost";

/** An image type. Sources: the magic numbers, file names and messages of CRIU 4.2. */
export interface ImageType {
  /** Magic name, as in the JSON of crit. */
  readonly name: string;
  /** Second leading word of the file (first for INVENTORY and V1.0 files); 0 for raw images. */
  readonly magic: number;
  /** File name in printf form: %u and %lu a number, %d and %ld a signed one, %x hexadecimal, %s a word. */
  readonly template: string;
  /** Message of every entry but the head. Undefined for raw images. */
  readonly entry: string | undefined;
  /** Message of the first entry where it differs. */
  readonly head: string | undefined;
  /** Bytes that follow the messages. */
  readonly payload: PayloadKind | undefined;
  /** First word: IMG_COMMON, IMG_SERVICE, or none. */
  readonly family: "common" | "service" | "none";
  /** What the file holds, in a few words. */
  readonly about: string;
}

export const IMG_COMMON = 0x54564319;
export const IMG_SERVICE = 0x55105940;

type More = Partial<Pick<ImageType, "head" | "payload" | "family">>;

function image(
  name: string,
  magic: number,
  template: string,
  entry: string,
  about: string,
  more: More = {},
): ImageType {
  return { name, magic, template, entry, head: undefined, payload: undefined, family: "common", about, ...more };
}

function raw(name: string, template: string, about: string, magic = 0): ImageType {
  return { name, magic, template, entry: undefined, head: undefined, payload: undefined, family: "none", about };
}

/** The table of image types: everything that reads or writes images goes by these rows. */
export const IMAGE_TYPES: readonly ImageType[] = [
  image("INVENTORY", 0x58313116, "inventory.img", "inventory_entry", "the set as a whole; written last", {
    family: "none",
  }),
  image("PSTREE", 0x50273030, "pstree.img", "pstree_entry", "the process tree"),
  image("FDINFO", 0x56213732, "fdinfo-%u.img", "fdinfo_entry", "descriptors of one descriptor table"),
  image("PAGEMAP", 0x56084025, "pagemap-%lu.img", "pagemap_entry", "which pages of a process are where", {
    head: "pagemap_head",
  }),
  image(
    "SHMEM_PAGEMAP",
    0x56084025,
    "pagemap-shmem-%lu.img",
    "pagemap_entry",
    "which pages of shared memory are where",
    { head: "pagemap_head" },
  ),
  image("CORE", 0x55053847, "core-%u.img", "core_entry", "registers and state of one thread"),
  image("IDS", 0x54432030, "ids-%u.img", "task_kobj_ids_entry", "kernel objects and namespaces of a process"),
  image("VMAS", 0x54123737, "vmas-%u.img", "vma_entry", "memory mappings of a process (old; now in mm)"),
  image("PIPES", 0x56513555, "pipes.img", "pipe_entry", "pipe ends (old; now in files)"),
  image("PIPES_DATA", 0x56453709, "pipes-data.img", "pipe_data_entry", "bytes in pipes", { payload: "pipe" }),
  image("FIFO", 0x58364939, "fifo.img", "fifo_entry", "fifo ends (old; now in files)"),
  image("FIFO_DATA", 0x59333054, "fifo-data.img", "pipe_data_entry", "bytes in fifos", { payload: "pipe" }),
  image("SIGACT", 0x55344201, "sigacts-%u.img", "sa_entry", "signal handlers of a process (old; now in core)"),
  image("UNIXSK", 0x54373943, "unixsk.img", "unix_sk_entry", "unix sockets (old; now in files)"),
  image("INETSK", 0x56443851, "inetsk.img", "inet_sk_entry", "internet sockets (old; now in files)"),
  image("PACKETSK", 0x60454618, "packetsk.img", "packet_sock_entry", "packet sockets (old; now in files)"),
  image("ITIMERS", 0x57464056, "itimers-%u.img", "itimer_entry", "interval timers (old; now in core)"),
  image("POSIX_TIMERS", 0x52603957, "posix-timers-%u.img", "posix_timer_entry", "posix timers (old; now in core)"),
  image("SK_QUEUES", 0x56264026, "sk-queues.img", "sk_packet_entry", "packets in socket queues", { payload: "packet" }),
  image("UTSNS", 0x54473203, "utsns-%u.img", "utsns_entry", "a uts namespace"),
  image("CREDS", 0x54023547, "creds-%u.img", "creds_entry", "credentials (old; now in core)"),
  image("IPC_VAR", 0x53115007, "ipcns-var-%u.img", "ipc_var_entry", "limits of an ipc namespace"),
  image("IPCNS_SHM", 0x46283044, "ipcns-shm-%u.img", "ipc_shm_entry", "System V shared memory", { payload: "shm" }),
  image("IPCNS_MSG", 0x55453737, "ipcns-msg-%u.img", "ipc_msg_entry", "System V message queues", { payload: "msg" }),
  image("IPCNS_SEM", 0x59573019, "ipcns-sem-%u.img", "ipc_sem_entry", "System V semaphores", { payload: "sem" }),
  image("REG_FILES", 0x50363636, "reg-files.img", "reg_file_entry", "open regular files (old; now in files)"),
  image("EXT_FILES", 0x59255641, "ext-files.img", "ext_file_entry", "files of plugins (old; now in files)"),
  image("FS", 0x51403912, "fs-%u.img", "fs_entry", "working and root directory of a process"),
  image("MM", 0x57492820, "mm-%u.img", "mm_entry", "memory layout of a process"),
  image(
    "REMAP_FPATH",
    0x59133954,
    "remap-fpath.img",
    "remap_file_path_entry",
    "files whose path no longer leads to them",
  ),
  image("GHOST_FILE", 0x52583605, "ghost-file-%x.img", "ghost_chunk_entry", "a deleted file with its contents", {
    head: "ghost_file_entry",
    payload: "ghost",
  }),
  image("TCP_STREAM", 0x51465506, "tcp-stream-%x.img", "tcp_stream_entry", "state and queues of a TCP connection", {
    payload: "tcp",
  }),
  image("EVENTFD_FILE", 0x44523722, "eventfd.img", "eventfd_file_entry", "eventfds (old; now in files)"),
  image("EVENTPOLL_FILE", 0x45023858, "eventpoll.img", "eventpoll_file_entry", "epoll files (old; now in files)"),
  image("EVENTPOLL_TFD", 0x44433746, "eventpoll-tfd.img", "eventpoll_tfd_entry", "epoll targets (old; now in files)"),
  image("SIGNALFD", 0x57323820, "signalfd.img", "signalfd_entry", "signalfds (old; now in files)"),
  image("INOTIFY_FILE", 0x48424431, "inotify.img", "inotify_file_entry", "inotify files (old; now in files)"),
  image("INOTIFY_WD", 0x54562009, "inotify-wd.img", "inotify_wd_entry", "inotify watches (old; now in files)"),
  image("MNTS", 0x55563928, "mountpoints-%u.img", "mnt_entry", "mounts of a mount namespace"),
  image("NETDEV", 0x57373951, "netdev-%u.img", "net_device_entry", "network devices of a net namespace"),
  image("NETNS", 0x55933752, "netns-%u.img", "netns_entry", "settings of a net namespace"),
  image("TTY_FILES", 0x59433025, "tty.img", "tty_file_entry", "open terminals (old; now in files)"),
  image("TTY_INFO", 0x59453036, "tty-info.img", "tty_info_entry", "terminals and their settings"),
  image("TTY_DATA", 0x59413026, "tty-data.img", "tty_data_entry", "bytes in terminal queues"),
  image("FILE_LOCKS", 0x54323616, "filelocks.img", "file_lock_entry", "file locks"),
  image("RLIMIT", 0x57113925, "rlimit-%u.img", "rlimit_entry", "resource limits (old; now in core)"),
  image("FANOTIFY_FILE", 0x55096122, "fanotify.img", "fanotify_file_entry", "fanotify files (old; now in files)"),
  image("FANOTIFY_MARK", 0x56506035, "fanotify-mark.img", "fanotify_mark_entry", "fanotify marks (old; now in files)"),
  image("SIGNAL", 0x59255647, "signal-s-%u.img", "siginfo_entry", "pending signals of a process (old; now in core)"),
  image("PSIGNAL", 0x59255647, "signal-p-%u.img", "siginfo_entry", "pending signals of a thread (old; now in core)"),
  image("NETLINK_SK", 0x58005614, "netlinksk.img", "netlink_sk_entry", "netlink sockets (old; now in files)"),
  image("NS_FILES", 0x61394011, "ns-files.img", "ns_file_entry", "open namespace files (old; now in files)"),
  image("TUNFILE", 0x57143751, "tunfile.img", "tunfile_entry", "tun devices held open (old; now in files)"),
  image("CGROUP", 0x59383330, "cgroup.img", "cgroup_entry", "control groups"),
  image("TIMERFD", 0x50493712, "timerfd.img", "timerfd_entry", "timerfds (old; now in files)"),
  image("CPUINFO", 0x61404013, "cpuinfo.img", "cpuinfo_entry", "the CPU of the dump"),
  image("USERNS", 0x55474906, "userns-%u.img", "userns_entry", "id maps of a user namespace"),
  image("SECCOMP", 0x64413049, "seccomp.img", "seccomp_entry", "seccomp filters"),
  image(
    "BINFMT_MISC",
    0x67343323,
    "binfmt-misc.img",
    "binfmt_misc_entry",
    "binary formats registered with binfmt_misc",
  ),
  image("BINFMT_MISC_OLD", 0x67343323, "binfmt-misc-%u.img", "binfmt_misc_entry", "binary formats of one mount (old)"),
  image("AUTOFS", 0x49353943, "autofs-%u.img", "autofs_entry", "an autofs mount"),
  image("FILES", 0x56303138, "files.img", "file_entry", "all open files"),
  image("MEMFD_INODE", 0x48453499, "memfd.img", "memfd_inode_entry", "memfds"),
  image("TIMENS", 0x43114433, "timens-%u.img", "timens_entry", "clock offsets of a time namespace"),
  image("PIDNS", 0x61157326, "pidns-%u.img", "pidns_entry", "a pid namespace"),
  image("BPFMAP_FILE", 0x57506142, "bpfmap-file.img", "bpfmap_file_entry", "BPF maps (old; now in files)"),
  image("BPFMAP_DATA", 0x64324033, "bpfmap-data.img", "bpfmap_data_entry", "contents of BPF maps", {
    payload: "bpfmap",
  }),
  image("APPARMOR", 0x59423047, "apparmor.img", "apparmor_entry", "AppArmor namespaces and policies"),
  image("PIDFD", 0x54435556, "pidfd.img", "pidfd_entry", "pidfds of dead processes"),
  image("STATS", 0x57093306, "stats-%s", "stats_entry", "times and page counts of a dump or restore", {
    family: "service",
  }),
  image("IRMAP_CACHE", 0x57004059, "irmap-cache", "irmap_cache_entry", "paths found for inodes, kept between dumps", {
    family: "service",
  }),
  raw("KDAT", "criu.kdat", "CRIU's cache of what the kernel can do, a C structure of its own version", 0x57023458),
  raw("PAGES", "pages-%u.img", "memory pages, back to back, in the order of the pagemap images that name the file"),
  raw("PAGES_OLD", "pages-%d.img", "memory pages of CRIU 0.x, each with its address", 0x56084025),
  raw("SHM_PAGES_OLD", "pages-shmem-%ld.img", "shared memory pages of CRIU 0.x", 0x56084025),
  raw("IFADDR", "ifaddr-%u.img", "addresses of a net namespace, as `ip addr save` writes them"),
  raw("ROUTE", "route-%u.img", "IPv4 routes, as `ip route save` writes them"),
  raw("ROUTE6", "route6-%u.img", "IPv6 routes, as `ip -6 route save` writes them"),
  raw("RULE", "rule-%u.img", "routing rules, as `ip rule save` writes them"),
  raw("TMPFS_IMG", "tmpfs-%u.tar.gz.img", "contents of a tmpfs, a gzipped tar, by mount"),
  raw("TMPFS_DEV", "tmpfs-dev-%u.tar.gz.img", "contents of a tmpfs, a gzipped tar, by device"),
  raw("IPTABLES", "iptables-%u.img", "IPv4 filter rules, as `iptables-save` writes them"),
  raw("IP6TABLES", "ip6tables-%u.img", "IPv6 filter rules, as `ip6tables-save` writes them"),
  raw("NFTABLES", "nftables-%u.img", "nftables rules, as `nft list ruleset` writes them"),
  raw("NETNF_CT", "netns-ct-%u.img", "connection tracking entries, netlink messages"),
  raw("NETNF_EXP", "netns-exp-%u.img", "connection tracking expectations, netlink messages"),
];

/** The row of a magic name ("CORE"). */
export function imageTypeNamed(name: string): ImageType | undefined {
  return IMAGE_TYPES.find((type) => type.name === name);
}

/**
 * The row of a magic number. Where several rows share it (PAGEMAP and SHMEM_PAGEMAP, SIGNAL and PSIGNAL) the file name
 * decides; without one the first row stands for all: they hold the same messages.
 */
export function imageTypeOfMagic(magic: number, fileName?: string): ImageType | undefined {
  const rows = IMAGE_TYPES.filter((type) => type.magic === magic && magic !== 0);
  if (rows.length < 2 || fileName === undefined) return rows[0];
  return rows.find((type) => matchTemplate(type.template, fileName)) ?? rows[0];
}

/** The row and the number or word of a bare file name ("core-42.img" gives CORE and "42"). */
export function imageTypeOfFile(fileName: string): { type: ImageType; key: string | undefined } | undefined {
  for (const type of IMAGE_TYPES) {
    const match = matchTemplate(type.template, fileName);
    if (match) return { type, key: match[1] };
  }
  return undefined;
}

/** The file name of an image: its template with `key` filled in. */
export function imageFileName(type: ImageType, key: string | number | bigint = ""): string {
  return type.template.replace(/%(?:l?[ud]|x|s)/, String(key));
}

const PLACES: Readonly<Record<string, string>> = { u: "(\\d+)", d: "(-?\\d+)", x: "([0-9a-f]+)", s: "([a-z]+)" };

/** Templates as patterns, made when a name first begins like one: sets have 70,000 names. */
const patterns = new Map<string, RegExp>();

function matchTemplate(template: string, fileName: string): RegExpMatchArray | null {
  const percent = template.indexOf("%");
  if (percent < 0) return template === fileName ? [fileName] : null;
  if (!fileName.startsWith(template.slice(0, percent))) return null;
  let pattern = patterns.get(template);
  if (pattern === undefined) {
    const text = template.replace(/[.]/g, "\\.").replace(/%l?([udxs])/, (_, kind: string) => PLACES[kind] as string);
    pattern = new RegExp(`^${text}$`);
    patterns.set(template, pattern);
  }
  return pattern.exec(fileName);
}
