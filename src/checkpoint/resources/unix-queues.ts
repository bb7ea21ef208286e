/** What waits in unix sockets: walked with SO_PEEK_OFF, so that nothing is taken. */

import { ByteReader, ByteWriter } from "../executor/bytes.ts";
import type { Place } from "../executor/program.ts";
import { OPERATION } from "../executor/protocol.ts";
import { NR } from "../executor/syscalls.ts";
import { ANSWER } from "../tape/kinds.ts";
import { inFlightFile } from "../tape/read-files.ts";
import type { OpenFile } from "../tape/tasks.ts";
import type { Asker, Dump } from "./resource.ts";
import { optionOf, setInt, SO, SOL_SOCKET } from "./socket-options.ts";

/** MSG_PEEK | MSG_TRUNC | MSG_DONTWAIT | MSG_CMSG_CLOEXEC */
const LOOK = 0x2 | 0x20 | 0x40 | 0x40000000;
const FIONREAD = 0x541b;
export const SOCK_STREAM = 1;
export const SOCK_DGRAM = 2;
const POLLIN = 1;
const MFD_CLOEXEC = 1;
/** Pieces of a stream (it is cut where descriptors come), and messages of others: what a buffer of the largest usual size can hold. */
const PIECES = 300;
const MESSAGES = 600;
/** Asked at first, and how many times as many in the next round, while there are more. */
const FIRST = 16;
const MORE = 8;
/** Of datagrams the kernel tells the length of the first one only: room for the longest of a default buffer, and for all. */
const LONGEST_DATAGRAM = 256 * 1024;
const ALL_DATAGRAMS = 1024 * 1024;
/** struct msghdr of 64-bit Linux, and ancillary data with the most descriptors one message can have. */
export const MSGHDR = 56;
const CONTROL = 1200;
export const SCM_RIGHTS = 1;

/** One message, or a piece of a stream. */
export interface Message {
  readonly bytes: Uint8Array;
  /** Descriptors that came with it, as numbers of the executor. */
  readonly descriptors: readonly number[];
}

/** Whether there is anything, and how much. Peeking comes later, as it marks empty datagrams as seen. */
export function askQueueLengths({ ask, descriptor, program }: Asker): void {
  ask({
    kind: ANSWER.SOCKET_QUEUED,
    label: "bytes queued",
    nr: NR.ioctl,
    args: (room) => [descriptor, FIONREAD, room],
    room: 8,
  });
  ask({
    kind: ANSWER.SOCKET_READABLE,
    label: "whether anything is queued",
    nr: NR.poll,
    args: (room) => {
      program.call("the descriptor to be polled", OPERATION.STORE32, [room, descriptor], { mayFail: true });
      return [room, 1, 0];
    },
    room: new ByteWriter(8).u32(0).u16(POLLIN).u16(0).finish(),
  });
}

/**
 * Peeks the first messages, or the next when some were: their bytes go to a file in memory one behind the other, and are
 * read from there at once. It goes on where it was, as a second walk would not see the empty datagrams.
 */
export function askMessages(file: OpenFile, asker: Asker): void {
  const { descriptor, program, ask } = asker;
  const type = optionOf(file, SOL_SOCKET, SO.TYPE);
  const { queued, readable } = lengthsOf(file);
  const known = headersOf(file);
  const walked = known.reduce((sum, { length }) => sum + length, 0);
  const [from, to] = [known.length, Math.min(Math.max(FIRST, known.length * MORE), mostOf(type))];
  if (!readable || (type === SOCK_STREAM && queued === 0)) return;
  const longest = longestOf(type, queued);
  const all = type === SOCK_DGRAM ? Math.max(longest, ALL_DATAGRAMS) : queued;
  const old = optionOf(file, SOL_SOCKET, SO.PEEK_OFF) ?? -1;
  const memory = program.call("a file in memory", NR.memfd_create, [program.text("queue"), MFD_CLOEXEC]);
  setInt(program, descriptor, [SOL_SOCKET, SO.PEEK_OFF], walked, "walk the queue", true);
  const room = program.room(longest);
  const vector = program.data(new ByteWriter(16).u64(0).u64(longest).finish());
  program.call("where messages are put", OPERATION.STORE64, [vector, room]);
  for (let i = from; i < to; i++) askHeader(asker, i, { vector, room, memory });
  setInt(program, descriptor, [SOL_SOCKET, SO.PEEK_OFF], old, "end the walk", true);
  ask({
    kind: ANSWER.SOCKET_MESSAGES,
    key: BigInt(from),
    label: "the messages",
    nr: NR.pread64,
    args: (place) => [memory, place, all, 0],
    room: all,
  });
  program.call("close the file in memory", NR.close, [memory]);
}

