/** TCP and UDP sockets over IPv4 and IPv6: what is saved of them. What is in a TCP connection is in tcp-stream.ts. */

import { FdTypes } from "../../crit/schema/generated/types.ts";
import { ByteReader, ByteWriter } from "../executor/bytes.ts";
import { OPERATION } from "../executor/protocol.ts";
import { NR } from "../executor/syscalls.ts";
import { ANSWER } from "../tape/kinds.ts";
import { inetDiagRequest, shutdownOf } from "../tape/inet-diag.ts";
import { AF_INET, AF_INET6, answeredAddress, type InetAddress, parseAddress } from "../tape/socket-address.ts";
import type { OpenFile } from "../tape/tasks.ts";
import { askDiag } from "./ask-diag.ts";
import { askInetOptions, ipOptions, IPV6_V6ONLY, SOCK_RAW, SOL_IPV6, tcpOptions } from "./inet-options.ts";
import { askNames } from "./netlink-sockets.ts";
import { ownerOf } from "./owner.ts";
import type { Asker, Dump, SavedFile } from "./resource.ts";
import { askOption, optionBytes, optionOf, optionsEntry, SO, SOL_SOCKET } from "./socket-options.ts";
import type { SocketFamily } from "./sockets.ts";
import { TCP_STATE } from "./tcp-states.ts";
import { askStream, askTcpInfo, saveStream, tcpInfoOf } from "./tcp-stream.ts";

/** The network namespace that the tree shares with us (resources/tree.ts). */
const NET_NS_ID = 2;
export const IPPROTO_TCP = 6;
/** Datagrams: UDP, UDP-Lite, and echo requests of ICMP for IPv4 and IPv6. */
const UDP = [17, 136];
const ECHO = [1, 58];
/** Bytes of answers about the UDP sockets of one port. */
const DIAG_ROOM = 32 * 1024;
/** poll(2) */
const POLLIN = 1;
const POLLHUP = 0x10;
const POLLRDHUP = 0x2000;
const SIOCGIFNAME = 0x8910;
const IFREQ = 40;
const IFNAMSIZ = 16;
const SOCK_STREAM = 1;
const SOCK_DGRAM = 2;
/** SHUT_RD, SHUT_WR, SHUT_RDWR, each one more. */
const SHUT = { READ: 1, WRITE: 2, BOTH: 3 } as const;

export const inetFamily: SocketFamily = {
  domains: [AF_INET, AF_INET6],
  askMore(file, asker) {
    askNames(asker);
    const family = optionOf(file, SOL_SOCKET, SO.DOMAIN) ?? AF_INET;
    // The address of the peer also of a connection that has ended; no more room than it takes.
    askOption(asker, SOL_SOCKET, SO.PEERNAME, family === AF_INET ? 16 : 28);
    askShut(asker);
    askInetOptions(asker, family);
    if (isTcp(file)) askTcpInfo(asker);
  },
  askAgain(file, asker) {
    if (isTcp(file)) askStream(file, asker);
    const { own } = endsOf(file);
    const [family, protocol] = [optionOf(file, SOL_SOCKET, SO.DOMAIN), optionOf(file, SOL_SOCKET, SO.PROTOCOL) ?? 0];
    if (own !== undefined && own.port !== 0 && UDP.includes(protocol))
      askDiag(asker, ANSWER.SOCKET_DIAG, inetDiagRequest(family ?? AF_INET, protocol, own.port), DIAG_ROOM);
    if (own !== undefined && own.scope !== 0) askInterface(own.scope, asker);
  },
  save,
};

/** linux/sockios.h; struct ifreq is a name of 16 bytes and a union of 24, here the index. */
function askInterface(index: number, { ask, descriptor }: Asker): void {
  const room = new ByteWriter(IFREQ).bytes(new Uint8Array(IFNAMSIZ)).u32(index).bytes(new Uint8Array(20)).finish();
  const args = (place: { kind: "data"; offset: number; length: number }) => [descriptor, SIOCGIFNAME, place] as const;
  ask({ kind: ANSWER.SOCKET_INTERFACE, label: "the interface of its address", nr: NR.ioctl, args, room });
}

/** The name of the interface that a link-local address belongs to. */
function interfaceOf({ pid, fd, facts }: OpenFile): string | undefined {
  const answer = facts.answer(ANSWER.SOCKET_INTERFACE, pid, { fd });
  if (answer === undefined || answer.result < 0n) return undefined;
  const name = Buffer.from(answer.bytes).toString("latin1", 0, IFNAMSIZ);
  return name.slice(0, name.indexOf("\0"));
}

export function isTcp(file: OpenFile): boolean {
  return optionOf(file, SOL_SOCKET, SO.PROTOCOL) === IPPROTO_TCP;
}

/** Addresses of both ends. */
export function endsOf(file: OpenFile): { readonly own?: InetAddress; readonly peer?: InetAddress } {
  const own = answeredAddress(file.facts, ANSWER.SOCKET_NAME, file.pid, file.fd);
  const peer = answeredAddress(file.facts, ANSWER.SOCKET_PEER, file.pid, file.fd) ?? formerPeer(file);
  return { ...(own === undefined ? {} : { own }), ...(peer === undefined ? {} : { peer }) };
}

