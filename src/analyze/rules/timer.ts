/** Timers and clocks: interval and POSIX timers, timerfd, time namespaces. */

import { doThis } from "../remedies/index.ts";
import type { Facts, Hit, Rule, Verdict } from "./rule.ts";
import { task } from "./say.ts";

function inCheck(hit: Hit): Verdict {
  return hit.phase === "check"
    ? { cause: "kernel-feature", detail: "kernel-feature/timer", subject: { kind: "timer ids" } }
    : {};
}

/** The kernel has the file for every task, or for none. */
const noFile = (): Verdict => ({
  cause: "kernel-feature",
  detail: "kernel-feature/timer",
  subject: { kind: "timer ids" },
});

/** As a warning of `criu check` it is a missing feature only; on a restore the images need it. */
function timens(hit: Hit): Verdict | undefined {
  return hit.phase === "restore" || hit.phase === "dump" ? {} : undefined;
}

export const timer: Rule = {
  id: "timer",
  patterns: [
    { match: /Can't open posix timers!?: No such file/, strength: "names", judge: noFile },
    { match: /Invalid timer (?:interval|value)(?<posix>\(posix\))?/, strength: "names", detail: "timer/value" },
    {
      match: /Can't create posix timer - (?<code>-?\d+)(?:: (?<error>-?\d+))?/,
      strength: "names",
      detail: "timer/posix",
      judge: (hit) => (hit.groups["error"] === "-11" ? { detail: "timer/limit" } : {}), // EAGAIN
    },
    {
      match: /Can't create timers, kernel (?:don't|doesn't) give them consequently/,
      strength: "names",
      judge: inCheck,
      detail: "timer/ids",
    },
    {
      match:
        /Unexpected timer id \d+|Can't remove tempor\w+ posix timer|Can't (?:enable\w*|disable\w*) PR_TIMER_CREATE_RESTORE_IDS/,
      strength: "names",
      detail: "timer/ids",
    },
    {
      match: /Can't restore (?:posix timers|itimers?) (?<code>-?\d+)|Can't set (?:itimer|interval timer)/,
      strength: "names",
      detail: "timer/posix",
    },
    {
      match: /timerfd: \s*Verification failed for/,
      strength: "follows",
      detail: "timer/timerfd",
      subject: { kind: "timerfd" },
    },
    {
      match: /timerfd: \s*Can't (?:create|restore params) for/,
      strength: "names",
      detail: "timer/timerfd",
      subject: { kind: "timerfd" },
    },
    {
      match: /Can't restore (?:ticks\/time for timerfd - |timerfd )(?<code>-?\d+)/,
      strength: "names",
      detail: "timer/timerfd",
      subject: { kind: "timerfd" },
    },
    {
      match: /Unknown clock type (?<clock>\d+) for/,
      strength: "likely",
      detail: "timer/timerfd",
      subject: { kind: "timerfd" },
    },
    {
      match: /No data left in proc file while parsing timerfd/,
      strength: "names",
      detail: "timer/timerfd",
      subject: { kind: "timerfd" },
    },
    {
      match: /No timerfd support for c\/r/,
      strength: "names",
      phases: ["dump", "restore", "unknown"],
      detail: "timer/timerfd",
      subject: { kind: "timerfd" },
    },
    {
      match: /(?:getitimer|sys_timer_gettime|sys_timer_getoverrun|timer_(?:gettime|create|settime)) failed/,
      strength: "names",
      detail: "timer/posix",
    },
    {
      match: /Parse error in posix timers proc file|Can't read posix timers file \(pid: (?<pid>\d+)\)/,
      strength: "names",
      detail: "timer/proc",
    },
    { match: /Can't open (?<pid>\d+)\/timers on procfs: No such file/, strength: "names", judge: noFile },
    {
      match: /Unable to convert the notify thread id/,
      strength: "names",
      phases: ["dump", "pre-dump"],
      detail: "timer/notify",
    },
    {
      match: /Can't dump nested time namespace for \**(?<pid>\d+)/,
      strength: "names",
      detail: "timer/nested",
      subject: { kind: "time namespace" },
    },
    {
      match: /Unable to create a new time namespace|Unable to set a (?:monotonic|boottime) clock offset/,
      strength: "names",
      detail: "timer/timens",
      subject: { kind: "time namespace" },
    },
    {
      match:
        /Unable to open ns\/time_for_children|Can't open (?<pid>\d+)\/(?:ns\/time_for_children|timens_offsets) on procfs|Unable to (?:open|access) \/proc\/self\/timens_offsets/,
      strength: "names",
      detail: "timer/timens",
      subject: { kind: "time namespace" },
    },
    {
      match: /Time namespaces are not supported/,
      strength: "names",
      judge: timens,
      detail: "timer/timens",
      subject: { kind: "time namespace" },
    },
    {
      match: /Unknown clockid: (?<clock>\S+)/,
      strength: "names",
      detail: "timer/timens",
      subject: { kind: "time namespace" },
    },
    {
      match: /Clocks values have not been dumped/,
      strength: "likely",
      phases: ["restore"],
      detail: "timer/timens",
      subject: { kind: "time namespace" },
    },
    { match: /Can't make timens id/, strength: "follows", detail: "timer/nested", subject: { kind: "time namespace" } },
    { match: /Can't dump (?:itimers|posix timers) \(pid: (?<pid>\d+)\)/, strength: "follows", detail: "timer/posix" },
    { match: /Can't get current time/, strength: "likely", phases: ["restore"], detail: "timer/posix" },
    {
      match: /^\s*timerfd: \s*\S/,
      strength: "likely",
      levels: ["error"],
      phases: ["dump", "restore", "unknown"],
      subject: { kind: "timerfd" },
    },
  ],
  title: (facts) => {
    const who = task(facts.subject, "a task");
    switch (facts.detail) {
      case "timer/value":
        return "A timer in the images has a value no kernel accepts";
      case "timer/ids":
        return "The kernel does not give POSIX timers the ids that the images ask for";
      case "timer/timerfd":
        return "A timerfd could not be saved or put back";
      case "timer/nested":
        return `${who.charAt(0).toUpperCase()}${who.slice(1)} is in another time namespace than the root of the tree`;
      case "timer/timens":
        return "The time namespace could not be saved or made again";
      case "timer/limit":
        return `The POSIX timers of ${who} could not be made: the limit on pending signals is reached`;
      case "timer/notify":
        return "The thread that a timer notifies cannot be named in its pid namespace";
      case undefined:
      default:
        return `The POSIX timers of ${who} could not be saved or put back`;
    }
  },
  why,
  remedies: (facts) => {
    switch (facts.detail) {
      case "timer/nested":
        return [
          doThis(
            "Start the workload without unshare --time below the root, or dump the inner part by itself.",
            facts.subject.pid === undefined ? undefined : `criu dump -t ${facts.subject.pid} -D DIR`,
          ),
        ];
      case "timer/timens":
        return [
          doThis(
            "Restore on Linux 5.6 or later with CONFIG_TIME_NS, as root of the initial user namespace.",
            "criu check --feature timens",
          ),
          doThis("Start the container without a time namespace when clocks need not go on."),
        ];
      case "timer/value":
        return [
          doThis(
            "Dump again with the newest criu (32-bit builds before it cut 64-bit times); an image copied in part does the same.",
          ),
          doThis("Look at the values.", "crit show timens-*.img core-PID.img | grep -A6 timers"),
        ];
      case "timer/limit":
        return [doThis("Raise the limit in the shell or unit that starts criu.", "ulimit -i unlimited")];
      case "timer/timerfd":
        return [
          doThis(
            "Use Linux 3.17 or later with CONFIG_CHECKPOINT_RESTORE and CONFIG_TIMERFD; for clocks new to criu, a newer criu.",
          ),
        ];
      case undefined:
      default:
        return [
          doThis(
            "Restore with the newest criu: version 4.2 asks Linux 6.16 and later for fixed timer ids.",
            "criu --version",
          ),
          doThis("Use a kernel with CONFIG_POSIX_TIMERS and CONFIG_CHECKPOINT_RESTORE on both sides."),
        ];
    }
  },
  references: ["timer_create(2)", "timerfd_create(2)", "time_namespaces(7)", "proc_pid_timers(5)"],
};

function why(facts: Facts): string {
  switch (facts.detail) {
    case "timer/value":
      return "criu checks seconds and micro- or nanoseconds of each timer before it sets them (a fraction must be below one second). A value outside comes from an image written by a faulty or 32-bit build, or from a damaged image.";
    case "timer/ids":
      return "Programs know their timers by the id the kernel gave them, so the same ids must come back. criu creates and deletes timers until the number is reached, which works while the kernel hands out ids one after the other for each process; Linux 6.16 and later need a prctl instead, which criu uses from 4.2 on.";
    case "timer/timerfd":
      return "The setting and the clock of a timerfd are read from /proc/PID/fdinfo (Linux 3.17, CONFIG_CHECKPOINT_RESTORE) and set again with an ioctl for the ticks. The clock is unknown to this criu, the fields are missing, or the kernel refused.";
    case "timer/nested":
      return "criu saves one time namespace, that of the root task, as an offset of the monotonic and boottime clocks. A task below that made a further one cannot be expressed in the images.";
    case "timer/timens":
      return "So that monotonic clocks do not jump, the tree is restored in a time namespace with offsets to the saved clocks. That needs Linux 5.6 with CONFIG_TIME_NS and CAP_SYS_TIME over it, and offsets can be set only before the first task enters.";
    case "timer/limit":
      return "Each POSIX timer holds a signal in reserve, and RLIMIT_SIGPENDING bounds how many all processes of the user may have: it is lower here than on the machine of the dump, or used up. The kernel answers EAGAIN (-11).";
    case "timer/notify":
      return "Timers with SIGEV_THREAD_ID signal one thread, which /proc shows by its number on the host. To turn it into the number inside the pid namespace criu needs the NSpid lines of /proc (Linux 4.1).";
    case undefined:
    default:
      return "POSIX timers are listed in /proc/PID/timers (Linux 3.10, CONFIG_CHECKPOINT_RESTORE), read by code inside the task and created again with the same ids on restore. One of these steps failed.";
  }
}
