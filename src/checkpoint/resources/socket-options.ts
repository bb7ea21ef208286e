/** Options that sockets of all families have (SOL_SOCKET): asked, saved, set again. */

import type { SkOptsEntry } from "../../crit/schema/generated/types.ts";
import { ByteReader } from "../executor/bytes.ts";
import type { Argument, ProgramBuilder } from "../executor/program.ts";
import { NR } from "../executor/syscalls.ts";
import { OPERATION } from "../executor/protocol.ts";
import { SYS } from "../plan/sys.ts";
import { ANSWER } from "../tape/kinds.ts";
import type { OpenFile } from "../tape/tasks.ts";
import type { Asker } from "./resource.ts";

export const SOL_SOCKET = 1;

/** Numbers of asm-generic/socket.h. */
export const SO = {
  REUSEADDR: 2,
  TYPE: 3,
  DONTROUTE: 5,
  BROADCAST: 6,
  SNDBUF: 7,
  RCVBUF: 8,
  KEEPALIVE: 9,
  OOBINLINE: 10,
  NO_CHECK: 11,
  PRIORITY: 12,
  LINGER: 13,
  REUSEPORT: 15,
  PASSCRED: 16,
  RCVLOWAT: 18,
  RCVTIMEO: 20,
  SNDTIMEO: 21,
  BINDTODEVICE: 25,
  ATTACH_FILTER: 26,
  PEERNAME: 28,
  SNDBUFFORCE: 32,
  RCVBUFFORCE: 33,
  PASSSEC: 34,
  MARK: 36,
  PROTOCOL: 38,
  DOMAIN: 39,
  PEEK_OFF: 42,
  BUF_LOCK: 72,
} as const;

/** Options that are one int; the field of the image, and whether it is a truth value there. */
const PLAIN = [
  ["reuseaddr", SO.REUSEADDR, true],
  ["so_dontroute", SO.DONTROUTE, true],
  ["so_broadcast", SO.BROADCAST, true],
  ["so_keepalive", SO.KEEPALIVE, true],
  ["so_oobinline", SO.OOBINLINE, false],
  ["so_no_check", SO.NO_CHECK, true],
  ["so_priority", SO.PRIORITY, false],
  ["so_reuseport", SO.REUSEPORT, true],
  ["so_passcred", SO.PASSCRED, true],
  ["so_passsec", SO.PASSSEC, true],
  ["so_rcvlowat", SO.RCVLOWAT, false],
  ["so_mark", SO.MARK, false],
] as const;

/** Bytes of a struct timeval, a struct linger, the name of a device, a struct sock_filter. */
const TIMEVAL = 16;
const LINGER = 8;
const IFNAMSIZ = 16;
const INSTRUCTION = 8;

/** The key of an answer about an option. */
function keyOf(level: number, option: number): bigint {
  return BigInt((level << 16) | option);
}

/** Asks for one option; `size` bytes. */
export function askOption({ ask, descriptor, program }: Asker, level: number, option: number, size = 4): void {
  const length = program.data(new Uint8Array(new Uint32Array([size]).buffer));
  ask({
    kind: ANSWER.SOCKET_OPTION,
    key: keyOf(level, option),
    label: `option ${option} of level ${level}`,
    nr: NR.getsockopt,
    args: (room) => [descriptor, level, option, room, length],
    room: size,
  });
}

/** The bytes of an option; undefined when the socket has no such option. */
export function optionBytes({ pid, fd, facts }: OpenFile, level: number, option: number): Uint8Array | undefined {
  const answer = facts.answer(ANSWER.SOCKET_OPTION, pid, { fd, key: keyOf(level, option) });
  return answer === undefined || answer.result < 0n ? undefined : answer.bytes;
}

/** An option that is one int. */
export function optionOf(file: OpenFile, level: number, option: number): number | undefined {
  const bytes = optionBytes(file, level, option);
  return bytes === undefined ? undefined : new ByteReader(bytes).s32();
}

