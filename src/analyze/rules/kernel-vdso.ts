/** The vDSO of this kernel, or of the images, is not laid out as this criu knows it. */

import { doThis } from "../remedies/index.ts";
import type { Facts, Rule } from "./rule.ts";
import { group } from "./say.ts";

export const kernelVdso: Rule = {
  id: "kernel-vdso",
  patterns: [
    {
      match:
        /vdso: (?:Invalid ELF magic|ELF header magic mismatch|Unsupported ELF (?:class|version)|Unsupported OSABI version)/,
      strength: "names",
      detail: "kernel-vdso/elf",
    },
    { match: /vdso: Unsupported ELF data encoding/, strength: "likely", detail: "kernel-vdso/elf" },
    {
      match:
        /vdso: (?:Not all dynamic entries are present|Corrupted Elf|Second PT_\w+ header|One of obligated program headers is missed|strlen\()/,
      strength: "names",
      detail: "kernel-vdso/elf",
    },
    {
      match:
        /vdso: Compat v(?:dso|DSO) helper|vdso: (?:Helper for mmaping compat vdso|Failed to (?:mmap compatible vdso|parse mmapped compatible|fill compat vdso))/,
      strength: "names",
      detail: "kernel-vdso/compat",
    },
    {
      match: /Compatible vdso's size is bigger than reserved buf|Failed to unmap native v(?:dso|var)/,
      strength: "names",
      levels: ["error", "warn", "none"],
      detail: "kernel-vdso/compat",
    },
    {
      match: /vdso: (?:Failed to fill self vdso symtable|Kdat sizes of vdso\/vvar differ|Failed reading self\/maps)/,
      strength: "likely",
      detail: "kernel-vdso/self",
    },
    {
      match:
        /vdso: (?:Unexpected rt vDSO area bounds|Can't find (?:rt vDSO|vDSO\/VVAR bounds)|Got second (?:vDSO|VVAR) entry|VVAR and VVAR_VCLOCK entries are not subsequent)/,
      strength: "names",
      detail: "kernel-vdso/layout",
    },
    { match: /(?:two )?nonconsecutive vvar vma-?s?/, strength: "names", detail: "kernel-vdso/layout" },
    {
      match:
        /vdso: (?:Ow! Second vdso mark detected|Mark version mismatch|Parasite failed to poke for mark|Failed checking vdso by pfn|Unexpected page frame number 0)/,
      strength: "names",
      detail: "kernel-vdso/mark",
    },
    {
      match:
        /vdso: (?:Unable to remap|Failed to (?:unmap dumpee|proxify dumpee)|Can't find vDSO area in image|vDSO isn't provided by kernel)/,
      strength: "names",
      detail: "kernel-vdso/proxy",
    },
    { match: /Failed to map vdso (?<code>-?\d+)/, strength: "names", detail: "kernel-vdso/proxy" },
    {
      match:
        /Can't (?:find|obtain) (?:the )?(?:symbol .{0,200} in vdso|vdso symbol)|Can't proxify vdso|Runtime vdso .{0,200}(?:can't|mismatch).{0,200}(?:abort|fail)/i,
      strength: "names",
      detail: "kernel-vdso/proxy",
    },
    { match: /Can't fixup vdso VMAs \(pid: (?<pid>\d+)\)/, strength: "likely", detail: "kernel-vdso/mark" },
    {
      match: /kerndat_vdso_(?<probe>\w+) failed when initializing kerndat/,
      strength: "follows",
      detail: "kernel-vdso/self",
    },
    { match: /^\s*vdso: \s*(?!Mark in rt-vdso)\S/, strength: "likely", levels: ["error"] },
    {
      match: /(?:[Uu]nknown|[Uu]nsupported) (?:special )?mapping.*\[(?<kind>vvar\w*|vdso|uprobes|vsyscall)\]/,
      strength: "names",
      detail: "kernel-vdso/layout",
    },
  ],
  title: (facts) => {
    switch (facts.detail) {
      case "kernel-vdso/compat":
        return "The 32-bit vDSO of this kernel could not be examined";
      case "kernel-vdso/self":
      case "kernel-vdso/elf":
        return "This criu cannot read the vDSO: it is older than the kernel it runs on or than the images";
      case "kernel-vdso/proxy":
        return "The vDSO of the images could not be joined to the one of this kernel";
      case "kernel-vdso/mark":
        return `The vDSO${facts.subject.pid === undefined ? "" : ` of ${facts.subject.pid}`} left by an earlier restore is not understood`;
      case undefined:
      default:
        return "The vDSO and its data pages are laid out in a way this criu does not know";
    }
  },
  why: (facts: Facts) => {
    const probe = group(facts, "probe");
    const base =
      "The vDSO is a small library that the kernel maps into every process, with data pages (vvar) beside it. A restored program still jumps to " +
      "the old one, so criu parses both, and moves the new one to the old place or makes the old one jump into it. ";
    switch (facts.detail) {
      case "kernel-vdso/compat":
        return (
          base +
          "For 32-bit tasks it starts a helper to map the 32-bit vDSO; the helper crashed or the kernel refused, so criu stops at its start although no 32-bit task may be there."
        );
      case "kernel-vdso/mark":
        return (
          base +
          "In a task that was restored before, it finds its own mark there; the mark is damaged, there are two, or another version of criu wrote it."
        );
      case "kernel-vdso/proxy":
        return (
          base + "The two do not fit: symbols or sizes differ, one is missing, or the kernel did not allow the move."
        );
      case undefined:
      default:
        return (
          base +
          "New kernels change it now and then (a GNU hash table only in 6.12 on arm64, the vvar_vclock page in 6.13, more data pages), and a criu " +
          `made before such a change stops with an error like this${probe === undefined ? "" : " while it probes the kernel"}.`
        );
    }
  },
  remedies: (facts) => [
    doThis("Use a newer criu: 4.1 or later for kernels from 6.12, 4.2 for those from 6.16.", "criu --version"),
    ...(facts.phase === "restore"
      ? [doThis("Restore with the same version of criu that made the images, on a kernel of the same series.")]
      : []),
    doThis("Or boot an older kernel, one that was current when this criu was released."),
    ...(facts.detail === "kernel-vdso/compat"
      ? [doThis("Or, when no 32-bit task is to be dumped, use a criu that was built without support for them.")]
      : []),
  ],
  references: ["vdso(7)", "CRIU wiki: Vdso"],
};
