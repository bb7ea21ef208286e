/** Programs that criu starts to save a container's network and file systems. */

import type { Live } from "../../proc/live.ts";
import { nameOf, ofTask } from "../say.ts";
import type { Sight } from "../sight.ts";

export function* helperPrograms({ root, own, snapshot }: Live): Iterable<Sight> {
  const missing = (name: string): boolean => snapshot.texts[`program ${name}`] === undefined;
  if (root.namespaces["net"] !== own["net"] && missing("ip")) {
    yield {
      id: "helper-tool",
      title: `ip is not installed, which saves the addresses and routes of ${nameOf(root)}`,
      subject: { ...ofTask(root), kind: "ip" },
    };
  }
  const tmpfs = root.namespaces["mnt"] === own["mnt"] ? undefined : root.mounts.find(({ type }) => type === "tmpfs");
  if (tmpfs !== undefined && missing("tar")) {
    yield {
      id: "helper-tool",
      title: `tar is not installed, which saves the files of ${tmpfs.point}, a tmpfs of ${nameOf(root)}`,
      subject: { ...ofTask(root), path: tmpfs.point, kind: "tar" },
    };
  }
}
