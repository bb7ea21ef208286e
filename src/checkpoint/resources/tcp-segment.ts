/** A TCP segment as it would come from the peer, with its IP header: how a connection is told of its end. */

import type { InetSkEntry } from "../../crit/schema/generated/types.ts";
import { ByteWriter } from "../executor/bytes.ts";

const IPPROTO_TCP = 6;
const IP_HEADER = 20;
const IP6_HEADER = 40;
const TCP_HEADER = 20;
export const FLAG = { FIN: 1, RST: 4, ACK: 16 } as const;

export interface Segment {
  readonly sequence: number;
  readonly acknowledged: number;
  readonly flags: number;
  readonly window: number;
}

/** The words of an address; an IPv4 address mapped into IPv6 is one of IPv4. */
export function unmapped(words: readonly number[]): readonly number[] {
  const [first, second, third, fourth] = words;
  return words.length === 4 && first === 0 && second === 0 && third! >>> 0 === 0xffff0000 ? [fourth!] : words;
}

/** From the peer of the socket to the socket. */
export function segmentTo(entry: InetSkEntry, segment: Segment): Uint8Array {
  const [from, to] = [entry.dst_addr ?? [], entry.src_addr ?? []].map((words) => bytesOf(unmapped(words)));
  const tcp = tcpHeader(entry.dst_port, entry.src_port, segment);
  const pseudo = Buffer.concat([from!, to!, Buffer.from([0, IPPROTO_TCP, 0, TCP_HEADER])]);
  tcp.writeUInt16BE(checksum(Buffer.concat([pseudo, tcp])), 16);
  return Buffer.concat([from!.length === 4 ? ipHeader(from!, to!) : ip6Header(from!, to!), tcp]);
}

function bytesOf(words: readonly number[]): Buffer {
  const writer = new ByteWriter(4 * words.length);
  for (const word of words) writer.u32(word >>> 0);
  return Buffer.from(writer.finish());
}

function tcpHeader(from: number, to: number, { sequence, acknowledged, flags, window }: Segment): Buffer {
  const header = Buffer.alloc(TCP_HEADER);
  header.writeUInt16BE(from, 0);
  header.writeUInt16BE(to, 2);
  header.writeUInt32BE(sequence >>> 0, 4);
  header.writeUInt32BE(acknowledged >>> 0, 8);
  header[12] = (TCP_HEADER / 4) << 4;
  header[13] = flags;
  header.writeUInt16BE(Math.min(window, 0xffff), 14);
  return header;
}

function ipHeader(from: Buffer, to: Buffer): Buffer {
  const header = Buffer.alloc(IP_HEADER);
  header[0] = 0x45;
  header.writeUInt16BE(IP_HEADER + TCP_HEADER, 2);
  header[8] = 64;
  header[9] = IPPROTO_TCP;
  from.copy(header, 12);
  to.copy(header, 16);
  header.writeUInt16BE(checksum(header), 10);
  return header;
}

function ip6Header(from: Buffer, to: Buffer): Buffer {
  const header = Buffer.alloc(IP6_HEADER);
  header[0] = 0x60;
  header.writeUInt16BE(TCP_HEADER, 4);
  header[6] = IPPROTO_TCP;
  header[7] = 64;
  from.copy(header, 8);
  to.copy(header, 24);
  return header;
}

/** The Internet checksum (RFC 1071) of an even number of bytes. */
function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 2) sum += bytes.readUInt16BE(at);
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >>> 16);
  return ~sum & 0xffff;
}
