/** Mounts that the caller of a restore brings: each needs a source, and it must be there. */

import type { CriuOptions } from "../options.ts";
import type { Sight } from "../sight.ts";
import type { Machine } from "./machine.ts";
import type { Needs } from "./needs.ts";

/** Name of an external mount → what an option binds there. */
export function mountSources(options: CriuOptions): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const value of options.get("--external") ?? []) {
    const given = /^mnt\[([^\]]*)\]:(.*)$/.exec(value);
    if (given !== null) found.set(given[1]!, given[2]!);
  }
  for (const value of options.get("--ext-mount-map") ?? []) {
    const colon = value.indexOf(":");
    if (colon > 0) found.set(value.slice(0, colon), value.slice(colon + 1));
  }
  return found;
}

export function* mounts({ mounts: all, root }: Needs, { snapshot }: Machine, options: CriuOptions): Iterable<Sight> {
  const sources = mountSources(options);
  for (const { mountpoint, id, key } of all) {
    const subject = { ...(root === undefined ? {} : { pid: root.pid, comm: root.comm }), mnt_id: id, path: mountpoint };
    const source = sources.get(key);
    if (source === undefined) {
      yield {
        id: "mount-external",
        detail: "mount-external/no-mapping",
        title: `${mountpoint} is the external mount ${key}, and nothing is given to be mounted there`,
        subject,
        need: { option: "--external", value: `mnt[${key}]:SOURCE` },
      };
    } else if (snapshot.stats[source] === undefined) {
      yield {
        id: "mount-external",
        detail: "mount-external/source-missing",
        title: `${source}, to be mounted at ${mountpoint}, is not there`,
        subject: { ...subject, option: "--external" },
        evidence: [`stat ${source}: ${snapshot.errors[source] ?? "ENOENT"}`],
      };
    }
  }
}
