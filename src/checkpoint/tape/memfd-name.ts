/** How /proc names memfds, and shared memory of huge pages, which images have as memfds. */

/** Memory of mmap(2) with MAP_HUGETLB and without a file. */
export const HUGE_ANONYMOUS = "/anon_hugepage";

/** Whether a link is that of a memfd: they never have a name in a directory. */
export function isMemfd(link: string): boolean {
  return link.endsWith(" (deleted)") && memfdName(link) !== undefined;
}

/** The name it was made with; undefined of other files. */
export function memfdName(link: string): string | undefined {
  const name = link.replace(/ \(deleted\)$/, "");
  return name === HUGE_ANONYMOUS ? name : name.startsWith("/memfd:") ? name.slice("/memfd:".length) : undefined;
}
