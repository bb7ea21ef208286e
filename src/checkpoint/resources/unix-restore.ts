/** Unix sockets: how they come back. What is saved of them is in unix-sockets.ts. */

import { CkptError } from "../../crit/errors.ts";
import { FdTypes, type FileEntry, type UnixSkEntry } from "../../crit/schema/generated/types.ts";
import type { Argument, ProgramBuilder } from "../executor/program.ts";
import type { Dumped } from "../plan/dumped.ts";
import { setOwner } from "../plan/owner.ts";
import type { RestoreHalf, Restoring } from "../plan/restoring.ts";
import { F, O, SYS } from "../plan/sys.ts";
import { setExtraOptions } from "./socket-extras.ts";
import { setOptions } from "./socket-options.ts";
import { addressOf, bindDeleted, bindTo, inDirectory, nameOf, removeName } from "./unix-names.ts";
import { packetsFor, sendPackets } from "./unix-sending.ts";

const AF_UNIX = 1;
const STREAM = 1;
const DGRAM = 2;
const ESTABLISHED = 1;
const LISTEN = 10;
const EXTERNAL = 1;
/** Numbers for ends of connections that the tree no longer has, above all that are given out. */
const FAR_ENDS = 64;

/** A socket with its entry. */
interface Unix {
  readonly id: number;
  readonly entry: UnixSkEntry;
}

export const unixSocketsRestore: RestoreHalf = {
  name: "unix-sockets",
  files: {
    types: [FdTypes.UNIXSK],
    group,
    mentions: (file, dumped) =>
      packetsFor(dumped, file.id).flatMap(({ message }) => (message.scm ?? []).flatMap(({ rights }) => rights ?? [])),
    make(restoring, files, pid) {
      const all = files.flatMap(({ id, usk }) => (usk === undefined ? [] : [{ id, entry: usk }]));
      const done = new Set<number>();
      if (all.some((one) => one.entry.type === DGRAM && isDeleted(one))) {
        makeDeleted(restoring, pid, all);
        for (const { id } of all) done.add(id);
      }
      // Who waits at a listener without a name connects while its name is there.
      const waits = (one: Unix): boolean => deletedListenerOf(restoring.dumped, one.entry) !== undefined;
      for (const one of [...all.filter(waits), ...all.filter((each) => !waits(each))]) {
        if (done.has(one.id)) continue;
        const other = all.find(({ entry }) => isPair(one.entry, entry));
        done.add(one.id);
        if (other !== undefined) done.add(other.id);
        makeSocket(restoring, pid, one, other);
      }
      for (const { id, entry } of all) setOwner(restoring, id, entry.fown, entry.flags);
    },
  },
};

/** Both ends of a connection are made together; so are all connections of one name, which only one can be bound to at a time. */
function group({ id, usk }: FileEntry, dumped: Dumped): string {
  const peer = usk === undefined ? undefined : peerOf(dumped, usk);
  if (usk?.type === DGRAM) {
    if (peer !== undefined && isDeleted(peer))
      return `deleted ${isDeleted({ id, entry: usk }) ? Math.min(usk.ino, usk.peer) : usk.peer}`;
    if (isDeleted({ id, entry: usk })) return `deleted ${usk.ino}`;
  }
  const listener = usk === undefined ? undefined : deletedListenerOf(dumped, usk);
  if (usk !== undefined && listener !== undefined) return `name ${hexOf(listener.entry)}`;
  if (usk !== undefined && isDeletedListener(usk)) return `name ${hexOf(usk)}`;
  if (usk === undefined || peer === undefined || !isPair(usk, peer.entry)) return `alone ${id}`;
  const server = serverOf(dumped, usk, peer.entry);
  if (server !== undefined && usk.type !== DGRAM) return `name ${hexOf(server)}`;
  return `pair ${Math.min(usk.ino, peer.entry.ino)}`;
}

function isDeletedListener({ type, state, deleted }: UnixSkEntry): boolean {
  return type !== DGRAM && state === LISTEN && deleted === true;
}

/** The listener that a socket waits at to be accepted, when its name was deleted. */
function deletedListenerOf(dumped: Dumped, entry: UnixSkEntry): Unix | undefined {
  if (entry.type === DGRAM) return undefined;
  const peer = peerOf(dumped, entry);
  return peer !== undefined && isDeletedListener(peer.entry) ? peer : undefined;
}

function hexOf({ name }: UnixSkEntry): string {
  return Buffer.from(name).toString("hex");
}

