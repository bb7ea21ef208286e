/** /proc/PID/mountinfo, as proc_pid_mountinfo(5) describes it. */

import { unescapeOctal } from "./maps.ts";

export interface LiveMount {
  readonly id: number;
  readonly parent: number;
  /** "major:minor" of the file system. */
  readonly dev: string;
  /** The directory in the file system that is mounted: "/" unless it is a bind mount. */
  readonly root: string;
  readonly point: string;
  readonly options: string;
  /** Peer group, when the mount is shared. */
  readonly shared: number | undefined;
  readonly master: number | undefined;
  readonly type: string;
  readonly source: string;
}

export function parseMountinfo(text: string): LiveMount[] {
  const mounts: LiveMount[] = [];
  for (const line of text.split("\n")) {
    const [before = "", after = ""] = line.split(" - ");
    const [id, parent, dev = "", root = "", point = "", options = "", ...tags] = before.split(" ");
    const [type = "", source = ""] = after.split(" ");
    if (after === "") continue;
    const tag = (name: string): number | undefined => {
      const found = tags.find((word) => word.startsWith(`${name}:`));
      return found === undefined ? undefined : Number(found.slice(name.length + 1));
    };
    mounts.push({
      id: Number(id),
      parent: Number(parent),
      dev,
      root: unescapeOctal(root),
      point: unescapeOctal(point),
      options,
      shared: tag("shared"),
      master: tag("master"),
      type: unescapeOctal(type),
      source: unescapeOctal(source),
    });
  }
  return mounts;
}
