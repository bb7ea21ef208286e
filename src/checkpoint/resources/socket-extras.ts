/** Options of sockets that images have no field for. They are kept beside the images: see resources/extras.ts. */

import type { Argument, ProgramBuilder } from "../executor/program.ts";
import type { Dumped } from "../plan/dumped.ts";
import { SYS } from "../plan/sys.ts";
import { AF_INET, AF_INET6 } from "../tape/socket-address.ts";
import type { OpenFile } from "../tape/tasks.ts";
import type { SocketExtra } from "./extras.ts";
import type { Asker } from "./resource.ts";
import { askOption, optionBytes, optionOf, setInt, SO, SOL_SOCKET } from "./socket-options.ts";

const SOL_IP = 0;
const SOL_TCP = 6;
const SOL_UDP = 17;
const SOL_IPV6 = 41;
const AF_NETLINK = 16;
const SOL_NETLINK = 270;
const TCP_CONGESTION = 13;
const SO_ACCEPTCONN = 30;
/** TCP_CA_NAME_MAX */
const CONGESTION_NAME = 16;

/** Level and option, and the value that a new socket has. */
type Row = readonly [level: number, option: number, usual: number];

/** Timestamps in their three kinds, of both widths; counts of what was dropped; polling; the lock of a filter; pacing. */
const OF_ALL: readonly Row[] = [
  ...[29, 35, 37, 63, 64, 65, 40, 45, 46, 44, 60, 76].map((one): Row => [SOL_SOCKET, one, 0]),
  [SOL_SOCKET, 47, -1],
];
/** linux/in.h, linux/in6.h: addresses that are not the machine's. */
const TRANSPARENT = { IP: 19, IPV6: 75 } as const;
/** linux/in.h: what is told with a packet, errors, fragments, the least time to live, ports. */
const OF_IP: readonly Row[] = [
  ...[6, 7, 11, 12, 13, TRANSPARENT.IP, 20, 21, 23, 24, 25, 51].map((one): Row => [SOL_IP, one, 0]),
  [SOL_IP, 10, 1],
];
/** Interfaces for sending and for multicast; its time to live, loop-back, all groups. */
const OF_MULTICAST: readonly Row[] = [
  ...[32, 50].map((one): Row => [SOL_IP, one, 0]),
  ...[33, 34, 49].map((one): Row => [SOL_IP, one, 1]),
];
/** linux/in6.h: the same, traffic class, flow labels, where a checksum is. */
const OF_IPV6: readonly Row[] = [
  ...[25, 33, 51, 53, 54, 56, 58, 60, 62, 66, 67, 73, 74, TRANSPARENT.IPV6].map((one): Row => [SOL_IPV6, one, 0]),
  [SOL_IPV6, 7, -1],
  [SOL_IPV6, 70, 1],
  [SOL_IPV6, 16, 64],
  [SOL_IPV6, 23, 1],
];
const OF_MULTICAST6: readonly Row[] = [
  ...[17, 76].map((one): Row => [SOL_IPV6, one, 0]),
  ...[18, 19, 29].map((one): Row => [SOL_IPV6, one, 1]),
];
/** linux/tcp.h: retries of a connection, linger in FIN_WAIT2, deferred accepting, thin streams, time limit, fast open. */
const OF_TCP: readonly Row[] = [
  [SOL_TCP, 7, 6],
  [SOL_TCP, 8, 60],
  ...[9, 16, 18, 23, 25, 27, 30, 34, 36, 37].map((one): Row => [SOL_TCP, one, 0]),
];
/** The largest segment and window: of sockets that listen the kernel tells what was asked for, of others what came of it. */
const OF_TCP_LISTENING: readonly Row[] = [
  [SOL_TCP, 2, 536],
  [SOL_TCP, 10, 0],
];
/** linux/udp.h: cut into segments, joined on receipt, without checksums over IPv6. */
const OF_UDP: readonly Row[] = [101, 102, 103, 104].map((one) => [SOL_UDP, one, 0]);
/** linux/netlink.h: what is told with a message, errors. */
const OF_NETLINK: readonly Row[] = [3, 4, 5, 8, 10, 11, 12].map((one) => [SOL_NETLINK, one, 0]);

function rowsFor(file: OpenFile): readonly Row[] {
  const domain = optionOf(file, SOL_SOCKET, SO.DOMAIN);
  const protocol = optionOf(file, SOL_SOCKET, SO.PROTOCOL);
  const inet = domain === AF_INET || domain === AF_INET6;
  return [
    ...OF_ALL,
    ...(domain === AF_INET ? [...OF_IP, ...(protocol === SOL_TCP ? [] : OF_MULTICAST)] : []),
    ...(domain === AF_INET6 ? [...OF_IPV6, ...(protocol === SOL_TCP ? [] : OF_MULTICAST6)] : []),
    ...(inet && protocol === SOL_TCP ? OF_TCP : []),
    ...(inet && protocol === SOL_UDP ? OF_UDP : []),
    ...(domain === AF_NETLINK ? OF_NETLINK : []),
  ];
}

/** Asks for them, once the family is known. */
export function askExtraOptions(file: OpenFile, asker: Asker): void {
  for (const [level, option] of rowsFor(file)) askOption(asker, level, option);
  if (optionOf(file, SOL_SOCKET, SO.PROTOCOL) !== SOL_TCP) return;
  askOption(asker, SOL_TCP, TCP_CONGESTION, CONGESTION_NAME);
  askOption(asker, SOL_SOCKET, SO_ACCEPTCONN);
  for (const [level, option] of OF_TCP_LISTENING) askOption(asker, level, option);
}

/** Those that are not as in a new socket. */
export function extraOptions(file: OpenFile): SocketExtra[] {
  const listening = optionOf(file, SOL_SOCKET, SO_ACCEPTCONN) === 1 ? OF_TCP_LISTENING : [];
  const found = [...rowsFor(file), ...listening].flatMap(([level, option, usual]): SocketExtra[] => {
    const value = optionOf(file, level, option);
    return value === undefined || value === usual ? [] : [[level, option, value]];
  });
  const bytes = Buffer.from(optionBytes(file, SOL_TCP, TCP_CONGESTION) ?? []);
  const name = bytes.toString("latin1").replace(/\0.*/s, "");
  return name === "" ? found : [...found, [SOL_TCP, TCP_CONGESTION, name]];
}

/** What has to be set before the socket is bound. */
export function setEarlyExtras(
  program: ProgramBuilder,
  fd: Argument,
  { extras }: Dumped,
  id: number,
  what: string,
): void {
  for (const [level, option, value] of extras?.sockets?.[id] ?? [])
    if (option === TRANSPARENT.IP ? level === SOL_IP : option === TRANSPARENT.IPV6 && level === SOL_IPV6)
      setInt(program, fd, [level, option], Number(value), `addresses of others of ${what}`, true);
}

/** Sets them, as far as this kernel has them. */
export function setExtraOptions(
  program: ProgramBuilder,
  fd: Argument,
  { extras }: Dumped,
  id: number,
  what: string,
): void {
  for (const [level, option, value] of extras?.sockets?.[id] ?? []) {
    const label = `option ${option} of level ${level} of ${what}`;
    if (typeof value === "number") {
      setInt(program, fd, [level, option], value, label, true);
      continue;
    }
    const text = program.text(value);
    program.call(label, SYS.setsockopt, [fd, level, option, text, value.length], { mayFail: true });
  }
}