/** The end of a connection that was accepted: it has the name of the listener, as other ends may have. */
function serverOf({ files }: Dumped, ...ends: readonly UnixSkEntry[]): UnixSkEntry | undefined {
  const named = ends.filter(({ name }) => name.length > 0).sort((a, b) => a.ino - b.ino);
  const users = (entry: UnixSkEntry): number =>
    [...files.values()].filter(({ usk }) => usk !== undefined && hexOf(usk) === hexOf(entry)).length;
  return named.length < 2 ? named[0] : (named.find((entry) => users(entry) > 1) ?? named[0]);
}

function isPair(a: UnixSkEntry, b: UnixSkEntry): boolean {
  return a.peer === b.ino && b.peer === a.ino && a.ino !== b.ino;
}

/** The peer, also one that stays outside. */
function peerOf(dumped: Dumped, { peer }: UnixSkEntry): Unix | undefined {
  if (peer === 0) return undefined;
  for (const { id, usk } of dumped.files.values()) if (usk?.ino === peer) return { id, entry: usk };
  return undefined;
}

function makeSocket(restoring: Restoring, pid: number, one: Unix, other: Unix | undefined): void {
  const both = other === undefined ? [one] : [one, other];
  const named = both.some(({ entry }) => entry.name.length > 0);
  if (other === undefined) makeAlone(restoring, pid, one);
  else if (one.entry.type === DGRAM && named) for (const each of both) makeAlone(restoring, pid, each);
  else {
    restoring.step("make", pid, (program) => {
      const ends = named ? connected(program, restoring, pid, one, other) : pair(program, restoring, pid, one);
      both.forEach(({ id, entry }, i) => restoring.descriptors.place(program, ends[i]!, id, nameOf(entry)));
    });
    for (const each of both)
      finish(
        restoring,
        pid,
        each,
        both.find((end) => end !== each),
      );
  }
}

function isDeleted({ entry }: Unix): boolean {
  return entry.deleted === true;
}

/** Datagram sockets whose names are gone, and those connected to them: they find each other while the names are there. */
function makeDeleted(restoring: Restoring, pid: number, all: readonly Unix[]): void {
  const { descriptors, dumped, step } = restoring;
  const numberOf = ({ id }: Unix): number => descriptors.home(id)!.fd;
  const lonely = all.filter((one) => packetsFor(dumped, one.id).length > 0 && senderTo(dumped, one) === undefined);
  const senderOf = ({ id }: Unix): number => descriptors.spare(pid) + FAR_ENDS + id;
  const connect = (program: ProgramBuilder, fd: Argument, { entry }: Unix): void => {
    const [address, length] = addressOf(program, entry);
    program.call(`connect to ${nameOf(entry)}`, SYS.connect, [fd, address, length]);
  };
  step("make", pid, (program) => {
    for (const { id, entry } of all)
      descriptors.place(
        program,
        program.call(`make ${nameOf(entry)}`, SYS.socket, [AF_UNIX, DGRAM, 0]),
        id,
        nameOf(entry),
      );
    for (const one of all.filter(isDeleted))
      bindDeleted(program, numberOf(one), one.entry, () => {
        for (const client of all) if (client.entry.peer === one.entry.ino) connect(program, numberOf(client), one);
        if (!lonely.includes(one)) return;
        const sender = program.call(`a sender to ${nameOf(one.entry)}`, SYS.socket, [AF_UNIX, DGRAM, 0]);
        program.call("at its number", SYS.dup3, [sender, senderOf(one), O.CLOEXEC]);
        program.call("close its first number", SYS.close, [sender]);
        connect(program, senderOf(one), one);
      });
  });
  for (const one of all) {
    const { id, entry } = one;
    if (entry.name.length > 0 && !isDeleted(one)) step("join", pid, (program) => bindTo(program, numberOf(one), entry));
    if (lonely.includes(one)) {
      const way = isDeleted(one)
        ? ({ kind: "connected", fd: senderOf(one) } as const)
        : ({ kind: "named", entry } as const);
      sendPackets(restoring, pid, id, way);
      if (isDeleted(one)) step("fill", pid, (program) => program.call("close the sender", SYS.close, [senderOf(one)]));
    }
    const peer = peerOf(dumped, entry);
    if (peer !== undefined && !all.some((other) => other.id === peer.id)) connectTo(restoring, pid, one);
    sendToPeer(restoring, pid, one);
    settle(restoring, pid, one);
  }
}

