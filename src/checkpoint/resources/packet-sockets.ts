/** Packet sockets, both directions: frames as they are on the wire, with filters, groups and rings. */

import { FdTypes, type PacketSockEntry } from "../../crit/schema/generated/types.ts";
import { ByteReader, ByteWriter } from "../executor/bytes.ts";
import type { Argument, ProgramBuilder } from "../executor/program.ts";
import { setOwner } from "../plan/owner.ts";
import type { RestoreHalf } from "../plan/restoring.ts";
import { F, O, SYS } from "../plan/sys.ts";
import { ANSWER } from "../tape/kinds.ts";
import { packetDiagRequest, type PacketRing, parsePacketDiag } from "../tape/packet-diag.ts";
import type { OpenFile } from "../tape/tasks.ts";
import { askDiag } from "./ask-diag.ts";
import { askNames } from "./netlink-sockets.ts";
import { ownerOf } from "./owner.ts";
import type { Dump, SavedFile } from "./resource.ts";
import { setExtraOptions } from "./socket-extras.ts";
import { optionOf, optionsEntry, setInt, setOptions, SO, SOL_SOCKET } from "./socket-options.ts";
import type { SocketFamily } from "./sockets.ts";

const AF_PACKET = 17;
/** linux/if_packet.h */
const SOL_PACKET = 263;
const PACKET = {
  ADD_MEMBERSHIP: 1,
  RX_RING: 5,
  COPY_THRESH: 7,
  AUXDATA: 8,
  ORIGDEV: 9,
  VERSION: 10,
  RESERVE: 12,
  TX_RING: 13,
  LOSS: 14,
  VNET_HDR: 15,
  TIMESTAMP: 17,
  FANOUT: 18,
} as const;
const TPACKET_V3 = 2;
/** struct sockaddr_ll, struct packet_mreq (8 bytes of address) and packet_mreq_max (32). */
const ADDRESS = 20;
const LONGEST_MEMBER = 32;
/** The network namespace that the tree shares with us (resources/tree.ts). */
const NET_NS_ID = 2;
const NO_FANOUT = 0xffffffff;
const DIAG_ROOM = 32 * 1024;

export const packetFamily: SocketFamily = {
  domains: [AF_PACKET],
  askMore(_file, asker) {
    askNames(asker);
    askDiag(asker, ANSWER.SOCKET_DIAG, packetDiagRequest(), DIAG_ROOM);
  },
  save,
};

function save(file: OpenFile, dump: Dump): SavedFile | undefined {
  const { pid, fd, facts, statx } = file;
  const name = facts.answer(ANSWER.SOCKET_NAME, pid, { fd });
  const answer = facts.answer(ANSWER.SOCKET_DIAG, pid, { fd });
  const told =
    answer === undefined || answer.result < 0n
      ? undefined
      : parsePacketDiag(answer.bytes.subarray(0, Number(answer.result)), Number(statx.ino));
  if (name === undefined || name.result < 0n || told === undefined) {
    dump.refuse({
      id: "file-unreachable",
      title: `fd ${fd} of task ${pid}: the kernel does not tell of this packet socket`,
      subject: { pid, fd, inode: `0x${statx.ino.toString(16)}` },
    });
    return undefined;
  }
  const reader = new ByteReader(name.bytes);
  reader.u16();
  const [protocol, ifindex] = [reader.u16(), reader.u32()];
  const { members, receiving, sending, fanout, ...options } = told;
  const entry = {
    ...{ type: optionOf(file, SOL_SOCKET, SO.TYPE) ?? 0, protocol, flags: file.flags, ifindex },
    ...{ fown: ownerOf(file), opts: optionsEntry(file) },
    ...options,
    mclist: members.flatMap(({ count, ...member }) => Array.from({ length: count }, () => member)),
    ...(fanout === undefined ? {} : { fanout }),
    ...(receiving === undefined ? {} : { rx_ring: receiving }),
    ...(sending === undefined ? {} : { tx_ring: sending }),
    ns_id: NET_NS_ID,
  };
  return { type: FdTypes.PACKETSK, member: ["psk", entry] };
}

