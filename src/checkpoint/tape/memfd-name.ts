/** How /proc names memfds. */

/** Whether a link is that of a memfd: they never have a name in a directory. */
export function isMemfd(link: string): boolean {
  return link.startsWith("/memfd:") && link.endsWith(" (deleted)");
}
