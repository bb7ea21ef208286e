/** Searches memory for bytes or a regular expression. */

import type { Part } from "./parts.ts";
import type { Pattern } from "./pattern.ts";
import { Probe } from "./probe.ts";
import type { MemoryReader } from "./reader.ts";
import { type Window, windows } from "./windows.ts";

export interface Match {
  readonly address: bigint;
  readonly bytes: Uint8Array;
  /** Its neighbours, as many as were asked for or are there. */
  readonly before: Uint8Array;
  readonly behind: Uint8Array;
}

export interface SearchOptions {
  /** Bytes of neighbours on each side. */
  readonly context: number;
  /** Called with the bytes searched so far. */
  readonly onBytes?: ((done: number) => void | Promise<void>) | undefined;
}

/** Longest match of a regular expression, bytes; a longer one is cut there. */
export const LONGEST_MATCH = 4096;

/**
 * Matches in the readable parts, ascending, none inside another; they may cross areas and images where addresses go on.
 * Memory never written to, which images do not have, is not searched.
 */
export async function* search(
  parts: AsyncIterable<Part>,
  reader: MemoryReader,
  pattern: Pattern,
  { context, onBytes }: SearchOptions,
): AsyncGenerator<Match, void, undefined> {
  const longest = pattern.kind === "bytes" ? pattern.bytes.length : LONGEST_MATCH;
  const hits = hitsOf(pattern);
  let done = 0;
  let next = 0n;
  // One byte before at least: \b and (?<!…) of an expression look at it.
  for await (const window of windows(parts, reader, { before: Math.max(context, 16), behind: longest + context })) {
    const { bytes, address } = window;
    const from = next > address ? Math.max(window.from, Number(next - address)) : window.from;
    for (const [start, end] of hits(window, from)) {
      next = address + BigInt(end);
      yield {
        address: address + BigInt(start),
        bytes: Uint8Array.from(bytes.subarray(start, end)),
        before: Uint8Array.from(bytes.subarray(Math.max(0, start - context), start)),
        behind: Uint8Array.from(bytes.subarray(end, end + context)),
      };
    }
    done += window.limit - window.from;
    await onBytes?.(done);
  }
}

/** Where in a window, from a place on, the pattern is: [start, end). */
type Hits = (window: Window, from: number) => Iterable<readonly [start: number, end: number]>;

function hitsOf(pattern: Pattern): Hits {
  switch (pattern.kind) {
    case "bytes": {
      const probe = new Probe(pattern.bytes);
      return (window, from) => fixed(window, from, probe);
    }
    case "regex": {
      const { regex } = pattern;
      return (window, from) => expression(window, from, regex);
    }
  }
}

function* fixed({ bytes, limit }: Window, from: number, probe: Probe): Generator<[number, number]> {
  for (let at = probe.indexIn(bytes, from); at >= 0 && at < limit;) {
    yield [at, at + probe.length];
    at = probe.indexIn(bytes, at + probe.length);
  }
}

function* expression({ bytes, limit }: Window, from: number, shared: RegExp): Generator<[number, number]> {
  const regex = new RegExp(shared); // lastIndex is state
  const text = bytes.toString("latin1");
  regex.lastIndex = from;
  for (let match = regex.exec(text); match !== null && match.index < limit; match = regex.exec(text)) {
    const length = Math.min(match[0].length, LONGEST_MATCH);
    if (length > 0) yield [match.index, match.index + length];
    regex.lastIndex = match.index + Math.max(length, 1);
  }
}
