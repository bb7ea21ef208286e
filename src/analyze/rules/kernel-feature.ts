/** The kernel lacks something that criu needs. */

import { doThis } from "../remedies/index.ts";
import { KERNEL_FEATURES, type KernelFeature } from "./kernel-features.ts";
import type { Facts, Rule } from "./rule.ts";
import { ANYONE, group, soonAfter } from "./say.ts";
import { STRACE } from "./strace.ts";

const PROC = "kernel-feature/proc";

/** Details that other rules hand over, and the entry that explains them. */
const HANDED: Readonly<Record<string, Omit<KernelFeature, "match">>> = {
  "kernel-feature/seccomp": {
    kind: "seccomp",
    config: ["CONFIG_SECCOMP", "CONFIG_SECCOMP_FILTER", "CONFIG_CHECKPOINT_RESTORE"],
    since: "4.3 (suspend), 4.4 (read filters)",
    breaks: "tasks with seccomp filters: nearly every container",
  },
  "kernel-feature/compat": {
    kind: "compat_cr",
    config: ["CONFIG_IA32_EMULATION", "CONFIG_CHECKPOINT_RESTORE"],
    since: "4.12",
    breaks: "32-bit tasks",
  },
  "kernel-feature/dirty": {
    kind: "mem_dirty_track",
    config: ["CONFIG_MEM_SOFT_DIRTY"],
    since: "3.11",
    breaks: "pre-dumps and incremental dumps",
  },
  "kernel-feature/rseq": {
    kind: "get_rseq_conf",
    config: ["CONFIG_RSEQ", "CONFIG_CHECKPOINT_RESTORE"],
    since: "5.13",
    breaks: "programs with glibc 2.35 or later",
  },
  "kernel-feature/clone-flags": {
    kind: "CLONE_PARENT with CLONE_NEWPID",
    config: [],
    since: "3.12",
    breaks: "restores in a pid namespace of their own whose parent is to be the caller",
  },
  "kernel-feature/vsyscall": {
    kind: "vsyscall page",
    config: ["CONFIG_LEGACY_VSYSCALL_XONLY"],
    since: "2.5.53; the boot option vsyscall=none takes it away",
    breaks: "programs that were linked against glibc before 2.14",
  },
  "kernel-feature/timer": {
    kind: "timer ids",
    config: ["CONFIG_POSIX_TIMERS", "CONFIG_CHECKPOINT_RESTORE"],
    since: "3.10",
    breaks: "POSIX timers",
  },
};

function entry(facts: Facts): Omit<KernelFeature, "match"> | undefined {
  const handed = facts.detail === undefined ? undefined : HANDED[facts.detail];
  return handed ?? KERNEL_FEATURES.find(({ kind, match }) => kind === facts.subject.kind && match !== undefined);
}

export const kernelFeature: Rule = {
  id: "kernel-feature",
  patterns: [
    ...KERNEL_FEATURES.map(({ match, kind, also }) => ({
      match,
      strength: "names" as const,
      detail: `kernel-feature/${kind.replace(/[^\w.-]+/g, "-").toLowerCase()}`,
      subject: { kind },
      ...also,
    })),
    {
      // As the kernel's own configuration has it, or a line that misses it there.
      match: /\b(?<config>CONFIG_[A-Z0-9_]{3,60})(?: is not set|=n\b| is (?:absent|missing|disabled))/,
      strength: "likely",
      detail: "kernel-feature/config",
      ...ANYONE,
    },
    {
      match:
        /modprobe: (?:FATAL|ERROR): .{0,40}Module (?<module>(?!ip6?_?tables|ip6?t_|nf_|nft|xt_|x_tables)\S+) not found/,
      strength: "likely",
      detail: "kernel-feature/module",
      ...ANYONE,
    },
    {
      match:
        /Can't open (?:\/proc\/)?(?:self|\d+)(?:\/\w+)?(?: on procfs)?: (?:No such file or directory|(?<ro>Read-only file system))/,
      strength: "names",
      judge: (hit) => (soonAfter(hit, /failed when initializing kerndat/, 6) === undefined ? undefined : {}),
      detail: PROC,
    },
    STRACE,
  ],
  title: (facts) => {
    if (facts.detail === PROC)
      return group(facts, "ro") === undefined
        ? "/proc is not mounted here, or belongs to another pid namespace than criu runs in"
        : "/proc is mounted read-only here";
    const config = group(facts, "config");
    const what = config ?? entry(facts)?.kind ?? facts.subject.kind ?? "a feature";
    return what === "probe"
      ? `A probe of the kernel's features failed${group(facts, "probe") === undefined ? "" : ` (${group(facts, "probe") ?? ""})`}`
      : what === "version"
        ? "The running kernel is too old for this"
        : what === "system call"
          ? "The kernel does not have a system call that is needed"
          : `The kernel lacks ${what}`;
  },
  why: (facts) => {
    if (facts.detail === PROC)
      return "criu reads itself and its helpers in /proc before it looks at any task or image. In a new pid namespace /proc still shows the processes of the old one until it is mounted anew, and a chroot or a container may have none, or a read-only one.";
    const found = entry(facts);
    const config = found === undefined || found.config.length === 0 ? "" : ` It comes with ${found.config.join(", ")}.`;
    const since = group(facts, "since") ?? (found?.since === "" ? undefined : found?.since);
    const breaks = found === undefined ? "" : ` Without it: ${found.breaks}.`;
    return (
      "criu reads and rebuilds tasks through interfaces that were added to Linux for this purpose, and most of them are compiled in only with " +
      `CONFIG_CHECKPOINT_RESTORE (before Linux 3.14 hidden behind CONFIG_EXPERT).${config}` +
      `${since === undefined ? "" : ` First in Linux ${since}.`}${breaks}` +
      (facts.kernel === undefined ? "" : ` The kernel here is ${facts.kernel}.`)
    );
  },
  remedies: (facts) => {
    if (facts.detail === PROC)
      return [
        doThis(
          "Mount /proc, writable, in the mount namespace and pid namespace that criu runs in.",
          "mount -t proc proc /proc",
        ),
        doThis(
          "Make a new pid namespace together with its own /proc.",
          "unshare --pid --fork --mount-proc criu restore -D DIR",
        ),
      ];
    const config = group(facts, "config");
    const wanted = [
      ...(config === undefined ? [] : [config]),
      ...(entry(facts)?.config ?? ["CONFIG_CHECKPOINT_RESTORE"]),
    ];
    return [
      ...(wanted.length === 0
        ? []
        : [
            doThis(
              `See whether the kernel was built with ${wanted.join(", ")}.`,
              `zgrep -E '${wanted.join("|")}' /proc/config.gz || grep -E '${wanted.join("|")}' /boot/config-$(uname -r)`,
            ),
          ]),
      ...(facts.subject.kind === "sock_diag"
        ? [
            doThis(
              "The parts may be modules that are not loaded.",
              "modprobe -a unix_diag inet_diag tcp_diag udp_diag netlink_diag af_packet_diag",
            ),
          ]
        : []),
      doThis(
        "Boot a kernel that has it: those of Debian, Ubuntu, Fedora and RHEL 8 and later are built with CONFIG_CHECKPOINT_RESTORE; kernels of small boards, WSL and some clouds are not.",
      ),
      doThis("Let criu list what else is missing.", "criu check --all"),
    ];
  },
  references: ["CRIU wiki: Linux kernel", "criu(8): check", "proc(5)"],
};
