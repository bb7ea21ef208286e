/** The kernel did not let criu choose the pid of a new process. */

import { doThis, doWith, withOption } from "../remedies/index.ts";
import type { Hit, Rule, Verdict } from "./rule.ts";
import { RESTORING, earlier, errnoOf } from "./say.ts";

/** What clone answers when a thread is wanted under a number. */
const THREADS: Readonly<Record<string, Verdict>> = {
  "-11": { cause: "rlimit", detail: "processes" },
  "-12": { cause: "mm-layout", detail: "memory" },
  "-17": { cause: "pid-conflict" },
};

/** Of a first task whose parent is to be criu's, old kernels refuse the flags rather than the pid. */
function flags(hit: Hit): Verdict {
  return earlier(hit, /CLONE_PARENT \| CLONE_NEWPID/, 6) === undefined
    ? {}
    : { cause: "kernel-feature", detail: "kernel-feature/clone-flags" };
}

export const pidSet: Rule = {
  id: "pid-set",
  patterns: [
    // a number above kernel.pid_max
    { match: /^Unable to create a thread: -22$/, strength: "likely", detail: "range" },
    {
      match: /Can't (?:fork|clone) for (?<pid>\d+): (?:Operation not permitted|Permission denied)/,
      strength: "likely",
      detail: "capability",
      judge: (hit) =>
        earlier(hit, /Forking task with -?\d+ pid \(flags 0x[0-9a-f]*[1-9a-f]/, 4) === undefined
          ? {}
          : { cause: "permission" },
    },
    {
      match: /Can't (?:fork|clone) for (?<pid>\d+): Invalid argument/,
      strength: "likely",
      detail: "range",
      judge: flags,
    },
    {
      match:
        /Can't (?:fork|clone) for (?<pid>\d+): (?:Resource temporarily unavailable|No space left|Cannot allocate memory)/,
      strength: "names",
      judge: (hit) =>
        errnoOf(hit.event.message) === "ENOMEM"
          ? { cause: "mm-layout", detail: "memory", strength: "likely" }
          : { cause: "rlimit", detail: "processes" },
    },
    { match: /Can't set last_pid -?\d+\/(?<pid>\S+)/, strength: "names", detail: "last-pid" },
    { match: /Can't (?:open|write|set) \S*ns_last_pid/, strength: "names", detail: "last-pid", judge: noFile },
    {
      match: /(?:can't|Can't|Unable to) (?:open|set|write|lock)(?: to)? (?:last[ _]?pid|ns_last_pid)/,
      strength: "names",
      detail: "last-pid",
    },
    {
      // The restorer makes threads with the tids they had.
      match: /Unable to create a thread(?: \d+)?: (?<code>-\d+)/,
      strength: "likely",
      detail: "capability",
      judge: ({ groups }) => THREADS[groups["code"] ?? ""] ?? {},
    },
    { match: /Setting PID failed/, strength: "likely", detail: "last-pid" },
    { match: /Can't set kernel pid_max=(?<max>\d*)/, strength: "names", detail: "range" },
    {
      match: /(?:kernel )?pid_max.{0,200}(?:too small|less than|below)/,
      strength: "likely",
      detail: "range",
      phases: RESTORING,
    },
    {
      match: /clone3?\b.*set_tid.*(?:Operation not permitted|EPERM|not permitted)/,
      strength: "names",
      detail: "capability",
    },
    {
      match: /ns_last_pid.{0,200}(?:Permission denied|Read-only file system|Operation not permitted|No such file)/,
      strength: "names",
      detail: "last-pid",
    },
    {
      match: /First PID in a PID namespace needs to be (?<pid>\d+) and not (?<now>\d+)/,
      strength: "names",
      detail: "first",
    },
    {
      match: /Unable to restore into an empty PID namespace|Can't restore pid namespace without the process init/,
      strength: "likely",
      detail: "first",
    },
    { match: /Can't open \S*sys\/kernel\/pid_max/, strength: "likely", detail: "range", phases: RESTORING },
  ],
  title: ({ detail, subject }) =>
    detail === "first"
      ? "The tree would be the first of its pid namespace and has another pid than 1"
      : detail === "range"
        ? `Pid ${subject.pid ?? "of the images"} is beyond what this pid namespace allows`
        : `The kernel did not let criu choose pid ${subject.pid ?? "of a new process"}`,
  why: ({ detail }) =>
    detail === "first"
      ? "The first process of a pid namespace always has pid 1 and must stay as long as the namespace. The saved tree has no such process, so it cannot begin a namespace by itself."
      : detail === "range"
        ? "Pids must be below /proc/sys/kernel/pid_max, and the machine of the dump had a higher limit or gave higher numbers."
        : "A new process gets the next free number unless its maker names one: with clone3 and set_tid (Linux 5.5), or by writing the number before it into /proc/sys/kernel/ns_last_pid. Both need CAP_CHECKPOINT_RESTORE (Linux 5.9) or CAP_SYS_ADMIN in the user namespace that owns the pid namespace, and the file a /proc that is mounted writable; containers have neither by default.",
  remedies: ({ detail }) => [
    ...(detail === "range"
      ? [doThis("Raise the limit to that of the machine of the dump.", "sysctl -w kernel.pid_max=4194304")]
      : []),
    ...(detail === "first"
      ? [
          doThis(
            "Dump the init of the namespace with its whole tree, or restore under a helper that is pid 1.",
            "criu-ns restore -D DIR",
          ),
        ]
      : []),
    ...(detail !== "range" && detail !== "first"
      ? [
          doThis(
            "Run criu as root, with CAP_SYS_ADMIN or (Linux 5.9 and later) CAP_CHECKPOINT_RESTORE.",
            "setcap cap_checkpoint_restore,cap_sys_ptrace+eip $(command -v criu)",
          ),
          ...withOption("--unprivileged", {
            when: "both",
            only: ["criu"],
            cost: "only trees without namespaces, and with restrictions on what else they use",
          }),
          doWith(
            "docker",
            "criu inside a container: give it the capability and a writable /proc.",
            "docker run --cap-add CHECKPOINT_RESTORE --cap-add SYS_PTRACE --security-opt systempaths=unconfined IMAGE",
          ),
          doWith(
            "podman",
            "criu inside a container: give it the capability and unmask /proc.",
            "podman run --cap-add CHECKPOINT_RESTORE,SYS_PTRACE --security-opt unmask=/proc/sys IMAGE",
          ),
          doWith(
            "kubernetes",
            "criu inside a container: add CHECKPOINT_RESTORE and SYS_PTRACE to securityContext.capabilities, and set procMount: Unmasked.",
          ),
        ]
      : []),
  ],
  references: [
    "clone(2), clone3, set_tid",
    "capabilities(7), CAP_CHECKPOINT_RESTORE",
    "proc_sys_kernel(5), ns_last_pid, pid_max",
  ],
};

/** The kernel has the file, or was built without it. */
function noFile(hit: Hit): Verdict {
  return errnoOf(hit.event.message) === "ENOENT"
    ? { cause: "kernel-feature", detail: "kernel-feature/config", subject: { kind: "ns_last_pid" } }
    : {};
}