/** Of a connection that has ended. */
function formerPeer(file: OpenFile): InetAddress | undefined {
  const bytes = optionBytes(file, SOL_SOCKET, SO.PEERNAME);
  const peer = bytes === undefined ? undefined : parseAddress(bytes);
  return peer === undefined || peer.port === 0 ? undefined : peer;
}

function askShut({ ask, descriptor, program }: Asker): void {
  ask({
    kind: ANSWER.SOCKET_SHUT,
    label: "which directions are shut",
    nr: NR.poll,
    args: (room) => {
      program.call("the descriptor to be polled", OPERATION.STORE32, [room, descriptor], { mayFail: true });
      return [room, 1, 0];
    },
    room: new ByteWriter(8)
      .u32(0)
      .u16(POLLIN | POLLRDHUP)
      .u16(0)
      .finish(),
  });
}

/** POLLRDHUP: nothing more is received; POLLHUP: both directions, or no connection. */
function shutOf(file: OpenFile, state: number): number | undefined {
  const diag = file.facts.answer(ANSWER.SOCKET_DIAG, file.pid, { fd: file.fd });
  if (diag !== undefined && !isTcp(file) && diag.result > 0n) {
    const shut = shutdownOf(diag.bytes.subarray(0, Number(diag.result)), Number(file.statx.ino));
    if (shut !== undefined) return shut === 0 ? undefined : shut;
  }
  const answer = file.facts.answer(ANSWER.SOCKET_SHUT, file.pid, { fd: file.fd });
  const reader = new ByteReader(answer?.bytes ?? new Uint8Array(8));
  reader.take(6);
  const events = reader.u16();
  const deaf = (events & POLLRDHUP) !== 0;
  switch (state) {
    case TCP_STATE.FIN_WAIT1:
    case TCP_STATE.FIN_WAIT2:
      return deaf ? SHUT.BOTH : SHUT.WRITE;
    case TCP_STATE.CLOSE_WAIT:
      return SHUT.READ;
    case TCP_STATE.LAST_ACK:
    case TCP_STATE.CLOSING:
    case TCP_STATE.TIME_WAIT:
      return SHUT.BOTH;
    default:
  }
  if (!deaf) return undefined;
  return (events & POLLHUP) !== 0 && state !== TCP_STATE.CLOSE ? SHUT.BOTH : SHUT.READ;
}

function save(file: OpenFile, dump: Dump): SavedFile | undefined {
  const { pid, fd, statx } = file;
  const subject = { pid, fd, inode: `0x${statx.ino.toString(16)}` };
  const option = (number: number): number => optionOf(file, SOL_SOCKET, number) ?? 0;
  const [family, type, proto] = [option(SO.DOMAIN), option(SO.TYPE), option(SO.PROTOCOL)];
  if (!isSaved(type, proto)) {
    dump.refuse({
      id: "inet-proto-unsupported",
      title: `fd ${fd} of task ${pid} is an inet socket of type ${type} and protocol ${proto}, which cannot be saved`,
      subject,
    });
    return undefined;
  }
  const { own, peer } = endsOf(file);
  const info = proto === IPPROTO_TCP ? tcpInfoOf(file) : undefined;
  const state = info?.state ?? (peer === undefined ? TCP_STATE.CLOSE : TCP_STATE.ESTABLISHED);
  const empty = family === AF_INET ? [0] : [0, 0, 0, 0];
  const stream = proto === IPPROTO_TCP ? saveStream(file, state, dump) : {};
  if (stream === undefined) return undefined;
  const shutdown = shutOf(file, state);
  // A connection that has ended is in no table of the kernel, so criu does not know its namespace either.
  const hashed = state !== TCP_STATE.CLOSE || proto !== IPPROTO_TCP ? (own?.port ?? 0) !== 0 : false;
  const entry = {
    ...{ ino: Number(statx.ino), family, type, proto, state, flags: file.flags },
    ...{ src_port: own?.port ?? 0, dst_port: peer?.port ?? 0 },
    backlog: info === undefined ? 0 : state === TCP_STATE.LISTEN ? info.backlog : (stream.outq ?? 0),
    ...{ src_addr: own?.words ?? empty, dst_addr: peer?.words ?? empty },
    ...{ fown: ownerOf(file), opts: withoutPass(optionsEntry(file)) },
    ...(family === AF_INET6 ? { v6only: (optionOf(file, SOL_IPV6, IPV6_V6ONLY) ?? 0) !== 0 } : {}),
    ip_opts: ipOptions(file, family),
    ...(own === undefined || own.scope === 0 ? {} : { ifname: interfaceOf(file) ?? "" }),
    ...(hashed ? { ns_id: NET_NS_ID } : {}),
    ...(shutdown === undefined ? {} : { shutdown }),
    tcp_opts: proto === IPPROTO_TCP ? tcpOptions(file) : {},
  };
  return { type: FdTypes.INETSK, member: ["isk", entry] };
}

function isSaved(type: number, protocol: number): boolean {
  if (type === SOCK_RAW) return true;
  return type === SOCK_STREAM ? protocol === IPPROTO_TCP : type === SOCK_DGRAM && [...UDP, ...ECHO].includes(protocol);
}

/** Credentials are nothing that inet sockets pass. */
function withoutPass<T extends { so_passcred?: boolean; so_passsec?: boolean }>(options: T): T {
  const { so_passcred: _credentials, so_passsec: _label, ...rest } = options;
  return rest as T;
}
