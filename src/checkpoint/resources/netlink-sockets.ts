/** Netlink sockets, both directions. */

import { FdTypes, type NetlinkSkEntry } from "../../crit/schema/generated/types.ts";
import { ByteReader, ByteWriter } from "../executor/bytes.ts";
import { NR } from "../executor/syscalls.ts";
import { setOwner } from "../plan/owner.ts";
import type { RestoreHalf } from "../plan/restoring.ts";
import { F, O, SYS } from "../plan/sys.ts";
import { ANSWER } from "../tape/kinds.ts";
import { ADDRESS_ROOM } from "../tape/socket-address.ts";
import type { OpenFile } from "../tape/tasks.ts";
import { ownerOf } from "./owner.ts";
import type { Asker, Dump, SavedFile } from "./resource.ts";
import { setExtraOptions } from "./socket-extras.ts";
import { optionOf, optionsEntry, setInt, setOptions, SO, SOL_SOCKET } from "./socket-options.ts";
import type { SocketFamily } from "./sockets.ts";

const AF_NETLINK = 16;
/** linux/netlink.h */
const SOL_NETLINK = 270;
const ADD_MEMBERSHIP = 1;
const LIST_MEMBERSHIPS = 9;
/** Room for 2,048 groups. */
const GROUPS_ROOM = 256;
const SOCK_RAW = 3;
/** What sock_diag(7) calls the state of a socket with and without a peer. */
const CONNECTED = 1;
const UNCONNECTED = 7;
/** The network namespace that the tree shares with us (resources/tree.ts). */
const NET_NS_ID = 2;

export const netlinkFamily: SocketFamily = {
  domains: [AF_NETLINK],
  askMore(_file, asker) {
    askNames(asker);
    const length = asker.program.data(new ByteWriter(4).u32(GROUPS_ROOM).finish());
    asker.ask({
      kind: ANSWER.NETLINK_GROUPS,
      label: "groups",
      nr: NR.getsockopt,
      args: (room) => [asker.descriptor, SOL_NETLINK, LIST_MEMBERSHIPS, room, length],
      room: GROUPS_ROOM,
    });
  },
  save,
};

/** Asks for the addresses of both ends. */
export function askNames({ ask, descriptor, program }: Asker): void {
  for (const [kind, nr, label] of [
    [ANSWER.SOCKET_NAME, NR.getsockname, "its address"],
    [ANSWER.SOCKET_PEER, NR.getpeername, "the address of its peer"],
  ] as const) {
    const length = program.data(new ByteWriter(4).u32(ADDRESS_ROOM).finish());
    ask({ kind, label, nr, args: (room) => [descriptor, room, length], room: ADDRESS_ROOM });
  }
}

/** nl_pid and nl_groups. */
function nameOf({ pid, fd, facts }: OpenFile, kind: number): readonly [number, number] {
  const answer = facts.answer(kind, pid, { fd });
  if (answer === undefined || answer.result < 0n) return [0, 0];
  const reader = new ByteReader(answer.bytes);
  reader.u32();
  return [reader.u32(), reader.u32()];
}

function save(file: OpenFile, dump: Dump): SavedFile | undefined {
  const { pid, fd, facts, statx } = file;
  if ((facts.answer(ANSWER.SOCKET_READABLE, pid, { fd })?.result ?? 0n) > 0n) {
    dump.refuse({
      id: "netlink-pending",
      title: `fd ${fd} of task ${pid} is a netlink socket with messages that are not read`,
      subject: { pid, fd, inode: `0x${statx.ino.toString(16)}` },
    });
    return undefined;
  }
  const [portid] = nameOf(file, ANSWER.SOCKET_NAME);
  const [peer, peerGroups] = nameOf(file, ANSWER.SOCKET_PEER);
  const groups = facts.answer(ANSWER.NETLINK_GROUPS, pid, { fd });
  const words = groups === undefined || groups.result < 0n ? [] : wordsOf(groups.bytes);
  const connected = peer !== 0 || peerGroups !== 0;
  const entry = {
    ino: Number(statx.ino),
    protocol: optionOf(file, SOL_SOCKET, SO.PROTOCOL) ?? 0,
    state: connected ? CONNECTED : portid === 0 ? 0 : UNCONNECTED,
    ...{ flags: file.flags, portid, ...(words.length === 0 ? {} : { groups: words }) },
    ...{ dst_portid: peer, dst_group: peerGroups, fown: ownerOf(file), opts: optionsEntry(file) },
    ...(portid === 0 ? {} : { ns_id: NET_NS_ID }),
  };
  return { type: FdTypes.NETLINKSK, member: ["nlsk", entry] };
}

/** 32-bit words without the zeros at the end. */
function wordsOf(bytes: Uint8Array): number[] {
  const reader = new ByteReader(bytes);
  const words = Array.from({ length: Math.floor(bytes.length / 4) }, () => reader.u32());
  return words.slice(0, words.findLastIndex((word) => word !== 0) + 1);
}

export const netlinkSocketsRestore: RestoreHalf = {
  name: "netlink",
  files: {
    types: [FdTypes.NETLINKSK],
    group: ({ id }) => `alone ${id}`,
    make(restoring, files, pid) {
      const { descriptors, step } = restoring;
      for (const { id, nlsk: entry } of files) {
        if (entry === undefined) continue;
        const what = `netlink socket ${entry.ino}`;
        step("make", pid, (program) => {
          // Raw and datagram sockets are the same here, and images do not say which it was.
          const fd = program.call(`make ${what}`, SYS.socket, [AF_NETLINK, SOCK_RAW, entry.protocol]);
          const address = (port: number, groups: number) =>
            program.data(new ByteWriter(12).u16(AF_NETLINK).u16(0).u32(port).u32(groups).finish());
          if (entry.portid !== 0) program.call(`bind ${what}`, SYS.bind, [fd, address(entry.portid, 0), 12]);
          for (const group of groupsOf(entry))
            setInt(program, fd, [SOL_NETLINK, ADD_MEMBERSHIP], group, `group ${group} of ${what}`);
          if (entry.dst_portid !== 0 || entry.dst_group !== 0)
            program.call(`connect ${what}`, SYS.connect, [fd, address(entry.dst_portid, entry.dst_group), 12]);
          setOptions(program, fd, entry.opts, what);
          setExtraOptions(program, fd, restoring.dumped, id, what);
          if ((entry.flags & O.NONBLOCK) !== 0)
            program.call(`status flags of ${what}`, SYS.fcntl, [fd, F.SETFL, entry.flags & ~O.ASYNC]);
          descriptors.place(program, fd, id, what);
        });
        setOwner(restoring, id, entry.fown, entry.flags);
      }
    },
  },
};

/** Numbers of the groups, from 1. */
function groupsOf({ groups = [] }: NetlinkSkEntry): number[] {
  return groups.flatMap((word, i) =>
    Array.from({ length: 32 }, (_, bit) => (((word >>> bit) & 1) === 1 ? 32 * i + bit + 1 : 0)).filter((n) => n !== 0),
  );
}
