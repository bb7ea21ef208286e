/** Compares the memory of one task in two sets, page by page, by content. */

import type { Chain } from "../memory/chain.ts";
import { MemoryReader } from "../memory/reader.ts";
import { AddressSpace, type Area, type Piece } from "../memory/space.ts";
import { Pace, type PassOptions } from "../set/pace.ts";
import type { MemoryChange } from "./change.ts";

/** Bytes compared at once: large enough to make calls cheap, small enough to stay in the caches of a CPU. */
const CHUNK = 256 * 1024;

/** What goes over several tasks of two sets. */
export class MemoryDiff {
  readonly #a: Chain;
  readonly #b: Chain;
  readonly #pageSize: number;
  readonly #pace: Pace;
  readonly #rooms = [Buffer.allocUnsafeSlow(CHUNK), Buffer.allocUnsafeSlow(CHUNK)] as const;
  readonly #zeros = Buffer.alloc(CHUNK);
  /** Pages of shared memory that were compared for another task. */
  readonly #seen = new Set<string>();
  #done = 0;

  private constructor(a: Chain, b: Chain, pageSize: number, pace: Pace) {
    this.#a = a;
    this.#b = b;
    this.#pageSize = pageSize;
    this.#pace = pace;
  }

  static async open(a: Chain, b: Chain, options: PassOptions = {}): Promise<MemoryDiff> {
    return new MemoryDiff(a, b, await b[0]!.graph.pageSize(), new Pace(await bytesOfPages(b), options));
  }

  /**
   * Yields the pages of a task that differ, neighbours joined. Memory in neither set (files, the kernel's) is equal;
   * pages of zeros equal memory that was never written.
   */
  async *task(pid: number): AsyncGenerator<MemoryChange, void, undefined> {
    const [before, after] = await Promise.all([AddressSpace.open(this.#a, pid), AddressSpace.open(this.#b, pid)]);
    const readers = [new MemoryReader(before), new MemoryReader(after)] as const;
    try {
      for (const area of after.areas) {
        const join = new Joiner(pid, area.name ?? "", this.#pageSize);
        for (const piece of await after.pieces(area)) {
          if (this.#isSeen(piece)) continue;
          for (const part of await overlaps(before, piece)) {
            if (
              part.old?.run === undefined ||
              piece.run === undefined ||
              !sameBytesOnDisk(before, part.old, after, piece)
            )
              yield* this.#compare(readers, part, piece, join);
            if (piece.where === "pages") this.#done += Number(part.end - part.start);
          }
        }
        yield* join.end();
      }
    } finally {
      for (const reader of readers) reader.close();
    }
    for (const area of before.areas) yield* gone(before, area, after, pid, this.#pageSize);
  }

  #isSeen({ shared, run }: Piece): boolean {
    if (!shared || run === undefined) return false;
    const key = `${run.level}/${run.image}/${run.offset}`;
    if (this.#seen.has(key)) return true;
    this.#seen.add(key);
    return false;
  }

  async *#compare(
    [olds, news]: readonly [MemoryReader, MemoryReader],
    { old, start, end }: Overlap,
    piece: Piece,
    join: Joiner,
  ): AsyncGenerator<MemoryChange, void, undefined> {
    const [has, had] = [piece.where === "pages", old?.where === "pages"];
    if (!has && !had) return;
    if (old === undefined) {
      yield* join.add("added", start, end);
      return;
    }
    const size = Number(end - start);
    for (let at = 0; at < size; at += CHUNK) {
      await this.#pace.tick(this.#done + (has ? at : 0));
      const length = Math.min(CHUNK, size - at);
      // Bytes that one side does not have are zeros.
      const [was, is] = [had ? this.#rooms[0] : this.#zeros, has ? this.#rooms[1] : this.#zeros];
      if (had) await olds.readPages(old, Number(start - old.start) + at, was.subarray(0, length));
      if (has) await news.readPages(piece, Number(start - piece.start) + at, is.subarray(0, length));
      if (was.compare(is, 0, length, 0, length) === 0) continue;
      for (let page = 0; page < length; page += this.#pageSize) {
        const stop = page + this.#pageSize;
        if (was.compare(is, page, stop, page, stop) === 0) continue;
        const first = start + BigInt(at + page);
        yield* join.add("changed", first, first + BigInt(this.#pageSize));
      }
    }
  }
}

/** Bytes of the pages images of a chain: what there is to read, but for what the newer sets replace. */
async function bytesOfPages(chain: Chain): Promise<number> {
  let sum = 0;
  for (const { set } of chain)
    for (const member of await set.source.list()) if (/^pages-/.test(member.name)) sum += member.size;
  return sum;
}

/** A part of a piece of the new space, and what the old one has there; nothing where nothing was mapped. */
interface Overlap {
  readonly old: Piece | undefined;
  readonly start: bigint;
  readonly end: bigint;
}

async function overlaps(space: AddressSpace, { start, end }: Piece): Promise<Overlap[]> {
  const parts: Overlap[] = [];
  for (let at = start; at < end;) {
    const area = space.areaFrom(at);
    if (area === undefined || area.vma.start > at) {
      const to = area !== undefined && area.vma.start < end ? area.vma.start : end;
      parts.push({ old: undefined, start: at, end: to });
      at = to;
      continue;
    }
    const to = area.vma.end < end ? area.vma.end : end;
    for (const old of await space.pieces(area, at, to)) parts.push({ old, start: old.start, end: old.end });
    at = to;
  }
  return parts;
}

/** Both sets take the page from one and the same parent. */
function sameBytesOnDisk(a: AddressSpace, old: Piece, b: AddressSpace, piece: Piece): boolean {
  const [x, y] = [a.fileOf(old), b.fileOf(piece)];
  return x !== undefined && x === y && old.run!.offset - Number(old.start) === piece.run!.offset - Number(piece.start);
}

/** Pages of areas that are no longer there. */
async function* gone(
  before: AddressSpace,
  area: Area,
  after: AddressSpace,
  pid: number,
  pageSize: number,
): AsyncGenerator<MemoryChange, void, undefined> {
  const join = new Joiner(pid, area.name ?? "", pageSize);
  for (const piece of await before.pieces(area)) {
    if (piece.where !== "pages") continue;
    for (let at = piece.start; at < piece.end;) {
      const still = after.areaFrom(at);
      if (still !== undefined && still.vma.start <= at) {
        at = still.vma.end;
        continue;
      }
      const to = still !== undefined && still.vma.start < piece.end ? still.vma.start : piece.end;
      yield* join.add("removed", at, to);
      at = to;
    }
  }
  yield* join.end();
}

/** Joins neighbouring pages of one kind. */
class Joiner {
  readonly #pid: number;
  readonly #area: string;
  readonly #pageSize: number;
  #held: { kind: MemoryChange["kind"]; start: bigint; end: bigint } | undefined;

  constructor(pid: number, area: string, pageSize: number) {
    this.#pid = pid;
    this.#area = area;
    this.#pageSize = pageSize;
  }

  *add(kind: MemoryChange["kind"], start: bigint, end: bigint): Generator<MemoryChange, void, undefined> {
    if (this.#held?.kind === kind && this.#held.end === start) {
      this.#held.end = end;
      return;
    }
    yield* this.end();
    this.#held = { kind, start, end };
  }

  *end(): Generator<MemoryChange, void, undefined> {
    const held = this.#held;
    this.#held = undefined;
    if (held === undefined) return;
    const pages = Number(held.end - held.start) / this.#pageSize;
    yield { ...held, pid: this.#pid, area: this.#area, pages };
  }
}
