/** Rings of asynchronous I/O, io_setup(2): their id is their address, the kernel keeps their tail. */

import type { AioRingEntry } from "../../crit/schema/generated/types.ts";
import type { Argument, ProgramBuilder } from "../executor/program.ts";
import { OPERATION } from "../executor/protocol.ts";
import { NR } from "../executor/syscalls.ts";
import { areasOf } from "../tape/areas.ts";
import type { Facts } from "../tape/facts.ts";
import { ANSWER } from "../tape/kinds.ts";
import type { DumpedTask } from "../plan/dumped.ts";
import type { RestoreHalf } from "../plan/restoring.ts";
import { AT_FDCWD, O, SYS } from "../plan/sys.ts";
import type { Resource } from "./resource.ts";

/** struct aio_ring: id, nr, head, tail, ... 32 bytes, then events. Source: fs/aio.c, by the layout user space sees. */
const HEAD = 8;
const TAIL = 12;
const HEADER = 32;
/** struct iocb. Source: linux/aio_abi.h. */
const IOCB = 64;
const IOCB_FD = 20;
const IOCB_OPCODE = 16;
const IOCB_CMD_PREAD = 0;
/** MREMAP_MAYMOVE | MREMAP_FIXED */
const MOVE = 3;
/** Requests submitted at once, at most. */
const BATCH = 1024;
const PIECE = 32 * 1024;

export const aioRestore: RestoreHalf = {
  name: "aio",
  restore({ live, step }) {
    for (const task of live) {
      for (const ring of task.mm?.aios ?? []) {
        const bytes = task.rings.get(ring.id) ?? new Uint8Array(HEADER);
        step("protect", task.pid, (program) => makeRing(program, task, ring, bytes));
        for (let at = HEADER; at < bytes.length; at += PIECE) {
          const piece = bytes.subarray(at, at + PIECE);
          if (piece.every((byte) => byte === 0)) continue;
          step("protect", task.pid, (program) => {
            program.call("events of a ring", OPERATION.COPY, [ring.id + BigInt(at), program.data(piece), piece.length]);
          });
        }
      }
    }
  },
};

/** The kernel's tail moves only when requests are done: so many are made that do nothing. */
function makeRing(
  program: ProgramBuilder,
  { pid }: DumpedTask,
  { id, nr_req: count, ring_len: length }: AioRingEntry,
  bytes: Uint8Array,
): void {
  const saved = new DataView(bytes.buffer, bytes.byteOffset);
  const [head, tail] = [saved.getUint32(HEAD, true), saved.getUint32(TAIL, true)];
  const label = `ring 0x${id.toString(16)} of pid ${pid}`;
  const made = program.room(8);
  const ring = { kind: "u64", offset: made.offset } as const;
  program.call(`make ${label}`, SYS.io_setup, [count, made]);
  // Moving the ring changes its id to the new address.
  program.call(`move ${label} to its place`, SYS.mremap, [ring, length, length, MOVE, id], { expect: id });
  const fd = program.call(`open /dev/null for ${label}`, SYS.openat, [AT_FDCWD, program.text("/dev/null"), O.CLOEXEC]);
  const batch = Math.max(1, Math.min(count, BATCH, tail));
  const request = program.room(IOCB);
  program.call("opcode", OPERATION.STORE32, [{ ...request, offset: request.offset + IOCB_OPCODE }, IOCB_CMD_PREAD]);
  program.call("descriptor", OPERATION.STORE32, [{ ...request, offset: request.offset + IOCB_FD }, fd]);
  const list = program.room(8 * batch);
  program.call("list of requests", OPERATION.STORE64, [list, request]);
  // Forwards over itself: the first pointer is repeated.
  if (batch > 1)
    program.call("list of requests", OPERATION.COPY, [{ ...list, offset: list.offset + 8 }, list, 8 * (batch - 1)]);
  for (let done = 0; done < tail;) {
    const some = Math.min(batch, tail - done);
    program.call(`move the tail of ${label}`, SYS.io_submit, [id, some, list], { expect: some });
    done += some;
    program.call("head of the ring", OPERATION.STORE32, [id + BigInt(HEAD), done]);
  }
  program.call(`close /dev/null for ${label}`, SYS.close, [fd]);
  program.call("head of the ring", OPERATION.STORE32, [id + BigInt(HEAD), head]);
}

/** struct iovec: address and length. */
const IOVEC = 16;

export const aio: Resource = {
  name: "aio",
  askOwn: ({ pid, facts, state }, { ask, program }) => {
    if (state === "dead") return;
    for (const { start, kind } of areasOf(facts, pid)) {
      if (kind !== "aio") continue;
      const vectors = program.room(2 * IOVEC);
      const word = (at: number, value: Argument): void => {
        program.call("what to read", OPERATION.STORE64, [{ ...vectors, offset: vectors.offset + at }, value]);
      };
      const remote = { ...vectors, offset: vectors.offset + IOVEC };
      const head = program.room(IOVEC);
      word(0, head);
      word(8, IOVEC);
      word(IOVEC, start);
      word(IOVEC + 8, IOVEC);
      program.call("head of a ring", NR.process_vm_readv, [pid, vectors, 1, remote, 1, 0], { mayFail: true });
      ask({
        ...{ kind: ANSWER.AIO_RING, label: "copy of the head", nr: OPERATION.COPY, key: start, room: IOVEC },
        args: (at) => [at, head, IOVEC],
      });
    }
  },
};

/** Rings of a task. criu's number of requests is the one that makes a ring of as many events. */
export function ringsOf(facts: Facts, pid: number): AioRingEntry[] {
  return areasOf(facts, pid).flatMap(({ kind, start, end }) => {
    if (kind !== "aio") return [];
    const head = facts.answer(ANSWER.AIO_RING, pid, { key: start })?.bytes;
    const events = head === undefined ? 0 : new DataView(head.buffer, head.byteOffset).getUint32(4, true);
    return { id: start, nr_req: Math.max((events >> 1) - 1, 1), ring_len: Number(end - start) };
  });
}
