/** Sockets. */

import { openFlags } from "../../names/files.ts";
import {
  ETHER_PROTOCOLS,
  IP_PROTOCOLS,
  NETLINK_PROTOCOLS,
  SHUTDOWN,
  SOCKET_FAMILIES,
  SOCKET_STATES,
  SOCKET_TYPES,
  UNIX_MARKS,
} from "../../names/sockets.ts";
import { flags, word } from "../../names/table.ts";
import { addressToText } from "../../json/address.ts";
import type {
  FownEntry,
  InetSkEntry,
  NetlinkSkEntry,
  PacketSockEntry,
  SkOptsEntry,
  UnixSkEntry,
} from "../../schema/generated/types.ts";
import { decodeString } from "../../schema/strings.ts";
import { inetPeer } from "../inet-peers.ts";
import { packetQueue, tcpQueues } from "../socket-queues.ts";
import type { Endpoint, InetSocket, NetlinkSocket, PacketSocket, Socket, UnixSocket } from "../objects/socket.ts";
import type { PlacedFile } from "../placed-file.ts";
import { hex, refOfFile } from "../ref.ts";
import type { World } from "../world.ts";
import { mountRef } from "./file.ts";
import { makeOwner } from "./owner.ts";

const AF_UNIX = 1;
const AF_NETLINK = 16;
const AF_PACKET = 17;
const SOCK_RAW = 3;
const IPPROTO_TCP = 6;

/** The socket of a file; undefined when the file is none, or its entry lacks the message. */
export function makeSocket(world: World, file: PlacedFile): Socket | undefined {
  const { usk, isk, nlsk, psk } = file.entry;
  switch (file.typeName) {
    case "UNIXSK":
      return usk === undefined ? undefined : makeUnix(world, file, usk);
    case "INETSK":
      return isk === undefined ? undefined : makeInet(world, file, isk);
    case "NETLINKSK":
      return nlsk === undefined ? undefined : makeNetlink(world, file, nlsk);
    case "PACKETSK":
      return psk === undefined ? undefined : makePacket(world, file, psk);
    default:
      return undefined;
  }
}

interface Common {
  readonly flags: number;
  readonly fown: FownEntry;
  readonly opts: SkOptsEntry;
  readonly ns_id?: number;
}

function head<K extends Socket["kind"]>(
  world: World,
  kind: K,
  file: PlacedFile,
  entry: Common,
  family: number,
  type: number,
) {
  const { ns_id: ns, opts } = entry;
  return {
    kind,
    ref: refOfFile(file),
    at: file.placed.at(),
    id: file.id,
    family: word(SOCKET_FAMILIES, family),
    type: word(SOCKET_TYPES, type),
    flags: openFlags(entry.flags),
    owner: makeOwner(entry.fown),
    ns: ns === undefined || ns === 0 ? undefined : `ns:net/${ns}`,
    send_buffer: opts.so_sndbuf,
    receive_buffer: opts.so_rcvbuf,
    queued: () => packetQueue(world.store, file.id),
    file_entry: file.entry,
  };
}

function makeUnix(world: World, file: PlacedFile, entry: UnixSkEntry): UnixSocket {
  return {
    ...head(world, "unix", file, entry, AF_UNIX, entry.type),
    ino: entry.ino,
    state: word(SOCKET_STATES, entry.state),
    peer: entry.peer === 0 ? undefined : `unix:${hex(entry.peer)}`,
    peer_ino: entry.peer,
    address: unixAddress(entry.name),
    directory: entry.name_dir,
    deleted: entry.deleted === true,
    marks: flags(UNIX_MARKS, entry.uflags),
    backlog: entry.backlog,
    shutdown: word(SHUTDOWN, entry.shutdown ?? 0),
    mount: mountRef(entry.mnt_id),
    entry,
  };
}

/** sun_path as text: a path up to its 0 byte, "@…" of an abstract name (every byte of it counts), undefined if unbound. */
export function unixAddress(name: Uint8Array): string | undefined {
  if (name.length === 0) return undefined;
  if (name[0] === 0) return `@${decodeString(name, 1, name.length)}`;
  const end = name.indexOf(0);
  return decodeString(name, 0, end < 0 ? name.length : end);
}

function makeInet(world: World, file: PlacedFile, entry: InetSkEntry): InetSocket {
  const source = endpoint(entry.src_addr, entry.src_port);
  // A raw socket keeps its protocol in the place of the port.
  const isConnected =
    entry.dst_port !== 0 || (entry.type === SOCK_RAW && (entry.dst_addr ?? []).some((part) => part !== 0));
  return {
    ...head(world, "inet", file, entry, entry.family, entry.type),
    ino: entry.ino,
    protocol: word(IP_PROTOCOLS, entry.proto),
    state: word(SOCKET_STATES, entry.state),
    source,
    destination: isConnected ? endpoint(entry.dst_addr, entry.dst_port) : undefined,
    peer: () => inetPeer(world.store, file, entry),
    ...(entry.proto === IPPROTO_TCP ? { queued: () => tcpQueues(world.store, entry.ino) } : {}),
    backlog: entry.backlog,
    shutdown: word(SHUTDOWN, entry.shutdown ?? 0),
    device: entry.ifname,
    v6only: entry.v6only === true,
    entry,
  };
}

function endpoint(words: readonly number[] | undefined, port: number): Endpoint {
  return { address: addressToText(words ?? []) ?? "?", port };
}

function makeNetlink(world: World, file: PlacedFile, entry: NetlinkSkEntry): NetlinkSocket {
  return {
    ...head(world, "netlink", file, entry, AF_NETLINK, SOCK_RAW),
    ino: entry.ino,
    protocol: word(NETLINK_PROTOCOLS, entry.protocol),
    state: word(SOCKET_STATES, entry.state),
    port_id: entry.portid,
    peer_port_id: entry.dst_portid,
    groups: groupNumbers(entry.groups ?? []),
    entry,
  };
}

/** Group n is bit (n - 1) % 32 of word (n - 1) / 32. */
function groupNumbers(words: readonly number[]): number[] {
  return words.flatMap((bits, i) =>
    Array.from({ length: 32 }, (_, bit) => (bits & (1 << bit) ? 32 * i + bit + 1 : 0)).filter((group) => group !== 0),
  );
}

function makePacket(world: World, file: PlacedFile, entry: PacketSockEntry): PacketSocket {
  const { protocol, ifindex, ns_id } = entry;
  const inHostOrder = ((protocol & 0xff) << 8) | ((protocol >>> 8) & 0xff);
  return {
    ...head(world, "packet", file, entry, AF_PACKET, entry.type),
    protocol: word(ETHER_PROTOCOLS, inHostOrder),
    ifindex,
    device: ifindex === 0 ? undefined : `netdev:${ns_id ?? 0}/${ifindex}`,
    entry,
  };
}
