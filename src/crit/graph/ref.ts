/** Names of objects: written and read here only. See objects/common.ts for the forms. */

import type { Ref } from "./objects/common.ts";
import type { PlacedFile } from "./placed-file.ts";

/** Hexadecimal, as inodes, addresses and file ids are written in names. */
export function hex(value: number | bigint): string {
  return `0x${value.toString(16)}`;
}

/** The type in names of files whose type is not known. */
export const ANY_TYPE = "ANY";

export function fileRef(id: number, type: string = ANY_TYPE): Ref {
  return `file:${type}/${hex(id)}`;
}

const SOCKET_KINDS: Readonly<Record<string, string>> = { UNIXSK: "unix", INETSK: "inet", NETLINKSK: "netlink" };

/** The name of an open file: of sockets by their inode, where they have one. */
export function refOfFile(file: PlacedFile): Ref {
  const type = file.typeName;
  if (type === "PACKETSK") return `packet:${hex(file.id)}`;
  const kind = SOCKET_KINDS[type];
  const inode = kind === undefined ? undefined : file.second;
  return inode === undefined || inode === 0 ? fileRef(file.id, type) : `${kind}:${hex(inode)}`;
}

/** A name in its parts: "fd:42/7" gives fd, ["42", "7"]. Undefined for text that is no name. */
export function splitRef(ref: Ref): { kind: string; keys: readonly string[] } | undefined {
  const colon = ref.indexOf(":");
  if (colon <= 0 || colon === ref.length - 1) return undefined;
  return { kind: ref.slice(0, colon), keys: ref.slice(colon + 1).split("/") };
}

/** A number of a name, decimal or 0x…, below 2^53; undefined for anything else. */
export function keyNumber(key: string | undefined): number | undefined {
  if (key === undefined || !/^(0x[0-9a-f]+|\d+)$/i.test(key)) return undefined;
  const number = Number(key);
  return Number.isSafeInteger(number) ? number : undefined;
}

/** The same for addresses of 64 bits. */
export function keyBig(key: string | undefined): bigint | undefined {
  return key !== undefined && /^(0x[0-9a-f]{1,16}|\d{1,20})$/i.test(key) ? BigInt(key) : undefined;
}
