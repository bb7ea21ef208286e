/** Resources that --external leaves outside of the dump: whoever restores gives an open file for them. */

import type { OpenFile } from "../tape/tasks.ts";
import type { Dump } from "./resource.ts";

/** As criu writes it, "file[1c:2606c1]": mount and inode in hexadecimal; undefined unless it was named. */
export function externalFile({ fdinfo, statx }: OpenFile, dump: Dump): string | undefined {
  const mount = /^mnt_id:\s*(\d+)/m.exec(fdinfo)?.[1];
  return mount === undefined ? undefined : named(dump, `file[${Number(mount).toString(16)}:${statx.ino.toString(16)}]`);
}

/** As criu writes it, "tty[8803:1a]": the terminal's number and that of its file system. */
export function externalTerminal({ statx }: OpenFile, dump: Dump): string | undefined {
  const { rdevMajor, rdevMinor, devMajor, devMinor } = statx;
  const key = [numberOf(rdevMajor, rdevMinor), numberOf(devMajor, devMinor)].map((number) => number.toString(16));
  return named(dump, `tty[${key.join(":")}]`);
}

/** A unix socket whose peer stays outside: criu takes its inode here, in decimal, and by --ext-unix-sk=. */
export function isExternalUnix({ statx }: OpenFile, dump: Dump): boolean {
  return named(dump, `unix[${statx.ino}]`) !== undefined;
}

function named({ options }: Dump, key: string): string | undefined {
  return options.external.some((resource) => resource.toLowerCase() === key) ? key : undefined;
}

/** A device number as stat(2) gives it: the minor's bits above the eighth are above the major's twelve. */
export function numberOf(major: number, minor: number): number {
  return (minor & 0xff) + major * 0x100 + (minor >>> 8) * 0x100000;
}