export const packetSocketsRestore: RestoreHalf = {
  name: "packet-sockets",
  files: {
    types: [FdTypes.PACKETSK],
    make(restoring, files, pid) {
      const { descriptors, step } = restoring;
      for (const { id, psk: entry } of files) {
        if (entry === undefined) continue;
        const what = `packet socket ${id}`;
        step("make", pid, (program) => {
          // Of no protocol before it is bound: nothing comes in meanwhile.
          const fd = program.call(`make ${what}`, SYS.socket, [AF_PACKET, entry.type, 0]);
          setPacketOptions(program, fd, entry, what);
          setOptions(program, fd, entry.opts, what);
          setExtraOptions(program, fd, restoring.dumped, id, what);
          bindTo(program, fd, entry, what);
          const { fanout = NO_FANOUT } = entry;
          if (fanout !== NO_FANOUT) set(program, fd, PACKET.FANOUT, fanout | 0, `group of ${what}`);
          if ((entry.flags & O.NONBLOCK) !== 0)
            program.call(`status flags of ${what}`, SYS.fcntl, [fd, F.SETFL, entry.flags & ~O.ASYNC]);
          descriptors.place(program, fd, id, what);
        });
        setOwner(restoring, id, entry.fown, entry.flags);
      }
    },
  },
};

function set(program: ProgramBuilder, fd: Argument, option: number, value: number, label: string): void {
  setInt(program, fd, [SOL_PACKET, option], value, label);
}

function setPacketOptions(program: ProgramBuilder, fd: Argument, entry: PacketSockEntry, what: string): void {
  set(program, fd, PACKET.VERSION, entry.version, `version of ${what}`);
  set(program, fd, PACKET.RESERVE, entry.reserve, `reserve of ${what}`);
  for (const [field, option] of [
    ["aux_data", PACKET.AUXDATA],
    ["orig_dev", PACKET.ORIGDEV],
    ["vnet_hdr", PACKET.VNET_HDR],
    ["loss", PACKET.LOSS],
    ["timestamp", PACKET.TIMESTAMP],
    ["copy_thresh", PACKET.COPY_THRESH],
  ] as const)
    if (Number(entry[field]) !== 0) set(program, fd, option, Number(entry[field]), `${field} of ${what}`);
  for (const { index, type, addr } of entry.mclist ?? []) {
    const address = Buffer.concat([addr, Buffer.alloc(LONGEST_MEMBER)]).subarray(0, Math.max(8, addr.length));
    const writer = new ByteWriter(8 + address.length).u32(index).u16(type).u16(addr.length);
    const place = program.data(writer.bytes(address).finish());
    const args = [fd, SOL_PACKET, PACKET.ADD_MEMBERSHIP, place, 8 + address.length];
    program.call(`membership of ${what}`, SYS.setsockopt, args);
  }
  for (const [ring, option] of [
    [entry.rx_ring, PACKET.RX_RING],
    [entry.tx_ring, PACKET.TX_RING],
  ] as const)
    if (ring !== undefined) setRing(program, fd, entry.version, option, ring, what);
}

/** struct tpacket_req, of version 3 tpacket_req3. */
function setRing(
  program: ProgramBuilder,
  fd: Argument,
  version: number,
  option: number,
  ring: PacketRing,
  what: string,
): void {
  const third = version === TPACKET_V3;
  const words = [ring.block_size, ring.block_nr, ring.frame_size, ring.frame_nr];
  const more = third ? [ring.retire_tmo, ring.sizeof_priv, ring.features] : [];
  const place = program.data(new Uint8Array(new Uint32Array([...words, ...more]).buffer));
  program.call(`ring of ${what}`, SYS.setsockopt, [fd, SOL_PACKET, option, place, third ? 28 : 16]);
}

/** struct sockaddr_ll: family, protocol in network order as the image has it, interface; the rest says nothing here. */
function bindTo(program: ProgramBuilder, fd: Argument, { protocol, ifindex }: PacketSockEntry, what: string): void {
  if (protocol === 0 && ifindex === 0) return;
  const name = new ByteWriter(ADDRESS).u16(AF_PACKET).u16(protocol).u32(ifindex).u64(0).u32(0).finish();
  program.call(`bind ${what}`, SYS.bind, [fd, program.data(name), ADDRESS]);
}
