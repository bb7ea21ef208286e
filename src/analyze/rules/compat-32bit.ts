/** 32-bit tasks on a 64-bit kernel, and other modes of the processor. */

import { doThis } from "../remedies/index.ts";
import type { Hit, Rule, Verdict } from "./rule.ts";
import { task } from "./say.ts";

/** `criu check` names a feature of the kernel; nothing was dumped. */
function inCheck(hit: Hit): Verdict {
  return hit.phase === "check"
    ? { cause: "kernel-feature", detail: "kernel-feature/compat", subject: { kind: "compat_cr" } }
    : {};
}

export const compat32bit: Rule = {
  id: "compat-32bit",
  patterns: [
    {
      match: /Can't (?:dump|handle) task (?<pid>\d+) running in 32-?bit mode/,
      strength: "names",
      detail: "compat-32bit/dump",
    },
    {
      match: /(?:Can't (?:dump|handle)|Unsupported) .{0,200}\b(?:32-?bit|i386|ia32|x32|compat(?:ible)? mode)\b/,
      strength: "likely",
      detail: "compat-32bit/dump",
    },
    {
      match: /(?:x32|compat|32-?bit) (?:tasks?|mode|applications?|C\/R|mappings?) (?:is|are) not supported/i,
      strength: "names",
      detail: "compat-32bit/dump",
    },
    {
      match: /compat_cr is not supported/,
      strength: "names",
      levels: ["error", "warn"],
      phases: ["check", "dump", "restore", "unknown"],
      judge: inCheck,
      detail: "compat-32bit/kernel",
    },
    { match: /Compatible mode without vdso map support/, strength: "names", detail: "compat-32bit/kernel" },
    { match: /Can't dump task (?<pid>\d+) with LDT descriptors/, strength: "names", detail: "compat-32bit/ldt" },
    {
      match:
        /mmap\(\) of compat syscall stack failed with (?<code>-?\d+)|Failed to allocate (?:32-bit stack|stack for 32-bit)/,
      strength: "names",
      detail: "compat-32bit/restore",
    },
    {
      match: /Can't restore compat sigaction|compat rt_sigaction without 32-bit stack|munmap\(\) of compat addr/,
      strength: "names",
      detail: "compat-32bit/restore",
    },
    {
      match: /Failed to restore TLS descriptor (?<entry>\d+) in GDT/,
      strength: "names",
      detail: "compat-32bit/restore",
    },
    {
      match: /ia32 mmap\(\) failed|Failed to unmap\(\) 32-bit mapping|Failed to wait for (?:mmap|arch_prctl\(\)) test/,
      strength: "likely",
      detail: "compat-32bit/kernel",
    },
    {
      match: /PTRACE_GETREGSET read \d+ bytes for pid (?<pid>\d+), but native\/compat regs sizes/,
      strength: "names",
      detail: "compat-32bit/dump",
    },
    { match: /registers mode corrupted \(/, strength: "likely", detail: "compat-32bit/restore" },
    {
      match: /Unknown CS register value|[Uu]nsupported (?:code segment|CS) /,
      strength: "likely",
      detail: "compat-32bit/dump",
    },
    {
      match: /Can't (?:get|dump) (?:the )?(?:CS register|thread area)(?: of| for)? ?(?<pid>\d+)?/,
      strength: "follows",
      detail: "compat-32bit/dump",
    },
    {
      match: /Strange (?:personality|persona)|Unsupported personality/,
      strength: "likely",
      detail: "compat-32bit/dump",
    },
  ],
  title: (facts) => {
    switch (facts.detail) {
      case "compat-32bit/ldt":
        return `${cap(task(facts.subject))} uses a local descriptor table (16-bit or segmented code, as under Wine)`;
      case "compat-32bit/kernel":
        return "This kernel lacks what criu needs for 32-bit tasks";
      case "compat-32bit/restore":
        return `The 32-bit state of ${task(facts.subject)} could not be restored`;
      case undefined:
      default:
        return `${cap(task(facts.subject))} runs in 32-bit mode, which this criu cannot handle`;
    }
  },
  why: (facts) => {
    switch (facts.detail) {
      case "compat-32bit/ldt":
        return "Segment descriptors that a task has put into its LDT with modify_ldt cannot be read from outside and are in no image. A restored task would load selectors that lead nowhere.";
      case "compat-32bit/kernel":
        return "To restore a 32-bit task from a 64-bit one, criu needs arch_prctl(ARCH_MAP_VDSO_32) and mmap below 4 GB that behaves like the 32-bit call (Linux 4.12, CONFIG_CHECKPOINT_RESTORE, CONFIG_IA32_EMULATION).";
      case "compat-32bit/restore":
        return "A 32-bit task needs a stack below 4 GB, 32-bit signal frames, thread areas in the GDT and the 32-bit vDSO. One of these calls was refused by this kernel.";
      case undefined:
      default:
        return (
          "The code criu injects and the restorer are 64-bit. For tasks that execute 32-bit code there is a second build of both, which a criu " +
          "compiled without it (distributions leave it out, and versions before 3.0 do not have it) or with a kernel that lacks the calls does not use. " +
          "One such program in the tree, often a small helper, is enough to stop the dump."
        );
    }
  },
  remedies: (facts) => [
    doThis("See which program it is.", `file -L /proc/${facts.subject.pid ?? "PID"}/exe`),
    doThis("Replace it by a 64-bit build, or end it before the dump."),
    ...(facts.detail === "compat-32bit/ldt"
      ? []
      : [
          doThis(
            "Use criu 3.0 or later built with 32-bit support (libc6-dev-i386 present at build time) and a kernel from 4.12 with CONFIG_IA32_EMULATION.",
            "criu check --feature compat_cr",
          ),
        ]),
  ],
  references: ["CRIU wiki: 32bit tasks C/R", "modify_ldt(2)", "arch_prctl(2)"],
};

function cap(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