/** Whether all that were asked for were there, so that there may be more. */
export function hasMoreMessages(file: OpenFile): boolean {
  const { length } = headersOf(file);
  return length >= FIRST && length < mostOf(optionOf(file, SOL_SOCKET, SO.TYPE)) && isFull(file);
}

/** Whether none of the questions about messages was answered with nothing. */
function isFull(file: OpenFile): boolean {
  const { pid, fd, facts } = file;
  const headers = headersOf(file);
  const next = facts.answer(ANSWER.SOCKET_HEADER, pid, { fd, key: BigInt(headers.length) });
  const ended = optionOf(file, SOL_SOCKET, SO.TYPE) !== SOCK_DGRAM && headers.at(-1)?.length === 0;
  return next === undefined && !ended;
}

function mostOf(type: number | undefined): number {
  return type === SOCK_STREAM ? PIECES : MESSAGES;
}

/** Room for one message. */
function longestOf(type: number | undefined, queued: number): number {
  return type === SOCK_DGRAM ? Math.max(queued, LONGEST_DATAGRAM) : Math.max(queued, 1);
}

interface Walk {
  readonly vector: Place;
  readonly room: Place;
  readonly memory: { readonly kind: "result"; readonly entry: number };
}

function askHeader({ ask, descriptor, program }: Asker, index: number, { vector, room, memory }: Walk): void {
  const header = new ByteWriter(MSGHDR + CONTROL).u64(0).u64(0).u64(0).u64(1).u64(0).u64(CONTROL).u64(0);
  ask({
    kind: ANSWER.SOCKET_HEADER,
    key: BigInt(index),
    label: `message ${index}`,
    nr: NR.recvmsg,
    args: (place) => {
      program.call("its vector", OPERATION.STORE64, [{ ...place, offset: place.offset + 16 }, vector]);
      program.call("its ancillary data", OPERATION.STORE64, [
        { ...place, offset: place.offset + 32 },
        { ...place, offset: place.offset + MSGHDR },
      ]);
      return [descriptor, place, LOOK];
    },
    room: header.bytes(new Uint8Array(CONTROL)).finish(),
  });
  program.call("put it behind the others", NR.write, [memory, room, { kind: "result", entry: program.count - 1 }], {
    mayFail: true,
    ifPrevious: true,
  });
}

/** Lengths and descriptors of the messages that were peeked. */
function headersOf({ pid, fd, facts }: OpenFile): { length: number; descriptors: number[] }[] {
  const headers: { length: number; descriptors: number[] }[] = [];
  for (let i = 0n; ; i++) {
    const header = facts.answer(ANSWER.SOCKET_HEADER, pid, { fd, key: i });
    if (header === undefined || header.result < 0n) return headers;
    headers.push({ length: Number(header.result), descriptors: descriptorsIn(header.bytes) });
  }
}

function lengthsOf({ pid, fd, facts }: OpenFile): { queued: number; readable: boolean } {
  const queued = facts.answer(ANSWER.SOCKET_QUEUED, pid, { fd });
  const readable = facts.answer(ANSWER.SOCKET_READABLE, pid, { fd });
  return {
    queued: queued === undefined || queued.result < 0n ? 0 : new ByteReader(queued.bytes).u32(),
    readable: (readable?.result ?? 0n) > 0n,
  };
}

