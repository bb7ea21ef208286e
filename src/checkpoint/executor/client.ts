/** The executor's requests as functions: numbers in, facts out. */

import { encodeString } from "../../crit/schema/strings.ts";
import { readRecords, type TapeRecord } from "../tape/record.ts";
import { ByteReader, ByteWriter } from "./bytes.ts";
import { Channel, type ChannelOptions, type Reply } from "./channel.ts";
import { ExecutorError } from "./failure.ts";
import type { Program } from "./program.ts";
import {
  FINISH_ACTION,
  FREEZE_FLAG,
  type MessageName,
  PROGRAM_FLAG,
  PROTOCOL_VERSION,
  RUN_FLAG,
  WAIT_FLAG,
} from "./protocol.ts";
import { failureOf, readRunReplies, type RunReply, writeRunItem } from "./run.ts";

/** One thing to read of /proc, or of another file when `path` is absolute and pid is 0. */
export interface ReadItem {
  readonly kind: number;
  readonly pid: number;
  readonly tid?: number;
  readonly fd?: number;
  readonly key?: bigint;
  /** READ_MODE */
  readonly mode: number;
  /** Absolute. */
  readonly path: string;
}

/** Where the agent is in a task. */
export interface Injected {
  readonly pid: number;
  readonly code: bigint;
  readonly data: bigint;
  readonly slotSize: number;
  readonly slots: number;
}

/** A program and the thread it is for; 0 is the executor itself. */
export interface RunItem {
  readonly tid: number;
  readonly program: Program;
  /** The data block comes back as the program left it. */
  readonly returnData?: boolean;
}

export interface PageRange {
  readonly start: bigint;
  readonly end: bigint;
  /** PAGE_IS_* bits of PAGEMAP_SCAN (linux/fs.h). */
  readonly categories: bigint;
}

/** Masks of PAGEMAP_SCAN, see linux/fs.h. */
export interface ScanMasks {
  readonly inverted?: bigint;
  readonly mask?: bigint;
  readonly anyOf?: bigint;
  readonly returned: bigint;
}

/** A thread about to become the restored one. */
export interface Prepared {
  readonly tid: number;
  /** PREPARE_FLAG */
  readonly flags: number;
  /** Address of a syscall instruction in the restored vDSO. */
  readonly syscallInstruction: bigint;
  readonly signalMask: bigint;
  /** 27 words of user_regs_struct. */
  readonly registers: readonly bigint[];
  readonly xstate: Uint8Array;
  readonly unmaps: readonly { readonly address: bigint; readonly length: bigint }[];
}

/** Where a component lies in the standard format of XSAVE (CPUID leaf 0xD), bytes; size 0: this CPU has it not. */
export interface XsaveComponent {
  readonly offset: number;
  readonly size: number;
}

interface Hello {
  readonly pid: number;
  readonly pageSize: number;
  readonly kernel: string;
  /** Bytes of NT_X86_XSTATE on this CPU. */
  readonly xstateSize: number;
  /** By number of the component. */
  readonly xstate: readonly XsaveComponent[];
}

/** A running executor. Every method throws an ExecutorError when the executor reports a failure. */
export class Executor {
  readonly #channel: Channel;
  /** Pid of the executor: what a program with tid 0 opens is below /proc/<pid>/fd. */
  readonly pid: number;
  readonly pageSize: number;
  readonly kernel: string;
  readonly xstateSize: number;
  readonly xstate: readonly XsaveComponent[];

  private constructor(channel: Channel, hello: Hello) {
    this.#channel = channel;
    this.pid = hello.pid;
    this.pageSize = hello.pageSize;
    this.kernel = hello.kernel;
    this.xstateSize = hello.xstateSize;
    this.xstate = hello.xstate;
  }

  /** Starts an executor. Throws "not-found", or "unsupported" when it speaks another version. */
  static async start(options: ChannelOptions): Promise<Executor> {
    const channel = new Channel(options);
    try {
      const { payload } = await channel.ask("HELLO", new ByteWriter().u32(PROTOCOL_VERSION).u32(0).finish());
      const reader = new ByteReader(payload);
      const version = reader.u32();
      if (version !== PROTOCOL_VERSION) {
        throw new ExecutorError(`the executor speaks version ${version}, not ${PROTOCOL_VERSION}; build it again`, 0);
      }
      const [pageSize, pid] = [reader.u32(), reader.s32()];
      reader.u32();
      const kernel = Buffer.from(reader.take(64)).toString().replace(/\0.*$/s, "");
      const xstateSize = reader.left < 8 ? 0 : reader.u32();
      const xstate = Array.from({ length: reader.left < 4 ? 0 : reader.u32() }, () => ({
        offset: reader.u32(),
        size: reader.u32(),
      }));
      return new Executor(channel, { pid, pageSize, kernel, xstateSize, xstate });
    } catch (error) {
      await channel.close();
      throw error;
    }
  }

