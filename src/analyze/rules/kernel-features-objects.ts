/** What criu asks of a kernel for single kinds of objects, and probes that fail. Data of the rule kernel-feature. */

import type { KernelFeature } from "./kernel-features.ts";
import type { Hit, Pattern, Verdict } from "./rule.ts";

const CHECK = { phases: ["check", "unknown"] } as const satisfies Partial<Pattern>;
const CR = ["CONFIG_CHECKPOINT_RESTORE"];

/** Most probes say what failed before their failure is reported. */
function reported(hit: Hit): Verdict {
  if (/vdso/.test(hit.groups["probe"] ?? "")) return { cause: "kernel-vdso" };
  const before = hit.log.before(hit.event, 1)[0];
  return before?.level === "error" && !/failed when initializing/.test(before.message) ? { strength: "follows" } : {};
}

export const OBJECT_FEATURES: readonly KernelFeature[] = [
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
    match: /PAGE_IS_GUARD flag\. CRIU dump will fail/,
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
