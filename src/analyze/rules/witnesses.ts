/**
 * What people show beside a log because it answers their question: /proc/PID/status, a line of the kernel, what a helper
 * complained of. Where criu's own error is open between several causes, such a line decides.
 */

import type { CauseId } from "../causes.ts";
import type { Strength } from "./rule.ts";

export interface Witness {
  /** Searched in the text of lines that criu did not write (of its own too where `criu` says so). */
  readonly match: RegExp;
  /** Causes, as criu's own words have them, that the line explains. */
  readonly explains: readonly CauseId[];
  /** The cause it proves. Absent: the cause stays, and the line shows it better. */
  readonly cause?: CauseId;
  readonly detail?: string;
  readonly strength?: Strength;
  /** The error remains the line that shows it: what is beside it only tells how it is meant. */
  readonly keepsLine?: boolean;
  /** Holds against an error whose own words have one cause only. */
  readonly overrides?: boolean;
  /** Only a line about the mapping that the error names by its address, or a link of /proc to the object. */
  readonly sameMap?: boolean;
  /** Only where the error is about this: a group `pid` of `match` is the task that the error names. */
  readonly samePid?: boolean;
  /** A line of criu itself counts too: of another run that is shown, say the other side of a migration. */
  readonly mayBeOfCriu?: boolean;
  /** What the error must say as well. */
  readonly error?: RegExp;
}

const SEIZING: readonly CauseId[] = ["ptrace-busy", "permission", "freeze", "task-state"];
const DIED: readonly CauseId[] = ["task-killed", "crash-after-restore", "cgroup", "tool-bug"];
const MAPPED: readonly CauseId[] = ["device-mapping", "file-unreachable", "gpu", "kernel-feature", "permission"];

const REFUSED: readonly CauseId[] = [
  "mount-restore",
  "permission",
  "parasite-crash",
  "file-missing",
  "unix-restore",
  "cgroup",
  "creds",
  "pid-set",
  "mm-layout",
  "task-killed",
  "tcp-repair",
  "netns-restore",
  "ghost-restore",
  "device-mapping",
];
/** What a refusal by a security module looks like to criu. */
const REFUSAL = /Permission denied|not permitted|-13\b|-1\b|parasite|killed by/;
/** A denial that was enforced, of criu or of whom runs it. */
const DENIED =
  /(?:\bavc: +denied|apparmor="DENIED")(?!.*\bpermissive=1).*\bcomm="(?:criu|crtools|runc|crun|podman|dockerd?|containerd|lxc)/;

