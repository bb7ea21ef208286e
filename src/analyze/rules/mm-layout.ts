/** The address space of a task could not be built again. */

import { doThis, doWith } from "../remedies/index.ts";
import type { Hit, Rule, Verdict } from "./rule.ts";
import { RESTORING, choose, errnoOf, task } from "./say.ts";

/** Source: asm-generic/mman-common.h. */
const MAP_HUGETLB = 0x40000;

export const mmLayout: Rule = {
  id: "mm-layout",
  patterns: [
    {
      match: /Unable to remap (?:a private vma|(?:0x)?[0-9a-f]+ -> (?:0x)?[0-9a-f]+ \()/,
      strength: "names",
      detail: "move",
      phases: RESTORING,
      judge: (hit) => (/vdso/i.test(hit.event.message) ? { cause: "kernel-vdso" } : memory(hit)),
    },
    {
      match: /Unable to remap (?:0x)?[0-9a-f]+ -> (?:0x)?[0-9a-f]+/,
      strength: "likely",
      detail: "move",
      phases: RESTORING,
      judge: (hit) => (/vdso/i.test(hit.event.message) ? { cause: "kernel-vdso" } : memory(hit)),
    },
    {
      match: /Can't restore (?:0x)?(?<vma>[0-9a-f]+) mapping with (?:0x)?(?<got>[0-9a-f]+)/,
      strength: "names",
      detail: "map",
      judge: gotErrno,
    },
    { match: /Unable to unmap ?\((?:0x)?[0-9a-f]+/, strength: "names", detail: "move" },
    { match: /No suitable area for task_restore bootstrap/, strength: "names", detail: "room" },
    { match: /Unable to reserve memory/, strength: "names", detail: "memory", judge: memory },
    { match: /Unable to map a guard page|Unable to prepare shadow stack vma/, strength: "names", detail: "move" },
    {
      match:
        /Can't (?:mmap section for restore code|map restorer code|remap restorer blob|move task args|mremap rst mem|grow rst mem|mmap stack area)/,
      strength: "likely",
      detail: "room",
      judge: memory,
    },
    {
      match: /Can't (?:map empty space for|map|mmap|resize) shmem/,
      strength: "likely",
      detail: "memory",
      phases: RESTORING,
      judge: memory,
    },
    {
      match: /Unable to map (?:ANON_VMA|zero page)|Can't mmap shmid/,
      strength: "likely",
      detail: "memory",
      phases: RESTORING,
      judge: memory,
    },
    { match: /Bogus mapping 0x[0-9a-f]+-0x[0-9a-f]+/, strength: "likely", detail: "map" },
    {
      match:
        /sys_prctl\(PR_SET_MM, PR_SET_MM_MAP\) failed with (?<code>-?\d+)|PR_SET_MM_MAP\b.{0,200}failed.*?(?<other>-\d+)/,
      strength: "names",
      detail: "prctl",
      judge: prctl,
    },
    { match: /prctl failed @\d+ with (?<code>-?\d+)/, strength: "likely", detail: "prctl", judge: prctl },
    { match: /Can't restore EXE link \((?<code>-?\d+)\)/, strength: "likely", detail: "exe", judge: prctl },
    {
      match: /mprotect\((?:0x)?[0-9a-f]+, \d+\) failed with code (?<code>-?\d+)/,
      strength: "names",
      detail: "protect",
    },
    {
      match: /madvise\((?:0x)?[0-9a-f]+, \d+, (?<advice>\w+)\) failed with (?<code>-?\d+)/,
      strength: "names",
      detail: "advice",
    },
    { match: /Restorer stack smash detected/, strength: "likely", judge: () => ({ cause: "tool-bug" }) },
    {
      match: /mmap_min_addr.{0,200}(?:higher|greater|above|than)|below mmap_min_addr/,
      strength: "names",
      detail: "min-addr",
    },
    { match: /max_map_count/, strength: "likely", detail: "count" },
    {
      match: /Cannot allocate memory/,
      strength: "likely",
      detail: "memory",
      phases: ["restore"],
      judge: (hit) =>
        /cg:|cgroup|fork|hugetlb|huge|\b(?:2 ?M|1 ?G)i?B? pages|sem|shm(?:get|ctl)|msg|IPC|net:|nl /i.test(
          hit.event.message,
        )
          ? undefined
          : {},
    },
    {
      match: /Cannot (?:disable THP|restore THP_DISABLE)|PR_SET_THP_DISABLE failed/,
      strength: "likely",
      detail: "advice",
      phases: RESTORING,
    },
  ],
  title: ({ subject, detail }) => {
    const whose = task(subject);
    return choose(
      detail,
      {
        memory: () => `There is not enough memory to build the address space of ${whose}`,
        room: () => `criu finds no free room in the address space of ${whose} for its own code`,
        prctl: () => `The bounds of code, heap, stack and arguments of ${whose} could not be set`,
        exe: () => `/proc/${subject.pid ?? "PID"}/exe of ${whose} could not be set`,
        protect: () => `The protection of a mapping of ${whose} was refused`,
        advice: () => `The kernel refuses an advice (madvise) that a mapping of ${whose} had`,
        "min-addr": () => `${whose} has a mapping below the lowest address this kernel allows`,
        count: () => `${whose} has more mappings than this kernel allows`,
      },
      () =>
        `A mapping of ${whose}${subject.vma === undefined ? "" : ` (${subject.vma})`} could not be put at its old address`,
    );
  },
  why: ({ detail }) =>
    detail === "prctl" || detail === "exe"
      ? "The kernel keeps for each process where code, data, heap, stack, arguments and the auxiliary vector lie, and which file it runs. criu sets them with prctl(PR_SET_MM), which checks them against the mappings and limits (RLIMIT_DATA, RLIMIT_STACK), allows the program file to change only once its old mappings are gone, and needs CAP_SYS_RESOURCE or, on newer kernels, only PR_SET_MM_MAP."
      : detail === "memory"
        ? "All private memory is mapped before the pages are filled in. The kernel refuses a mapping when the system's commit limit (vm.overcommit_memory = 2), the memory limit of the cgroup, RLIMIT_AS or the number of mappings (vm.max_map_count) is reached."
        : "Every mapping must come back at the same address, since pointers in memory name it. criu first maps the memory elsewhere, then jumps into a small piece of code in a gap of the old and new layout, which unmaps itself from everything else and moves each area into place. One of these moves was refused: the range is taken by something that could not be unmapped, below vm.mmap_min_addr, above the address space of this kernel (other page-table depth), or the kernel is out of mappings.",
  remedies: ({ detail }) => [
    ...(detail === "memory" || detail === "count"
      ? [
          doThis(
            "Allow more memory and mappings for the restore.",
            "sysctl -w vm.overcommit_memory=1 vm.max_map_count=1048576; ulimit -v unlimited",
          ),
          doWith("podman", "Raise the memory limit of the container.", "podman update --memory 0 CONTAINER"),
        ]
      : []),
    ...(detail === "min-addr" || detail === "map" || detail === "move"
      ? [
          doThis(
            "Compare the settings that shape the address space with the machine of the dump.",
            "sysctl vm.mmap_min_addr vm.max_map_count vm.overcommit_memory kernel.randomize_va_space; uname -r",
          ),
        ]
      : []),
    ...(detail === "prctl" || detail === "exe"
      ? [
          doThis(
            "Run criu with CAP_SYS_RESOURCE and CAP_SYS_ADMIN, and without lower limits for data and stack than at the dump.",
            "ulimit -d unlimited -s unlimited",
          ),
        ]
      : []),
    doThis(
      "Restore with the newest criu: the search for free room and the order of the moves were corrected several times.",
    ),
    doThis("Restore on the kernel of the dump when the two differ much."),
  ],
  references: ["prctl(2), PR_SET_MM", "mremap(2)", "proc_sys_vm(5), overcommit_memory, max_map_count, mmap_min_addr"],
};

function memory(hit: Hit): Verdict {
  // Before any task is restored there is no layout: criu itself may not have more.
  if (/kerndat\.c$/.test(hit.event.file ?? "")) return { cause: "rlimit", detail: "memory" };
  return errnoOf(hit.event.message) === "ENOMEM" ? { detail: "memory" } : {};
}

/** "Can't restore A mapping with B": B is an address or, at the top of the address space, a negative errno. */
function gotErrno(hit: Hit): Verdict | undefined {
  const flags = /^\s*mmap\(.{0,60} 0x[0-9a-f]+ 0x(?<flags>[0-9a-f]+) -?\d+\)/.exec(
    hit.log.before(hit.event, 1)[0]?.message ?? "",
  );
  if ((Number.parseInt(flags?.groups?.["flags"] ?? "0", 16) & MAP_HUGETLB) !== 0)
    return { cause: "hugetlb", detail: "hugetlb/pool" };
  const got = hit.groups["got"] ?? "";
  if (/^f{15}5$/.test(got)) return undefined; // a limit, which has its own rule
  return /f{8}f{5}f4$/.test(got) ? { detail: "memory" } : {};
}

/** -1 is EPERM: not the layout but a missing privilege. */
function prctl(hit: Hit): Verdict {
  return (hit.groups["code"] ?? hit.groups["other"]) === "-1" ? { cause: "permission" } : {};
}
