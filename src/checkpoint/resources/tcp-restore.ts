/** TCP connections: made again in TCP_REPAIR, without a packet, and let go when everything else is there. */

import { CkptError } from "../../crit/errors.ts";
import type { InetSkEntry, TcpStreamEntry } from "../../crit/schema/generated/types.ts";
import { ByteWriter } from "../executor/bytes.ts";
import type { Argument, ProgramBuilder } from "../executor/program.ts";
import type { Restoring } from "../plan/restoring.ts";
import { SYS } from "../plan/sys.ts";
import { AF_INET, AF_INET6, inetAddress } from "../tape/socket-address.ts";
import { setEarlyOptions, SOL_TCP } from "./inet-options.ts";
import { bindTo, connectTo, finishOptions, nameOf } from "./inet-restore.ts";
import { setEarlyExtras } from "./socket-extras.ts";
import { setInt, SO, SOL_SOCKET } from "./socket-options.ts";
import { FLAG, type Segment, segmentTo, unmapped } from "./tcp-segment.ts";
import { endQueued, endReceived, endSent, TCP_STATE } from "./tcp-states.ts";
import { isConnected, OPT, QUEUE, TCP } from "./tcp-stream.ts";

/** Codes of TCP_REPAIR_OPTIONS: those of the options in a TCP header. */
const OPTION = { MSS: 2, WINDOW: 3, SACK: 4, TIMESTAMPS: 8 } as const;
/** Bytes sent in one step. */
const PIECE = 32 * 1024;
/** Room for queues that the present buffers could not take in one go. */
const ROOM = 64 * 1024 * 1024;
/** The largest window that needs no scale. */
const UNSCALED_WINDOW = 0xffff;
const SOCK_RAW = 3;
const IPPROTO_RAW = 255;
const MSG_DONTWAIT = 0x40;
const MSG_NOSIGNAL = 0x4000;
const SHUT_RD = 0;
const SHUT_WR = 1;
/** The mark that a network lock lets pass (network-lock/rules.ts). */
const PASS_MARK = 0xc114;

/** State and queues of a connection. */
export interface Stream {
  readonly entry: TcpStreamEntry;
  readonly inq: Uint8Array;
  readonly outq: Uint8Array;
}

/** What is saved of the connection of a socket; undefined: it has none. Throws "unsupported" without --tcp-established. */
export function streamOf({ dumped, options }: Restoring, entry: InetSkEntry): Stream | undefined {
  if (entry.proto !== 6) return undefined;
  const name = `tcp-stream-${entry.ino.toString(16)}.img`;
  const connected = isConnected(entry.state);
  if (connected && options.tcpEstablished !== true)
    throw new CkptError("unsupported", `${nameOf(entry)} is connected`, {
      hint: "--tcp-established makes the connection again, --tcp-close gives it up",
    });
  const [found] = dumped.entries<"tcp_stream_entry">(name);
  if (found === undefined) {
    if (connected) throw new CkptError("not-found", `${name}: the connection of ${nameOf(entry)} is not in the set`);
    return undefined;
  }
  if (entry.dst_port === 0) return undefined;
  const { message, payload } = found;
  const none = new Uint8Array(0);
  const { inq, outq } = payload?.kind === "tcp" ? payload : { inq: none, outq: none };
  return { entry: message, inq, outq };
}

/** Adds the steps that make a connection. The peer hears nothing before the phase "places". */
export function makeConnection(
  restoring: Restoring,
  pid: number,
  id: number,
  entry: InetSkEntry,
  stream: Stream,
): void {
  const { descriptors, step } = restoring;
  const what = nameOf(entry);
  step("make", pid, (program) => {
    const fd = program.call(`make ${what}`, SYS.socket, [entry.family, entry.type, entry.proto]);
    setEarlyExtras(program, fd, restoring.dumped, entry.id, what);
    establish(program, fd, entry, stream.entry);
    descriptors.place(program, fd, id, what);
  });
  const { fd } = descriptors.home(id)!;
  const unsent = Math.min(stream.entry.unsq_len ?? 0, stream.outq.length);
  const sent = stream.outq.subarray(0, stream.outq.length - unsent);
  for (const [queue, bytes] of [
    [QUEUE.RECEIVE, stream.inq],
    [QUEUE.SEND, sent],
  ] as const) {
    for (const piece of pieces(bytes))
      step("fill", pid, (program) => {
        setTcp(program, fd, TCP.REPAIR_QUEUE, queue, `queue of ${what}`);
        send(program, fd, piece, `fill a queue of ${what}`);
      });
  }
  step("settle", pid, (program) => {
    setTcp(program, fd, TCP.REPAIR_QUEUE, QUEUE.NONE, `no queue of ${what}`);
    // A window that the room for filling allowed would be taken back later, and what was sent into it dropped.
    const size = Math.floor(entry.opts.so_rcvbuf / 2);
    setInt(program, fd, [SOL_SOCKET, SO.RCVBUFFORCE], size, `receive buffer of ${what}`);
    setWindows(program, fd, entry, stream.entry, what);
  });
  step("places", pid, (program) => {
    if (entry.state === TCP_STATE.CLOSE) endBoth(program, fd, entry, stream, what);
    else if (endSent(entry.state) && !endQueued(entry.state)) endAcknowledged(program, fd, entry, stream, what);
    setTcp(program, fd, TCP.REPAIR, 0, `end the repair of ${what}`);
  });
  for (const piece of pieces(stream.outq.subarray(sent.length)))
    step("places", pid, (program) => {
      send(program, fd, piece, `send what ${what} had not sent`);
    });
  step("places", pid, (program) => {
    if (entry.state !== TCP_STATE.CLOSE) endDirections(program, fd, entry, stream, what);
    finishOptions(program, fd, entry, restoring.dumped, what, entry.flags);
  });
}

