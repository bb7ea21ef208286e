/** Huge pages that must come from the kernel's pool. */

import { doThis } from "../remedies/index.ts";
import type { Hit, Rule, Verdict } from "./rule.ts";
import { DUMPING, earlier, errnoOf, RESTORING } from "./say.ts";

/** A failed mapping is one of huge pages only when a line just before speaks of them. */
function nearby(hit: Hit): Verdict | undefined {
  return errnoOf(hit.event.message) === "ENOMEM" && earlier(hit, /anon_hugepage|hugetlb|HUGETLB/i, 6) !== undefined
    ? {}
    : undefined;
}

/** Bit 2 of the flags of memfd_create(2) is MFD_HUGETLB. */
const HUGE_MEMFD = /memfd flags 0x[0-9a-f]*[4-7c-f]$/;

export const hugetlb: Rule = {
  id: "hugetlb",
  patterns: [
    {
      match:
        /(?:[Ss]trange file mapped|non-regular mapping|Unsupported mapping|Unknown shit|Can't dump .{0,200}mapping).{0,200}(?:anon_hugepage|hugetlb|hugepages?)/,
      strength: "names",
      detail: "hugetlb/dump",
    },
    {
      match: /(?:[Hh]ugetlb|HUGETLB|MAP_HUGETLB|[Hh]uge ?pages?)(?: \w+){0,3} (?:is |are )?not supported/,
      strength: "names",
      levels: ["error", "warn"],
      detail: "hugetlb/dump",
    },
    {
      match: /Unexpected result when get hugetlb dev|kerndat_get_hugetlb_dev failed/,
      strength: "likely",
      detail: "hugetlb/device",
    },
    {
      match: /(?:kerndat_has_memfd_hugetlb failed|Unexpected error from memfd_create\("", MFD_HUGETLB\))/,
      strength: "likely",
      detail: "hugetlb/device",
    },
    {
      match:
        /(?:Can't|Unable to|Failed to) (?:open|map|mmap|create|restore|resize|remap)\b.*(?:anon_hugepage|hugetlb|hugepages?-\d|\/hugepages\/)/i,
      strength: "names",
      phases: RESTORING,
      detail: "hugetlb/pool",
    },
    {
      match:
        /(?:anon_hugepage|hugetlbfs?|hugepages?-\d|dev\/hugepages|MFD_HUGETLB|MAP_HUGETLB).{0,200}: (?:Cannot allocate memory|Invalid argument|No such file|No such device|Bus error)/i,
      strength: "names",
      levels: ["error"],
      detail: "hugetlb/pool",
    },
    {
      match:
        /(?:Can't (?:mmap|map|resize) shmem(?:id)?|Unable to map ANON_VMA|Can't restore \w+ mapping with|Unable to create memfd|Unable to truncate memfd)/,
      strength: "likely",
      judge: nearby,
      phases: RESTORING,
      detail: "hugetlb/pool",
    },
    {
      match: /Can't create memfd:\S+: Cannot allocate memory/,
      strength: "names",
      judge: (hit) => (earlier(hit, HUGE_MEMFD, 4) === undefined ? undefined : {}),
      phases: RESTORING,
      detail: "hugetlb/pool",
    },
    {
      match: /(?:anon_hugepage|hugetlb|HUGETLB)/i,
      strength: "likely",
      levels: ["error"],
      phases: [...DUMPING, "restore"],
      detail: "hugetlb/dump",
    },
  ],
  title: (facts) => {
    switch (facts.detail) {
      case "hugetlb/pool":
        return `There are not enough free huge pages${facts.subject.size === undefined ? "" : ` of ${facts.subject.size} MB`} on this machine`;
      case "hugetlb/device":
        return "The huge-page file systems of this kernel could not be examined";
      case undefined:
      default:
        return `A mapping of huge pages${facts.subject.path === undefined ? "" : ` (${facts.subject.path})`} cannot be saved by this criu`;
    }
  },
  why: (facts) =>
    facts.detail === "hugetlb/pool"
      ? "Huge pages of MAP_HUGETLB, MFD_HUGETLB, SHM_HUGETLB and hugetlbfs come from a pool per size that the administrator sets aside, and cannot be replaced by ordinary pages. The mapping of the images asks for more than is free here, or for a size this machine has not reserved (mmap: ENOMEM)."
      : facts.detail === "hugetlb/device"
        ? "criu tells huge-page mappings from files by their device number, which it learns at its start by mapping one page of each size. The kernel answered in an unexpected way."
        : "Such mappings show up in /proc/PID/maps as files named /anon_hugepage or on hugetlbfs. criu saves them since 3.16 (private, shared and memfd); older versions take them for strange files and stop.",
  remedies: (facts) => [
    ...(facts.detail === "hugetlb/pool"
      ? [
          doThis(
            "Reserve as many as the images need, for each size.",
            "grep -i huge /proc/meminfo; sysctl vm.nr_hugepages=N",
            "that memory is not available for anything else",
          ),
          doThis("For 1 GB pages use the boot parameters.", "hugepagesz=1G hugepages=N"),
          doThis("See that the container may use them.", "cat /sys/fs/cgroup/PATH/hugetlb.2MB.max"),
        ]
      : [doThis("Use criu 3.16 or later; 3.17 for memfd and SysV segments of huge pages.", "criu --version")]),
    doThis(
      "Or start the program without explicit huge pages (-XX:-UseLargePages, huge_pages=off in PostgreSQL); transparent huge pages are no obstacle.",
    ),
  ],
  references: ["kernel Documentation: admin-guide/mm/hugetlbpage", "mmap(2): MAP_HUGETLB"],
};
