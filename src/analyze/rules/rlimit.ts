/** A limit of the process or the user is too low, or could not be put back. */

import { doThis, doWith } from "../remedies/index.ts";
import type { Rule } from "./rule.ts";
import { ANYONE, DUMPING, choose, earlier, later } from "./say.ts";

export const rlimit: Rule = {
  id: "rlimit",
  patterns: [
    {
      match: /Can't resize shmem \S+ size=\d+: File too large/, // shared memory is a file, which RLIMIT_FSIZE bounds
      strength: "names",
      detail: "file-size",
    },
    { match: /Unable to send siginfo \S+ \S+ with code -11\b/, strength: "names", detail: "signals" },
    { match: /Too many open files in system/, strength: "names", detail: "file-max", ...ANYONE },
    {
      match: /[Tt]oo many open files/,
      strength: "names",
      detail: "nofile",
      ...ANYONE,
      judge: (hit) => (/inotify|fanotify/i.test(hit.event.message) ? { detail: "watches" } : {}),
    },
    {
      // Every run without CAP_SYS_RESOURCE says this and goes on; it matters only when descriptors do run out.
      match: /Can't setup RLIMIT_NOFILE for self/,
      strength: "follows",
      detail: "nofile",
      judge: (hit) =>
        later(hit, /Too many open files|service_fd|Too big FD number/, 0) === undefined ? undefined : {},
    },
    {
      // The task's descriptors come over a socket; the kernel cuts off those that do not fit under the limit.
      match: /Can't retrieve FDs from socket/,
      strength: "likely",
      phases: DUMPING,
      detail: "nofile-dump",
      judge: (hit) => (earlier(hit, /Can't setup RLIMIT_NOFILE for self/, 0) === undefined ? undefined : {}),
    },
    { match: /Can't (?:get|set|restore|read) rlimit(?:s)?(?: (?<limit>\d+))?/, strength: "names", detail: "set" },
    {
      match: /(?:prlimit|setrlimit|RLIMIT_).{0,200}(?:failed|Operation not permitted|Invalid argument)/i,
      strength: "likely",
      detail: "set",
      judge: (hit) => (/NOFILE for self/.test(hit.event.message) ? undefined : {}),
    },
    { match: /Can't restore cur > max for (?<pid>\d+)\.(?<limit>\d+)/, strength: "likely", detail: "set" },
    {
      match: /sfd: Can't (?:chose|choose) service_fd_base|Can't (?:chose|choose) service_fd_base/,
      strength: "names",
      detail: "nofile",
    },
    {
      // EAGAIN: memory that the task had locked is locked again while it is mapped.
      match: /Can't restore (?:0x)?[0-9a-f]+ mapping with (?:0x)?f{15}5$/,
      strength: "names",
      detail: "memlock",
    },
    { match: /Too big FD number to restore (?<fd>\d+)/, strength: "names", detail: "nofile" },
    {
      match: /(?:fork|clone|thread|process)\b.*Resource temporarily unavailable/i,
      strength: "likely",
      detail: "processes",
    },
    {
      match: /RLIMIT_MEMLOCK|mlock.{0,200}(?:Cannot allocate|Resource temporarily|not permitted)/,
      strength: "likely",
      detail: "memlock",
    },
    { match: /error setting rlimits?|failed to (?:set|apply) rlimit/i, strength: "likely", detail: "set", ...ANYONE },
    {
      match: /resource\.Setrlimit|fork\/exec \S+: resource temporarily unavailable/i,
      strength: "likely",
      detail: "processes",
      ...ANYONE,
    },
  ],
  title: ({ detail, groups }) => {
    return choose(
      detail,
      {
        nofile: () => "Too many open files: the limit on descriptors is too low for this restore",
        "nofile-dump": () => "criu may not open as many files as it must take over from the task",
        "file-max": () => "Too many open files in the whole system",
        processes: () => "No more processes or threads may be made: a limit on their number is reached",
        watches: () => "No more inotify watches or instances may be made for this user",
        namespaces: () => "No more namespaces may be made: a limit on their number is reached",
        memlock: () => "The limit on locked memory is too low",
        "file-size": () => "Shared memory of a task is larger than the limit on the size of files allows criu to make",
        signals: () => "The signals that were queued for a task cannot be queued again: too many for the limit",
        reached: () => "The task reached its limit on processor time or on the size of files during the dump",
      },
      () =>
        `A resource limit${groups["limit"] === undefined ? "" : ` (number ${groups["limit"]})`} could not be read or put back`,
    );
  },
  why: ({ detail }) =>
    detail === "nofile-dump"
      ? "To look at a task's files criu has them handed over through a socket, some hundred at a time. It raised no limit of its own (that needs CAP_SYS_RESOURCE, and the log says that it failed), and the kernel leaves out descriptors above RLIMIT_NOFILE of criu."
      : detail === "nofile" || detail === "file-max"
        ? "While restoring, a task has its own files open and criu's helper descriptors, images and mapped files besides. criu raises RLIMIT_NOFILE for that, up to fs.nr_open, which needs CAP_SYS_RESOURCE; where it may not, the limit of the shell or container holds and open() fails."
        : detail === "processes"
          ? "Each process and thread of the images is made anew at once. RLIMIT_NPROC of the user, pids.max of the cgroup and kernel.threads-max bound their number, and the kernel refused the next one."
          : detail === "watches"
            ? "Watches are made again one by one, and count against fs.inotify.max_user_watches and max_user_instances of the user, which are lower or more used up here than on the machine of the dump."
            : detail === "memlock"
              ? "Pages that the task had locked are locked again on restore, up to RLIMIT_MEMLOCK; only CAP_IPC_LOCK goes beyond."
              : detail === "file-size"
                ? "Anonymous shared memory is made anew as a memory file of its whole size. RLIMIT_FSIZE of criu's own process bounds such files too, and the kernel refuses to make it larger with EFBIG."
                : detail === "signals"
                  ? "Signals that waited for the task at the dump are sent to it again. The kernel queues as many real-time signals for a user as RLIMIT_SIGPENDING says, and refuses further ones with EAGAIN (-11)."
                  : detail === "reached"
                    ? "The code that criu runs inside a task is bound by the task's limits. The kernel sends SIGXCPU beyond RLIMIT_CPU and SIGXFSZ beyond RLIMIT_FSIZE, and the signal stopped that code."
                    : detail === "namespaces"
                      ? "Every user may make only as many namespaces as /proc/sys/user/max_*_namespaces says, and they nest 32 deep at most; the kernel reports a full limit as lack of space."
                      : "Limits are put back with prlimit on the restored task. A hard limit above the current one can be set only with CAP_SYS_RESOURCE, and some have bounds of the system (fs.nr_open for descriptors).",
  remedies: ({ detail }) => [
    ...(detail === "nofile"
      ? [
          doThis(
            "Raise the limit in the shell or unit that starts criu, or give criu CAP_SYS_RESOURCE.",
            "ulimit -n 1048576",
          ),
          doWith("podman", "Give the container a higher limit.", "podman run --ulimit nofile=1048576:1048576 IMAGE"),
          doWith(
            "docker",
            "Raise LimitNOFILE of the docker and containerd units.",
            "systemctl edit docker # LimitNOFILE=1048576",
          ),
        ]
      : []),
    ...(detail === "memlock"
      ? [
          doThis(
            "Raise the limit in the shell or unit that starts criu, or give criu CAP_IPC_LOCK.",
            "ulimit -l unlimited",
          ),
        ]
      : []),
    ...(detail === "file-size"
      ? [doThis("Raise the limit in the shell or unit that starts criu.", "ulimit -f unlimited")]
      : []),
    ...(detail === "signals"
      ? [doThis("Raise the limit in the shell or unit that starts criu.", "ulimit -i unlimited")]
      : []),
    ...(detail === "reached"
      ? [doThis("Raise the limits of the task before the dump.", "prlimit --pid PID --cpu=unlimited --fsize=unlimited")]
      : []),
    ...(detail === "file-max"
      ? [doThis("Raise the limit of the system.", "sysctl -w fs.file-max=2097152 fs.nr_open=1048576")]
      : []),
    ...(detail === "processes"
      ? [
          doThis(
            "Raise the limit on processes.",
            "ulimit -u unlimited; sysctl -w kernel.threads-max=1000000 kernel.pid_max=4194304",
          ),
          doWith("podman", "Raise the limit of the container's cgroup.", "podman update --pids-limit -1 CONTAINER"),
          doWith("docker", "Raise the limit of the container's cgroup.", "docker update --pids-limit -1 CONTAINER"),
        ]
      : []),
    ...(detail === "watches"
      ? [
          doThis(
            "Raise the limits to those of the machine of the dump.",
            "sysctl -w fs.inotify.max_user_watches=1048576 fs.inotify.max_user_instances=8192",
          ),
        ]
      : []),
    ...(detail === "namespaces"
      ? [
          doThis(
            "Raise the limits.",
            "sysctl -w user.max_mnt_namespaces=100000 user.max_net_namespaces=100000 user.max_pid_namespaces=100000",
          ),
        ]
      : []),
    doThis("Run criu as root with CAP_SYS_RESOURCE, so that it may raise hard limits."),
  ],
  references: [
    "getrlimit(2)",
    "capabilities(7), CAP_SYS_RESOURCE",
    "inotify(7), limits",
    "namespaces(7), /proc/sys/user",
  ],
};