/** Asks for all options of SOL_SOCKET, and for what tells the family. */
export function askSocket(asker: Asker): void {
  for (const option of [SO.DOMAIN, SO.TYPE, SO.PROTOCOL, SO.SNDBUF, SO.RCVBUF, SO.BUF_LOCK, SO.PEEK_OFF])
    askOption(asker, SOL_SOCKET, option);
  for (const [, option] of PLAIN) askOption(asker, SOL_SOCKET, option);
  for (const option of [SO.SNDTIMEO, SO.RCVTIMEO]) askOption(asker, SOL_SOCKET, option, TIMEVAL);
  askOption(asker, SOL_SOCKET, SO.LINGER, LINGER);
  askOption(asker, SOL_SOCKET, SO.BINDTODEVICE, IFNAMSIZ);
  askFilter(asker);
}

/** SO_GET_FILTER (the number of ATTACH_FILTER) counts instructions, not bytes; without room it tells how many there are. */
function askFilter({ ask, descriptor }: Asker): void {
  ask({
    kind: ANSWER.SOCKET_OPTION,
    key: keyOf(SOL_SOCKET, SO.ATTACH_FILTER),
    label: "length of the filter",
    nr: NR.getsockopt,
    args: (length) => [descriptor, SOL_SOCKET, SO.ATTACH_FILTER, 0, length],
    room: 4,
  });
}

/** Asks for the filter, once its length is known. */
export function askFilterCode(file: OpenFile, { ask, descriptor, program }: Asker): void {
  const length = filterLength(file);
  if (length === 0) return;
  const count = program.data(new Uint8Array(new Uint32Array([length]).buffer));
  ask({
    kind: ANSWER.SOCKET_FILTER,
    label: "filter",
    nr: NR.getsockopt,
    args: (room) => [descriptor, SOL_SOCKET, SO.ATTACH_FILTER, room, count],
    room: length * INSTRUCTION,
  });
}

/** Instructions of the filter of a socket; 0: none. */
function filterLength(file: OpenFile): number {
  return optionOf(file, SOL_SOCKET, SO.ATTACH_FILTER) ?? 0;
}

/** The filter as the image has it, one word an instruction. */
function filterWords({ pid, fd, facts }: OpenFile): bigint[] {
  const answer = facts.answer(ANSWER.SOCKET_FILTER, pid, { fd });
  if (answer === undefined || answer.result < 0n) return [];
  const reader = new ByteReader(answer.bytes);
  return Array.from({ length: Math.floor(answer.bytes.length / INSTRUCTION) }, () => {
    const [code, jt, jf, k] = [reader.u16(), reader.u8(), reader.u8(), reader.u32()];
    return (BigInt(code) << 48n) | (BigInt(jt) << 40n) | (BigInt(jf) << 32n) | BigInt(k);
  });
}

/** The sk_opts_entry of a socket. */
export function optionsEntry(file: OpenFile): SkOptsEntry {
  const int = (option: number): number => optionOf(file, SOL_SOCKET, option) ?? 0;
  const time = (option: number): [bigint, bigint] => {
    const bytes = optionBytes(file, SOL_SOCKET, option);
    if (bytes === undefined) return [0n, 0n];
    const reader = new ByteReader(bytes);
    return [reader.u64(), reader.u64()];
  };
  const [sendSeconds, sendMicros] = time(SO.SNDTIMEO);
  const [receiveSeconds, receiveMicros] = time(SO.RCVTIMEO);
  const linger = optionBytes(file, SOL_SOCKET, SO.LINGER);
  const lingers = linger !== undefined && new ByteReader(linger).s32() !== 0;
  const device = Buffer.from(optionBytes(file, SOL_SOCKET, SO.BINDTODEVICE) ?? []);
  const end = device.indexOf(0);
  const name = device.toString("latin1", 0, end < 0 ? device.length : end);
  const plain = PLAIN.map(([field, option, isTruth]) => {
    const value = optionOf(file, SOL_SOCKET, option);
    return [field, value === undefined ? undefined : isTruth ? value !== 0 : value] as const;
  });
  const filter = filterWords(file);
  return {
    so_sndbuf: int(SO.SNDBUF),
    so_rcvbuf: int(SO.RCVBUF),
    so_snd_tmo_sec: sendSeconds,
    so_snd_tmo_usec: sendMicros,
    so_rcv_tmo_sec: receiveSeconds,
    so_rcv_tmo_usec: receiveMicros,
    ...Object.fromEntries(
      plain.filter(([field, value]) => value !== undefined && !(field === "so_mark" && value === 0)),
    ),
    ...(name === "" ? {} : { so_bound_dev: name }),
    ...(lingers ? { so_linger: new ByteReader(linger.subarray(4)).s32() } : {}),
    so_buf_lock: int(SO.BUF_LOCK),
    ...(filter.length === 0 ? {} : { so_filter: filter }),
  };
}

