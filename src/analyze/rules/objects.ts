/** How rules name descriptors and sockets, and how numbers of the log become numbers of a subject. */

import type { Hit, Verdict } from "./rule.ts";
import type { Subject } from "../finding.ts";

/** "fd 17 (/run/app.sock) of 42 (nginx)", as much of it as is known; `otherwise` when nothing is. */
export function descriptor(subject: Subject, otherwise: string): string {
  const path = subject.path === undefined ? "" : ` (${subject.path})`;
  if (subject.fd !== undefined) {
    return `fd ${subject.fd}${path}${holder(subject)}`;
  }
  const inode = subject.inode === undefined || path !== "" ? "" : ` with inode ${subject.inode}`;
  return `${otherwise}${inode}${path}${holder(subject)}`;
}

/** " of 42 (nginx)", or nothing. */
export function holder({ pid, comm }: Subject): string {
  return pid === undefined ? "" : ` of ${pid}${comm === undefined ? "" : ` (${comm})`}`;
}

/** First letter of a title made large. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A number that the log prints in hexadecimal without a prefix (inet and netlink sockets): "0xe26f". */
export function fromHex(text: string | undefined): string | undefined {
  return text !== undefined && /^[0-9a-f]{1,16}$/i.test(text) ? `0x${text.toLowerCase()}` : undefined;
}

/** Inode "0x…" of a decimal number of the log. */
export function fromDecimal(text: string | undefined): string | undefined {
  return text !== undefined && /^\d{1,20}$/.test(text) && text !== "0" ? `0x${BigInt(text).toString(16)}` : undefined;
}

/** Judge for messages whose group `hex` is the inode in hexadecimal. */
export function hexInode({ groups }: Hit): Verdict {
  const inode = fromHex(groups["hex"]);
  return inode === undefined ? {} : { subject: { inode } };
}

/**
 * "8:1" of a device number as the kernel holds it inside (20 bits of minor), which is how /proc's fdinfo and criu's
 * fsnotify and irmap messages print it.
 */
export function kernelDevice(hex: string | undefined): string | undefined {
  if (hex === undefined || !/^[0-9a-f]{1,8}$/i.test(hex)) {
    return undefined;
  }
  const device = Number.parseInt(hex, 16);
  return `${device >>> 20}:${device & 0xfffff}`;
}

/** Subject of the parts that are known. */
export function known(subject: { readonly [Key in keyof Subject]: Subject[Key] | undefined }): Subject {
  return Object.fromEntries(Object.entries(subject).filter(([, value]) => value !== undefined));
}
