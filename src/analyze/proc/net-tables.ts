/** The tables of /proc/net: what they tell without ss, and what only they tell (netlink, packet, names of unix sockets). */

import type { InetSocket } from "./ss.ts";

export interface UnixEntry {
  readonly ino: string;
  /** 1 stream, 2 datagram, 5 seqpacket. */
  readonly type: number;
  readonly listening: boolean;
  /** As bound: a path, "@name" of the abstract ones, undefined when it is not bound. */
  readonly name: string | undefined;
  /** 1 unconnected, 2 connecting, 3 connected. */
  readonly state: number;
}

/** /proc/net/unix. */
export function parseUnixTable(text: string): UnixEntry[] {
  return [...text.matchAll(/^\S+: \S+ \S+ (\S+) (\S+) (\S+)\s+(\d+)(?: (.*))?$/gm)].map((found) => {
    const [, flags = "", type = "", state = "", ino = "", name] = found;
    return {
      ino,
      type: Number.parseInt(type, 16),
      listening: (Number.parseInt(flags, 16) & 0x10000) !== 0, // __SO_ACCEPTCON
      name,
      state: Number.parseInt(state, 16),
    };
  });
}

export interface NetlinkEntry {
  readonly ino: string;
  readonly protocol: number;
  /** Bytes received and not read. */
  readonly unread: number;
}

/** /proc/net/netlink. */
export function parseNetlinkTable(text: string): NetlinkEntry[] {
  return rows(text).map((words) => ({
    ino: words.at(-1) ?? "0",
    protocol: Number(words[1]),
    unread: Number(words[4]),
  }));
}

/** Inodes of /proc/net/packet. */
export function parsePacketTable(text: string): string[] {
  return rows(text).map((words) => words.at(-1) ?? "0");
}

/** States of include/net/tcp_states.h, by number, in the words of ss. */
const STATES = [
  "?",
  "ESTAB",
  "SYN-SENT",
  "SYN-RECV",
  "FIN-WAIT-1",
  "FIN-WAIT-2",
  "TIME-WAIT",
  "UNCONN",
  "CLOSE-WAIT",
  "LAST-ACK",
  "LISTEN",
  "CLOSING",
];

/** /proc/net/{tcp,udp,raw,icmp,udplite}{,6}: the queue of a listening socket is not in there. */
export function parseInetTable(text: string, kind: string): InetSocket[] {
  return rows(text).map((words) => {
    const [, local = "", remote = "", state = "", queues = ""] = words;
    const [unsent = "0", received = "0"] = queues.split(":");
    return {
      kind,
      state: STATES[Number.parseInt(state, 16)] ?? state,
      received: Number.parseInt(received, 16),
      unsent: Number.parseInt(unsent, 16),
      local: addressOf(local),
      remote: addressOf(remote),
      ino: words[9] ?? "0",
    };
  });
}

/** "0100007F:1F90" is 127.0.0.1:8080: words of 32 bits in the byte order of the machine, here little-endian. */
function addressOf(text: string): string {
  const [hex = "", port = "0"] = text.split(":");
  const bytes = Buffer.from(hex, "hex");
  if (bytes.length === 0 || bytes.length % 4 !== 0) return text;
  bytes.swap32();
  const groups =
    bytes.length === 4 ? [...bytes].join(".") : `[${(bytes.toString("hex").match(/.{4}/g) ?? []).join(":")}]`;
  return `${groups}:${Number.parseInt(port, 16)}`;
}

/** Words of the lines below the head. */
function rows(text: string): string[][] {
  return text
    .split("\n")
    .slice(1)
    .map((line) => line.trim().split(/\s+/))
    .filter((words) => words.length > 1);
}