  #ask(name: MessageName, body: ByteWriter): Promise<Reply> {
    return this.#channel.ask(name, body.align().finish());
  }

  async #tell(name: MessageName, body: ByteWriter): Promise<void> {
    await this.#ask(name, body);
  }

  /** Freezes all threads of `pids` and of their descendants; on failure everything runs on. Milliseconds. */
  async freeze(pids: readonly number[], timeout: number, children = true): Promise<TapeRecord[]> {
    const body = new ByteWriter().u32(children ? FREEZE_FLAG.CHILDREN : 0).u32(timeout);
    return readRecords((await this.#ask("FREEZE", list(body, pids))).payload);
  }

  /** Reads many files of /proc at once: a record an item, in order. */
  async read(items: readonly ReadItem[]): Promise<TapeRecord[]> {
    const body = new ByteWriter(items.length * 96).u32(items.length).align();
    for (const { kind, pid, tid = pid, fd = -1, key = 0n, mode, path } of items) {
      const name = encodeString(path);
      body.u32(kind).u32(pid).u32(tid).u32(fd).u64(key).u32(mode).u32(name.length).bytes(name).align();
    }
    return readRecords((await this.#ask("READ", body)).payload);
  }

  /** Puts the agent into frozen tasks, a slot a thread. Throws naming the first task that would not take it. */
  async inject(pids: readonly number[], slotSize: number): Promise<Injected[]> {
    const body = new ByteWriter().u32(pids.length).u32(slotSize);
    for (const pid of pids) body.u32(pid);
    const reader = new ByteReader((await this.#ask("INJECT", body)).payload);
    reader.u64(); // their number
    return pids.map(() => {
      const [pid, status, code, data, size] = [reader.s32(), reader.s32(), reader.u64(), reader.u64(), reader.u64()];
      const slots = reader.u32();
      reader.u32();
      if (status < 0) throw new ExecutorError(`pid ${pid}: the agent cannot be put in`, -status);
      return { pid, code, data, slotSize: Number(size), slots };
    });
  }

  /** Runs programs, at once or one after the other. A program that stops early is not an error here: see `failure`. */
  async run(items: readonly RunItem[], serial = false): Promise<RunReply[]> {
    const body = new ByteWriter(4096).u32(serial ? RUN_FLAG.SERIAL : 0).u32(items.length);
    for (const { tid, program, returnData = false } of items) {
      writeRunItem(body, tid, returnData ? PROGRAM_FLAG.RETURN_DATA : 0, program);
    }
    return readRunReplies((await this.#ask("RUN", body)).payload, items);
  }

  /** Runs one program; throws the failure of an entry with its label. The data block comes back. */
  async execute(tid: number, program: Program): Promise<RunReply> {
    const [reply] = await this.run([{ tid, program, returnData: true }]);
    if (reply === undefined) throw new ExecutorError("RUN answered nothing", 0);
    const failure = failureOf(reply);
    if (failure !== undefined) throw failure;
    return reply;
  }

  /** Takes the agent out again; the tasks stay frozen. */
  cure(pids: readonly number[]): Promise<void> {
    return this.#tell("CURE", list(new ByteWriter(), pids));
  }

  finish(action: keyof typeof FINISH_ACTION, pids: readonly number[]): Promise<void> {
    return this.#tell("FINISH", list(new ByteWriter().u32(FINISH_ACTION[action]), pids));
  }

  /** Ranges of pages by what they are, in the order of `ranges`. */
  async scan(
    pid: number,
    masks: ScanMasks,
    ranges: readonly { readonly start: bigint; readonly end: bigint }[],
  ): Promise<PageRange[]> {
    const body = new ByteWriter(64 + ranges.length * 16).u32(pid).u32(0);
    body
      .u64(masks.inverted ?? 0n)
      .u64(masks.mask ?? 0n)
      .u64(masks.anyOf ?? 0n)
      .u64(masks.returned);
    body.u32(ranges.length).u32(0);
    for (const { start, end } of ranges) body.u64(start).u64(end);
    const reader = new ByteReader((await this.#ask("PAGES_SCAN", body)).payload);
    const count = reader.u32();
    reader.u32();
    return Array.from({ length: count }, () => ({
      start: reader.u64(),
      end: reader.u64(),
      categories: reader.u64(),
    }));
  }

  /** Writes memory of a task to the executor's descriptor `fd` from `offset` on; returns the bytes written. */
  async savePages(
    pid: number,
    fd: number,
    offset: bigint,
    ranges: readonly { readonly start: bigint; readonly length: bigint }[],
  ): Promise<bigint> {
    const body = new ByteWriter(64 + ranges.length * 16).u32(pid).u32(fd).u64(offset).u32(ranges.length).u32(0);
    for (const { start, length } of ranges) body.u64(start).u64(length);
    return new ByteReader((await this.#ask("PAGES_SAVE", body)).payload).u64();
  }

  /** Fills memory of a stub from the executor's descriptor `fd`. */
  loadPages(
    pid: number,
    fd: number,
    ranges: readonly { readonly address: bigint; readonly length: bigint; readonly offset: bigint }[],
  ): Promise<void> {
    const body = new ByteWriter(64 + ranges.length * 24).u32(pid).u32(fd).u32(ranges.length).u32(0);
    for (const { address, length, offset } of ranges) body.u64(address).u64(length).u64(offset);
    return this.#tell("PAGES_LOAD", body);
  }

  /** A copy-on-write clone of a frozen task; returns its pid. */
  async snapshot(pid: number): Promise<number> {
    return new ByteReader((await this.#ask("SNAPSHOT", new ByteWriter().u32(pid))).payload).s32();
  }

  dropSnapshot(child: number): Promise<void> {
    return this.#tell("SNAPSHOT_DROP", new ByteWriter().u32(child));
  }

  /** Maps the agent into the executor, where all stubs will inherit it. */
  async area(address: bigint, slots: number, slotSize: number): Promise<{ code: bigint; data: bigint; end: bigint }> {
    const body = new ByteWriter().u64(address).u32(slots).u32(slotSize);
    const reader = new ByteReader((await this.#ask("AREA", body)).payload);
    return { code: reader.u64(), data: reader.u64(), end: reader.u64() };
  }

  /** A child of the executor that runs the agent in `slot`; `pid` 0 is any. Returns its tid. */
  async stub(pid: number, slot: number, cloneFlags = 0n): Promise<number> {
    const body = new ByteWriter().u32(pid).u32(slot).u64(cloneFlags);
    return new ByteReader((await this.#ask("STUB", body)).payload).s32();
  }

  /** Brings tasks or threads that an agent made into the agent's loop. */
  adopt(tasks: readonly { readonly tid: number; readonly slot: number }[]): Promise<void> {
    const body = new ByteWriter().u32(tasks.length).u32(0);
    for (const { tid, slot } of tasks) body.u32(tid).u32(slot);
    return this.#tell("ADOPT", body);
  }

  /** The last step but the release; all threads of a process in one request, the leader unmaps. */
  prepare(threads: readonly Prepared[]): Promise<void> {
    const body = new ByteWriter(4096).u32(threads.length).align();
    for (const thread of threads) {
      body.u32(thread.tid).u32(thread.flags).u64(thread.syscallInstruction).u64(thread.signalMask);
      for (const register of thread.registers) body.u64(register);
      body.u32(thread.xstate.length).u32(thread.unmaps.length);
      for (const { address, length } of thread.unmaps) body.u64(address).u64(length);
      body.bytes(thread.xstate).align();
    }
    return this.#tell("PREPARE", body);
  }

  release(tids: readonly number[]): Promise<void> {
    return this.#tell("RELEASE", list(new ByteWriter(), tids));
  }

  kill(pids: readonly number[]): Promise<void> {
    return this.#tell("KILL", list(new ByteWriter(), pids));
  }

  /** Waits for the end of a released child, or until it stops; the status is that of wait4(2). */
  async wait(pid: number, stops = false): Promise<number> {
    const body = new ByteWriter().u32(pid).u32(stops ? WAIT_FLAG.STOPS : 0);
    return new ByteReader((await this.#ask("WAIT", body)).payload).s32();
  }

  /** Sends a signal; also while `wait` is under way. */
  signal(pid: number, signal: number): Promise<void> {
    return this.#tell("SIGNAL", new ByteWriter().u32(pid).u32(signal));
  }

  /** Sends the requests that `ask` makes in one piece; they are done in order, without waiting for us in between. */
  together<T>(ask: () => T): T {
    return this.#channel.together(ask);
  }

  /** Throws when the executor is not there any more. */
  async answers(): Promise<void> {
    await this.run([]);
  }

  /** Thaws what is frozen, kills what was made and not released, and ends the executor. */
  close(): Promise<void> {
    return this.#channel.close();
  }
}

function list(body: ByteWriter, numbers: readonly number[]): ByteWriter {
  body.u32(numbers.length).align();
  for (const number of numbers) body.u32(number);
  return body;
}