/** An int for setsockopt. */
export function setInt(
  program: ProgramBuilder,
  fd: Argument,
  [level, option]: readonly [number, number],
  value: number,
  label: string,
  mayFail = false,
): void {
  const place = program.data(new Uint8Array(new Int32Array([value]).buffer));
  program.call(label, SYS.setsockopt, [fd, level, option, place, 4], { mayFail });
}

/**
 * Sets the options of a socket. Buffers are set by the FORCE options, which take more than the limits of the machine
 * and mark the sizes as chosen; BUF_LOCK tells which were.
 */
export function setOptions(program: ProgramBuilder, fd: Argument, opts: SkOptsEntry, what: string): void {
  const int = (option: number, value: number, name: string, mayFail = false): void =>
    setInt(program, fd, [SOL_SOCKET, option], value, `${name} of ${what}`, mayFail);
  // The kernel doubles what it is given.
  int(SO.SNDBUFFORCE, Math.floor(opts.so_sndbuf / 2), "send buffer");
  int(SO.RCVBUFFORCE, Math.floor(opts.so_rcvbuf / 2), "receive buffer");
  int(SO.BUF_LOCK, opts.so_buf_lock ?? 0, "lock of buffer sizes", true);
  for (const [field, option] of PLAIN) {
    const value = Number(opts[field] ?? 0);
    if (field === "so_rcvlowat" ? value > 1 : value !== 0) int(option, value, field.replace(/^so_/, ""));
  }
  const time = (option: number, seconds: bigint, micros: bigint, name: string): void => {
    if (seconds === 0n && micros === 0n) return;
    const place = program.data(new Uint8Array(new BigUint64Array([seconds, micros]).buffer));
    program.call(`${name} of ${what}`, SYS.setsockopt, [fd, SOL_SOCKET, option, place, TIMEVAL]);
  };
  time(SO.SNDTIMEO, opts.so_snd_tmo_sec, opts.so_snd_tmo_usec, "send timeout");
  time(SO.RCVTIMEO, opts.so_rcv_tmo_sec, opts.so_rcv_tmo_usec, "receive timeout");
  if (opts.so_linger !== undefined) {
    const place = program.data(new Uint8Array(new Int32Array([1, opts.so_linger]).buffer));
    program.call(`linger of ${what}`, SYS.setsockopt, [fd, SOL_SOCKET, SO.LINGER, place, LINGER]);
  }
  if (opts.so_bound_dev !== undefined && opts.so_bound_dev !== "") {
    const name = program.text(opts.so_bound_dev);
    program.call(`device of ${what}`, SYS.setsockopt, [fd, SOL_SOCKET, SO.BINDTODEVICE, name, name.length]);
  }
  setFilter(program, fd, opts.so_filter ?? [], what);
}

/** struct sock_fprog: a count and a pointer to the instructions, which the kernel reads from the task. */
function setFilter(program: ProgramBuilder, fd: Argument, words: readonly bigint[], what: string): void {
  if (words.length === 0) return;
  const code = new DataView(new ArrayBuffer(words.length * INSTRUCTION));
  words.forEach((word, i) => {
    code.setUint16(i * INSTRUCTION, Number((word >> 48n) & 0xffffn), true);
    code.setUint8(i * INSTRUCTION + 2, Number((word >> 40n) & 0xffn));
    code.setUint8(i * INSTRUCTION + 3, Number((word >> 32n) & 0xffn));
    code.setUint32(i * INSTRUCTION + 4, Number(word & 0xffffffffn), true);
  });
  const place = program.data(new Uint8Array(code.buffer));
  const fprog = program.data(new Uint8Array(new BigUint64Array([BigInt(words.length), 0n]).buffer));
  program.call(`filter of ${what}: where it is`, OPERATION.STORE64, [{ ...fprog, offset: fprog.offset + 8 }, place]);
  program.call(`filter of ${what}`, SYS.setsockopt, [fd, SOL_SOCKET, SO.ATTACH_FILTER, fprog, 16]);
}
