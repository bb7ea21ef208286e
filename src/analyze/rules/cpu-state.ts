/** Registers of a task that cannot be read or loaded: shadow stacks, protection keys, large FPU states. */

import { doThis } from "../remedies/index.ts";
import type { Facts, Rule } from "./rule.ts";
import { task } from "./say.ts";

const SHSTK = { kind: "shadow stack" };
const FPU = { kind: "FPU" };

export const cpuState: Rule = {
  id: "cpu-state",
  patterns: [
    { match: /x(?:save|states?)\b.{0,120}(?:unaligned|not aligned|misaligned|alignment)/i, strength: "likely" },
    {
      match: /shstk: (?:(?<pid>\d+): )?(?:can't|cannot|failed)/,
      strength: "names",
      detail: "cpu-state/shadow-stack",
      subject: SHSTK,
    },
    {
      match: /can't get (?:shadow stack status|SSP) for (?<pid>\d+)/,
      strength: "names",
      detail: "cpu-state/shadow-stack",
      subject: SHSTK,
    },
    {
      match:
        /(?:Cannot get shadow stack status|Cannot unlock CET for (?<pid>\d+)|Failed to (?:disable|lock|map|enable writes to|disable writes to|unmap premmaped) (?:the )?shadow stack)/,
      strength: "names",
      detail: "cpu-state/shadow-stack",
      subject: SHSTK,
    },
    {
      match:
        /(?:Shadow stack address mismatch|Unable to prepare shadow stack vma|Failed to (?:map|unmap) (?:area for )?(?:temporary )?shadow stack)/,
      strength: "names",
      detail: "cpu-state/shadow-stack",
      subject: SHSTK,
    },
    {
      match: /Restoring task with shadow stack on non-CET machine/,
      strength: "likely",
      detail: "cpu-state/shadow-stack",
      subject: SHSTK,
    },
    {
      match: /(?:kdat|kerndat)_has_shstk failed/,
      strength: "likely",
      detail: "cpu-state/shadow-stack",
      subject: SHSTK,
    },
    {
      match: /\bgcs\b.*(?:fail|can't|cannot|unable)|[Gg]uarded [Cc]ontrol [Ss]tack/,
      strength: "names",
      levels: ["error", "warn"],
      detail: "cpu-state/shadow-stack",
      subject: { kind: "guarded control stack" },
    },
    {
      match: /Can't (?:obtain|get|set) (?:FPU|FP|GP\/FPU|VFP|VSX|altivec|TM|vector) reg\w*(?: for (?<pid>\d+))?/i,
      strength: "names",
      detail: "cpu-state/registers",
      subject: FPU,
    },
    { match: /Can't set xstate for (?<pid>\d+)/, strength: "names", detail: "cpu-state/registers", subject: FPU },
    {
      match: /x86: \S+ reported \d+ bytes \(expecting \d+\)/,
      strength: "names",
      detail: "cpu-state/registers",
      subject: FPU,
    },
    {
      match: /(?:PTRACE_GETREGSET|PTRACE_SETREGSET|PTRACE_GETFPREGS|PTRACE_SETFPREGS|PTRACE_GETFPXREGS)\S{0,80} failed/,
      strength: "likely",
      detail: "cpu-state/registers",
    },
    {
      match: /(?:max xsave frame exceed xsave_struct|misordered xstate)/,
      strength: "follows",
      detail: "cpu-state/xsave",
      subject: FPU,
    },
    {
      match: /(?:xsave (?:area|frame|size) .{0,200}(?:too (?:big|large)|exceed))/,
      strength: "names",
      levels: ["error"],
      detail: "cpu-state/xsave",
      subject: FPU,
    },
    {
      match: /cpu: fpu: (?:No FPU detected|FP\/SSE not present)/,
      strength: "names",
      detail: "cpu-state/xsave",
      subject: FPU,
    },
    {
      match: /(?:x86: )?(?:Unaligned address passed|[Uu]naligned xsave)/,
      strength: "likely",
      detail: "cpu-state/xsave",
      subject: FPU,
    },
    {
      match: /\b(?:pkeys?|PKRU|[Pp]rotection keys?)\b.*(?:not supported|unsupported|can't|fail)/,
      strength: "names",
      detail: "cpu-state/pkeys",
      subject: { kind: "protection keys" },
    },
    {
      match: /\b(?:AMX|XTILE|xtile\w*)\b.*(?:not supported|unsupported|can't|fail|exceed)/i,
      strength: "names",
      detail: "cpu-state/xsave",
      subject: { kind: "AMX" },
    },
    {
      match:
        /\b(?:PAC|pointer authentication)\b.{0,200}(?:can't|fail|unable|mismatch|not supported)|PR_PAC_.{0,200}fail|Can't (?:get|set|dump|restore) PAC\b/i,
      strength: "names",
      detail: "cpu-state/pac",
      subject: { kind: "pointer authentication" },
    },
    { match: /Can't prepare rt_sigframe/, strength: "likely", detail: "cpu-state/registers" },
    {
      match: /Can't obtain regs for thread (?<tid>\d+)|Restoring regs for (?<pid>\d+) failed/,
      strength: "follows",
      detail: "cpu-state/registers",
    },
  ],
  title: (facts) => {
    const who = task(facts.subject, "a task");
    switch (facts.detail) {
      case "cpu-state/shadow-stack":
        return `The ${facts.subject.kind ?? "shadow stack"} of ${who} could not be handled`;
      case "cpu-state/xsave":
        return `The FPU state of this CPU${facts.subject.kind === "AMX" ? " (AMX)" : ""} is larger or ordered otherwise than this criu knows`;
      case "cpu-state/pkeys":
        return `Memory protection keys of ${who} cannot be saved`;
      case "cpu-state/pac":
        return `The pointer authentication keys of ${who} could not be saved or set`;
      case undefined:
      default:
        return `The ${facts.subject.kind === undefined ? "" : `${facts.subject.kind} `}registers of ${who} could not be read or set`;
    }
  },
  why: (facts: Facts) => {
    switch (facts.detail) {
      case "cpu-state/shadow-stack":
        return (
          "With a shadow stack the CPU keeps return addresses a second time, on pages that ordinary writes cannot touch, and faults when the two differ. criu makes tasks " +
          "jump to places nobody called from, so it must read and extend that stack too; it can on x86 since 4.0 with Linux 6.6, if the task has not locked it."
        );
      case "cpu-state/xsave":
        return "criu reads FPU and vector registers as the block the XSAVE instruction makes and has room for the parts it knows. Newer CPUs have more (AMX tiles alone take 8 KB), or order them otherwise.";
      case "cpu-state/pkeys":
        return "Keys from pkey_alloc and the rights register PKRU belong to the task, but criu does not save which mapping has which key, so the memory would come back unprotected.";
      case "cpu-state/pac":
        return "Return addresses are signed with keys of the task that only the kernel sees. They are read with PTRACE_GETREGSET (CONFIG_CHECKPOINT_RESTORE) and must be the same after the restore.";
      case undefined:
      default:
        return "Registers are read with PTRACE_GETREGSET and set with PTRACE_SETREGSET or by a signal frame. The kernel refused, or gave another number of bytes than the architecture says.";
    }
  },
  remedies: (facts) => [
    ...(facts.detail === "cpu-state/shadow-stack"
      ? [
          doThis(
            "Start the program without it.",
            "GLIBC_TUNABLES=glibc.cpu.x86_shstk=off COMMAND",
            "one defence against attacks less",
          ),
          doThis("Use criu 4.0 or later and Linux 6.6 or later; restore on a CPU that has shadow stacks too."),
        ]
      : []),
    ...(facts.detail === "cpu-state/xsave" || facts.detail === "cpu-state/registers"
      ? [
          doThis(
            "Use a newer criu; before that, hide the part from the guest or the kernel.",
            "clearcpuid=amx_tile (kernel command line)",
          ),
          doThis("Use the same kernel and CPU model for dump and restore."),
        ]
      : []),
    ...(facts.detail === undefined
      ? [
          doThis(
            "Use a newer criu, and the same kernel and CPU model for dump and restore.",
            "criu --version; uname -r",
          ),
        ]
      : []),
    ...(facts.detail === "cpu-state/pkeys"
      ? [doThis("Start the program without protection keys (boot with nopku, or switch them off in the program).")]
      : []),
    ...(facts.detail === "cpu-state/pac"
      ? [
          doThis(
            "Use a kernel with CONFIG_CHECKPOINT_RESTORE and CONFIG_ARM64_PTR_AUTH on both sides, or build the program without branch protection.",
          ),
        ]
      : []),
  ],
  references: ["kernel Documentation: arch/x86/shstk", "ptrace(2): PTRACE_GETREGSET", "pkeys(7)"],
};
