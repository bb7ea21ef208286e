/** What is in a TCP connection: sequence numbers, windows, options and both queues, read in TCP_REPAIR. */

import { ByteReader, ByteWriter } from "../executor/bytes.ts";
import { NR } from "../executor/syscalls.ts";
import { ANSWER } from "../tape/kinds.ts";
import type { OpenFile } from "../tape/tasks.ts";
import { SOL_TCP } from "./inet-options.ts";
import type { Asker, Dump } from "./resource.ts";
import { optionOf, setInt, SO, SOL_SOCKET } from "./socket-options.ts";
import { TCP_STATE } from "./tcp-states.ts";

/** linux/tcp.h */
export const TCP = {
  MAXSEG: 2,
  WINDOW_CLAMP: 10,
  INFO: 11,
  REPAIR: 19,
  REPAIR_QUEUE: 20,
  QUEUE_SEQ: 21,
  REPAIR_OPTIONS: 22,
  TIMESTAMP: 24,
  REPAIR_WINDOW: 29,
} as const;
export const QUEUE = { NONE: 0, RECEIVE: 1, SEND: 2 } as const;
/** Values of TCP_REPAIR: off without a probe of the peer's window. */
const REPAIR_QUIETLY_OFF = -1;
const INFO_ROOM = 104;
/** struct tcp_repair_window */
const WINDOW_ROOM = 20;
/** linux/sockios.h */
const SIOCINQ = 0x541b;
const SIOCOUTQ = 0x5411;
const SIOCOUTQNSD = 0x894b;
const MSG_PEEK = 2;
const MSG_DONTWAIT = 0x40;
/** tcpi_options: timestamps, selective acknowledgement, window scaling. */
export const OPT = { TIMESTAMPS: 1, SACK: 2, WSCALE: 4 } as const;
/** Bytes more than were counted: what still comes in before the peek. */
const SLACK = 256 * 1024;
/** Marks the answer to SIOCINQ that counts what is behind urgent data, too. */
const WITH_URGENT = 1n << 32n;

export interface TcpInfo {
  readonly state: number;
  readonly options: number;
  readonly sendScale: number;
  readonly receiveScale: number;
  /** Of a listener: connections waiting, and how many may. */
  readonly waiting: number;
  readonly backlog: number;
}

/** Asked in the round before the network is locked: the state decides whether it must be. */
export function askTcpInfo(asker: Asker): void {
  askInfo(asker, 0n);
  askQueued(asker);
}

function askInfo({ ask, descriptor, program }: Asker, key: bigint): void {
  const length = program.data(new ByteWriter(4).u32(INFO_ROOM).finish());
  ask({
    kind: ANSWER.TCP_INFO,
    key,
    label: "what TCP says",
    nr: NR.getsockopt,
    args: (room) => [descriptor, SOL_TCP, TCP.INFO, room, length],
    room: INFO_ROOM,
  });
}

function askQueued({ ask, descriptor }: Asker): void {
  for (const request of [SIOCINQ, SIOCOUTQ, SIOCOUTQNSD]) {
    const args = (room: { kind: "data"; offset: number; length: number }) => [descriptor, request, room] as const;
    ask({ kind: ANSWER.TCP_QUEUED, key: BigInt(request), label: "bytes queued", nr: NR.ioctl, args, room: 8 });
  }
}

/** The latest word of the kernel. */
export function tcpInfoOf({ pid, fd, facts }: OpenFile): TcpInfo | undefined {
  const late = facts.answer(ANSWER.TCP_INFO, pid, { fd, key: 1n });
  const answer = late !== undefined && late.result >= 0n ? late : facts.answer(ANSWER.TCP_INFO, pid, { fd, key: 0n });
  if (answer === undefined || answer.result < 0n) return undefined;
  const { bytes } = answer;
  const word = (offset: number): number => new ByteReader(bytes.subarray(offset)).u32();
  const scales = bytes[6] ?? 0;
  return {
    ...{ state: bytes[0] ?? 0, options: bytes[5] ?? 0, sendScale: scales & 15, receiveScale: scales >> 4 },
    ...{ waiting: word(24), backlog: word(28) },
  };
}

/** States in which there is a connection to be saved. */
export function isConnected(state: number): boolean {
  const { SYN_SENT, SYN_RECV, LISTEN, CLOSE } = TCP_STATE;
  return !([SYN_SENT, SYN_RECV, LISTEN, CLOSE] as number[]).includes(state);
}

/**
 * Reads everything with the connection in repair, where it neither sends nor receives. Leaving repair clears
 * SO_REUSEADDR, so it is set again.
 */
