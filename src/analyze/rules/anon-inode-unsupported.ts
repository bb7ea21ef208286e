/** A file on an anonymous inode that criu cannot save. */

import { doThis } from "../remedies/index.ts";
import { refusedType } from "./file-mode.ts";
import { capital, descriptor } from "./objects.ts";
import type { Rule } from "./rule.ts";
import { DUMPING } from "./say.ts";

const PIDFD = { subject: { kind: "pidfd" } } as const;

/** What the kinds are for, so that a user knows whom to ask. */
const MEANING: Readonly<Record<string, string>> = {
  perf_event: "a counter or sampler of perf_event_open(2)",
  userfaultfd: "a handler of page faults (userfaultfd(2): live migration, garbage collectors)",
  "bpf-map": "a BPF map of an unsupported type",
  "bpf-prog": "a loaded BPF program",
  bpf_link: "a link of a BPF program to its hook",
  "bpf-link": "a link of a BPF program to its hook",
  btf: "BPF type information",
  pidfd: "a handle on a process (pidfd_open(2))",
  fscontext: "a mount being configured (fsopen(2))",
  "landlock-ruleset": "a Landlock rule set being built",
  "seccomp notify": "the supervisor's end of a seccomp notification filter",
  fanotify: "an fanotify group",
  "kvm-vm": "a virtual machine",
  "kvm-vcpu": "a virtual CPU",
  iommufd: "an IOMMU context",
  sync_file: "a fence of a GPU",
  dmabuf: "a buffer shared between devices",
};

export const anonInodeUnsupported: Rule = {
  id: "anon-inode-unsupported",
  patterns: [
    {
      match: /Can't dump file (?<fd>-?\d+) of that type \[(?<mode>[0-9a-f]+)\](?: \((?<what>[^)]*))?/,
      strength: "names",
      judge: refusedType("anon-inode-unsupported"),
    },
    {
      match: /\(anon anon_inode:\[?(?!io_uring)(?<kind>[\w .-]+[\w])\]?\)/,
      strength: "likely",
      levels: ["error", "warn", "none"],
    },
    {
      match: /pidfd pid (?<held>-?\d+) is not (?:a )?part of (?:the )?process tree/,
      strength: "names",
      detail: "anon-inode-unsupported/pidfd-outside",
      ...PIDFD,
    },
    {
      match: /PIDFD_THREAD flag is currently not supported/,
      strength: "names",
      detail: "anon-inode-unsupported/pidfd-thread",
      ...PIDFD,
    },
    {
      match:
        /pidfd: .{0,200}(?:Can't create pidfd|Could not open pidfd for|Could not (?:kill|wait on) temporary process|Expected temporary process)/,
      strength: "likely",
      detail: "anon-inode-unsupported/pidfd-restore",
      ...PIDFD,
    },
    {
      match: /(?:Unsupported|Unknown|Can't dump) (?:type of )?(?:bpf|BPF) ?map/,
      strength: "names",
      subject: { kind: "bpf-map" },
    },
    { match: /No data left in proc file while parsing bpfmap/, strength: "likely", subject: { kind: "bpf-map" } },
    {
      match: /bpfmap: .{0,200}(?:Can't|Failed|Unable|not supported)/,
      strength: "likely",
      levels: ["error"],
      subject: { kind: "bpf-map" },
    },
    {
      match: /(?:Unknown|Unsupported) (?:anon|anonymous) ?(?:inode|file)\b(?!.{0,100}io_uring)/i,
      strength: "names",
      phases: DUMPING,
    },
  ],
  title: ({ subject, detail, groups }) => {
    const what = capital(descriptor(subject, "a file"));
    switch (detail) {
      case "anon-inode-unsupported/pidfd-outside":
        return `${what} is a pidfd of process ${groups["held"] ?? "?"}, which is not part of the dumped tree`;
      case "anon-inode-unsupported/pidfd-thread":
        return `${what} is a pidfd of a thread, which criu cannot save`;
      case undefined:
      default:
        return `${what} is of the anonymous kind ${subject.kind ?? "(not named)"}, which criu cannot save`;
    }
  },
  why: ({ subject, detail }) =>
    detail === "anon-inode-unsupported/pidfd-outside"
      ? "A pidfd names a process. criu opens it again on restore for a process that it restores too; this one names a process outside the tree, which may be gone or be another one then."
      : `The descriptor belongs to no file system: it is a handle on an object inside the kernel${subject.kind !== undefined && MEANING[subject.kind] !== undefined ? `, here ${MEANING[subject.kind] ?? ""}` : ""}. criu knows epoll, eventfd, signalfd, timerfd, inotify and fanotify, and newer versions some BPF maps and pidfds; for the others the kernel has no way to read the state and make it again.`,
  remedies: ({ subject, detail }) => [
    detail === "anon-inode-unsupported/pidfd-outside"
      ? doThis(
          "Dump the process it names in the same tree, or close the pidfd before the dump.",
          "grep Pid: /proc/PID/fdinfo/FD",
        )
      : doThis(
          "Close the descriptor before the dump and make it again afterwards.",
          "ls -l /proc/PID/fd | grep anon_inode",
        ),
    ...(subject.kind?.includes("bpf") === true || subject.kind === "perf_event"
      ? [doThis("End the tracing or profiling agent inside the program before the dump.")]
      : []),
    ...(subject.kind === "seccomp notify"
      ? [doThis("Do not put the supervisor of a seccomp notification filter into the tree that is dumped.")]
      : []),
  ],
  references: ["criu wiki: What cannot be checkpointed", "proc(5): /proc/pid/fdinfo"],
};
