/** Sockets of a snapshot by inode: of ss where it answered, of /proc/net where not, with what stays unknown. */

import {
  type NetlinkEntry,
  parseInetTable,
  parseNetlinkTable,
  parsePacketTable,
  parseUnixTable,
  type UnixEntry,
} from "./net-tables.ts";
import { commandName } from "./read-sockets.ts";
import type { Snapshot } from "./snapshot.ts";
import { type InetSocket, parseSsInet, parseSsUnix, type UnixPeer } from "./ss.ts";

export interface Sockets {
  readonly unix: ReadonlyMap<string, UnixEntry>;
  /** Only what ss knows: the other end, and the length of the queues. */
  readonly peers: ReadonlyMap<string, UnixPeer>;
  readonly inet: ReadonlyMap<string, InetSocket>;
  /** Connections that have no inode: half open, or not accepted. */
  readonly nameless: readonly InetSocket[];
  readonly netlink: ReadonlyMap<string, NetlinkEntry>;
  readonly packet: ReadonlySet<string>;
  /** Where the files of bound unix sockets are now. */
  readonly files: ReadonlyMap<string, string>;
  /** Protocols by descriptor's path, as the kernel calls them: "AF_VSOCK", "TCP", "MPTCP". */
  readonly protocols: ReadonlyMap<string, string>;
  /** Questions that got no answer, by what was asked: "ss unix" → "ss is not installed". */
  readonly unanswered: ReadonlyMap<string, string>;
}

const INET_TABLES = ["tcp", "tcp6", "udp", "udp6", "raw", "raw6", "icmp", "icmp6", "udplite"];

export function socketsOf(snapshot: Snapshot): Sockets {
  const unix = new Map<string, UnixEntry>();
  const peers = new Map<string, UnixPeer>();
  const inet = new Map<string, InetSocket>();
  const nameless: InetSocket[] = [];
  const netlink = new Map<string, NetlinkEntry>();
  const packet = new Set<string>();
  const unanswered = new Map<string, string>();
  for (const namespace of new Set(
    Object.keys(snapshot.texts).flatMap((name) => /^net:\[\d+\]/.exec(name)?.[0] ?? []),
  )) {
    const table = (name: string): string => snapshot.texts[`${namespace} ${name}`] ?? "";
    const ask = (question: string): string => {
      const facts = snapshot.commands[commandName(question, namespace)];
      if (facts === undefined || facts.error !== undefined) unanswered.set(question, facts?.error ?? "not asked");
      return facts?.output ?? "";
    };
    for (const entry of parseUnixTable(table("unix"))) unix.set(entry.ino, entry);
    for (const entry of parseSsUnix(ask("ss unix"))) peers.set(entry.ino, entry);
    for (const entry of parseNetlinkTable(table("netlink"))) netlink.set(entry.ino, entry);
    for (const ino of parsePacketTable(table("packet"))) packet.add(ino);
    const listed = INET_TABLES.flatMap((name) => parseInetTable(table(name), name.replace(/6$/, "")));
    // ss after the tables: it knows more, such as the queue of a listening socket. MPTCP last: it is TCP to the others.
    for (const socket of [...listed, ...parseSsInet(ask("ss inet")), ...parseSsInet(ask("ss mptcp"))]) {
      if (socket.ino === "0") nameless.push(socket);
      else inet.set(socket.ino, socket);
    }
  }
  const files = new Map(
    Object.entries(snapshot.texts).flatMap(([name, path]) => {
      const ino = /^unix file (\d+)$/.exec(name)?.[1];
      return ino === undefined ? [] : [[ino, path] as const];
    }),
  );
  return { unix, peers, inet, nameless, netlink, packet, files, protocols: protocolsOf(snapshot), unanswered };
}

/** Of getfattr ("# file: PATH" and then the value) or of our own question to python ("PATH VALUE"). */
function protocolsOf(snapshot: Snapshot): Map<string, string> {
  const protocols = new Map<string, string>();
  for (const [name, { output }] of Object.entries(snapshot.commands)) {
    if (!name.startsWith("socket families of ")) continue;
    let path = "";
    for (const line of output.split("\n")) {
      const file = /^# file: (.*)$/.exec(line);
      const value = /^system\.sockprotoname="(.*?)(?:\\000)?"$/.exec(line);
      const pair = /^(\/proc\/\S+) (\S+)$/.exec(line);
      if (file !== null) path = file[1] as string;
      else if (value !== null) protocols.set(path, value[1] as string);
      else if (pair !== null) protocols.set(pair[1] as string, pair[2] as string);
    }
  }
  return protocols;
}
