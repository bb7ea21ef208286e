/** What sock_diag(7) says of one unix socket: the question and the answer. */

import { ByteReader, ByteWriter } from "../executor/bytes.ts";
import { attributesOf, SOCK_DIAG_BY_FAMILY } from "./sock-diag.ts";

/** linux/netlink.h, linux/sock_diag.h. */
export const AF_NETLINK = 16;
export const SOCK_DGRAM = 2;
export const NETLINK_SOCK_DIAG = 4;
const NLM_F_REQUEST = 1;
const HEADER = 16;
const AF_UNIX = 1;
/** Name, file, peer, waiting connections, queue lengths (linux/unix_diag.h). */
const SHOW = 1 | 2 | 4 | 8 | 16;
const ATTRIBUTE = { NAME: 0, VFS: 1, PEER: 2, ICONS: 3, RQLEN: 4, SHUTDOWN: 6 } as const;
/** Bytes of an answer: the kernel keeps it to a page, besides the list of waiting connections. */
export const DIAG_ROOM = 8192;

export interface UnixDiag {
  /** SOCK_ number. */
  readonly type: number;
  /** TCP_ states: ESTABLISHED 1, CLOSE 7, LISTEN 10. */
  readonly state: number;
  /** sun_path as the kernel has it; undefined: not bound. */
  readonly name: Uint8Array | undefined;
  /** Inode of the file it is bound to. */
  readonly file: number | undefined;
  /** Inode of the peer; 0 none, or one that nobody has accepted yet. */
  readonly peer: number;
  /** Of a listener: inodes of the sockets that wait to be accepted. */
  readonly waiting: readonly number[];
  /** Of a listener: connections waiting, and how many may. Else bytes to be read, and memory of what was sent. */
  readonly receive: number;
  readonly send: number;
  /** RCV_SHUTDOWN 1, SEND_SHUTDOWN 2. */
  readonly shutdown: number;
}

/** The request about one socket of the network namespace. */
export function unixDiagRequest(ino: number): Uint8Array {
  return new ByteWriter(40)
    .u32(HEADER + 24)
    .u16(SOCK_DIAG_BY_FAMILY)
    .u16(NLM_F_REQUEST)
    .u32(0)
    .u32(0)
    .u8(AF_UNIX)
    .u8(0)
    .u16(0)
    .u32(0xffffffff)
    .u32(ino)
    .u32(SHOW)
    .u32(0xffffffff)
    .u32(0xffffffff)
    .finish();
}

/** Undefined for an error message: the socket is not there, or not a unix socket. */
export function parseUnixDiag(bytes: Uint8Array): UnixDiag | undefined {
  const reader = new ByteReader(bytes);
  if (reader.left < HEADER + 16) return undefined;
  const length = reader.u32();
  if (reader.u16() !== SOCK_DIAG_BY_FAMILY) return undefined;
  reader.take(10);
  reader.u8();
  const [type, state] = [reader.u8(), reader.u8()];
  reader.take(13); // padding, inode, cookie
  const attributes = attributesOf(reader.take(Math.min(reader.left, length - HEADER - 16)));
  const word = (attribute: number, index: number): number => {
    const value = attributes.get(attribute);
    return value === undefined || value.length < 4 * (index + 1) ? 0 : new ByteReader(value.subarray(4 * index)).u32();
  };
  const icons = attributes.get(ATTRIBUTE.ICONS) ?? new Uint8Array(0);
  return {
    type,
    state,
    name: attributes.get(ATTRIBUTE.NAME),
    file: attributes.has(ATTRIBUTE.VFS) ? word(ATTRIBUTE.VFS, 0) : undefined,
    peer: word(ATTRIBUTE.PEER, 0),
    waiting: Array.from({ length: icons.length / 4 }, (_, i) => word(ATTRIBUTE.ICONS, i)),
    receive: word(ATTRIBUTE.RQLEN, 0),
    send: word(ATTRIBUTE.RQLEN, 1),
    shutdown: attributes.get(ATTRIBUTE.SHUTDOWN)?.[0] ?? 0,
  };
}
