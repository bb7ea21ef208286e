/** Types of files by st_mode (inode(7)). */

import type { StatFacts } from "../proc/snapshot.ts";

export type FileType = "regular" | "directory" | "char" | "block" | "fifo" | "socket" | "link" | "none";

const TYPES: Readonly<Record<number, FileType>> = {
  0o100000: "regular",
  0o040000: "directory",
  0o020000: "char",
  0o060000: "block",
  0o010000: "fifo",
  0o140000: "socket",
  0o120000: "link",
};

/** "none" for anonymous inodes, which have no type, and for what could not be read. */
export function typeOf(stat: StatFacts | undefined): FileType {
  return stat === undefined ? "none" : (TYPES[stat.mode & 0o170000] ?? "none");
}
