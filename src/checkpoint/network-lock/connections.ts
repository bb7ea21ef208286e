/** TCP connections of a tree, at a dump and at a restore. */

import { endsOf, isTcp } from "../resources/inet-sockets.ts";
import { isConnected, tcpInfoOf } from "../resources/tcp-stream.ts";
import type { Dumped } from "../plan/dumped.ts";
import type { Facts } from "../tape/facts.ts";
import { readInFlight } from "../tape/read-files.ts";
import { readTasks } from "../tape/read-tasks.ts";
import type { Connection } from "./rules.ts";

const IPPROTO_TCP = 6;

/** A connection and a descriptor of it. */
export interface HeldConnection extends Connection {
  readonly pid: number;
  readonly fd: number;
}

/** Those of a frozen tree whose sockets were asked for their addresses. */
export function connectionsOf(facts: Facts): HeldConnection[] {
  const held = readTasks(facts).flatMap(({ descriptors }) => descriptors.map(({ file }) => file));
  const files = new Set([...held, ...readInFlight(facts)]);
  return [...files].flatMap((file) => {
    if (!file.link.startsWith("socket:[") || !isTcp(file)) return [];
    const info = tcpInfoOf(file);
    const { own, peer } = endsOf(file);
    if (info === undefined || !isConnected(info.state) || own === undefined || peer === undefined) return [];
    return [{ own, peer, pid: file.pid, fd: file.fd }];
  });
}

/** Those of a set of images. */
export function savedConnections({ files }: Dumped): Connection[] {
  return [...files.values()].flatMap(({ isk }) => {
    if (isk === undefined || isk.proto !== IPPROTO_TCP || !isConnected(isk.state)) return [];
    const end = (port: number, words: number[] = []) => ({ port, words, scope: 0 });
    return [{ own: end(isk.src_port, isk.src_addr), peer: end(isk.dst_port, isk.dst_addr) }];
  });
}
