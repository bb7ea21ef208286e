/** Tells a deleted file from one that another file hides. */

import type { Hit } from "./rule.ts";

const DUMPED = /Dumping path for (?<fd>-?\d+) fd via self \d+ \[(?<path>.*)\]/;

/**
 * criu prints the link of /proc before it looks at a file. The kernel adds " (deleted)" to the name of a deleted one;
 * a file whose name it still holds for good, but where criu finds another file, lies below a mount. Mapped files of
 * aufs and early overlayfs are named by their branch, where nothing is hidden: there the name is no witness.
 */
export function hidden(hit: Hit): boolean {
  for (const { message } of hit.log.before(hit.event, 6)) {
    if (/Strip ' ?\(deleted\)' tag/.test(message)) {
      return false;
    }
    const groups = DUMPED.exec(message)?.groups;
    if (groups !== undefined) {
      const path = groups["path"] ?? "";
      return !/ \(deleted\)|^\/?\/deleted|\/\.nfs[0-9a-f]{8,}/.test(path) && !/\/aufs\/|\/overlay2?\//.test(path);
    }
  }
  return false;
}

/** Does the log hold the name from /proc that `hidden` goes by? */
export function namedBefore(hit: Hit): boolean {
  return hit.log
    .before(hit.event, 6)
    .some(({ message }) => DUMPED.test(message) || /Strip ' ?\(deleted\)' tag/.test(message));
}
