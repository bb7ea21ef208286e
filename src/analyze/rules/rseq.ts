/** Restartable sequences: glibc from 2.35 registers them for every thread. */

import { doThis } from "../remedies/index.ts";
import type { Hit, Rule, Verdict } from "./rule.ts";
import { task } from "./say.ts";

function inCheck(hit: Hit): Verdict {
  return hit.phase === "check"
    ? { cause: "kernel-feature", detail: "kernel-feature/rseq", subject: { kind: "get_rseq_conf" } }
    : {};
}

export const rseq: Rule = {
  id: "rseq",
  patterns: [
    { match: /(?<!\d)(?<pid>\d+) has rseq but kernel lacks get_rseq_conf/, strength: "names", detail: "rseq/kernel" },
    {
      match: /ptrace\(PTRACE_GET_RSEQ_CONFIGURATION\) isn't supported/,
      strength: "names",
      phases: ["check", "unknown"],
      judge: inCheck,
      detail: "rseq/kernel",
    },
    {
      match: /ptrace\(PTRACE_GET_RSEQ_CONFIGURATION, (?<pid>\d+)\) (?:=|returned)/,
      strength: "names",
      detail: "rseq/dump",
    },
    {
      match: /something wrong with ptrace\(PTRACE_GET_RSEQ_CONFIGURATION, (?<pid>\d+)\)/,
      strength: "names",
      detail: "rseq/dump",
    },
    { match: /PTRACE_GET_RSEQ_CONFIGURATION\): rseq\.flags != 0/, strength: "names", detail: "rseq/kernel" },
    { match: /unsupported RSEQ ABI version = (?<version>\d+)/i, strength: "names", detail: "rseq/version" },
    {
      match:
        /fail to read rseq(?:_cs)? struct|failed to zero out rseq_cs|Can't apply rseq abort registers \(pid: (?<pid>\d+)\)/,
      strength: "names",
      detail: "rseq/dump",
    },
    {
      match: /Can't handle rseq \(pid: (?<pid>\d+)\)|Dump (?<tid>\d+) rseq failed/,
      strength: "likely",
      detail: "rseq/dump",
    },
    {
      match:
        /Unable to check if rseq\(\) is initialized|mmap\(\) failed for struct rseq|unexpected failure of sys_rseq|failed to unregister sys_rseq/,
      strength: "names",
      detail: "rseq/dump",
    },
    { match: /rseq: can't restore as kernel doesn't support it/, strength: "names", detail: "rseq/restore" },
    { match: /failed sys_rseq\(\w+, \w+, \w+, \w+\) = (?<code>-?\d+)/, strength: "names", detail: "rseq/restore" },
    {
      match:
        /Can't restore rseq_cs pointer \(pid: (?<pid>\d+)\)|restore_rseq_cs: |Unable to restore rseq_cs state|prepare_pstree_rseqs /,
      strength: "names",
      detail: "rseq/restore",
    },
    {
      match: /Fatal glibc error: rseq registration failed/,
      strength: "names",
      levels: ["error", "warn", "none"],
      speakers: ["criu", "program", "engine", "kernel"],
      detail: "rseq/restore",
    },
    { match: /\brseq\b.*(?:fail|can't|unable|not supported|lacks)/i, strength: "likely", levels: ["error"] },
  ],
  title: (facts) => {
    const who = task(facts.subject, "a task");
    switch (facts.detail) {
      case "rseq/kernel":
        return `${who.charAt(0).toUpperCase()}${who.slice(1)} uses restartable sequences, and this kernel does not tell where`;
      case "rseq/version":
        return `${who.charAt(0).toUpperCase()}${who.slice(1)} uses a version of restartable sequences that this criu does not know`;
      case "rseq/restore":
        return `The restartable sequences of ${who} could not be registered again`;
      case undefined:
      default:
        return `The restartable sequences of ${who} could not be saved`;
    }
  },
  why: (facts) => {
    const base =
      "With rseq(2) a thread tells the kernel an address where the kernel notes CPU numbers and from which it aborts short critical sections. " +
      "glibc does so for every thread since 2.35. The registration must be read on the dump and made again on the restore, or the program is killed later. ";
    switch (facts.detail) {
      case "rseq/kernel":
        return (
          base +
          "It can be read only through PTRACE_GET_RSEQ_CONFIGURATION: Linux 5.13 with CONFIG_RSEQ and CONFIG_CHECKPOINT_RESTORE."
        );
      case "rseq/restore":
        return (
          base +
          "On restore the kernel refused it: it has no rseq, the size registered is one it does not know, or glibc registered one before."
        );
      case undefined:
      default:
        return base + "criu knows it since 3.17; older versions ignore it and the restored program crashes.";
    }
  },
  remedies: (facts) => [
    ...(facts.detail === "rseq/kernel"
      ? [
          doThis(
            "Boot Linux 5.13 or later built with CONFIG_RSEQ and CONFIG_CHECKPOINT_RESTORE.",
            "criu check --feature get_rseq_conf",
          ),
        ]
      : []),
    doThis("Use criu 3.17 or later, best 3.19.", "criu --version"),
    doThis(
      "Or start the program without rseq.",
      "GLIBC_TUNABLES=glibc.pthread.rseq=0 COMMAND",
      "sched_getcpu and some allocators (tcmalloc) get slower",
    ),
    ...(facts.detail === "rseq/restore" ? [doThis("Restore on a kernel at least as new as the one of the dump.")] : []),
  ],
  references: ["rseq(2)", "glibc manual: tunable glibc.pthread.rseq", "ptrace(2): PTRACE_GET_RSEQ_CONFIGURATION"],
};