/** The messages of a socket, oldest first; undefined when there are more, or longer ones, than were looked at. */
export function messagesOf(file: OpenFile): Message[] | undefined {
  const { pid, fd, facts } = file;
  const type = optionOf(file, SOL_SOCKET, SO.TYPE);
  let all = facts.answer(ANSWER.SOCKET_MESSAGES, pid, { fd });
  if (all === undefined) return [];
  const messages: Message[] = [];
  let at = 0;
  let last = 0;
  const headers = headersOf(file);
  const longest = longestOf(type, lengthsOf(file).queued);
  for (const [i, { length, descriptors }] of headers.entries()) {
    const round = facts.answer(ANSWER.SOCKET_MESSAGES, pid, { fd, key: BigInt(i) });
    if (round !== undefined) [all, at] = [round, 0];
    if (length > longest || at + length > Number(all.result)) return undefined;
    // A peek joins what was sent apart, up to what descriptors came with, and does not tell where that began. With its
    // last byte they reach everybody who reads the whole of it, and nobody who reads only what came before.
    const before = type === SOCK_STREAM && descriptors.length > 0 ? length - 1 : 0;
    if (before > 0) messages.push({ bytes: all.bytes.slice(at, at + before), descriptors: [] });
    messages.push({ bytes: all.bytes.slice(at + before, at + length), descriptors });
    at += length;
    if (length > 0) last = messages.length;
  }
  if (headers.length === mostOf(type) && isFull(file)) return undefined;
  // The end of a stream or of a connection of packets reads as empty, again and again.
  return type === SOCK_DGRAM ? messages : messages.slice(0, last);
}

/** Numbers of SCM_RIGHTS in a msghdr that was followed by its ancillary data. */
export function descriptorsIn(bytes: Uint8Array): number[] {
  const header = new ByteReader(bytes);
  header.take(40);
  const length = Number(header.u64());
  const control = bytes.subarray(MSGHDR, MSGHDR + Math.min(length, CONTROL));
  const found: number[] = [];
  for (let at = 0; at + 16 <= control.length;) {
    const reader = new ByteReader(control.subarray(at));
    const [size, level, type] = [Number(reader.u64()), reader.s32(), reader.s32()];
    if (size < 16) break;
    if (level === SOL_SOCKET && type === SCM_RIGHTS) for (let i = 16; i + 4 <= size; i += 4) found.push(reader.s32());
    at += (size + 7) & ~7;
  }
  return found;
}

/** Adds the packets of a socket whose file has the id. */
export function saveMessages(file: OpenFile, id: number, dump: Dump): void {
  const messages = messagesOf(file);
  if (messages === undefined) {
    dump.refuse({
      id: "unix-in-flight",
      title: `fd ${file.fd} of task ${file.pid} has more messages in its queue than this version saves`,
      subject: { pid: file.pid, fd: file.fd, inode: `0x${file.statx.ino.toString(16)}` },
    });
    return;
  }
  for (const { bytes, descriptors } of messages) {
    const rights = descriptors.flatMap((number) => {
      const flying = inFlightFile(dump.facts, number);
      // A file that a task holds as well is saved as that task's.
      const held = flying === undefined ? undefined : heldFile(dump, flying);
      const saved = held === undefined ? undefined : dump.file(held);
      return saved === undefined ? [] : [saved.id];
    });
    const scm = rights.length === 0 ? {} : { scm: [{ type: SCM_RIGHTS, rights }] };
    dump.add("SK_QUEUES", undefined, { id_for: id, length: bytes.length, ...scm }, { kind: "bytes", bytes });
  }
}

function heldFile(dump: Dump, flying: OpenFile): OpenFile {
  for (const { descriptors } of dump.tasks) for (const { file } of descriptors) if (file.id === flying.id) return file;
  return flying;
}
