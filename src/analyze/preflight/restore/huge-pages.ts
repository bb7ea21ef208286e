/** Memory of huge pages: as many must be free here as the images have mapped. */

import type { Sight } from "../sight.ts";
import type { Machine } from "./machine.ts";
import type { Needs } from "./needs.ts";

/** Where the kernel tells how many pages of a size, in KiB, are set aside and free. */
export function freePagesOf(kib: bigint): string {
  return `/sys/kernel/mm/hugepages/hugepages-${kib}kB/free_hugepages`;
}

export function* hugePages({ hugePages: all, root }: Needs, { snapshot }: Machine): Iterable<Sight> {
  for (const [kib, bytes] of all) {
    const path = freePagesOf(kib);
    const free = snapshot.texts[path];
    const wanted = (bytes + kib * 1024n - 1n) / (kib * 1024n);
    if (free !== undefined && BigInt(free.trim()) >= wanted) continue;
    yield {
      id: "hugetlb",
      title:
        free === undefined
          ? `The images map ${wanted} huge pages of ${kib} KiB, a size that this kernel has not`
          : `The images map ${wanted} huge pages of ${kib} KiB, and ${free.trim()} are free here`,
      subject: { ...(root === undefined ? {} : { pid: root.pid, comm: root.comm }), size: String(bytes) },
      evidence: [`${path}: ${free?.trim() ?? snapshot.errors[path] ?? "ENOENT"}`],
    };
  }
}
