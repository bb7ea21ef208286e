/** What sock_diag(7) says of packet sockets: the question about all of them, and what is told of one. */

import { ByteReader, ByteWriter } from "../executor/bytes.ts";
import { attributesOf, messagesIn, SOCK_DIAG_BY_FAMILY } from "./sock-diag.ts";

const HEADER = 16;
const NLM_F_REQUEST = 1;
const NLM_F_DUMP = 0x300;
const AF_PACKET = 17;
/** linux/packet_diag.h: struct packet_diag_req, struct packet_diag_msg, what to show, attributes, flags. */
const REQUEST = 20;
const MESSAGE = 16;
const SHOW = { INFO: 1, MCLIST: 2, RINGS: 4, FANOUT: 8 } as const;
const ATTRIBUTE = { INFO: 0, MCLIST: 1, RX_RING: 2, TX_RING: 3, FANOUT: 4 } as const;
const FLAG = { AUXDATA: 2, ORIGDEV: 4, VNET_HDR: 8, LOSS: 16 } as const;
const ADDRESS = 32;

export interface PacketRing {
  readonly block_size: number;
  readonly block_nr: number;
  readonly frame_size: number;
  readonly frame_nr: number;
  readonly retire_tmo: number;
  readonly sizeof_priv: number;
  readonly features: number;
}

export interface PacketMember {
  readonly index: number;
  /** How often it was asked for. */
  readonly count: number;
  readonly type: number;
  readonly addr: Uint8Array;
}

export interface PacketDiag {
  readonly version: number;
  readonly reserve: number;
  readonly copy_thresh: number;
  readonly timestamp: number;
  readonly aux_data: boolean;
  readonly orig_dev: boolean;
  readonly vnet_hdr: boolean;
  readonly loss: boolean;
  readonly members: readonly PacketMember[];
  readonly receiving: PacketRing | undefined;
  readonly sending: PacketRing | undefined;
  /** Number of the group, and its type << 16. */
  readonly fanout: number | undefined;
}

/** All packet sockets of the network namespace: the kernel answers for all or none. */
export function packetDiagRequest(): Uint8Array {
  return new ByteWriter(HEADER + REQUEST)
    .u32(HEADER + REQUEST)
    .u16(SOCK_DIAG_BY_FAMILY)
    .u16(NLM_F_REQUEST | NLM_F_DUMP)
    .u64(0)
    .u8(AF_PACKET)
    .u8(0)
    .u16(0)
    .u32(0)
    .u32(SHOW.INFO | SHOW.MCLIST | SHOW.RINGS | SHOW.FANOUT)
    .u64(0)
    .finish();
}

/** What is told of the socket with the inode; undefined when it is not among the answers. */
export function parsePacketDiag(bytes: Uint8Array, ino: number): PacketDiag | undefined {
  const body = messagesIn(bytes).find(
    (message) => message.length >= MESSAGE && new ByteReader(message.subarray(4)).u32() === ino,
  );
  if (body === undefined) return undefined;
  const attributes = attributesOf(body.subarray(MESSAGE));
  const info = new ByteReader(attributes.get(ATTRIBUTE.INFO) ?? new Uint8Array(24));
  info.u32(); // the interface: its address tells that
  const numbers = { version: info.u32(), reserve: info.u32(), copy_thresh: info.u32(), timestamp: info.u32() };
  const flags = info.u32();
  const fanout = attributes.get(ATTRIBUTE.FANOUT);
  return {
    ...numbers,
    aux_data: (flags & FLAG.AUXDATA) !== 0,
    orig_dev: (flags & FLAG.ORIGDEV) !== 0,
    vnet_hdr: (flags & FLAG.VNET_HDR) !== 0,
    loss: (flags & FLAG.LOSS) !== 0,
    members: membersIn(attributes.get(ATTRIBUTE.MCLIST) ?? new Uint8Array(0)),
    receiving: ringIn(attributes.get(ATTRIBUTE.RX_RING)),
    sending: ringIn(attributes.get(ATTRIBUTE.TX_RING)),
    fanout: fanout === undefined ? undefined : new ByteReader(fanout).u32(),
  };
}

function membersIn(bytes: Uint8Array): PacketMember[] {
  const reader = new ByteReader(bytes);
  const members: PacketMember[] = [];
  while (reader.left >= 12 + ADDRESS) {
    const [index, count, type, length] = [reader.u32(), reader.u32(), reader.u16(), reader.u16()];
    members.push({ index, count, type, addr: reader.take(ADDRESS).slice(0, length) });
  }
  return members;
}

function ringIn(bytes: Uint8Array | undefined): PacketRing | undefined {
  if (bytes === undefined) return undefined;
  const reader = new ByteReader(bytes);
  return {
    ...{ block_size: reader.u32(), block_nr: reader.u32(), frame_size: reader.u32(), frame_nr: reader.u32() },
    ...{ retire_tmo: reader.u32(), sizeof_priv: reader.u32(), features: reader.u32() },
  };
}
