/** Seccomp filters or modes. */

import { doThis, doWith } from "../remedies/index.ts";
import type { Facts, Hit, Rule, Verdict } from "./rule.ts";
import { ANYONE, errnoOf, later, task } from "./say.ts";

/** `criu check` says the same words about the kernel alone. */
function suspend(hit: Hit): Verdict {
  if (hit.phase === "check") {
    return { cause: "kernel-feature", detail: "kernel-feature/seccomp", subject: { kind: "PTRACE_O_SUSPEND_SECCOMP" } };
  }
  // Tasks are restored all the same, until their own filters are refused.
  if (later(hit, /SECCOMP_SET_MODE_FILTER returned/, 100) !== undefined) return { strength: "likely" };
  return { detail: errnoOf(hit.event.message) === "EACCES" ? "seccomp/suspend-denied" : "seccomp/suspend" };
}

function filters(hit: Hit): Verdict {
  return hit.phase === "check"
    ? { cause: "kernel-feature", detail: "kernel-feature/seccomp", subject: { kind: "PTRACE_SECCOMP_GET_FILTER" } }
    : { detail: errnoOf(hit.event.message) === "EACCES" ? "seccomp/suspend-denied" : "seccomp/dump" };
}

export const seccomp: Rule = {
  id: "seccomp",
  patterns: [
    {
      match: /(?:suspending seccomp failed|couldn't suspend seccomp|can't suspend seccomp)/,
      strength: "names",
      judge: suspend,
    },
    { match: /Kernel (?:doesn't|does not) support PTRACE_O_SUSPEND_SECCOMP/, strength: "names", judge: suspend },
    { match: /failed to suspend seccomp, restore will probably fail/, strength: "likely", detail: "seccomp/suspend" },
    { match: /Dumping seccomp filters (?:is )?not supported/, strength: "names", judge: filters },
    {
      match: /Can't fetch (?:seccomp )?(?:filter|metadata) on tid(?:_real)? (?<tid>\d+)/,
      strength: "names",
      judge: filters,
    },
    {
      match: /(?:PTRACE_SECCOMP_GET_FILTER|[Cc]an't (?:get|dump|fetch) seccomp filters?)/,
      strength: "names",
      judge: filters,
    },
    {
      match:
        /(?:Can't collect filter on|Can't (?:find|create) entry on|Can't dump thread core on) (?:leader )?tid_real (?<tid>\d+)/,
      strength: "likely",
      detail: "seccomp/dump",
    },
    {
      match:
        /(?:SECCOMP_MODE_STRICT|PR_SET_SECCOMP|SECCOMP_SET_MODE_FILTER|PR_SET_SECCOMP \w+) (?:returned|failed:?) (?<code>-?\d+)(?: on tid (?<tid>\d+))?/,
      strength: "names",
      detail: "seccomp/restore",
    },
    { match: /Unknown seccomp mode (?<mode>\d+)(?: on tid (?<tid>\d+))?/, strength: "names", detail: "seccomp/mode" },
    {
      match:
        /(?:[Tt]ask|[Pp]rocess|pid:?) (?<pid>\d+) (?:has|uses|is in|running in) (?:unsupported )?seccomp(?: mode)?/,
      strength: "names",
      detail: "seccomp/mode",
    },
    { match: /[Ss]eccomp (?:mode )?(?:\d+ )?(?:is |are )?not supported/, strength: "names", detail: "seccomp/mode" },
    {
      match:
        /(?:Corrupted filter (?:index|len)|Can't allocate \d+ bytes for filters|Unexpected position \d+ > \d+) ?(?:on tid (?<tid>\d+))?/,
      strength: "likely",
      detail: "seccomp/restore",
    },
    { match: /^\s*seccomp: \s*\S/, strength: "likely", levels: ["error"] },
    {
      match: /(?<!\d)(?<pid>\d+) (?:was )?killed by (?:signal )?31\b(?:: Bad system call| unexpectedly)?/,
      strength: "likely",
      detail: "seccomp/killed",
    },
    { match: /(?:Bad system call|SIGSYS)\b/, strength: "follows", levels: ["error", "warn"], detail: "seccomp/killed" },
    {
      match: /type=(?:SECCOMP|1326)\b.*?pid=(?<pid>\d+) comm="?(?<comm>[^"\s]+)"?.*?syscall=(?<syscall>\d+)/,
      strength: "names",
      ...ANYONE,
      detail: "seccomp/killed",
    },
    { match: /seccomp.{0,200}(?:fail|can't|couldn't|unable|invalid)/i, strength: "likely", levels: ["error"] },
  ],
  title: (facts) => {
    const who = task(facts.subject, "a task");
    switch (facts.detail) {
      case "seccomp/suspend":
      case "seccomp/suspend-denied":
        return `The seccomp filters of ${who} could not be suspended`;
      case "seccomp/dump":
        return `The seccomp filters of ${who} could not be read`;
      case "seccomp/restore":
        return `The seccomp filters of ${who} could not be installed again`;
      case "seccomp/mode":
        return `${who.charAt(0).toUpperCase()}${who.slice(1)} is in a seccomp mode that is not supported`;
      case "seccomp/killed":
        return `Seccomp killed ${who} for a forbidden system call`;
      case undefined:
      default:
        return `The seccomp state of ${who} could not be handled`;
    }
  },
  why,
  remedies: (facts) => [
    ...(facts.detail === "seccomp/suspend" || facts.detail === "seccomp/dump"
      ? [
          doThis(
            "Use a kernel with CONFIG_SECCOMP_FILTER and CONFIG_CHECKPOINT_RESTORE: 4.3 or later to suspend filters, 4.4 to read them, 4.16 for filters with flags.",
            "grep -E 'SECCOMP|CHECKPOINT_RESTORE' /boot/config-$(uname -r)",
          ),
        ]
      : []),
    ...(facts.detail === "seccomp/suspend-denied"
      ? [
          doThis(
            "Run criu outside of any seccomp filter and with CAP_SYS_ADMIN in the initial user namespace: the kernel lets only such a process suspend or read filters.",
          ),
        ]
      : []),
    doWith(
      "docker",
      "Run the container without a filter.",
      "docker run --security-opt seccomp=unconfined …",
      "all system calls are open to the container",
    ),
    doWith(
      "podman",
      "Run the container without a filter.",
      "podman run --security-opt seccomp=unconfined …",
      "all system calls are open to the container",
    ),
    doWith(
      "kubernetes",
      "Give the pod securityContext.seccompProfile.type: Unconfined.",
      undefined,
      "all system calls are open to the container",
    ),
    ...(facts.detail === "seccomp/killed"
      ? [
          doThis(
            "Allow the system call in the profile; the number is in the audit record.",
            "ausearch -m seccomp -ts recent",
          ),
        ]
      : []),
    ...(facts.detail === "seccomp/restore" || facts.detail === "seccomp/mode"
      ? [doThis("Restore with a criu and a kernel at least as new as those of the dump.")]
      : []),
  ],
  references: ["seccomp(2)", "ptrace(2): PTRACE_O_SUSPEND_SECCOMP, PTRACE_SECCOMP_GET_FILTER", "CRIU wiki: Seccomp"],
};

function why(facts: Facts): string {
  switch (facts.detail) {
    case "seccomp/suspend":
    case "seccomp/suspend-denied":
      return (
        "criu makes each task run system calls that the task's own filter may forbid (which would kill it), so it asks the kernel to " +
        "suspend the filters while it is attached. Linux offers that since 4.3 with CONFIG_CHECKPOINT_RESTORE and CONFIG_SECCOMP; it answers " +
        "EINVAL without them, and EPERM unless the tracer has CAP_SYS_ADMIN and is under no filter itself."
      );
    case "seccomp/dump":
      return "The programs of the filters are read with PTRACE_SECCOMP_GET_FILTER (Linux 4.4), their flags with PTRACE_SECCOMP_GET_METADATA (4.16). The kernel must have CONFIG_CHECKPOINT_RESTORE, and the reader must be privileged and free of filters itself. A filter that was loaded as something else than classic BPF cannot be read back.";
    case "seccomp/restore":
      return "The filters are installed as the last step before the task goes on. The kernel refused one: the task lacks CAP_SYS_ADMIN and no_new_privs, the flags are unknown to this kernel, or the total size is above its limit.";
    case "seccomp/mode":
      return "criu knows strict mode and filters. The number read is another one: newer than this criu, or not allowed at this point.";
    case "seccomp/killed":
      return "Signal 31 (SIGSYS) is what a filter sends. The code criu runs inside a task uses system calls that the program itself never needed, and here the filter was still in force.";
    case undefined:
    default:
      return "Seccomp filters are saved as the programs the kernel has and installed again at the end of the restore; a step of that failed, as the line shows.";
  }
}
