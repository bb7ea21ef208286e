/** Printable text in memory, as strings(1) finds it. */

import type { Part } from "./parts.ts";
import type { MemoryReader } from "./reader.ts";
import { windows } from "./windows.ts";

export interface FoundString {
  readonly address: bigint;
  /** Printable ASCII and tabs. */
  readonly text: string;
}

/** Longest string, bytes; what goes on behind it is the next one. */
export const LONGEST_STRING = 64 * 1024;

/** By byte: 1 of printable ASCII and the tab. */
const PRINTABLE = Uint8Array.from({ length: 256 }, (_, byte) => (byte === 9 || (byte >= 32 && byte < 127) ? 1 : 0));

/** Strings of at least `least` characters in the readable parts, also over the borders of areas and images. */
export async function* strings(
  parts: AsyncIterable<Part>,
  reader: MemoryReader,
  least: number,
  onBytes?: (done: number) => void | Promise<void>,
): AsyncGenerator<FoundString, void, undefined> {
  let done = 0;
  let held = "";
  for await (const { bytes, address, first, last } of windows(parts, reader, { before: 0, behind: 0 })) {
    if (first) held = "";
    const ended = (start: number, end: number): FoundString | undefined => {
      const text = held + bytes.toString("latin1", start, end);
      const found = text.length < least ? undefined : { address: address + BigInt(end - text.length), text };
      held = "";
      return found;
    };
    let start = 0;
    for (let at = 0; at < bytes.length; at++) {
      const full = at - start + held.length === LONGEST_STRING;
      if (PRINTABLE[bytes[at]!] === 1 && !full) continue;
      const found = at - start + held.length >= least ? ended(start, at) : undefined;
      held = "";
      if (found !== undefined) yield found;
      start = full && PRINTABLE[bytes[at]!] === 1 ? at : at + 1;
    }
    const found = last ? ended(start, bytes.length) : undefined;
    if (found !== undefined) yield found;
    held = last ? "" : held + bytes.toString("latin1", start, bytes.length);
    done += bytes.length;
    await onBytes?.(done);
  }
}
