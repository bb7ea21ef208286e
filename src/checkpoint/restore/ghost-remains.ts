/** What a restore that was killed or failed leaves of deleted files: they have a name for as long as it takes. */

import { lstatSync, rmdirSync, unlinkSync } from "node:fs";
import { encodeString } from "../../crit/schema/strings.ts";
import type { Dumped } from "../plan/dumped.ts";
import { ghostName, remapOf } from "../plan/ghost-paths.ts";

/**
 * Removes the temporary names of the set's deleted files, and the empty ones of `directories`, which are given with
 * those above first. What cannot be removed stays: whoever makes it anew will say why.
 */
export function removeGhostRemains(dumped: Dumped, directories: readonly string[] = []): void {
  for (const { reg } of dumped.files.values()) {
    const remap = reg === undefined ? undefined : remapOf(dumped, reg);
    if (reg !== undefined && remap?.kind === "GHOST") remove(ghostName(reg.name, remap.id));
  }
  for (const path of directories.toReversed()) remove(path);
}

function remove(path: string): void {
  const bytes = Buffer.from(encodeString(path));
  try {
    if (lstatSync(bytes).isDirectory()) rmdirSync(bytes);
    else unlinkSync(bytes);
  } catch {
    // it is not there, as it should be, or not ours to remove
  }
}
