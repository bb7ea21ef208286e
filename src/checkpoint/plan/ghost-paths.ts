/** Names of files whose own path does not lead to them any more, for the time of the restore. */

import type { RegFileEntry } from "../../crit/schema/generated/types.ts";
import { encodeString } from "../../crit/schema/strings.ts";
import type { Dumped } from "./dumped.ts";

/** remap_type: the numbers of enum remap_type. */
export const REMAP = { LINKED: 0, GHOST: 1, PROCFS: 2 } as const;

/** Old sets mark a ghost by the top bit of remap_id. */
const OLD_GHOST = 0x80000000;

/** What a file is remapped to; undefined of files whose path is right. */
export function remapOf(dumped: Dumped, { id }: RegFileEntry): { kind: keyof typeof REMAP; id: number } | undefined {
  const remap = dumped.remaps.get(id);
  if (remap === undefined) return undefined;
  const type = remap.remap_type ?? (remap.remap_id >= OLD_GHOST ? REMAP.GHOST : REMAP.LINKED);
  const kind = type === REMAP.GHOST ? "GHOST" : type === REMAP.LINKED ? "LINKED" : "PROCFS";
  return { kind, id: remap.remap_type === undefined ? remap.remap_id & ~OLD_GHOST : remap.remap_id };
}

/** The path that can be opened: of a ghost the one it is made under, of a remapped file its other name. */
export function ghostPath(dumped: Dumped, file: RegFileEntry): string {
  const remap = remapOf(dumped, file);
  if (remap === undefined) return file.name;
  switch (remap.kind) {
    case "GHOST":
      return ghostName(file.name, remap.id);
    case "LINKED":
      return dumped.files.get(remap.id)?.reg?.name ?? file.name;
    case "PROCFS":
      return file.name;
  }
}

/** Name of the image with a ghost's contents. */
export function ghostImage(ghost: number): string {
  return `ghost-file-${ghost.toString(16)}.img`;
}

/** Characters that stay of a name which the ending would make too long. */
const LONGEST = 50;
/** Bytes: source linux/limits.h. */
const NAME_MAX = 255;

/** The temporary name of a ghost, beside where it was. */
export function ghostName(path: string, ghost: number): string {
  const end = `.ckpt.${ghost.toString(16)}.ghost`;
  const at = path.lastIndexOf("/") + 1;
  const name = path.slice(at);
  if (encodeString(name).length + end.length <= NAME_MAX) return `${path}${end}`;
  return `${path.slice(0, at)}${[...name].slice(0, LONGEST).join("")}${end}`;
}
