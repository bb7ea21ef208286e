/** An error that no rule knows: what part of criu says it, and what the kernel answered, still point to a cause. */

import type { CauseId } from "../causes.ts";
import type { LogEvent } from "../log/event.ts";
import type { Phase } from "../rules/rule.ts";

export interface Guess {
  readonly cause: CauseId;
  readonly confidence: number;
}

interface Hint {
  readonly words: RegExp;
  readonly dump?: CauseId;
  readonly restore?: CauseId;
}

const both = (words: RegExp, cause: CauseId): Hint => ({ words, dump: cause, restore: cause });

/** The kernel's answer says more than the place: tried first. */
const BY_ANSWER: readonly Hint[] = [
  both(/No space left on device|Disk quota exceeded|File too large/, "disk-space"),
  both(/Too many open files/, "rlimit"),
  both(/\bimage\b.*No such file|No such file.*\.img\b|Can't open \S*\.img/, "image-missing"),
  both(/Operation not permitted|Permission denied/, "permission"),
  both(/Function not implemented/, "kernel-feature"),
  both(/Cannot allocate memory/, "rlimit"),
];

/** Source file of the line, or the prefix of its message. */
const BY_PLACE: readonly Hint[] = [
  { words: /sk-unix|^(?:sk )?unix: /, dump: "unix-stream-external", restore: "unix-restore" },
  { words: /sk-tcp|soccr|^tcp: /, dump: "tcp-repair", restore: "tcp-repair" },
  { words: /sk-inet|^inet: /, dump: "inet-proto-unsupported", restore: "socket-address" },
  { words: /sk-netlink|^netlink: /, dump: "netlink-pending", restore: "socket-address" },
  { words: /sk-packet|sockets|^packet: /, dump: "socket-family-unsupported", restore: "socket-address" },
  both(/\btty|^tty: /, "tty-external"),
  { words: /mount|^mnt(?:-v2)?: /, dump: "mount-unsupported", restore: "mount-restore" },
  both(/cgroup|^cg(?:-prop)?: /, "cgroup"),
  { words: /\bnet\.c|^net: /, dump: "netns-restore", restore: "netns-restore" },
  both(/netfilter/, "network-lock"),
  both(/file-lock/, "file-lock"),
  { words: /fsnotify|irmap|^fsnotify: /, dump: "file-handle", restore: "file-handle" },
  { words: /files-reg/, dump: "file-unreachable", restore: "file-missing" },
  { words: /files-ext/, dump: "device-file", restore: "inherit-fd" },
  both(/page-xfer|^page-(?:xfer|server): /, "page-server"),
  both(/uffd|^(?:uffd|lazy-pages): /, "lazy-pages"),
  both(/seccomp/, "seccomp"),
  both(/rseq/, "rseq"),
  both(/apparmor|lsm\.c|selinux/i, "lsm"),
  both(/vdso/, "kernel-vdso"),
  both(/aio/, "aio-ring"),
  both(/timerfd|posix-timer|timens|itimer|^timerfd: /, "timer"),
  both(/ipc_ns|shmem|sysv/, "sysv-ipc"),
  both(/uns\.c|user_ns|^uns: /, "user-ns"),
  both(/namespaces/, "mnt-ns-nested"),
  both(/plugin|amdgpu|cuda/, "plugin"),
  both(/cr-service|^rpc: /, "rpc-service"),
  both(/config\.c|crtools/, "option"),
  { words: /cpu\.c|crtools|^cpu: /, dump: "cpu-state", restore: "cpu-features" },
  { words: /protobuf|image\.c|pagemap/, dump: "disk-space", restore: "image-corrupt" },
  { words: /seize|infect|ptrace/, dump: "ptrace-busy", restore: "parasite-crash" },
  { words: /parasite/, dump: "parasite-crash", restore: "parasite-crash" },
  { words: /pstree/, dump: "session-leader-outside", restore: "session-restore" },
  { words: /proc_parse/, dump: "device-mapping", restore: "kernel-feature" },
  both(/kerndat|cr-check/, "kernel-feature"),
  { words: /restorer/, restore: "mm-layout" },
];

/** A guess is never more than that: 0.5 at most. */
export function guess(event: LogEvent, phase: Phase): Guess | undefined {
  const restoring = phase === "restore" || phase === "lazy-pages";
  const of = (hint: Hint | undefined): CauseId | undefined => (restoring ? hint?.restore : hint?.dump);
  const answer = of(BY_ANSWER.find(({ words }) => words.test(event.message.slice(-200))));
  const place = of(
    BY_PLACE.find(
      ({ words }) => words.test(event.message.slice(0, 60)) || (event.file !== undefined && words.test(event.file)),
    ),
  );
  if (answer !== undefined && answer !== "permission") return { cause: answer, confidence: 0.45 };
  if (place !== undefined) return { cause: place, confidence: 0.4 };
  return answer === undefined ? undefined : { cause: answer, confidence: 0.35 };
}
