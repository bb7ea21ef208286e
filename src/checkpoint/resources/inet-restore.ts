/** TCP and UDP sockets: how they come back. Connections are in tcp-restore.ts. */

import { FdTypes, type FileEntry, type InetSkEntry } from "../../crit/schema/generated/types.ts";
import { escapeControls } from "../../crit/views/escape.ts";
import type { Argument, Place, ProgramBuilder } from "../executor/program.ts";
import { OPERATION } from "../executor/protocol.ts";
import type { Dumped } from "../plan/dumped.ts";
import { setOwner } from "../plan/owner.ts";
import type { RestoreHalf, Restoring } from "../plan/restoring.ts";
import { F, O, SYS } from "../plan/sys.ts";
import { addressText, AF_INET6, inetAddress } from "../tape/socket-address.ts";
import { setEarlyOptions, setInetOptions, SOCK_RAW } from "./inet-options.ts";
import { setEarlyExtras, setExtraOptions } from "./socket-extras.ts";
import { setInt, setOptions, SO, SOL_SOCKET } from "./socket-options.ts";
import { makeConnection, streamOf } from "./tcp-restore.ts";
import { TCP_STATE } from "./tcp-states.ts";

const IPPROTO_TCP = 6;
/** linux/sockios.h; struct ifreq: a name, and a union that has the index. */
const SIOCGIFINDEX = 0x8933;
const IFREQ = 40;
const IFNAMSIZ = 16;
/** sin6_scope_id in struct sockaddr_in6. */
const SCOPE = 24;

export const inetSocketsRestore: RestoreHalf = {
  name: "inet-sockets",
  files: {
    types: [FdTypes.INETSK],
    group: ({ id }: FileEntry) => `alone ${id}`,
    make(restoring, files, pid) {
      for (const { id, isk } of files) {
        if (isk === undefined) continue;
        make(restoring, pid, id, isk);
        setOwner(restoring, id, isk.fown, isk.flags);
      }
    },
  },
};

/** "TCP socket 127.0.0.1:80" */
export function nameOf({ proto, type, src_addr: address = [], src_port: port }: InetSkEntry): string {
  return `${type === SOCK_RAW ? "raw" : proto === IPPROTO_TCP ? "TCP" : "UDP"} socket ${addressText(address)}:${port}`;
}

function make(restoring: Restoring, pid: number, id: number, entry: InetSkEntry): void {
  const { descriptors, dumped, options, step } = restoring;
  const closed = options.tcpClose === true || dumped.inventory.tcp_close === true;
  const stream = closed ? undefined : streamOf(restoring, entry);
  if (stream !== undefined) {
    makeConnection(restoring, pid, id, entry, stream);
    return;
  }
  // A connection that is given up stays without an address: its port is free for others.
  const dropped = entry.proto === IPPROTO_TCP && entry.dst_port !== 0;
  const what = nameOf(entry);
  step("make", pid, (program) => {
    const fd = program.call(`make ${what}`, SYS.socket, [entry.family, entry.type, entry.proto]);
    if (!dropped) {
      setReuse(program, fd, entry, what);
      setEarlyOptions(program, fd, entry, what);
      setEarlyExtras(program, fd, dumped, entry.id, what);
      if (entry.src_port !== 0) bindTo(program, fd, entry, what);
    }
    descriptors.place(program, fd, id, what);
  });
  const { fd } = descriptors.home(id)!;
  step("join", pid, (program) => {
    if (entry.state === TCP_STATE.LISTEN) program.call(`listen at ${what}`, SYS.listen, [fd, entry.backlog]);
    else if (entry.dst_port !== 0 && !dropped) connectTo(program, fd, entry, what);
  });
  step("settle", pid, (program) => {
    const { shutdown = 0 } = entry;
    if (shutdown !== 0 && !dropped)
      program.call(`shut down ${what}`, SYS.shutdown, [fd, shutdown - 1], { mayFail: true });
    finishOptions(program, fd, entry, dumped, what);
  });
}

/**
 * Options and status flags, at the end. `statusFlags`: those of the entry that are for this moment; signals (O_ASYNC)
 * come only with the owner, in the phase "thread".
 */
export function finishOptions(
  program: ProgramBuilder,
  fd: Argument,
  entry: InetSkEntry,
  dumped: Dumped,
  what: string,
  statusFlags = entry.flags & ~O.ASYNC,
): void {
  setOptions(program, fd, entry.opts, what);
  setInt(program, fd, [SOL_SOCKET, SO.REUSEADDR], Number(entry.opts.reuseaddr ?? false), `reuse of ${what}`);
  setInetOptions(program, fd, entry, what);
  setExtraOptions(program, fd, dumped, entry.id, what);
  if ((statusFlags & O.NONBLOCK) !== 0) program.call(`status flags of ${what}`, SYS.fcntl, [fd, F.SETFL, statusFlags]);
}

/** All of the set are bound before any listens, so that they do not hinder each other. */
function setReuse(program: ProgramBuilder, fd: Argument, { opts }: InetSkEntry, what: string): void {
  setInt(program, fd, [SOL_SOCKET, SO.REUSEADDR], 1, `reuse of ${what}`);
  if (opts.so_reuseport === true) setInt(program, fd, [SOL_SOCKET, SO.REUSEPORT], 1, `shared port of ${what}`);
  if (opts.so_bound_dev === undefined || opts.so_bound_dev === "") return;
  const name = program.text(opts.so_bound_dev);
  program.call(`device of ${what}`, SYS.setsockopt, [fd, SOL_SOCKET, SO.BINDTODEVICE, name, name.length]);
}

export function bindTo(program: ProgramBuilder, fd: Argument, entry: InetSkEntry, what: string): void {
  const [address, length] = addressFor(program, fd, entry, [entry.src_port, entry.src_addr ?? []], what);
  program.call(`bind ${what}`, SYS.bind, [fd, address, length]);
}

export function connectTo(program: ProgramBuilder, fd: Argument, entry: InetSkEntry, what: string): void {
  const [address, length] = addressFor(program, fd, entry, [entry.dst_port, entry.dst_addr ?? []], what);
  program.call(`connect ${what}`, SYS.connect, [fd, address, length]);
}

/** Of a link-local address the image has the name of the interface; the kernel wants its present number. */
function addressFor(
  program: ProgramBuilder,
  fd: Argument,
  { family, ifname = "" }: InetSkEntry,
  [port, words]: readonly [number, readonly number[]],
  what: string,
): [Place, number] {
  const bytes = inetAddress(family, port, words);
  const place = program.data(bytes);
  // fe80::/10
  if (ifname !== "" && family === AF_INET6 && ((words[0] ?? 0) & 0xc0ff) === 0x80fe) {
    const request = program.data(Buffer.concat([Buffer.from(ifname), Buffer.alloc(IFREQ)]).subarray(0, IFREQ));
    program.call(`the interface ${escapeControls(ifname)} of ${what}`, SYS.ioctl, [fd, SIOCGIFINDEX, request]);
    const index = { kind: "u32", offset: request.offset + IFNAMSIZ } as const;
    program.call("its number", OPERATION.STORE32, [{ ...place, offset: place.offset + SCOPE }, index]);
  }
  return [place, bytes.length];
}
