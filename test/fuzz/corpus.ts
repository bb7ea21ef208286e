/** What the fuzzer starts from: the committed images, by kind, each content once. */

import { createHash } from "node:crypto";
import { allFixtures, hasEntries } from "../support/fixtures.ts";
import { decode } from "../support/round-trip.ts";
import type { Random } from "../support/random.ts";

export interface Seed {
  readonly name: string;
  /** Magic name of the type, "(raw)" for images without entries. */
  readonly kind: string;
  readonly bytes: Uint8Array;
  /** The parts of an image with entries. */
  readonly frames: Frames | undefined;
}

/** An image cut at its framing. */
export interface Frames {
  readonly head: Uint8Array;
  readonly records: readonly FrameRecord[];
}

export interface FrameRecord {
  /** The message without the length before it. */
  readonly message: Uint8Array;
  /** Payload. */
  readonly after: Uint8Array;
}

/** Larger images teach no more and take their time. */
const MAX_SEED = 24 * 1024;

export class Corpus {
  readonly kinds: readonly string[];
  readonly #byKind: ReadonlyMap<string, readonly Seed[]>;

  constructor(seeds: readonly Seed[]) {
    const byKind = new Map<string, Seed[]>();
    for (const seed of seeds) byKind.set(seed.kind, [...(byKind.get(seed.kind) ?? []), seed]);
    this.#byKind = byKind;
    this.kinds = [...byKind.keys()].sort();
  }

  /** Every kind is equally likely, however many files it has. */
  pick(random: Random): Seed {
    return random.pick(this.#byKind.get(random.pick(this.kinds)) as readonly Seed[]);
  }

  /** A seed whose framing is known. */
  pickFramed(random: Random): Seed & { readonly frames: Frames } {
    for (;;) {
      const seed = this.pick(random);
      if (seed.frames !== undefined && seed.frames.records.length > 0) return seed as Seed & { frames: Frames };
    }
  }
}

export function loadCorpus(): Corpus {
  const seen = new Set<string>();
  const seeds: Seed[] = [];
  for (const file of allFixtures()) {
    const digest = createHash("sha256").update(file.bytes).update(file.name.replace(/\d+/, "")).digest("hex");
    if (file.bytes.length > MAX_SEED || seen.has(digest)) continue;
    seen.add(digest);
    seeds.push(makeSeed(file));
  }
  return new Corpus(seeds);
}

/** A file as a seed, with its framing when it holds entries. */
export function makeSeed({ name, bytes }: Pick<Seed, "name" | "bytes">): Seed {
  if (!hasEntries({ name, bytes })) return { name, kind: "(raw)", bytes, frames: undefined };
  const image = decode(bytes, name);
  const records = image.entries.map(({ offset, length }) => {
    const size = new DataView(bytes.buffer, bytes.byteOffset + offset, 4).getUint32(0, true);
    return {
      message: bytes.slice(offset + 4, offset + 4 + size),
      after: bytes.slice(offset + 4 + size, offset + length),
    };
  });
  const frames = { head: bytes.slice(0, image.entries[0]?.offset ?? bytes.length), records };
  return { name, kind: image.type?.name ?? image.magic, bytes, frames };
}

/** The bytes of an image cut apart; lengths are those of the parts. */
export function assemble({ head, records }: Frames): Uint8Array {
  const parts = [head];
  for (const { message, after } of records) {
    const size = new Uint8Array(4);
    new DataView(size.buffer).setUint32(0, message.length, true);
    parts.push(size, message, after);
  }
  return Uint8Array.from(Buffer.concat(parts));
}
