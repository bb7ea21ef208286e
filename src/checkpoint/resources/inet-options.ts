/** Options of IP, IPv6 and TCP: asked, saved, set again. */

import type { InetSkEntry, IpOptsEntry, TcpOptsEntry } from "../../crit/schema/generated/types.ts";
import { ByteReader } from "../executor/bytes.ts";
import type { Argument, ProgramBuilder } from "../executor/program.ts";
import { SYS } from "../plan/sys.ts";
import { AF_INET } from "../tape/socket-address.ts";
import type { OpenFile } from "../tape/tasks.ts";
import type { Asker } from "./resource.ts";
import { askOption, optionBytes, optionOf, setInt, SO, SOL_SOCKET } from "./socket-options.ts";

const SOL_IP = 0;
export const SOL_TCP = 6;
export const SOL_IPV6 = 41;
export const IPV6_V6ONLY = 26;
/** linux/in.h, linux/in6.h */
const IP = { TOS: 1, TTL: 2, HDRINCL: 3, PKTINFO: 8, FREEBIND: 15, NODEFRAG: 22 } as const;
const IPV6 = { HDRINCL: 36, RECVPKTINFO: 49, FREEBIND: 78 } as const;
export const SOCK_RAW = 3;
/** Which messages of ICMP a raw socket does not get, bit by bit: level, option and words by protocol. */
const ICMP_FILTERS: ReadonlyMap<number, readonly [number, number, number]> = new Map([
  [1, [255, 1, 1]],
  [58, [58, 1, 8]],
]);

/** linux/tcp.h: the field of the image, the option, whether it is a truth value. */
const TCP_OPTIONS = [
  ["cork", 3, true],
  ["nodelay", 1, true],
  ["keepcnt", 6, false],
  ["keepidle", 4, false],
  ["keepintvl", 5, false],
] as const;

/** Asks for the options of a socket whose family is known. */
export function askInetOptions(asker: Asker, family: number): void {
  if (family === AF_INET) for (const option of Object.values(IP)) askOption(asker, SOL_IP, option);
  else for (const option of [IPV6_V6ONLY, ...Object.values(IPV6)]) askOption(asker, SOL_IPV6, option);
  for (const [, option] of TCP_OPTIONS) askOption(asker, SOL_TCP, option);
  for (const [level, option, words] of ICMP_FILTERS.values()) askOption(asker, level, option, 4 * words);
}

/** The ip_opts_entry: what differs from nothing. */
export function ipOptions(file: OpenFile, family: number): IpOptsEntry {
  const isSet = (level: number, option: number): boolean => (optionOf(file, level, option) ?? 0) !== 0;
  const [level, names] = family === AF_INET ? ([SOL_IP, IP] as const) : ([SOL_IPV6, IPV6] as const);
  const tos = family === AF_INET ? (optionOf(file, SOL_IP, IP.TOS) ?? 0) : 0;
  const ttl = family === AF_INET ? (optionOf(file, SOL_IP, IP.TTL) ?? 0) : 0;
  const filter = icmpFilter(file);
  const raw = {
    ...(isSet(level, names.HDRINCL) ? { hdrincl: true } : {}),
    ...(family === AF_INET && isSet(SOL_IP, IP.NODEFRAG) ? { nodefrag: true } : {}),
    ...(filter.length === 0 ? {} : { icmpv_filter: filter }),
  };
  return {
    ...(isSet(level, names.FREEBIND) ? { freebind: true } : {}),
    ...(optionOf(file, SOL_SOCKET, SO.TYPE) === SOCK_RAW ? { raw } : {}),
    ...(isSet(level, family === AF_INET ? IP.PKTINFO : IPV6.RECVPKTINFO) ? { pktinfo: true } : {}),
    ...(tos === 0 ? {} : { tos }),
    ...(ttl === 0 ? {} : { ttl }),
  };
}

/** Of a raw socket of ICMP. */
function icmpFilter(file: OpenFile): number[] {
  const filter = ICMP_FILTERS.get(optionOf(file, SOL_SOCKET, SO.PROTOCOL) ?? 0);
  const bytes = filter === undefined ? undefined : optionBytes(file, filter[0], filter[1]);
  if (bytes === undefined) return [];
  const reader = new ByteReader(bytes);
  return Array.from({ length: bytes.length / 4 }, () => reader.u32());
}

/** The tcp_opts_entry; empty for what is not TCP. */
export function tcpOptions(file: OpenFile): TcpOptsEntry {
  const found = TCP_OPTIONS.flatMap(([field, option, isTruth]) => {
    const value = optionOf(file, SOL_TCP, option);
    if (value === undefined || (isTruth && value === 0)) return [];
    return [[field, isTruth ? true : value] as const];
  });
  return Object.fromEntries(found);
}

/** What has to be set before the socket is bound. */
export function setEarlyOptions(program: ProgramBuilder, fd: Argument, entry: InetSkEntry, what: string): void {
  const { family, type, v6only, ip_opts: ip = {} } = entry;
  // A raw socket counts as bound from the start.
  if (family !== AF_INET && type !== SOCK_RAW && v6only !== undefined)
    setInt(program, fd, [SOL_IPV6, IPV6_V6ONLY], Number(v6only), `IPv6 only of ${what}`);
  if (ip.freebind === true) {
    const option = family === AF_INET ? ([SOL_IP, IP.FREEBIND] as const) : ([SOL_IPV6, IPV6.FREEBIND] as const);
    setInt(program, fd, option, 1, `free binding of ${what}`);
  }
}

/** All others. */
export function setInetOptions(program: ProgramBuilder, fd: Argument, entry: InetSkEntry, what: string): void {
  const { family, type, ip_opts: ip = {}, tcp_opts: tcp = {} } = entry;
  const set = (level: number, option: number, value: number, name: string): void =>
    setInt(program, fd, [level, option], value, `${name} of ${what}`);
  if (family === AF_INET) {
    if (ip.tos !== undefined) set(SOL_IP, IP.TOS, ip.tos, "type of service");
    if (ip.ttl !== undefined) set(SOL_IP, IP.TTL, ip.ttl, "time to live");
    if (ip.pktinfo === true) set(SOL_IP, IP.PKTINFO, 1, "packet information");
    if (type === SOCK_RAW && ip.raw?.nodefrag === true) set(SOL_IP, IP.NODEFRAG, 1, "fragments");
  } else if (ip.pktinfo === true) set(SOL_IPV6, IPV6.RECVPKTINFO, 1, "packet information");
  if (type === SOCK_RAW && ip.raw?.hdrincl === true)
    if (family === AF_INET) set(SOL_IP, IP.HDRINCL, 1, "own headers");
    else set(SOL_IPV6, IPV6.HDRINCL, 1, "own headers");
  setIcmpFilter(program, fd, entry, what);
  for (const [field, option] of TCP_OPTIONS) {
    const value = tcp[field];
    if (value !== undefined) set(SOL_TCP, option, Number(value), field);
  }
}

function setIcmpFilter(program: ProgramBuilder, fd: Argument, entry: InetSkEntry, what: string): void {
  const words = entry.ip_opts?.raw?.icmpv_filter ?? [];
  const filter = ICMP_FILTERS.get(entry.proto);
  if (words.length === 0 || filter === undefined) return;
  const place = program.data(new Uint8Array(new Uint32Array(words).buffer));
  program.call(`filter of messages of ${what}`, SYS.setsockopt, [fd, filter[0], filter[1], place, 4 * words.length]);
}
