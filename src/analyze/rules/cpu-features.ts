/** This CPU lacks what the one of the dump had. */

import { doThis, withOption } from "../remedies/index.ts";
import type { Facts, Rule } from "./rule.ts";
import { ANYONE, RESTORING } from "./say.ts";

export const cpuFeatures: Rule = {
  id: "cpu-features",
  patterns: [
    {
      match: /CPU (?:instruction )?capabilities do(?:n't| not) match run ?time/,
      strength: "names",
      detail: "cpu-features/mismatch",
    },
    {
      match: /(?:FPU|CPU) feature(?:s)? required by image (?:is|are) not supported on (?:host|run-?time)/,
      strength: "names",
      detail: "cpu-features/mismatch",
    },
    { match: /CPU xfeatures has unsupported bits \((?<bits>\w+)\)/, strength: "names", detail: "cpu-features/xsave" },
    {
      match: /CPU xsave (?:max )?size mismatch \((?<saved>\d+)\/(?<here>\d+)\)/,
      strength: "names",
      detail: "cpu-features/xsave",
    },
    {
      match: /FPU xsave area present, but host cpu doesn't support it/,
      strength: "names",
      detail: "cpu-features/xsave",
    },
    { match: /Corruption in (?:FPU \w+|\S+) area \((?:got|expected)/, strength: "names", detail: "cpu-features/xsave" },
    {
      // Register sets of vectors and the like (s390 VXRS, arm64 SVE) that this machine does not have.
      match:
        /(?:Couldn't|Can't|Unable to|Failed to) set (?:VXRS\w*|GS_CB|RI_CB|SVE|SME|VSX|AltiVec)\b.{0,60}: (?:No such device|Invalid argument)/i,
      strength: "likely",
      detail: "cpu-features/xsave",
    },
    {
      // Pointer authentication of arm64.
      match: /PACG? (?:address )?(?:support|keys?)\b.{0,60}(?:required|mismatch|not supported|differ)/,
      strength: "names",
      detail: "cpu-features/mismatch",
    },
    { match: /FPU is about to restore ignoring xsave state/, strength: "follows", detail: "cpu-features/xsave" },
    {
      match: /-XX:CPUFeatures=\S+ .{0,200}-XX:CRaC|-XX:CRaCCheckpointTo.{0,200}-XX:CPUFeatures/,
      strength: "names",
      detail: "cpu-features/mismatch",
      ...ANYONE,
    },
    { match: /No cpuinfo image/, strength: "names", detail: "cpu-features/no-image" },
    { match: /No (?:x86|ppc64|\w+) related cpuinfo in image/, strength: "names", detail: "cpu-features/no-image" },
    {
      match: /(?:Unknown|Unsupported) (?:cpu|CPU) vendor (?<vendor>\S+)/,
      strength: "names",
      detail: "cpu-features/vendor",
    },
    {
      match: /cpu: Image carries (?:\d+ words while|unknown capability version)/,
      strength: "names",
      detail: "cpu-features/image",
    },
    { match: /missing support fxsave\/restore insns/, strength: "names", detail: "cpu-features/mismatch" },
    {
      match: /(?:Core march mismatch|[Aa]rchitecture mismatch|[Cc]an't restore .*(?:another|different) architecture)/,
      strength: "names",
      detail: "cpu-features/architecture",
    },
    {
      match:
        /(?:CPU|cpu) capability .{0,200}(?:not (?:supported|present)|missing)|CPU (?:feature )?bits? .{0,200}(?:unsupported|missing)/,
      strength: "likely",
      detail: "cpu-features/mismatch",
    },
    {
      match: /(?<!\d)(?<pid>\d+) killed by signal 4\b(?:: Illegal instruction)?/,
      strength: "likely",
      phases: RESTORING,
      detail: "cpu-features/illegal",
    },
    { match: /\btraps: \S+\[\d+\] trap invalid opcode/, strength: "likely", ...ANYONE, detail: "cpu-features/illegal" },
    {
      match: /x(?:save|state)\b.{0,40}size.{0,20}(?:mismatch|differ)|FPU state size .{0,60}(?:while|expected|host)/i,
      strength: "likely",
      detail: "cpu-features/xsave",
    },
    { match: /Type=Illegal instruction vmState/, strength: "names", ...ANYONE, detail: "cpu-features/illegal" },
    {
      match: /(?:SIGILL\b|[Ii]llegal instruction|\b4[ /]\(?ILL\b)/,
      strength: "likely",
      levels: ["error", "warn", "none"],
      speakers: ["program", "engine"],
      detail: "cpu-features/illegal",
    },
    {
      match: /Fatal glibc error: CPU does not support|CPU ISA level is lower than required/,
      strength: "likely",
      ...ANYONE,
      detail: "cpu-features/mismatch",
    },
    {
      match: /^\s*cpu: \s*(?!fpu: (?:max xsave|misordered))\S/,
      strength: "likely",
      levels: ["error"],
      detail: "cpu-features/mismatch",
    },
  ],
  title: (facts) => {
    switch (facts.detail) {
      case "cpu-features/no-image":
        return "The images say nothing about the CPU, so it cannot be compared";
      case "cpu-features/architecture":
        return "The images were made on another processor architecture";
      case "cpu-features/vendor":
        return `The CPU vendor ${facts.groups["vendor"] ?? ""} is not known to this criu`.replace("  ", " ");
      case "cpu-features/image":
        return "The list of CPU capabilities in the images has another form than this criu expects";
      case "cpu-features/xsave":
        return sizes(facts) ?? "The saved FPU state has parts that this CPU does not have";
      case "cpu-features/illegal":
        return "The restored program used an instruction that this CPU does not have";
      case undefined:
      default:
        return "This CPU lacks features of the one on which the images were made";
    }
  },
  why: (facts) => {
    switch (facts.detail) {
      case "cpu-features/no-image":
        return "With --cpu-cap=cpu or =ins on restore criu compares this CPU with cpuinfo.img, which is written only when the dump ran with --cpu-cap too or after criu cpuinfo dump.";
      case "cpu-features/architecture":
        return "Registers, instructions and the layout of memory differ between architectures; images can be restored only on the one they came from.";
      case "cpu-features/xsave":
        return (
          "The FPU and vector registers are saved as the block the XSAVE instruction writes, whose parts and size depend on the CPU model, its microcode " +
          "and what the hypervisor shows. A CPU without one of the parts (AVX-512, AMX, protection keys), or with a smaller block, cannot load it."
        );
      case "cpu-features/illegal":
        return (
          "Programs and libraries look once, at their start, which instructions the CPU has (glibc's string functions, JIT compilers, OpenSSL) and keep the " +
          "choice in memory. After a restore on a lesser CPU the choice is wrong, and the kernel ends the program with SIGILL."
        );
      case undefined:
      default:
        return (
          "A running program has already chosen code for the CPU it was started on, so criu compares the capability bits in the images with those of this CPU " +
          "and stops when one is missing, rather than let the program die of an illegal instruction later. --cpu-cap says what is compared."
        );
    }
  },
  remedies: (facts) => [
    ...(facts.detail === "cpu-features/no-image"
      ? [doThis("Dump with the check on, or write the image on the source machine.", "criu cpuinfo dump -D DIR")]
      : [
          doThis(
            "Restore on a machine with the same or a newer CPU model; see in advance whether it fits.",
            "criu cpuinfo check -D DIR",
          ),
        ]),
    ...(facts.detail === "cpu-features/architecture"
      ? []
      : [
          ...withOption("--cpu-cap", {
            value: "none",
            when: "restore",
            cost: "the program dies of an illegal instruction when it uses what this CPU lacks",
          }),
          doThis(
            "For virtual machines give both hosts the same named CPU model, without the features only one has.",
            "virsh cpu-baseline HOST-CPUS.xml",
          ),
          doThis(
            "Start programs with a lower choice from the outset.",
            "GLIBC_TUNABLES=glibc.cpu.hwcaps=-AVX512F,-AVX2 COMMAND",
          ),
        ]),
  ],
  references: ["criu(8): --cpu-cap, cpuinfo", "CRIU wiki: Cpuinfo", "kernel Documentation: arch/x86/xstate"],
};

function sizes(facts: Facts): string | undefined {
  const { saved, here } = facts.groups;
  return saved === undefined || here === undefined
    ? undefined
    : `The saved FPU state and this CPU's differ in size (${saved} and ${here} bytes)`;
}
