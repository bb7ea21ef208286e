/** The names that `criu check --feature` takes, and whether ckpt can use here what they stand for. */

import type { Snapshot } from "../proc/snapshot.ts";
import { featuresOf } from "./features.ts";

/** What decides: a release of Linux, a line of our own survey, a file, a program; or ckpt has no use for it anywhere. */
type Ground =
  | { readonly linux: `${number}.${number}` }
  | { readonly ours: string }
  | { readonly text: string }
  | { readonly program: string }
  | { readonly unused: string };

const NAMESPACES: Ground = { unused: "ckpt dump and ckpt restore do not take namespaces along" };
const LAZY: Ground = { unused: "ckpt restore reads all pages before the tree runs" };
const linux = (since: `${number}.${number}`): Ground => ({ linux: since });

/** Names: criu 4.2.1 --help. Releases: the manual pages of the calls and options, and the kernel's change logs. */
const GROUNDS: Readonly<Record<string, Ground>> = {
  mnt_id: { ours: "mnt_id" },
  mem_dirty_track: { unused: "ckpt dump does not track changes of memory: every dump is whole" },
  aio_remap: { ours: "aio" },
  timerfd: linux("3.17"), // the values of a timerfd in its fdinfo
  fdinfo_lock: linux("4.1"),
  seccomp_suspend: linux("4.3"), // PTRACE_O_SUSPEND_SECCOMP
  seccomp_filters: { ours: "seccomp" },
  loginuid: { text: "/proc/self/loginuid" },
  ns_pid: { ours: "pid-namespaces-in-status" },
  tcp_half_closed: linux("4.8"), // TCP_REPAIR_WINDOW
  can_map_vdso: linux("4.8"), // ARCH_MAP_VDSO_64
  net_diag_raw: linux("4.10"),
  sk_unix_file: linux("4.13"), // SIOCUNIXFILE
  kcmp_epoll: linux("4.13"), // KCMP_EPOLL_TFD
  memfd_hugetlb: linux("4.16"), // sealing of memfds of huge pages
  ipv6_freebind: linux("4.15"),
  clone3_set_tid: linux("5.5"),
  pidfd_store: linux("5.6"), // pidfd_getfd
  openat2: linux("5.6"),
  get_rseq_conf: linux("5.13"),
  sockopt_buf_lock: linux("5.15"), // SO_BUF_LOCK
  pagemap_scan: linux("6.7"),
  overlayfs_maps: linux("6.8"),
  timer_cr_ids: linux("6.15"), // PR_TIMER_CREATE_RESTORE_IDS
  pagemap_scan_guard_pages: linux("6.15"),
  nftables: { program: "nft" },
  network_lock_nftables: { program: "nft" },
  has_ipt_legacy: { program: "iptables-restore" },
  breakpoints: { unused: "ckpt restore sets no breakpoints" },
  ...{ uffd: LAZY, "uffd-noncoop": LAZY },
  ...{ userns: NAMESPACES, cgroupns: NAMESPACES, timens: NAMESPACES, external_net_ns: NAMESPACES, sk_ns: NAMESPACES },
  ...{ nsid: NAMESPACES, link_nsid: NAMESPACES, newifindex: NAMESPACES, tun_ns: NAMESPACES },
  tun: { unused: "ckpt dump refuses tun devices" },
  autofs: { unused: "ckpt dump does not take mounts along" },
  move_mount_set_group: { unused: "ckpt restore makes no mounts" },
  compat_cr: { unused: "ckpt dump refuses 32-bit programs" },
  apparmor_stacking: { unused: "ckpt restore sets no profiles of security modules" },
};

/** Undefined when it can be used; else why not, "unknown" when criu has no such name. */
export function withoutFeature(name: string, snapshot: Snapshot): string | undefined {
  const ground = Object.hasOwn(GROUNDS, name) ? GROUNDS[name] : undefined;
  if (ground === undefined) return "unknown";
  if ("unused" in ground) return ground.unused;
  if ("program" in ground)
    return snapshot.texts[`program ${ground.program}`] === undefined ? `there is no ${ground.program}` : undefined;
  if ("text" in ground) return snapshot.texts[ground.text] === undefined ? `there is no ${ground.text}` : undefined;
  if ("ours" in ground) {
    const found = featuresOf(snapshot).find((feature) => feature.name === ground.ours);
    return found?.state === "there" ? undefined : `the kernel has it not: ${found?.what ?? name}`;
  }
  const release = snapshot.texts["/proc/sys/kernel/osrelease"]?.trim() ?? "";
  return isSince(release, ground.linux) ? undefined : `it came with Linux ${ground.linux}, this is ${release}`;
}

function isSince(release: string, since: string): boolean {
  const [major = 0, minor = 0] = release.split(/[.-]/).map(Number);
  const [from = 0, and = 0] = since.split(".").map(Number);
  return major > from || (major === from && minor >= and);
}