export function askStream(file: OpenFile, asker: Asker): void {
  const { descriptor, program, ask } = asker;
  const state = tcpInfoOf(file)?.state;
  if (state === undefined || (!isConnected(state) && !hasEnded(file, state))) return;
  const set = (option: number, value: number, label: string, mayFail = true): void =>
    setInt(program, descriptor, [SOL_TCP, option], value, label, mayFail);
  setRepair(asker, 1);
  askInfo(asker, 1n);
  const known = (option: number, room: number, key = 0): void => {
    const length = program.data(new ByteWriter(4).u32(room).finish());
    ask({
      kind: ANSWER.TCP_REPAIR,
      key: BigInt((key << 16) | option),
      label: `option ${option} in repair`,
      nr: NR.getsockopt,
      args: (place) => [descriptor, SOL_TCP, option, place, length],
      room,
    });
  };
  // A peek ends before urgent data, and so does the count, unless that is in line.
  setInt(program, descriptor, [SOL_SOCKET, SO.OOBINLINE], 1, "count urgent data", true);
  ask({
    kind: ANSWER.TCP_QUEUED,
    key: WITH_URGENT,
    label: "all bytes queued",
    nr: NR.ioctl,
    args: (room) => [descriptor, SIOCINQ, room],
    room: 8,
  });
  const inLine = optionOf(file, SOL_SOCKET, SO.OOBINLINE) ?? 0;
  setInt(program, descriptor, [SOL_SOCKET, SO.OOBINLINE], inLine, "urgent data as before", true);
  const counted = queuedOf(file);
  for (const [queue, length] of [
    [QUEUE.RECEIVE, counted.receive + SLACK],
    [QUEUE.SEND, counted.send],
  ] as const) {
    set(TCP.REPAIR_QUEUE, queue, "choose the queue");
    known(TCP.QUEUE_SEQ, 4, queue);
    if (queue === QUEUE.RECEIVE ? counted.receive === 0 && state !== TCP_STATE.ESTABLISHED : length === 0) continue;
    ask({
      kind: ANSWER.TCP_DATA,
      key: BigInt(queue),
      label: "bytes of the queue",
      nr: NR.recvfrom,
      args: (room) => [descriptor, room, length, MSG_PEEK | MSG_DONTWAIT, 0, 0],
      room: length,
    });
  }
  set(TCP.REPAIR_QUEUE, QUEUE.NONE, "choose no queue");
  known(TCP.MAXSEG, 4);
  known(TCP.TIMESTAMP, 4);
  known(TCP.REPAIR_WINDOW, WINDOW_ROOM);
  askQueued(asker);
  setRepair(asker, REPAIR_QUIETLY_OFF);
  setInt(program, descriptor, [SOL_SOCKET, SO.REUSEADDR], optionOf(file, SOL_SOCKET, SO.REUSEADDR) ?? 0, "reuse", true);
}

function setRepair({ ask, descriptor }: Asker, value: number): void {
  ask({
    kind: ANSWER.TCP_REPAIR,
    key: BigInt(((value & 3) << 16) | TCP.REPAIR),
    label: value === 1 ? "go into repair" : "leave repair",
    nr: NR.setsockopt,
    args: (room) => [descriptor, SOL_TCP, TCP.REPAIR, room, 4],
    room: new ByteWriter(4).u32(value >>> 0).finish(),
  });
}

/** A connection that both sides have ended: what was received may still be read. */
function hasEnded(file: OpenFile, state: number): boolean {
  return state === TCP_STATE.CLOSE && optionOf(file, SOL_SOCKET, SO.PEERNAME) !== undefined;
}

/** Bytes in the queues; the last answers count. */
function queuedOf({ pid, fd, facts }: OpenFile): { receive: number; send: number; unsent: number } {
  const of = (request: number): number => {
    const answer = facts.answer(ANSWER.TCP_QUEUED, pid, { fd, key: BigInt(request) });
    return answer === undefined || answer.result < 0n ? 0 : new ByteReader(answer.bytes).u32();
  };
  return { receive: of(SIOCINQ), send: of(SIOCOUTQ), unsent: of(SIOCOUTQNSD) };
}

