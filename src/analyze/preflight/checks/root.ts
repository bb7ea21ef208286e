/** A root task that sees another root directory than its mount namespace. */

import type { Live } from "../../proc/live.ts";
import { nameOf, ofTask } from "../say.ts";
import type { Sight } from "../sight.ts";

export function* rootDirectory(live: Live): Iterable<Sight> {
  const { root } = live;
  const link = root.root?.link;
  // Without a mount namespace of its own nothing is dumped of the mounts, and the path of the root is enough.
  if (link === undefined || link === "/" || root.namespaces["mnt"] === live.own["mnt"]) return;
  yield {
    id: "root-is-chroot",
    title: `The root directory of ${nameOf(root)} is ${link}, not the root of its mount namespace`,
    subject: { ...ofTask(root), path: link },
    evidence: [`/proc/${root.pid}/root -> ${link}`],
  };
}
