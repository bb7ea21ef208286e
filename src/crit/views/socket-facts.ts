/** What `x sk` says about a socket, in go-criu's words where these are right. */

import type { InetSocket, NetlinkSocket, OpenRow, PacketSocket, Socket, UnixSocket, Word } from "../graph/types.ts";
import { addressToText } from "../json/address.ts";
import { unixName } from "./open-name.ts";

/** Undefined: the socket has no such fact, or the set does not have the socket. */
export interface SocketFacts {
  /** IPV4 or IPV6; only of internet sockets. */
  readonly family?: string | undefined;
  readonly protocol?: string | undefined;
  readonly type?: string | undefined;
  readonly state?: string | undefined;
  /** Of a unix socket its bound name with all zero bytes. */
  readonly source?: string | undefined;
  readonly sourcePort?: number;
  readonly destination?: string | undefined;
  readonly destinationPort?: number;
  readonly sendBuffer?: string;
  readonly receiveBuffer?: string;
  /** For tables instead of `source`. */
  readonly shown?: string;
  /** Inode of the unix socket at the other end. */
  readonly peer?: string;
}

export function socketFacts(file: OpenRow["file"]): SocketFacts {
  switch (file?.kind) {
    case "unix":
      return unixFacts(file);
    case "inet":
      return inetFacts(file);
    case "netlink":
      return netlinkFacts(file);
    case "packet":
      return packetFacts(file);
    case "file":
    case undefined:
      return {};
  }
}

function unixFacts(socket: UnixSocket): SocketFacts {
  return {
    ...common(socket),
    state: stateWord(socket.state),
    source: unixName(socket.entry),
    shown: socket.address ?? "",
    ...(socket.peer_ino === 0 ? {} : { peer: String(socket.peer_ino) }),
  };
}

function inetFacts(socket: InetSocket): SocketFacts {
  const { entry, source, destination } = socket;
  return {
    ...common(socket),
    family: FAMILIES[socket.family.name] ?? socket.family.name,
    protocol: named(socket.protocol),
    state: stateWord(socket.state),
    source: source.address,
    sourcePort: source.port,
    // Also of sockets that are not connected: "0.0.0.0" and "::".
    destination: destination?.address ?? addressToText(entry.dst_addr ?? []),
    destinationPort: entry.dst_port,
  };
}

function netlinkFacts(socket: NetlinkSocket): SocketFacts {
  // The image does not say whether it is DGRAM or RAW, which are the same to netlink(7).
  return { ...common(socket), type: undefined, protocol: socket.protocol.name, state: stateWord(socket.state) };
}

function packetFacts(socket: PacketSocket): SocketFacts {
  return { ...common(socket), protocol: named(socket.protocol) };
}

function common({ type, send_buffer, receive_buffer }: Socket): SocketFacts {
  return {
    type: named(type),
    ...(send_buffer === undefined ? {} : { sendBuffer: bufferSize(send_buffer) }),
    ...(receive_buffer === undefined ? {} : { receiveBuffer: bufferSize(receive_buffer) }),
  };
}

const FAMILIES: Readonly<Record<string, string>> = { INET: "IPV4", INET6: "IPV6" };

/** The names of go-criu where they are not those of the kernel. */
const STATES: Readonly<Record<string, string>> = {
  SYN_RECV: "SYN_RECEIVED",
  FIN_WAIT1: "FIN_WAIT_1",
  FIN_WAIT2: "FIN_WAIT_2",
};

function stateWord(state: Word): string | undefined {
  return STATES[state.name] ?? named(state);
}

/** 0 says nothing in these fields: "any protocol", "no type". */
function named({ number, name }: Word): string | undefined {
  return number === 0 ? undefined : name;
}

/** Bytes as go-criu shows them: "208.0 KB", units of 1024. */
function bufferSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  let unit = 0;
  for (bytes /= 1024; bytes >= 1024; bytes /= 1024) unit++;
  return `${bytes.toFixed(1)} ${["KB", "MB", "GB"][unit]}`;
}
