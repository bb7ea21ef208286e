/** What every payload codec must keep to, tried on one image put together by hand. */

import type { Test } from "tap";
import { CkptError } from "../../src/crit/errors.ts";
import type { Payload } from "../../src/crit/images/payload/payload.ts";
import { decode, encode, fromJson, toJson } from "./round-trip.ts";

export interface PayloadCase {
  /** The whole image. */
  readonly bytes: Uint8Array;
  /** Payload of each entry. */
  readonly payloads: readonly (Payload | undefined)[];
  /** "extra" of each entry in plain JSON. */
  readonly extra: readonly unknown[];
  /** Entries that must carry their own bytes: padding that is not zero, for one. */
  readonly raw?: readonly number[];
  /** Ends of the file at which it would be a shorter image that is whole. */
  readonly wholeAt?: readonly number[];
}

/**
 * The payload is read, shown, and comes back in every way; the file cut at any byte is refused or, where it is a whole
 * image by then, read with fewer entries.
 */
export function payloadCase(t: Test, { bytes, payloads, extra, raw = [], wholeAt = [] }: PayloadCase): void {
  const image = decode(bytes);
  t.strictSame(
    image.entries.map(({ payload }) => payload),
    payloads,
    "payloads",
  );
  t.strictSame(
    image.entries.flatMap((entry, i) => (entry.raw === undefined ? [] : [i])),
    raw,
    "entries with their own bytes",
  );
  t.strictSame(encode(image), bytes, "directly");
  const shown = JSON.parse(toJson(bytes)) as { entries: Record<string, unknown>[] };
  t.strictSame(
    shown.entries.map((entry) => entry["extra"]),
    extra,
    '"extra"',
  );
  for (const pretty of [false, true]) {
    const stale: string[] = [];
    t.strictSame(
      fromJson(toJson(bytes, undefined, { pretty }), stale),
      bytes,
      pretty ? "through pretty JSON" : "through JSON",
    );
    t.strictSame(stale, []);
  }
  for (let end = (image.entries[0]?.offset ?? 0) + 1; end < bytes.length; end++) {
    const whole = image.entries.filter(({ offset, length }) => offset + length <= end).length;
    const atBoundary = image.entries.some(({ offset }) => offset === end) || wholeAt.includes(end);
    try {
      const { entries } = decode(bytes.slice(0, end), "cut.img");
      if (!atBoundary) t.fail(`cut at ${end}: ${entries.length} entries where ${whole} are whole`);
    } catch (error) {
      if (!(error instanceof CkptError)) throw error;
      if (atBoundary || error.code !== "truncated" || (error.offset ?? -1) > end)
        t.fail(`cut at ${end}: ${error.code} ${error.message}`);
    }
  }
}
