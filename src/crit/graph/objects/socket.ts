/** Sockets as objects of the graph. */

import type {
  FileEntry,
  InetSkEntry,
  NetlinkSkEntry,
  PacketSockEntry,
  UnixSkEntry,
} from "../../schema/generated/types.ts";
import type { Flags, ObjBase, Owner, Ref, Word } from "./common.ts";

/** A socket of any family. */
export type Socket = UnixSocket | InetSocket | NetlinkSocket | PacketSocket;

/** What every socket has. */
export interface SocketBase<K extends string> extends ObjBase<K> {
  /** Id in files.img: what descriptors name. */
  readonly id: number;
  /** AF_ number and name without the prefix: UNIX, INET, INET6, NETLINK, PACKET. */
  readonly family: Word;
  /** SOCK_ number and name without the prefix: STREAM, DGRAM, RAW, SEQPACKET, PACKET. */
  readonly type: Word;
  readonly flags: Flags;
  readonly owner: Owner | undefined;
  /** Network namespace; undefined where the entry names none. */
  readonly ns: Ref | undefined;
  /** SO_SNDBUF and SO_RCVBUF, bytes. */
  readonly send_buffer: number | undefined;
  readonly receive_buffer: number | undefined;
  /** What waits in its queues; asked for apart, as it costs images of its own. Damage of these gives no queues. */
  readonly queued: () => Promise<Queued>;
  /** The file_entry; of an old-style set one made from the entry of its image. */
  readonly file_entry: FileEntry;
}

/** Bytes that wait in a socket; 0 when the set has none. */
export interface Queued {
  /** Received and not read: packets of sk-queues.img, or the receive queue of a TCP connection. */
  readonly receive: number;
  /** Packets of `receive`; undefined of a stream of TCP. */
  readonly packets: number | undefined;
  /** Written and not acknowledged by the peer, of TCP; what waits for other sockets is in the queue of their peer. */
  readonly send: number;
}

/** A unix socket. */
export interface UnixSocket extends SocketBase<"unix"> {
  readonly ino: number;
  /** ESTABLISHED, CLOSE (not connected) or LISTEN. */
  readonly state: Word;
  /** The other end; of a connection not yet accepted, the listener. Undefined: none. */
  readonly peer: Ref | undefined;
  /** Inode of the peer, 0: none. */
  readonly peer_ino: number;
  /** Bound address: a path, or "@name" of an abstract one; undefined: not bound. */
  readonly address: string | undefined;
  /** Directory that a relative path starts from. */
  readonly directory: string | undefined;
  readonly deleted: boolean;
  /** CRIU's own marks: external, service, plugin, inherited. */
  readonly marks: Flags;
  /** LISTEN: most connections waiting. Else bytes of memory in the send queue. */
  readonly backlog: number;
  readonly shutdown: Word;
  readonly mount: Ref | undefined;
  readonly entry: UnixSkEntry;
}

/** Address and port of one side. */
export interface Endpoint {
  /** As text: "10.0.0.1", "fe80::1". */
  readonly address: string;
  readonly port: number;
}

/** A socket of IPv4 or IPv6. */
export interface InetSocket extends SocketBase<"inet"> {
  readonly ino: number;
  /** IPPROTO_ number and name: TCP, UDP, UDPLITE, … */
  readonly protocol: Word;
  /** TCP states; of others ESTABLISHED (connected) or CLOSE. */
  readonly state: Word;
  readonly source: Endpoint;
  /** Undefined when not connected. */
  readonly destination: Endpoint | undefined;
  /** The socket of the set at the other end, if the set has both; asked for apart, as it takes a look at all sockets. */
  readonly peer: () => Promise<Ref | undefined>;
  readonly backlog: number;
  readonly shutdown: Word;
  /** Device that scopes a link-local address. */
  readonly device: string | undefined;
  readonly v6only: boolean;
  readonly entry: InetSkEntry;
}

/** A netlink socket. */
export interface NetlinkSocket extends SocketBase<"netlink"> {
  readonly ino: number;
  /** NETLINK_ number and name without the prefix: ROUTE, GENERIC, … */
  readonly protocol: Word;
  /** ESTABLISHED (connected) or CLOSE. */
  readonly state: Word;
  readonly port_id: number;
  readonly peer_port_id: number;
  /** Numbers of the multicast groups joined. */
  readonly groups: readonly number[];
  readonly entry: NetlinkSkEntry;
}

/** A packet socket: whole frames of network devices. */
export interface PacketSocket extends SocketBase<"packet"> {
  /** ETH_P_ number in host order, name without the prefix: ALL, IP, ARP, … */
  readonly protocol: Word;
  /** 0: all devices. */
  readonly ifindex: number;
  readonly device: Ref | undefined;
  readonly entry: PacketSockEntry;
}
