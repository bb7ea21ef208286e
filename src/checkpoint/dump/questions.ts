/** Questions of resources as programs, and what the kernel answered as tape records. */

import { ByteWriter } from "../executor/bytes.ts";
import type { Executor, RunItem } from "../executor/client.ts";
import { type Argument, type Place, ProgramBuilder, type Result } from "../executor/program.ts";
import { dataOf, type RunReply } from "../executor/run.ts";
import { NR } from "../executor/syscalls.ts";
import type { Asker, Question } from "../resources/resource.ts";
import type { TapeRecord } from "../tape/record.ts";

/** Bytes of a program that fit into a slot beside the agent's own needs, with room to spare. */
const SLOT_LIMIT = 16 * 1024;
/** The executor's own programs are only cut so that one message stays small. */
const OWN_LIMIT = 1024 * 1024;
export const SLOT_SIZE = 64 * 1024;

interface Asked {
  readonly kind: number;
  readonly pid: number;
  readonly tid: number;
  readonly fd: number;
  readonly key: bigint;
  readonly result: Result;
  readonly room: Place;
}

interface Batch {
  readonly tid: number;
  readonly builder: ProgramBuilder;
  readonly asked: Asked[];
  /** The executor's pidfds by pid. */
  readonly pidfds: Map<number, Result>;
}

/** Collects questions to tasks, threads and descriptors; `put` asks them all. */
export class Questions {
  readonly #batches: Batch[] = [];
  readonly #open = new Map<number, Batch>();

  /** Questions to a thread, answered by the agent in it and filed under its tid. */
  of(pid: number, tid: number): Asker {
    const batch = (): Batch => this.#batch(tid, SLOT_LIMIT);
    const ask = (question: Question): void => this.#ask(batch(), { pid, tid, fd: -1 }, question);
    const again = (more: (asker: Asker) => void): void => more(this.of(pid, tid));
    return { descriptor: -1, program: batch().builder, ask, again };
  }

  /** Questions about a descriptor, answered by the executor's copy of it. */
  about(pid: number, fd: number, ask: (asker: Asker) => void): void {
    const batch = this.#batch(0, OWN_LIMIT);
    const { builder } = batch;
    let pidfd = batch.pidfds.get(pid);
    if (pidfd === undefined) {
      pidfd = builder.call(`a descriptor of task ${pid}`, NR.pidfd_open, [pid, 0], { mayFail: true });
      batch.pidfds.set(pid, pidfd);
    }
    const descriptor: Argument = builder.call(`a copy of fd ${fd} of task ${pid}`, NR.pidfd_getfd, [pidfd, fd, 0], {
      mayFail: true,
    });
    const of = { pid, tid: pid, fd };
    const again = (more: (asker: Asker) => void): void => this.about(pid, fd, more);
    ask({ descriptor, program: builder, ask: (question) => this.#ask(batch, of, question), again });
    builder.call("close the copy", NR.close, [descriptor], { mayFail: true });
  }

  /** Questions to the executor itself, filed under a task. */
  own(pid: number, ask: (asker: Asker) => void): void {
    const batch = this.#batch(0, OWN_LIMIT);
    const of = { pid, tid: pid, fd: -1 };
    const again = (more: (asker: Asker) => void): void => this.own(pid, more);
    ask({ descriptor: -1, program: batch.builder, ask: (question) => this.#ask(batch, of, question), again });
  }

  /** Asks them all; returns the answers as tape records. */
  async put(executor: Executor): Promise<TapeRecord[]> {
    for (const batch of this.#batches) {
      for (const pidfd of batch.pidfds.values()) {
        batch.builder.call("close the task's descriptor", NR.close, [pidfd], { mayFail: true });
      }
    }
    const records: TapeRecord[] = [];
    for (let left = this.#batches.filter(({ asked }) => asked.length > 0); left.length > 0;) {
      // A thread runs one program at a time: its second batch waits for the next round.
      const first = new Map<number, Batch>();
      for (const batch of left) if (!first.has(batch.tid)) first.set(batch.tid, batch);
      const round = [...first.values()];
      const items: RunItem[] = round.map(({ tid, builder }) => ({ tid, program: builder.build(), returnData: true }));
      const replies = await executor.run(items);
      replies.forEach((reply, i) => records.push(...answers(round[i] as Batch, reply)));
      left = left.filter((batch) => !round.includes(batch));
    }
    return records;
  }

  #batch(tid: number, limit: number): Batch {
    const open = this.#open.get(tid);
    if (open !== undefined && open.builder.size < limit) return open;
    const batch: Batch = { tid, builder: new ProgramBuilder(), asked: [], pidfds: new Map() };
    this.#open.set(tid, batch);
    this.#batches.push(batch);
    return batch;
  }

  #ask(batch: Batch, of: { pid: number; tid: number; fd: number }, question: Question): void {
    const { kind, label, nr, args, room = 0, key = 0n, options } = question;
    const place = typeof room === "number" ? batch.builder.room(room) : batch.builder.data(room);
    const result = batch.builder.call(label, nr, args(place), { mayFail: true, ...options });
    batch.asked.push({ kind, ...of, key, result, room: place });
  }
}

function answers(batch: Batch, reply: RunReply): TapeRecord[] {
  return batch.asked.map(({ kind, pid, tid, fd, key, result, room }) => {
    const value = reply.results[result.entry] ?? 0n;
    const bytes = new ByteWriter(8 + room.length).u64(value).bytes(dataOf(reply, room)).finish();
    const failed = value < 0n && value >= -4095n;
    return { kind, pid, tid, fd, key, status: failed ? Number(value) : 0, bytes };
  });
}

/** A fact that TypeScript derived: one number. */
export function numberRecord(
  kind: number,
  about: { pid: number; fd?: number; key?: bigint },
  value: number,
): TapeRecord {
  const { pid, fd = -1, key = 0n } = about;
  return { kind, pid, tid: pid, fd, key, status: 0, bytes: new ByteWriter(8).u64(value).finish() };
}