/** Two unnamed ends, out of the way of all numbers that are given out. */
function pair(program: ProgramBuilder, { descriptors }: Restoring, pid: number, { entry }: Unix): Argument[] {
  const ends = program.room(8);
  program.call(`make ${nameOf(entry)}`, SYS.socketpair, [AF_UNIX, entry.type, 0, ends]);
  return [0, 4].map((at) => {
    const end = { kind: "u32", offset: ends.offset + at } as const;
    return descriptors.away(program, pid, end, `an end of ${nameOf(entry)}`);
  });
}

/**
 * Both ends of a connection that was made by name: getsockname tells the name on the side that accepted, so it is
 * connected and accepted again. The name is free afterwards.
 */
function connected(
  program: ProgramBuilder,
  { descriptors, dumped }: Restoring,
  pid: number,
  one: Unix,
  other: Unix,
): Argument[] {
  const server = serverOf(dumped, one.entry, other.entry) === one.entry ? one : other;
  const client = server === one ? other : one;
  const what = nameOf(server.entry);
  const away = (made: Argument, label: string) => descriptors.away(program, pid, made, label);
  const listener = away(program.call(`a listener at ${what}`, SYS.socket, [AF_UNIX, server.entry.type, 0]), what);
  bindTo(program, listener, server.entry);
  program.call(`listen at ${what}`, SYS.listen, [listener, 1]);
  const end = away(program.call(`the client of ${what}`, SYS.socket, [AF_UNIX, client.entry.type, 0]), what);
  if (client.entry.name.length > 0) bindTo(program, end, client.entry);
  const [address, length] = addressOf(program, server.entry);
  inDirectory(program, server.entry, () => {
    program.call(`connect to ${what}`, SYS.connect, [end, address, length]);
  });
  const accepted = away(program.call(`accept at ${what}`, SYS.accept4, [listener, 0, 0, 0]), what);
  program.call(`close the listener at ${what}`, SYS.close, [listener]);
  removeName(program, server.entry);
  if (client.entry.deleted === true) removeName(program, client.entry);
  return server === one ? [accepted, end] : [end, accepted];
}

/** A socket whose peer is elsewhere, or gone, or that has none. */
function makeAlone(restoring: Restoring, pid: number, one: Unix): void {
  const { id, entry } = one;
  const { descriptors, dumped, step } = restoring;
  const orphan = isOrphan(one, dumped);
  // Its own number in the far end of the table: several steps need it.
  const far = descriptors.spare(pid) + FAR_ENDS + id;
  step("make", pid, (program) => {
    if (orphan) {
      const [end, other] = pair(program, restoring, pid, one);
      program.call("keep the far end", SYS.dup3, [other!, far, O.CLOEXEC]);
      descriptors.place(program, end!, id, nameOf(entry));
      program.call("close the first number of the far end", SYS.close, [other!]);
    } else {
      const made = program.call(`make ${nameOf(entry)}`, SYS.socket, [AF_UNIX, entry.type, 0]);
      descriptors.place(program, made, id, nameOf(entry));
    }
  });
  const fd = descriptors.home(id)!.fd;
  if (entry.name.length > 0 && !orphan) {
    step(entry.deleted === true ? "make" : "join", pid, (program) => {
      const listen = (): void => {
        if (entry.state === LISTEN) program.call(`listen at ${nameOf(entry)}`, SYS.listen, [fd, entry.backlog]);
      };
      if (entry.deleted !== true) {
        bindTo(program, fd, entry);
        listen();
        return;
      }
      bindDeleted(program, fd, entry, () => {
        listen();
        if (isDeletedListener(entry)) letIn(program, restoring, one);
      });
    });
  }
  if (orphan) sendPackets(restoring, pid, id, { kind: "connected", fd: far });
  else if (entry.type === DGRAM) datagramPeer(restoring, pid, one);
  else if (entry.state === ESTABLISHED && deletedListenerOf(dumped, entry) === undefined)
    connectTo(restoring, pid, one);
  if (orphan)
    step("fill", pid, (program) => {
      program.call(`close the far end of ${nameOf(entry)}`, SYS.close, [far]);
    });
  settle(restoring, pid, one);
}

/** Connects those who wait to be accepted. */
function letIn(program: ProgramBuilder, { dumped, descriptors }: Restoring, { entry }: Unix): void {
  for (const { id, usk } of dumped.files.values()) {
    if (usk === undefined || usk.peer !== entry.ino || usk.type === DGRAM) continue;
    const [address, length] = addressOf(program, entry);
    program.call(`connect to ${nameOf(entry)}`, SYS.connect, [descriptors.home(id)!.fd, address, length]);
  }
}

