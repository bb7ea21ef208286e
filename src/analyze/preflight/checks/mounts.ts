/** Mounts of a tree with a mount namespace of its own: what cannot be made again, what leads outside. */

import type { Live } from "../../proc/live.ts";
import type { LiveMount } from "../../proc/mountinfo.ts";
import type { CriuOptions } from "../options.ts";
import { ofTask } from "../say.ts";
import type { Sight } from "../sight.ts";

/** File systems criu knows how to mount again; others only as binds from outside. */
const SAVED = ["proc", "sysfs", "devtmpfs", "binfmt_misc", "tmpfs", "devpts", "simfs", "btrfs", "pstore", "securityfs"];
const SAVED_TOO = [
  "fusectl",
  "debugfs",
  "tracefs",
  "cgroup",
  "cgroup2",
  "aufs",
  "fuse",
  "overlay",
  "autofs",
  "rpc_pipefs",
  "nfs",
  "nfs4",
  "mqueue",
];

export function* mounts(live: Live, options: CriuOptions): Iterable<Sight> {
  const { root } = live;
  if (root.namespaces["mnt"] === undefined || root.namespaces["mnt"] === live.own["mnt"]) return;
  const top = root.mounts.find(({ point }) => point === "/");
  const external = options.get("--external")?.filter((value) => value.startsWith("mnt[")) ?? [];
  const allowed = (options.get("--enable-fs") ?? []).flatMap((value) => value.split(","));
  const skipped = options.get("--skip-mnt") ?? [];
  for (const mount of root.mounts) {
    if (mount === top || skipped.includes(mount.point) || mount.point.startsWith("/proc/")) continue;
    const subject = { ...ofTask(root), path: mount.point, mnt_id: mount.id, dev: mount.dev };
    const evidence = [
      `${mount.id} ${mount.parent} ${mount.dev} ${mount.root} ${mount.point} - ${mount.type} ${mount.source}`,
    ];
    if (external.some((value) => value.startsWith(`mnt[${mount.point}]`) || value.startsWith("mnt[]"))) continue;
    if (mount.root !== "/" && !hasRoot(root.mounts, mount)) {
      yield {
        id: "mount-external",
        title: `${mount.point} is a bind mount of ${mount.root} on ${mount.source}, which the mount namespace does not have`,
        subject,
        evidence,
        need: { option: "--external", value: `mnt[${mount.point}]:${cookie(mount.point)}` },
      };
    } else if (
      mount.root === "/" &&
      !SAVED.includes(mount.type) &&
      !SAVED_TOO.includes(mount.type) &&
      !allowed.includes(mount.type)
    ) {
      const same = top !== undefined && mount.dev === top.dev;
      if (same) continue;
      yield {
        id: "mount-unsupported",
        confidence: 0.8,
        title: `${mount.point} is a mount of ${mount.type}, which criu does not mount again`,
        subject: { ...subject, kind: mount.type },
        evidence,
        need: { option: "--external", value: `mnt[${mount.point}]:${cookie(mount.point)}` },
      };
    }
  }
}

/** A mount of the same file system whose root is above: the bind mount can be made of it. */
function hasRoot(mounts: readonly LiveMount[], bind: LiveMount): boolean {
  return mounts.some(
    ({ dev, root, id }) =>
      id !== bind.id && dev === bind.dev && (root === "/" || bind.root === root || bind.root.startsWith(`${root}/`)),
  );
}

/** A name that both sides agree on, of letters only. */
function cookie(point: string): string {
  return point.replace(/^\/+/, "").replace(/[^A-Za-z0-9]+/g, "-") || "root";
}