function pieces(bytes: Uint8Array): Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / PIECE) }, (_, i) => bytes.subarray(i * PIECE, (i + 1) * PIECE));
}

function setTcp(program: ProgramBuilder, fd: Argument, option: number, value: number, label: string): void {
  setInt(program, fd, [SOL_TCP, option], value | 0, label);
}

function send(program: ProgramBuilder, fd: Argument, bytes: Uint8Array, label: string): void {
  const args = [fd, program.data(bytes), bytes.length, MSG_DONTWAIT | MSG_NOSIGNAL, 0, 0];
  program.call(label, SYS.sendto, args, { expect: bytes.length });
}

/** A connection with the numbers it had before its queues were filled and before either end closed. */
function establish(program: ProgramBuilder, fd: Argument, entry: InetSkEntry, stream: TcpStreamEntry): void {
  const what = nameOf(entry);
  setTcp(program, fd, TCP.REPAIR, 1, `repair ${what}`);
  setInt(program, fd, [SOL_SOCKET, SO.SNDBUFFORCE], ROOM, `room to send of ${what}`);
  setInt(program, fd, [SOL_SOCKET, SO.RCVBUFFORCE], ROOM, `room to receive of ${what}`);
  const received = stream.inq_seq - stream.inq_len - Number(endReceived(entry.state));
  const sent = stream.outq_seq - stream.outq_len - Number(endSent(entry.state));
  for (const [queue, sequence] of [
    [QUEUE.RECEIVE, received],
    [QUEUE.SEND, sent],
  ] as const) {
    setTcp(program, fd, TCP.REPAIR_QUEUE, queue, `queue of ${what}`);
    setTcp(program, fd, TCP.QUEUE_SEQ, sequence, `sequence number of ${what}`);
  }
  setTcp(program, fd, TCP.REPAIR_QUEUE, QUEUE.NONE, `no queue of ${what}`);
  setEarlyOptions(program, fd, entry, what);
  bindTo(program, fd, entry, what);
  const { opt_mask: mask } = stream;
  // The kernel chooses the scale of our window when it connects, and nothing takes it back but a peer without scales.
  if ((mask & OPT.WSCALE) === 0) setTcp(program, fd, TCP.WINDOW_CLAMP, UNSCALED_WINDOW, `no scale of ${what}`);
  connectTo(program, fd, entry, what);
  const options = new ByteWriter(32);
  if ((mask & OPT.SACK) !== 0) options.u32(OPTION.SACK).u32(0);
  if ((mask & OPT.WSCALE) !== 0) options.u32(OPTION.WINDOW).u32(stream.snd_wscale | ((stream.rcv_wscale ?? 0) << 16));
  if ((mask & OPT.TIMESTAMPS) !== 0) options.u32(OPTION.TIMESTAMPS).u32(0);
  const bytes = options.u32(OPTION.MSS).u32(stream.mss_clamp).finish();
  const place = program.data(bytes);
  program.call(`options of ${what}`, SYS.setsockopt, [fd, SOL_TCP, TCP.REPAIR_OPTIONS, place, bytes.length]);
  if ((mask & OPT.TIMESTAMPS) !== 0) setTcp(program, fd, TCP.TIMESTAMP, stream.timestamp ?? 0, `timestamps of ${what}`);
}

