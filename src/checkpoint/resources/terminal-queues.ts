/** What waits to be read in a pty, on both sides: taken out by the executor, and put back at once. */

import { ByteReader, ByteWriter } from "../executor/bytes.ts";
import type { Argument } from "../executor/program.ts";
import { OPERATION } from "../executor/protocol.ts";
import { NR } from "../executor/syscalls.ts";
import type { Facts } from "../tape/facts.ts";
import { ANSWER, READ } from "../tape/kinds.ts";
import { parseStatx } from "../tape/statx.ts";
import type { OpenFile } from "../tape/tasks.ts";
import { terminalOf } from "./terminal-kinds.ts";
import { plainTermios, pollIn, rawTermios, termiosBytes, termiosEntry, TTY, word } from "./terminal-numbers.ts";
import type { Asker } from "./resource.ts";

/** Bytes: what a line discipline and the buffer in front of it can hold. */
const ROOM = 72 * 1024;
/** O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC */
const PEER = 0o2004402;
const O_NONBLOCK = 0o4000;
const F_SETFL = 4;
/** Milliseconds until the first bytes are through; an unfinished line is, too, when the poll has come to its end. */
const PATIENCE = 20;
/** Of the bytes after the first: struct timespec. */
const PAUSE = new ByteWriter(16).u64(0n).u64(2_000_000n).finish();

/**
 * Asked of a master whose slave is or was open. A pty has no way of looking without taking, so this is done while the
 * tree is frozen, in one program. The bytes go back the way they came: written at the other end, under settings that
 * change nothing. The slave's unfinished line is readable only out of canonical mode.
 */
export function askQueues(file: OpenFile, { ask, descriptor, program }: Asker): void {
  const { pid, fd, facts, flags } = file;
  const terminal = terminalOf(file);
  const settings = facts.answer(ANSWER.TERMIOS, pid, { fd });
  if (terminal?.index === undefined || !terminal.master || settings === undefined || settings.result < 0n) return;
  if (!slaveIsOpen(facts, terminal.index) && numberOf(file, ANSWER.TERMINAL_QUEUED) === 0) return;
  const termios = termiosEntry(settings.bytes);
  const packets = numberOf(file, ANSWER.TERMINAL_PACKETS) !== 0;
  const mayFail = { mayFail: true };
  const ioctl = (label: string, request: number, argument: Argument) =>
    program.call(label, NR.ioctl, [descriptor, request, argument], mayFail);
  const set = (label: string, bytes: Uint8Array) => ioctl(label, TTY.TCSETS, program.data(bytes));

  const slave = ioctl("the slave of the pty", TTY.TIOCGPTPEER, PEER);
  if (packets) ioctl("no packets", TTY.TIOCPKT, program.data(word(0)));
  program.call("do not wait for input", NR.fcntl, [descriptor, F_SETFL, flags | O_NONBLOCK], mayFail);
  set("no lines", termiosBytes(rawTermios(termios)));
  const take = (kind: number, label: string, end: Argument): { room: Argument; length: Argument } => {
    let room: Argument = 0;
    ask({ kind, label, nr: NR.read, args: (at) => [end, (room = at), ROOM], room: ROOM });
    return { room, length: { kind: "result", entry: program.count - 1 } };
  };
  const printed = take(ANSWER.TERMINAL_PRINTED, "what was printed", descriptor);
  const typed = take(ANSWER.TERMINAL_TYPED, "what was typed", slave);
  set("no echo", termiosBytes(plainTermios(termios)));
  // The length is -EAGAIN when nothing was there: such a write fails, and nobody waits for its bytes.
  const back = (label: string, from: Argument, { room, length }: typeof typed, to: Argument): void => {
    const wanted = program.data(pollIn());
    program.call(`${label}: whose`, OPERATION.STORE32, [wanted, to]);
    program.call(label, NR.write, [from, room, length], mayFail);
    program.call(`${label}: wait`, NR.poll, [wanted, 1, PATIENCE], { ...mayFail, ifPrevious: true });
    program.call(`${label}: all`, NR.nanosleep, [program.data(PAUSE), 0], { ...mayFail, ifPrevious: true });
  };
  back("put back what was typed", descriptor, typed, slave);
  back("put back what was printed", slave, printed, descriptor);
  set("settings as they were", settings.bytes);
  program.call("wait as before", NR.fcntl, [descriptor, F_SETFL, flags], mayFail);
  if (packets) ioctl("packets again", TTY.TIOCPKT, program.data(word(1)));
  program.call("close the slave", NR.close, [slave], mayFail);
}

/** The bytes of TERMINAL_TYPED or TERMINAL_PRINTED, which are asked of the master. */
export function queued({ pid, fd, facts }: OpenFile, kind: number): Uint8Array {
  const answer = facts.answer(kind, pid, { fd });
  return answer === undefined || answer.result <= 0n
    ? new Uint8Array(0)
    : answer.bytes.subarray(0, Number(answer.result));
}

/** Whether a task has the slave of this number open. */
function slaveIsOpen(facts: Facts, index: number): boolean {
  return facts.records.some(({ kind, status, bytes }) => {
    if (kind !== READ.FD_STATX || status < 0) return false;
    const terminal = terminalOf({ statx: parseStatx(bytes), fdinfo: "" });
    return terminal?.index === index;
  });
}

/** A number that the kernel wrote; 0 when it was not asked or not answered. */
export function numberOf({ pid, fd, facts }: OpenFile, kind: number): number {
  const answer = facts.answer(kind, pid, { fd });
  return answer === undefined || answer.result < 0n ? 0 : new ByteReader(answer.bytes).u32();
}
