/** Memory in large windows that overlap, so that what is looked for is whole in one of them. */

import type { Part } from "./parts.ts";
import type { MemoryReader } from "./reader.ts";

/** Bytes read at once: large enough to make calls cheap, small enough to stay in the caches of a CPU. */
const CHUNK = 512 * 1024;

/** A stretch of memory without gaps. The bytes are reused for the next window. */
export interface Window {
  readonly bytes: Buffer;
  /** Address of the first byte. */
  readonly address: bigint;
  /** What begins in [from, limit) is of this window; bytes before and behind are neighbours. */
  readonly from: number;
  readonly limit: number;
  /** The memory before the first byte is not known: a stretch begins here. */
  readonly first: boolean;
  /** And here it ends. */
  readonly last: boolean;
}

/** How much of its neighbours a window has, bytes; less only where a stretch begins or ends. */
export interface Margins {
  readonly before: number;
  readonly behind: number;
}

/** Windows over the readable parts, neighbours joined whatever area or image they are of. */
export async function* windows(
  parts: AsyncIterable<Part>,
  reader: MemoryReader,
  { before, behind }: Margins,
): AsyncGenerator<Window, void, undefined> {
  const room = Buffer.allocUnsafeSlow(before + CHUNK + behind);
  let filled = 0;
  let from = 0;
  let address = 0n;
  let end: bigint | undefined;
  let first = true;
  const window = (last: boolean): Window => {
    const limit = last ? filled : filled - behind;
    return { bytes: room.subarray(0, filled), address, from, limit, first, last };
  };
  for await (const part of parts) {
    if (!part.readable) continue;
    if (part.start !== end) {
      if (filled > 0) yield window(true);
      [filled, from, address, first] = [0, 0, part.start, true];
    }
    end = part.end;
    const size = Number(part.end - part.start);
    for (let done = 0; done < size;) {
      if (filled === room.length) {
        const full = window(false);
        yield full;
        const kept = full.limit - before;
        room.copyWithin(0, kept, filled);
        [filled, from, address, first] = [filled - kept, before, address + BigInt(kept), false];
      }
      const length = Math.min(room.length - filled, size - done);
      await reader.read(part, done, room.subarray(filled, filled + length));
      filled += length;
      done += length;
    }
  }
  if (filled > 0) yield window(true);
}
