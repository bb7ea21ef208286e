/** Checks of open files, descriptors, pipes and sockets. */

import { FILE_TYPES, fileTypeName } from "../graph/placed-file.ts";
import { FdTypes, type FileEntry, type InetSkEntry, type UnixSkEntry } from "../schema/generated/types.ts";
import type { Facts, Item } from "./facts.ts";
import { hex } from "./memory.ts";
import type { Report } from "./problem.ts";

const MEMBERS = new Map(FILE_TYPES.map(([name, member]) => [FdTypes[name as keyof typeof FdTypes] as number, member]));
/** States of sockets. Source: net/tcp_states.h. */
const STATE = { established: 1, close: 7, listen: 10 } as const;
const SOCK_STREAM = 1;
const IPPROTO_TCP = 6;
/** Marks of unix_sk_entry.uflags that say the other end is not in the set. */
const ELSEWHERE = 0xf;

export function checkFiles(facts: Facts, report: Report): void {
  // A tun file and the path it was opened by share a number; all others have their own.
  const byId = new Map<number, Item<FileEntry>>();
  const tuns = new Set(
    facts.files.filter(({ message }) => message.type === FdTypes.TUNF).map(({ message }) => message.id),
  );
  for (const item of facts.files) {
    const { id, type } = item.message;
    const at = { place: item.place, ref: `file:${fileTypeName(type)}/${hex(id)}` };
    if (byId.has(id) && !tuns.has(id))
      report({ id: "file-twice", what: `two files have the number ${hex(id)}`, ...at });
    if (!byId.has(id) || type === FdTypes.TUNF) byId.set(id, item);
    const member = MEMBERS.get(type);
    if (member !== undefined && item.message[member] === undefined)
      report({
        id: "file-empty",
        what: `file ${hex(id)} is of type ${fileTypeName(type)} and has no "${member}"`,
        ...at,
      });
    // A socket outside the tree is there for the peer's sake.
    if (!facts.usedFiles.has(id) && (item.message.usk?.uflags ?? 0) === 0)
      report({ id: "file-unused", what: `nothing uses file ${hex(id)} (${fileTypeName(type)})`, ...at });
  }
  checkDescriptors(facts, byId, report);
  checkUnix(facts, report);
  checkPipes(facts, report);
  checkInet(facts, report);
  for (const { file, place } of facts.queues) {
    const type = byId.get(file)?.message.type;
    if (type !== undefined && !QUEUES.has(type))
      report({ id: "queue-unconnected", what: `queued bytes for file ${hex(file)}, a ${fileTypeName(type)}`, place });
  }
}

/** Types whose queued bytes are in sk-queues.img. */
const QUEUES: ReadonlySet<number> = new Set([FdTypes.UNIXSK, FdTypes.NETLINKSK, FdTypes.PACKETSK]);

function checkDescriptors(facts: Facts, byId: ReadonlyMap<number, Item<FileEntry>>, report: Report): void {
  for (const [table, items] of facts.descriptors) {
    const seen = new Set<number>();
    for (const { message, place } of items) {
      const { fd, id, type } = message;
      const file = byId.get(id)?.message.type;
      if (file !== undefined && file !== type) {
        const what = `descriptor ${fd} of table ${table} says ${fileTypeName(type)}, file ${hex(id)} is a ${fileTypeName(file)}`;
        report({ id: "file-type", what, place: { ...place, steps: ["type"] }, subject: { fd } });
      }
      if (seen.has(fd)) {
        const what = `descriptor ${fd} is twice in table ${table}`;
        report({ id: "descriptor-twice", what, place: { ...place, steps: ["fd"] }, subject: { fd } });
      }
      seen.add(fd);
    }
  }
  for (const { message, place } of facts.files) {
    for (const [i, { tfd }] of (message.epfd?.tfd ?? []).entries()) {
      const loops = [...facts.descriptors.values()].some((items) =>
        items.some(({ message: { fd, id } }) => fd === tfd && id === message.id),
      );
      if (!loops) continue;
      const what = `epoll instance ${hex(message.id)} watches its own descriptor ${tfd}`;
      report({ id: "epoll-loop", what, place: { ...place, steps: ["epfd", "tfd", i] }, subject: { fd: tfd } });
    }
  }
}

function checkUnix(facts: Facts, report: Report): void {
  const sockets = new Map<number, UnixSkEntry>();
  for (const { message } of facts.files) if (message.usk !== undefined) sockets.set(message.usk.ino, message.usk);
  for (const { message, place } of facts.files) {
    const { usk } = message;
    if (usk === undefined || usk.type !== SOCK_STREAM || usk.peer === 0 || usk.uflags & ELSEWHERE) continue;
    const peer = sockets.get(usk.peer);
    // A listener is the peer of those that wait to be accepted; a closed socket is nobody's peer any more.
    if (peer === undefined || peer.state !== STATE.established || peer.peer === usk.ino || peer.peer === 0) continue;
    const what = `socket ${hex(usk.ino)} has the peer ${hex(usk.peer)}, whose peer is ${hex(peer.peer)}`;
    report({
      id: "peer-one-sided",
      what,
      place: { ...place, steps: ["usk", "peer"] },
      ref: `unix:${hex(usk.ino)}`,
      subject: { inode: hex(usk.ino), peer_inode: hex(usk.peer) },
    });
  }
}

function checkPipes(facts: Facts, report: Report): void {
  for (const { pipe, size, bytes, place } of facts.pipeBytes) {
    if (size === 0 || bytes <= size) continue;
    report({ id: "pipe-overfull", what: `pipe ${hex(pipe)} of ${size} bytes has ${bytes} in it`, place });
  }
}

function checkInet(facts: Facts, report: Report): void {
  const listening = new Map<string, InetSkEntry>();
  for (const { message, place } of facts.files) {
    const { isk } = message;
    if (isk?.proto !== IPPROTO_TCP) continue;
    const at = { place: { ...place, steps: ["isk"] }, ref: `inet:${hex(isk.ino)}` };
    // A dump with --tcp-close leaves all connections out.
    const dropped = facts.inventory?.message.tcp_close === true;
    if (isk.state === STATE.established && !dropped && !facts.names.has(`tcp-stream-${isk.ino.toString(16)}.img`)) {
      const what = `connection ${hex(isk.ino)} (port ${isk.src_port} to ${isk.dst_port}) has no tcp-stream image`;
      report({ id: "tcp-state-missing", what, ...at, subject: { inode: hex(isk.ino), port: isk.src_port } });
    }
    if (isk.state !== STATE.listen) continue;
    const key = `${isk.ns_id}/${isk.family}/${isk.src_addr?.join(".")}/${isk.src_port}`;
    const other = listening.get(key);
    if (other === undefined) listening.set(key, isk);
    else if (other.opts.so_reuseport !== true || isk.opts.so_reuseport !== true) {
      const what = `sockets ${hex(other.ino)} and ${hex(isk.ino)} both listen at port ${isk.src_port}`;
      report({ id: "port-twice", what, ...at, subject: { port: isk.src_port } });
    }
  }
}
