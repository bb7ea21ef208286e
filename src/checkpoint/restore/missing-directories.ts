/** Directories that deleted files were in and that are not there: they are needed for as long as the files have a name. */

import { statSync } from "node:fs";
import { dirname } from "node:path";
import { encodeString } from "../../crit/schema/strings.ts";
import type { Dumped } from "../plan/dumped.ts";
import { remapOf } from "../plan/ghost-paths.ts";

/** Those above first. */
export function missingDirectories(dumped: Dumped): string[] {
  const missing = new Set<string>();
  for (const { reg } of dumped.files.values()) {
    if (reg === undefined || remapOf(dumped, reg)?.kind !== "GHOST") continue;
    for (let path = dirname(reg.name); path !== dirname(path) && !missing.has(path); path = dirname(path)) {
      if (statSync(Buffer.from(encodeString(path)), { throwIfNoEntry: false }) !== undefined) break;
      missing.add(path);
    }
  }
  return [...missing].toSorted((a, b) => a.split("/").length - b.split("/").length);
}
