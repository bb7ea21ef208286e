/** Runs of pages, as tape records have them. Both directions. */

import { ByteReader, ByteWriter } from "../executor/bytes.ts";

/** Addresses, or offsets in a shared segment; whole pages. */
export interface Run {
  readonly start: bigint;
  readonly end: bigint;
}

export function writeRuns(runs: readonly Run[]): Uint8Array {
  const writer = new ByteWriter(runs.length * 16);
  for (const { start, end } of runs) writer.u64(start).u64(end);
  return writer.finish();
}

export function readRuns(bytes: Uint8Array | undefined): Run[] {
  const reader = new ByteReader(bytes ?? new Uint8Array());
  return Array.from({ length: Math.floor(reader.left / 16) }, () => ({ start: reader.u64(), end: reader.u64() }));
}

/** Runs that touch become one; they are in ascending order. */
export function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const { start, end } of runs) {
    const last = joined.at(-1);
    if (last !== undefined && last.end === start) joined[joined.length - 1] = { start: last.start, end };
    else joined.push({ start, end });
  }
  return joined;
}
