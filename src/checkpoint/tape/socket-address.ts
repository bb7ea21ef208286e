/** Addresses of inet and netlink sockets: struct sockaddr_in, sockaddr_in6, sockaddr_nl. */

import { ByteReader, ByteWriter } from "../executor/bytes.ts";
import type { Facts } from "./facts.ts";

export const AF_INET = 2;
export const AF_INET6 = 10;
/** Bytes of the longest of them, struct sockaddr_in6. */
export const ADDRESS_ROOM = 28;

export interface InetAddress {
  readonly port: number;
  /** In network byte order, 4 bytes a word with the first byte lowest: 1 word or 4, as images have it. */
  readonly words: readonly number[];
  /** Of a link-local IPv6 address the index of the interface, else 0. */
  readonly scope: number;
}

/** The address in an answer of getsockname or getpeername; undefined when the call failed. */
export function answeredAddress(facts: Facts, kind: number, pid: number, fd: number): InetAddress | undefined {
  const answer = facts.answer(kind, pid, { fd });
  return answer === undefined || answer.result < 0n ? undefined : parseAddress(answer.bytes);
}

export function parseAddress(bytes: Uint8Array): InetAddress | undefined {
  const reader = new ByteReader(bytes);
  const family = reader.u16();
  if (family !== AF_INET && family !== AF_INET6) return undefined;
  const [high, low] = [reader.u8(), reader.u8()];
  const port = (high << 8) | low;
  if (family === AF_INET) return { port, words: [reader.u32()], scope: 0 };
  reader.u32(); // flow label
  const words = [reader.u32(), reader.u32(), reader.u32(), reader.u32()];
  return { port, words, scope: reader.u32() };
}

/** struct sockaddr_in or sockaddr_in6. */
export function inetAddress(family: number, port: number, words: readonly number[], scope = 0): Uint8Array {
  const head = new ByteWriter(family === AF_INET ? 16 : ADDRESS_ROOM)
    .u16(family)
    .u8(port >> 8)
    .u8(port & 0xff);
  if (family === AF_INET)
    return head
      .u32((words[0] ?? 0) >>> 0)
      .u64(0)
      .finish();
  head.u32(0);
  for (let i = 0; i < 4; i++) head.u32((words[i] ?? 0) >>> 0);
  return head.u32(scope).finish();
}

/** "10.0.0.1" or "fe80:0:…" as iptables and nft read it. */
export function addressText(words: readonly number[]): string {
  const bytes = words.flatMap((word) => [0, 8, 16, 24].map((shift) => (word >>> shift) & 0xff));
  if (words.length === 1) return bytes.join(".");
  return Array.from({ length: 8 }, (_, i) => (((bytes[2 * i] ?? 0) << 8) | (bytes[2 * i + 1] ?? 0)).toString(16)).join(
    ":",
  );
}
