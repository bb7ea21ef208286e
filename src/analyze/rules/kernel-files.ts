/** Names of files that lie on mounts of the kernel's own, where no path leads: which object stands behind them. */

import type { Hit, Verdict } from "./rule.ts";

/**
 * By the name that /proc shows, without a directory: huge pages (hugetlbfs), AIO rings, System V segments (shm), memory
 * of graphics drivers, memory files. criu that knows the object never looks for its path; the step that misses the path
 * is said to have failed, whatever it is.
 */
const NAMES: readonly (readonly [RegExp, Verdict])[] = [
  [/^\/?anon_hugepage/, { cause: "hugetlb", detail: "hugetlb/dump", strength: "likely" }],
  [/^\/?\[aio\]/, { cause: "aio-ring", detail: "aio-ring/kernel" }],
  [/^\/?SYSV[0-9a-f]{8}/i, { cause: "sysv-ipc", detail: "sysv-ipc/mapping", strength: "likely" }],
  [/^\/?(?:i915|drm mm object|dmabuf)\b/, { cause: "gpu", detail: "gpu/mapping", strength: "likely" }],
];
/** Links of /proc to namespaces, held open or bound somewhere. */
const NAMESPACE = /^\/?(?:mnt|net|pid|uts|ipc|user|cgroup|time):\[\d+\]/;
// Memory files are known since criu 3.14.
const MEMFD = /^\/?memfd:/;

/** The object behind such a name; undefined for names of ordinary files. */
export function kernelFile({ groups }: Hit): Verdict | undefined {
  const path = groups["path"] ?? "";
  return NAMES.find(([name]) => name.test(path))?.[1];
}

/** Likewise where criu looked for the mount of a file, which it does for memory files only if it does not know them. */
export function unmountedFile(hit: Hit): Verdict | undefined {
  if (NAMESPACE.test(hit.groups["path"] ?? ""))
    return { cause: "mnt-ns-nested", detail: "mnt-ns-nested/foreign", strength: "likely" };
  return (
    kernelFile(hit) ??
    (MEMFD.test(hit.groups["path"] ?? "")
      ? { cause: "tool-too-old", detail: "tool-too-old/memfd", strength: "likely" }
      : undefined)
  );
}