/** struct tcp_repair_window. What was received of the end of the stream comes only later. */
function setWindows(
  program: ProgramBuilder,
  fd: Argument,
  entry: InetSkEntry,
  stream: TcpStreamEntry,
  what: string,
): void {
  const { snd_wl1: last, snd_wnd: send, max_window: max, rcv_wnd: receive, rcv_wup: update } = stream;
  if (last === undefined || send === undefined || max === undefined || receive === undefined || update === undefined)
    return;
  const end = endReceived(entry.state) ? (stream.inq_seq - 1) >>> 0 : stream.inq_seq;
  const beyond = (update - end) | 0;
  const words = new ByteWriter(20).u32(last).u32(send).u32(max).u32(receive);
  const place = program.data(words.u32(beyond > 0 ? end : update).finish());
  program.call(`windows of ${what}`, SYS.setsockopt, [fd, SOL_TCP, TCP.REPAIR_WINDOW, place, 20]);
}

/**
 * Our end was sent and acknowledged. In repair it counts as sent without a packet, also behind a network lock; the
 * acknowledgement comes as a segment from ourselves, because the peer will not send it again.
 */
function endAcknowledged(
  program: ProgramBuilder,
  fd: Argument,
  entry: InetSkEntry,
  { entry: stream }: Stream,
  what: string,
): void {
  setTcp(program, fd, TCP.REPAIR_QUEUE, QUEUE.SEND, `queue of ${what}`);
  program.call(`shut down ${what}`, SYS.shutdown, [fd, SHUT_WR], { mayFail: true });
  const sequence = stream.inq_seq - Number(endReceived(entry.state));
  const numbers = { flags: FLAG.ACK, sequence, acknowledged: stream.outq_seq };
  sendSegment(program, entry, stream, numbers, what, `the acknowledgement for ${what}`);
  setTcp(program, fd, TCP.REPAIR_QUEUE, QUEUE.NONE, `no queue of ${what}`);
}

/** Ends that were sent and not acknowledged, and received, in the order that leads to the state; then our own deafness. */
function endDirections(
  program: ProgramBuilder,
  fd: Argument,
  entry: InetSkEntry,
  { entry: stream }: Stream,
  what: string,
): void {
  const { state, shutdown = 0 } = entry;
  const shut = (direction: number): void => {
    program.call(`shut down ${what}`, SYS.shutdown, [fd, direction], { mayFail: true });
  };
  const acknowledged = stream.outq_seq - Number(endQueued(state)) - stream.outq_len;
  const numbers = { flags: FLAG.FIN | FLAG.ACK, sequence: stream.inq_seq - 1, acknowledged };
  if (endQueued(state) && state !== TCP_STATE.LAST_ACK) shut(SHUT_WR);
  if (endReceived(state)) sendSegment(program, entry, stream, numbers, what, `the end from the peer of ${what}`);
  if (state === TCP_STATE.LAST_ACK) shut(SHUT_WR);
  if (!endReceived(state) && (shutdown & 1) !== 0) shut(SHUT_RD);
}

/**
 * Both sides had ended the connection. In repair our end counts as sent without a packet, so that nobody answers a
 * connection that only we remember.
 */
function endBoth(
  program: ProgramBuilder,
  fd: Argument,
  entry: InetSkEntry,
  { entry: stream }: Stream,
  what: string,
): void {
  setTcp(program, fd, TCP.REPAIR_QUEUE, QUEUE.SEND, `queue of ${what}`);
  program.call(`shut down ${what}`, SYS.shutdown, [fd, SHUT_WR]);
  const numbers = { sequence: stream.inq_seq - 1, acknowledged: stream.outq_seq };
  sendSegment(program, entry, stream, { flags: FLAG.FIN | FLAG.ACK, ...numbers }, what, `the end of ${what}`);
  // What the kernel keeps of it for a minute would hold the port.
  const reset = { flags: FLAG.RST, sequence: stream.inq_seq, acknowledged: 0 };
  sendSegment(program, entry, stream, reset, what, `nothing remains of ${what}`);
  setTcp(program, fd, TCP.REPAIR_QUEUE, QUEUE.NONE, `no queue of ${what}`);
}

/** Sends a segment to ourselves, as if from the peer. */
function sendSegment(
  program: ProgramBuilder,
  entry: InetSkEntry,
  stream: TcpStreamEntry,
  numbers: Omit<Segment, "window">,
  what: string,
  label: string,
): void {
  const window = (stream.snd_wnd ?? 0xffff) >>> stream.snd_wscale;
  const mapped = unmapped(entry.src_addr ?? []);
  const family = mapped.length === 1 ? AF_INET : AF_INET6;
  const raw = program.call(`a raw socket for ${what}`, SYS.socket, [family, SOCK_RAW, IPPROTO_RAW]);
  setInt(program, raw, [SOL_SOCKET, SO.MARK], PASS_MARK, "pass the network lock");
  const bytes = segmentTo(entry, { ...numbers, window });
  const address = inetAddress(family, 0, mapped);
  const args = [raw, program.data(bytes), bytes.length, 0, program.data(address), address.length];
  program.call(label, SYS.sendto, args, { expect: bytes.length });
  program.call("close the raw socket", SYS.close, [raw]);
}
