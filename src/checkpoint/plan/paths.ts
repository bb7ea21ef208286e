/** Under which path a file of the dump can be opened while the restore runs. */

import { CkptError } from "../../crit/errors.ts";
import { encodeString } from "../../crit/schema/strings.ts";
import { FdTypes } from "../../crit/schema/generated/types.ts";
import { escapeControls } from "../../crit/views/escape.ts";
import { ghostPath } from "./ghost-paths.ts";
import type { Restoring } from "./restoring.ts";

export interface OpenPath {
  readonly bytes: Uint8Array;
  /** Printable. */
  readonly shown: string;
}

/** @param what whom the file is for, for errors */
export function pathOf(restoring: Restoring, id: number, what: string): OpenPath {
  const { dumped, descriptors } = restoring;
  const file = dumped.files.get(id);
  if (file === undefined)
    throw new CkptError("bad-image", `${what} needs file ${id}, which is not there`, { file: "files.img" });
  if (file.type === FdTypes.MEMFD) {
    const home = descriptors.home(id);
    if (home === undefined) throw new CkptError("bad-image", `${what} needs the memfd ${id}, which nobody holds`);
    return shown(`/proc/${home.pid}/fd/${home.fd}`);
  }
  if (file.reg === undefined)
    throw new CkptError("bad-image", `${what} needs file ${id}, which has no path`, { file: "files.img" });
  return shown(ghostPath(dumped, file.reg));
}

function shown(path: string): OpenPath {
  return { bytes: encodeString(path), shown: escapeControls(path) };
}