/** Connected once, and nobody is there any more. A datagram socket without a name can only have been one of a pair. */
function isOrphan({ id, entry }: Unix, dumped: Dumped): boolean {
  if (entry.type !== DGRAM) return entry.state === ESTABLISHED && entry.peer === 0;
  return entry.peer === 0 && entry.name.length === 0 && packetsFor(dumped, id).length > 0;
}

/** Data that came to a datagram socket, and whom it sends to. */
function datagramPeer(restoring: Restoring, pid: number, one: Unix): void {
  const { id, entry } = one;
  const { dumped } = restoring;
  if (packetsFor(dumped, id).length > 0 && senderTo(dumped, one) === undefined) {
    if (entry.name.length === 0)
      throw new CkptError("unsupported", `${nameOf(entry)} has datagrams and no name they could have come to`);
    sendPackets(restoring, pid, id, { kind: "named", entry });
  }
  if (entry.peer === 0) return;
  connectTo(restoring, pid, one);
  sendToPeer(restoring, pid, one);
}

/** What waits at the peer of a datagram socket, when this is the one that it is taken to be from. */
function sendToPeer(restoring: Restoring, pid: number, { id, entry }: Unix): void {
  const peer = peerOf(restoring.dumped, entry);
  if (peer !== undefined && senderTo(restoring.dumped, peer)?.id === id)
    sendPackets(restoring, pid, peer.id, { kind: "connected", fd: restoring.descriptors.home(id)!.fd });
}

/** The first socket that is connected to a datagram socket: what waits there is taken to be from it, name and all. */
function senderTo(dumped: Dumped, { entry }: Unix): Unix | undefined {
  for (const { id, usk } of dumped.files.values())
    if (usk !== undefined && usk.peer === entry.ino && (usk.uflags & EXTERNAL) === 0) return { id, entry: usk };
  return undefined;
}

/** Connects to a listener that has not accepted it, or to a named datagram socket of the tree or outside. */
function connectTo({ dumped, descriptors, step, options }: Restoring, pid: number, { id, entry }: Unix): void {
  const peer = peerOf(dumped, entry)?.entry;
  if (peer !== undefined && (peer.uflags & EXTERNAL) !== 0 && peer.name.length === 0)
    throw new CkptError("unsupported", `the peer of ${nameOf(entry)} was left outside by the dump`, {
      hint: `give an open file for it: --inherit-fd 'fd[N]:socket:[${entry.ino}]'`,
    });
  if (peer === undefined || peer.name.length === 0)
    throw new CkptError(
      "unsupported",
      `${nameOf(entry)} is connected to a socket without a name, which is not its peer`,
    );
  if ((peer.uflags & EXTERNAL) !== 0 && options.externalUnix !== true)
    throw new CkptError("unsupported", `${nameOf(entry)} is connected to ${nameOf(peer)}, outside the tree`, {
      hint: "--ext-unix-sk connects it again",
    });
  step("fill", pid, (program) => {
    const [address, length] = addressOf(program, peer);
    inDirectory(program, peer, () => {
      program.call(`connect to ${nameOf(peer)}`, SYS.connect, [descriptors.home(id)!.fd, address, length]);
    });
  });
}

/** Data in both directions, then what closes them, then options. */
function finish(restoring: Restoring, pid: number, one: Unix, other: Unix | undefined): void {
  if (other !== undefined) {
    const fd = restoring.descriptors.home(other.id)!.fd;
    sendPackets(restoring, pid, one.id, { kind: "connected", fd });
  }
  settle(restoring, pid, one);
}

/** Shut-down directions, options, status flags: after the data. */
function settle({ descriptors, dumped, step }: Restoring, pid: number, { id, entry }: Unix): void {
  const fd = descriptors.home(id)!.fd;
  step("settle", pid, (program) => {
    const { shutdown = 0 } = entry;
    if (shutdown !== 0)
      program.call(`shut down ${nameOf(entry)}`, SYS.shutdown, [fd, shutdown - 1], { mayFail: entry.type === STREAM });
    setOptions(program, fd, entry.opts, nameOf(entry));
    setExtraOptions(program, fd, dumped, id, nameOf(entry));
    if ((entry.flags & O.NONBLOCK) !== 0)
      program.call(`status flags of ${nameOf(entry)}`, SYS.fcntl, [fd, F.SETFL, entry.flags & ~O.ASYNC]);
  });
}