/** Adds the image of the connection, where there is one and it may be saved; undefined after a refusal. */
export function saveStream(file: OpenFile, state: number, dump: Dump): { readonly outq?: number } | undefined {
  const { pid, fd, statx } = file;
  const info = tcpInfoOf(file);
  const subject = { pid, fd, inode: `0x${statx.ino.toString(16)}` };
  const what = `fd ${fd} of task ${pid}`;
  if (info === undefined) return {};
  if (state === TCP_STATE.LISTEN) {
    if (info.waiting === 0 || dump.options.skipInFlight) return {};
    dump.refuse({
      id: "tcp-in-flight",
      title: `${what} listens, and ${info.waiting} connections wait to be accepted`,
      subject,
      need: { option: "--skip-in-flight" },
    });
    return undefined;
  }
  const ended = state === TCP_STATE.CLOSE;
  if ((ended && !hasEnded(file, state)) || dump.options.tcpClose) return {};
  if (ended && !dump.options.tcpEstablished) return {};
  if (refuseConnection(file, state, dump)) return undefined;
  const read = file.facts.answer(ANSWER.TCP_REPAIR, pid, { fd, key: BigInt((1 << 16) | TCP.REPAIR) });
  // A look at a running tree asks nothing.
  if (read === undefined) return {};
  if (read.result < 0n) {
    if (ended) return {};
    dump.refuse({ id: "tcp-repair", title: `${what} cannot be put into repair (error ${-read.result})`, subject });
    return undefined;
  }
  if (hasUrgent(file)) {
    dump.refuse({ id: "tcp-state", title: `${what} has urgent data in its queue, which cannot be saved`, subject });
    return undefined;
  }
  return { outq: addStream(file, info, dump) };
}

/** Whether there was more in the queue than could be peeked. */
function hasUrgent({ pid, fd, facts }: OpenFile): boolean {
  const all = facts.answer(ANSWER.TCP_QUEUED, pid, { fd, key: WITH_URGENT });
  const peeked = facts.answer(ANSWER.TCP_DATA, pid, { fd, key: BigInt(QUEUE.RECEIVE) });
  if (all === undefined || all.result < 0n || peeked === undefined) return false;
  return BigInt(new ByteReader(all.bytes).u32()) > (peeked.result < 0n ? 0n : peeked.result);
}

/** Refuses a connection that is being made, and one that nothing was said about. Returns whether it did. */
export function refuseConnection({ pid, fd, statx }: OpenFile, state: number, dump: Dump): boolean {
  const subject = { pid, fd, inode: `0x${statx.ino.toString(16)}` };
  const what = `fd ${fd} of task ${pid}`;
  if (state === TCP_STATE.SYN_SENT || state === TCP_STATE.SYN_RECV) {
    dump.refuse({
      id: dump.options.skipInFlight ? "tcp-state" : "tcp-in-flight",
      title: `${what} is a TCP connection that is being made`,
      subject,
    });
    return true;
  }
  if (!isConnected(state) || dump.options.tcpEstablished || dump.options.tcpClose) return false;
  dump.refuse({
    id: "tcp-established",
    title: `${what} is an established TCP connection`,
    subject,
    need: { option: "--tcp-established" },
  });
  return true;
}

/** Returns the bytes in the send queue. */
function addStream(file: OpenFile, info: TcpInfo, dump: Dump): number {
  const { pid, fd, facts, statx } = file;
  const known = (option: number, queue = 0): Uint8Array | undefined => {
    const answer = facts.answer(ANSWER.TCP_REPAIR, pid, { fd, key: BigInt((queue << 16) | option) });
    return answer === undefined || answer.result < 0n ? undefined : answer.bytes;
  };
  const word = (option: number, queue = 0): number => {
    const bytes = known(option, queue);
    return bytes === undefined ? 0 : new ByteReader(bytes).u32();
  };
  const data = (queue: number): Uint8Array => {
    const answer = facts.answer(ANSWER.TCP_DATA, pid, { fd, key: BigInt(queue) });
    return answer === undefined || answer.result <= 0n
      ? new Uint8Array(0)
      : answer.bytes.slice(0, Number(answer.result));
  };
  const [inq, outq] = [data(QUEUE.RECEIVE), data(QUEUE.SEND)];
  const { unsent, send } = queuedOf(file);
  const window = known(TCP.REPAIR_WINDOW);
  const reader = window === undefined ? undefined : new ByteReader(window);
  const windows =
    reader === undefined
      ? {}
      : {
          ...{ snd_wl1: reader.u32(), snd_wnd: reader.u32(), max_window: reader.u32() },
          ...{ rcv_wnd: reader.u32(), rcv_wup: reader.u32() },
        };
  const entry = {
    ...{ inq_len: inq.length, inq_seq: word(TCP.QUEUE_SEQ, QUEUE.RECEIVE) },
    ...{ outq_len: outq.length, outq_seq: word(TCP.QUEUE_SEQ, QUEUE.SEND) },
    ...{ opt_mask: info.options & (OPT.TIMESTAMPS | OPT.SACK | OPT.WSCALE), snd_wscale: info.sendScale },
    ...{ mss_clamp: word(TCP.MAXSEG), rcv_wscale: info.receiveScale, timestamp: word(TCP.TIMESTAMP) },
    unsq_len: Math.min(unsent, outq.length),
    ...windows,
  };
  dump.add("TCP_STREAM", statx.ino.toString(16), entry, { kind: "tcp", inq, outq });
  return send;
}
