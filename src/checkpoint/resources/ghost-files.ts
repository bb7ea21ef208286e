/** Files that have no name any more, and files whose name leads elsewhere. */

import { sameFile } from "../tape/same-file.ts";
import type { OpenFile } from "../tape/tasks.ts";
import type { Dump } from "./resource.ts";

const DELETED = " (deleted)";

/** The name to save of a file that has been deleted; undefined for one whose name still leads to it. */
export function deletedFile(file: OpenFile, dump: Dump): string | undefined {
  const { link, statx, named } = file;
  if (named !== undefined && sameFile(named, statx)) return undefined;
  const name = link.endsWith(DELETED) ? link.slice(0, -DELETED.length) : link;
  dump.refuse({
    id: "file-deleted-ghost",
    title: `the file ${name} of task ${file.pid} has been deleted`,
    subject: { pid: file.pid, path: name, ...(file.fd < 0 ? {} : { fd: file.fd }) },
  });
  return name;
}
