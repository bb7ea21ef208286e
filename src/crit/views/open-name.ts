/** What a descriptor leads to, in the words of Python crit (text) and of go-criu's crit (JSON). */

import type { OpenRow } from "../graph/types.ts";
import { toQuopri } from "../json/quopri.ts";
import { FdTypes, type UnixSkEntry } from "../schema/generated/types.ts";
import { decodeString } from "../schema/strings.ts";
import { escapeControls } from "./escape.ts";

/** As `crit x DIR fds` prints it: a path, pipe[ID], unix[INODE (PEER) NAME], or TYPE.ID. Safe to print. */
export function openText({ fd, file }: OpenRow): string {
  switch (typeName(fd)) {
    case "REG":
      return (file?.kind === "file" && file.type === "REG" && escapeControls(file.path)) || "unknown path";
    case "PIPE":
      return file?.kind === "file" && file.type === "PIPE" ? `pipe[${file.pipe_id}]` : "pipe[?]";
    case "UNIXSK": {
      if (file?.kind !== "unix") return "unix[?]";
      const name = unixText(file.entry);
      return `unix[${file.entry.ino} (${file.entry.peer})${name === "" ? "" : ` ${name}`}]`;
    }
    default:
      return `${typeName(fd)}.${fd?.file_id}`;
  }
}

/** The same in the words of go-criu, not escaped. */
export function openJson(row: OpenRow): string {
  const { fd, file } = row;
  if (typeName(fd) === "UNIXSK" && file?.kind === "unix") {
    return `unix[${file.entry.ino} (${file.entry.peer}) ${unixName(file.entry)}]`;
  }
  if (typeName(fd) !== "REG") return openText(row);
  return (file?.kind === "file" && file.type === "REG" && file.path) || "unknown";
}

/** Type of a descriptor as crit writes it, in decimal where it has no name; REG of what is open without a descriptor. */
export function typeName(fd: OpenRow["fd"]): string {
  if (fd === undefined) return "REG";
  return Object.entries(FdTypes).find(([, number]) => number === fd.type.number)?.[0] ?? fd.type.name;
}

/** The bound name with its zero bytes; bytes that are not UTF-8 as in schema/strings.ts. */
export function unixName({ name }: UnixSkEntry): string {
  return decodeString(name, 0, name.length);
}

/**
 * The bound name in quoted-printable, as Python crit shows it, but always on one line of printable characters: without
 * the soft breaks of long lines, and with tabs and line breaks escaped too.
 */
export function unixText({ name }: UnixSkEntry): string {
  return toQuopri(name)
    .replace(/=\r?\n/g, "")
    .replace(/[\t\r\n]/g, (char) => `=${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}
