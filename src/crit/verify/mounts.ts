/** Checks of the mounts of each mount namespace. */

import type { MntEntry } from "../schema/generated/types.ts";
import type { Facts, Item } from "./facts.ts";
import type { Report } from "./problem.ts";

export function checkMounts(facts: Facts, report: Report): void {
  const all = new Set<number>();
  for (const [ns, mounts] of facts.mounts) {
    const byId = new Map<number, Item<MntEntry>>();
    for (const item of mounts) {
      const { mnt_id: id } = item.message;
      if (all.has(id)) {
        const place = { ...item.place, steps: ["mnt_id"] };
        report({
          id: "mount-twice",
          what: `two mounts have the number ${id}`,
          place,
          ref: `mnt:${id}`,
          subject: { mnt_id: id },
        });
      }
      all.add(id);
      byId.set(id, item);
    }
    checkTree(ns, mounts, byId, report);
  }
}

function checkTree(
  ns: number,
  mounts: readonly Item<MntEntry>[],
  byId: ReadonlyMap<number, Item<MntEntry>>,
  report: Report,
): void {
  const fine = new Set<number>();
  let root = mounts.length === 0;
  for (const { message, place } of mounts) {
    const { mnt_id: id, parent_mnt_id: above, mountpoint } = message;
    const parent = byId.get(above)?.message;
    if (parent === undefined || above === id) root = true;
    else if (!isBelow(mountpoint, parent.mountpoint)) {
      const what = `mount ${id} at ${mountpoint} is on mount ${above} at ${parent.mountpoint}`;
      report({ id: "mount-path", what, place, ref: `mnt:${id}`, subject: { mnt_id: id, path: mountpoint } });
    }
    const way = new Set<number>();
    let at: number | undefined = id;
    while (at !== undefined && !fine.has(at) && !way.has(at)) {
      way.add(at);
      const next: number | undefined = byId.get(at)?.message.parent_mnt_id;
      at = next !== undefined && byId.has(next) && next !== at ? next : undefined;
    }
    if (at !== undefined && way.has(at))
      report({
        id: "mount-ring",
        what: `mount ${id} lies on itself`,
        place,
        ref: `mnt:${id}`,
        subject: { mnt_id: id },
      });
    for (const seen of way) fine.add(seen);
  }
  if (!root) report({ id: "mount-no-root", what: `namespace ${ns} has no root mount`, place: mounts[0]!.place });
}

function isBelow(path: string, parent: string): boolean {
  const clean = (text: string): string => text.replace(/^\.?\/*/, "/").replace(/\/+$/, "");
  return clean(path) === clean(parent) || clean(path).startsWith(`${clean(parent)}/`);
}