/** The first that holds counts. */
export const WITNESSES: readonly Witness[] = [
  {
    // Two data pages beside the vDSO: Linux 6.13 and later.
    match: /\[vvar_vclock\]/,
    explains: ["task-killed", "crash-after-restore"],
    cause: "kernel-vdso",
    keepsLine: true,
    error: /signal (?:11|7)\b|[Ss]egmentation/,
  },
  {
    match:
      /^\W*(?:(?:\/bin\/)?(?:ba|da)?sh|\S{1,200}: (?:line )?\d+): .{1,200}: (?:Permission denied|(?:command )?not found|No such file or directory)/,
    explains: ["helper-tool"],
  },
  {
    match: /(?:^|:)\W*TracerPid:\s*[1-9]/,
    explains: SEIZING,
    cause: "ptrace-busy",
    strength: "names",
    overrides: true,
  },
  {
    match: /(?:^|\s)(?<pid>\d+)\s.{0,80}\bZl\+?\s.{0,60}<defunct>/,
    explains: ["ptrace-busy", "freeze", "permission"],
    cause: "task-state",
    detail: "task-state/zombie-leader",
    samePid: true,
    overrides: true,
  },
  {
    match: /vsyscall attempted with vsyscall=none/,
    explains: ["task-killed", "crash-after-restore"],
    cause: "kernel-feature",
    detail: "kernel-feature/vsyscall",
  },
  {
    match: /type=1326 .{0,300}comm="criu"/,
    explains: ["kernel-vdso", "kernel-feature", "page-server", "tool-bug"],
    cause: "permission",
    overrides: true,
  },
  {
    match: /x86_Thread_features:.{0,40}\bshstk\b|x86_shstk=on/,
    explains: ["parasite-crash", "task-killed"],
    cause: "cpu-state",
    keepsLine: true,
    overrides: true,
    error: /by (?:signal )?11\b/,
  },
  { match: /out-of-data-space|No space left on device/, explains: ["log-missing"], cause: "disk-space" },
  { match: /^\W*SYN[-_]RECV\b/, explains: ["log-missing"], cause: "tcp-in-flight" },
  {
    match: /ptrace_scope\s*[=:]\s*[123]\b/,
    explains: SEIZING,
    cause: "permission",
    detail: "permission/ptrace",
    error: /not permitted|[Uu]nseizable|seize/,
  },
  {
    match: /\bcriu\((?<pid>\d+)\)/,
    explains: SEIZING,
    cause: "self-in-tree",
    samePid: true,
    keepsLine: true,
  },
  // Threads of the kernel can be neither stopped nor saved.
  {
    match: /\bKthread:\s*1\b|\bkthreadd\b/,
    explains: SEIZING,
    cause: "task-state",
    detail: "task-state/kernel-thread",
  },
  {
    match: /\bvm\.max_map_count\b/,
    explains: ["mm-layout"],
    error: /fffffff4|Cannot allocate memory|ENOMEM/,
  },
  {
    // Where in criu's source a debugger saw the crash.
    match: /^\W*#\d+\s.{0,300}\bat (?:criu|compel|soccr)\/\S+\.c:\d+/,
    explains: ["task-killed"],
    cause: "tool-bug",
    detail: "crash",
  },
  {
    match: /^(?!.*\b(?:no|not|same|still|nothing|neither)\b).*glibc\.pthread\.rseq/,
    explains: ["task-killed", "tool-bug", "crash-after-restore", "kernel-vdso"],
    cause: "rseq",
    detail: "rseq/restore",
  },
  {
    match: /\bthere it (?:stays|sits|hangs)|no more (?:lines|output)|\bnothing (?:more )?for \d+ min/,
    explains: ["task-killed"],
    cause: "hang",
    detail: "stuck",
    keepsLine: true,
    error: /signal (?:9|2|15)\b/,
  },
  { match: /\bZl?\+?\s+.*<defunct>/, explains: ["task-state"] },
  {
    match: /cgroup: fork rejected by pids controller/,
    explains: ["rlimit", "pid-set", "pid-conflict", "task-killed", "permission"],
    cause: "cgroup",
    detail: "cgroup/pids",
    strength: "names",
    overrides: true,
  },
  {
    match: /(?:[Oo]ut of memory:|oom-kill).{0,40}[Kk]ill(?:ed)? process/,
    explains: DIED,
    cause: "task-killed",
    detail: "oom",
  },
  {
    match: /oom-kill:constraint=/,
    explains: DIED,
    cause: "task-killed",
    detail: "oom",
  },
  {
    // Registers that the kernel will not take: the images have another size of vector state than this processor.
    match: /bad frame in rt_sigreturn/,
    explains: ["task-killed", "crash-after-restore", "tool-bug"],
    cause: "cpu-features",
  },
  {
    match: /\bcontrol protection ip:/,
    explains: ["task-killed", "crash-after-restore", "tool-bug", "parasite-crash"],
    cause: "cpu-state",
    overrides: true,
  },
  {
    match: DENIED,
    explains: REFUSED,
    cause: "lsm",
    detail: "lsm/denied",
    strength: "names",
    overrides: true,
    error: REFUSAL,
  },
  {
    match: /(?:\bavc: +denied|apparmor="DENIED")(?!.*\bpermissive=1).*\bpid=(?<pid>\d+)/,
    explains: REFUSED,
    cause: "lsm",
    detail: "lsm/denied",
    samePid: true,
    overrides: true,
    error: REFUSAL,
  },
  {
    match: /\bgrsec: denied|SELinux is preventing/,
    explains: REFUSED,
    cause: "lsm",
    detail: "lsm/denied",
    overrides: true,
    error: REFUSAL,
  },
  {
    match: /\btmpfs: (?:Bad mount option|Unknown parameter|Bad value)|\boverlayfs: /,
    explains: ["mount-restore"],
  },
  {
    match: /Could not process rule: File exists/,
    explains: ["network-lock", "netns-restore"],
    cause: "internal-name-clash",
    overrides: true,
    error: /[Ll]ock|nft/,
  },
  {
    match: /\btar: .{0,80}(?:Wrote only \d+ of \d+ bytes|No space left on device)/,
    explains: ["helper-tool", "mount-unsupported"],
    cause: "disk-space",
    strength: "names",
    overrides: true,
  },
  {
    match: /No space left on device/,
    explains: ["page-server", "hang"],
    cause: "disk-space",
    mayBeOfCriu: true,
  },
  {
    // The ip of BusyBox knows neither save nor restore.
    match:
      /^\W*ip: (?:invalid argument|unrecognized option)|\bBusyBox v\d|^\W*(?:ip|Object|Command|Option) ["'`][^"'`]{1,60}["'`] is unknown/,
    explains: ["netns-restore"],
    cause: "helper-tool",
  },
  {
    match: /^\W*(?:RTNETLINK answers: |Error: Nexthop|ip6?tables-restore\S* v?[\d.]+)/,
    explains: ["netns-restore"],
  },
  { match: /^\W*Cannot find device /, explains: ["helper-tool"], cause: "netns-restore" },
  {
    match: /HugePages_(?:Total|Free):\s*0\b|^\W*nr_hugepages\W+0\b/,
    explains: ["mm-layout", "sysv-ipc"],
    cause: "hugetlb",
    detail: "hugetlb/pool",
    overrides: true,
    keepsLine: true,
    error: /fffffff4|Cannot allocate memory|-12\b/,
  },
  {
    match: /\[(?:vvar|vvar_vclock|vdso)\]\W*$/,
    explains: ["device-mapping"],
    cause: "kernel-vdso",
    detail: "kernel-vdso/layout",
    keepsLine: true,
    overrides: true,
    sameMap: true,
  },
  {
    match: /\banon_inode:\[?io_uring/,
    explains: MAPPED,
    cause: "io-uring",
    keepsLine: true,
    overrides: true,
    sameMap: true,
    error: /mapping|map_?file/,
  },
  {
    match: /\/dev\/(?:nvidia|dri\/|kfd)/,
    explains: MAPPED,
    cause: "gpu",
    detail: "gpu/mapping",
    keepsLine: true,
    overrides: true,
    sameMap: true,
    error: /mapping|map_?file/,
  },
  {
    match: /\bmqueue\b/,
    explains: ["file-unreachable"],
    cause: "sysv-ipc",
    detail: "sysv-ipc/mqueue",
    keepsLine: true,
    error: /path=\/[\w.-]+$/,
  },
  {
    match: /\bELF 32-bit|\b32-bit (?:binary|program|process|executable)/,
    explains: ["cpu-state", "parasite-crash"],
    cause: "compat-32bit",
    keepsLine: true,
  },
  {
    // A part of the kernel that was not built answers as if the file, the family or the call were not there.
    match:
      /\bCONFIG_(?:CHECKPOINT_RESTORE|\w*_DIAG|(?:\w+_)?NS|NAMESPACES|FHANDLE|MEM_SOFT_DIRTY|USERFAULTFD|KCMP|PROC_CHILDREN|TUN|NF_\w+|NETFILTER\w*|IP6?_NF_\w+|POSIX_TIMERS|SECCOMP\w*|CGROUP\w*|EPOLL|EVENTFD|SIGNALFD|TIMERFD|INOTIFY_USER|FANOTIFY|SYSVIPC\w*|POSIX_MQUEUE\w*)(?:=n\b| is not set)|is not set: CONFIG_\w+/,
    explains: [
      "netns-restore",
      "unix-socket-path",
      "timer",
      "file-handle",
      "permission",
      "memory-tracking",
      "tcp-repair",
      "sysv-ipc",
      "seccomp",
      "network-lock",
      "tool-bug",
      "task-state",
      "mm-layout",
    ],
    cause: "kernel-feature",
    detail: "kernel-feature/config",
  },
  {
    match: /\b(?:glibc|GLIBC)[ -]?2\.(?:3[5-9]|[4-9]\d)/,
    explains: ["crash-after-restore"],
    cause: "rseq",
    error: /\b(?:139|11|[Ss]eg(?:mentation|fault))/,
  },
];
