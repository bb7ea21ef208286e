/** Options of IP, IPv6 and TCP: asked, saved, set again. */

import type { InetSkEntry, IpOptsEntry, TcpOptsEntry } from "../../crit/schema/generated/types.ts";
import type { Argument, ProgramBuilder } from "../executor/program.ts";
import { AF_INET } from "../tape/socket-address.ts";
import type { OpenFile } from "../tape/tasks.ts";
import type { Asker } from "./resource.ts";
import { askOption, optionOf, setInt } from "./socket-options.ts";

const SOL_IP = 0;
export const SOL_TCP = 6;
export const SOL_IPV6 = 41;
export const IPV6_V6ONLY = 26;
/** linux/in.h, linux/in6.h */
const IP = { TOS: 1, TTL: 2, HDRINCL: 3, PKTINFO: 8, FREEBIND: 15, NODEFRAG: 22 } as const;
const IPV6 = { CHECKSUM: 7, RECVPKTINFO: 49, FREEBIND: 78 } as const;
const SOCK_RAW = 3;

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
}

/** The ip_opts_entry: what differs from nothing. */
export function ipOptions(file: OpenFile, family: number): IpOptsEntry {
  const isSet = (level: number, option: number): boolean => (optionOf(file, level, option) ?? 0) !== 0;
  if (family !== AF_INET)
    return {
      ...(isSet(SOL_IPV6, IPV6.FREEBIND) ? { freebind: true } : {}),
      ...(isSet(SOL_IPV6, IPV6.RECVPKTINFO) ? { pktinfo: true } : {}),
    };
  const raw = {
    ...(isSet(SOL_IP, IP.HDRINCL) ? { hdrincl: true } : {}),
    ...(isSet(SOL_IP, IP.NODEFRAG) ? { nodefrag: true } : {}),
  };
  const tos = optionOf(file, SOL_IP, IP.TOS) ?? 0;
  const ttl = optionOf(file, SOL_IP, IP.TTL) ?? 0;
  return {
    ...(isSet(SOL_IP, IP.FREEBIND) ? { freebind: true } : {}),
    ...(Object.keys(raw).length === 0 ? {} : { raw }),
    ...(isSet(SOL_IP, IP.PKTINFO) ? { pktinfo: true } : {}),
    ...(tos === 0 ? {} : { tos }),
    ...(ttl === 0 ? {} : { ttl }),
  };
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
  const { family, v6only, ip_opts: ip = {} } = entry;
  if (family !== AF_INET && v6only !== undefined)
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
    if (type === SOCK_RAW && ip.raw?.hdrincl === true) set(SOL_IP, IP.HDRINCL, 1, "own headers");
    if (type === SOCK_RAW && ip.raw?.nodefrag === true) set(SOL_IP, IP.NODEFRAG, 1, "fragments");
  } else if (ip.pktinfo === true) set(SOL_IPV6, IPV6.RECVPKTINFO, 1, "packet information");
  for (const [field, option] of TCP_OPTIONS) {
    const value = tcp[field];
    if (value !== undefined) set(SOL_TCP, option, Number(value), field);
  }
}
