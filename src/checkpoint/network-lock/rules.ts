/**
 * The rules that hold back the packets of TCP connections between dump and restore. Tables, chains, names and words are
 * those of criu 4.2, found by looking at a machine between its dump and its restore, so that either tool takes away
 * what the other one put there.
 */

import type { InetAddress } from "../tape/socket-address.ts";
import { addressText } from "../tape/socket-address.ts";
import { unmapped } from "../resources/tcp-segment.ts";

/** Packets with this mark pass: those that a restore sends to its own sockets. */
const MARK = 0xc114;
/** Characters of the id that go into the name of a table. */
const ID_LENGTH = 21;

export interface Connection {
  readonly own: InetAddress;
  readonly peer: InetAddress;
}

/** Input for iptables-restore --noflush; undefined when no connection is of the family (4 or 6). */
export function iptablesRules(connections: readonly Connection[], version: 4 | 6, action: "-I" | "-D"): string[] {
  return connections
    .filter((connection) => versionOf(connection) === version)
    .flatMap(({ own, peer }) => [rule(action, "INPUT", peer, own), rule(action, "OUTPUT", own, peer)]);
}

function rule(action: string, chain: string, from: InetAddress, to: InetAddress): string {
  const mark = `0x${MARK.toString(16).toUpperCase()}`;
  const match = `--protocol tcp -m mark ! --mark ${mark} --source ${textOf(from)} --sport ${from.port}`;
  return `${action} ${chain} ${match} --destination ${textOf(to)} --dport ${to.port} -j DROP`;
}

/** The table of nftables that belongs to a dump. */
export function nftTable(runId: string): string {
  return `inet CRIU-${runId.slice(0, ID_LENGTH)}`;
}

/** Input for nft -f: the table with all connections. */
export function nftRules(connections: readonly Connection[], runId: string): string {
  const chain = (hook: string): string =>
    [
      `chain ${hook} {`,
      `type filter hook ${hook} priority 0; policy accept;`,
      `meta mark 0x${MARK.toString(16)} accept`,
      "ip saddr . tcp sport . ip daddr . tcp dport @conns4 drop",
      "ip6 saddr . tcp sport . ip6 daddr . tcp dport @conns6 drop",
      "}",
    ].join("\n");
  const set = (version: 4 | 6): string => {
    const type = `ipv${version}_addr . inet_service`;
    const pairs = connections
      .filter((connection) => versionOf(connection) === version)
      .flatMap(({ own, peer }) => [pair(own, peer), pair(peer, own)]);
    const elements = pairs.length === 0 ? "" : `elements = { ${[...new Set(pairs)].join(", ")} }\n`;
    return `set conns${version} {\ntype ${type} . ${type}\n${elements}}`;
  };
  return [`table ${nftTable(runId)} {`, set(4), set(6), chain("output"), chain("input"), "}", ""].join("\n");
}

function pair(from: InetAddress, to: InetAddress): string {
  return `${textOf(from)} . ${from.port} . ${textOf(to)} . ${to.port}`;
}

function versionOf({ own }: Connection): 4 | 6 {
  return unmapped(own.words).length === 1 ? 4 : 6;
}

function textOf({ words }: InetAddress): string {
  return addressText(unmapped(words));
}
