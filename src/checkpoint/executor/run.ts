/** Programs in messages: what RUN sends and what comes back. */

import { ByteReader, type ByteWriter } from "./bytes.ts";
import { ExecutorError } from "./failure.ts";
import type { Place, Program, Result } from "./program.ts";
import { ENTRY_SIZE } from "./protocol.ts";

/** What became of one program. */
export interface RunReply {
  readonly tid: number;
  /** 0, or -errno of the entry that ended it. */
  readonly status: number;
  /** Entries processed, the failing one included. */
  readonly done: number;
  /** Results by entry; 0 of entries that were not executed. */
  readonly results: BigInt64Array;
  /** The data block as the program left it; empty unless asked for. */
  readonly data: Uint8Array;
  readonly labels: readonly string[];
  /** The entries as they were sent. */
  readonly entries: Uint8Array;
}

export function writeRunItem(body: ByteWriter, tid: number, flags: number, program: Program): void {
  body
    .align()
    .u32(tid)
    .u32(flags)
    .u32(program.entries.length / ENTRY_SIZE)
    .u32(program.data.length);
  body.bytes(program.entries).bytes(program.data).align();
}

export function readRunReplies(bytes: Uint8Array, items: readonly { readonly program: Program }[]): RunReply[] {
  const reader = new ByteReader(bytes);
  reader.u64(); // their number
  return items.map(({ program }) => {
    reader.align();
    const [tid, status, done, entries, length] = [reader.s32(), reader.s32(), reader.u32(), reader.u32(), reader.u32()];
    reader.u32();
    const results = new BigInt64Array(entries);
    for (let i = 0; i < entries; i++) results[i] = reader.s64();
    const data = reader.take(length);
    reader.align();
    return { tid, status, done, results, data, labels: program.labels, entries: program.entries };
  });
}

/** The result of a call. */
export function resultOf(reply: RunReply, result: Result): bigint {
  return (reply.results[result.entry] ?? 0n) + BigInt(result.add ?? 0);
}

/** The bytes at a place of the data block, as the program left them. */
export function dataOf(reply: RunReply, place: Place): Uint8Array {
  return reply.data.subarray(place.offset, place.offset + place.length);
}

/** The failure of a program as an error: "pid 42: re-open /var/log/x for fd 5: ENOENT"; undefined when it ran. */
export function failureOf(reply: RunReply): ExecutorError | undefined {
  if (reply.status === 0) return undefined;
  const at = Math.max(reply.done - 1, 0);
  const label = reply.labels[at] ?? `entry ${at}`;
  const who = reply.tid === 0 ? "" : `pid ${reply.tid}: `;
  const { buffer, byteOffset } = reply.entries;
  const call = new DataView(buffer, byteOffset).getUint32(at * ENTRY_SIZE, true);
  return new ExecutorError(`${who}${label}`, -reply.status, { call });
}
