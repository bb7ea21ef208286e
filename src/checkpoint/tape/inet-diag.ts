/** What sock_diag(7) says of UDP sockets: the question about those of a port, and which directions each has shut. */

import { ByteReader, ByteWriter } from "../executor/bytes.ts";
import { attributesOf, messagesIn, SOCK_DIAG_BY_FAMILY } from "./sock-diag.ts";

/** linux/netlink.h, linux/inet_diag.h. */
const HEADER = 16;
const NLM_F_REQUEST = 1;
const NLM_F_DUMP = 0x300;
const REQUEST = 56;
/** struct inet_diag_msg; the inode is its last word. */
const MESSAGE = 72;
const INODE = 68;
const INET_DIAG_SHUTDOWN = 8;

/** All sockets of a family and a protocol that have the port as their own. */
export function inetDiagRequest(family: number, protocol: number, port: number): Uint8Array {
  return new ByteWriter(HEADER + REQUEST)
    .u32(HEADER + REQUEST)
    .u16(SOCK_DIAG_BY_FAMILY)
    .u16(NLM_F_REQUEST | NLM_F_DUMP)
    .u64(0)
    .u8(family)
    .u8(protocol)
    .u8(1 << (INET_DIAG_SHUTDOWN - 1))
    .u8(0)
    .u32(0xffffffff)
    .u8(port >> 8)
    .u8(port & 0xff)
    .bytes(new Uint8Array(46))
    .finish();
}

/** RCV_SHUTDOWN 1, SEND_SHUTDOWN 2 of the socket with the inode; undefined when it is not among the answers. */
export function shutdownOf(bytes: Uint8Array, ino: number): number | undefined {
  for (const body of messagesIn(bytes)) {
    if (body.length < MESSAGE || new ByteReader(body.subarray(INODE)).u32() !== ino) continue;
    return attributesOf(body.subarray(MESSAGE)).get(INET_DIAG_SHUTDOWN)?.[0] ?? 0;
  }
  return undefined;
}
