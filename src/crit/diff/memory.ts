/** Compares the memory of one task in two sets, page by page, by content. */

import type { Chain } from "../memory/chain.ts";
import { AddressSpace, type Area, type Piece } from "../memory/space.ts";
import { Pace, type PassOptions } from "../set/pace.ts";
import type { MemoryChange } from "./change.ts";

/** Bytes compared at once. */
const CHUNK = 4 * 1024 * 1024;

/** Pages of shared memory that were compared for another task. */
export type Seen = Set<string>;

/**
 * Yields the pages that differ, neighbours joined. Memory in neither set (files, the kernel's) is equal; pages of zeros
 * equal memory that was never written.
 */
export async function* diffMemory(
  a: Chain,
  b: Chain,
  pid: number,
  seen: Seen,
  options: PassOptions = {},
): AsyncGenerator<MemoryChange, void, undefined> {
  const [before, after] = await Promise.all([AddressSpace.open(a, pid), AddressSpace.open(b, pid)]);
  const pageSize = await b[0]!.graph.pageSize();
  const pace = new Pace(0, options);
  for (const area of after.areas) {
    const join = new Joiner(pid, area.name ?? "", pageSize);
    for (const piece of await after.pieces(area)) {
      if (piece.shared && piece.run !== undefined) {
        const key = `${piece.run.level}/${piece.run.image}/${piece.run.offset}`;
        if (seen.has(key)) continue;
        seen.add(key);
      }
      for (const [old, start, end] of await overlaps(before, piece)) {
        yield* compare(before, old, after, piece, start, end, pageSize, join, pace);
      }
    }
    yield* join.end();
  }
  for (const area of before.areas) yield* gone(before, area, after, pid, pageSize);
}

/** The parts of the old space below a piece; undefined where nothing was mapped. */
async function overlaps(space: AddressSpace, { start, end }: Piece): Promise<[Piece | undefined, bigint, bigint][]> {
  const parts: [Piece | undefined, bigint, bigint][] = [];
  for (let at = start; at < end;) {
    const area = space.areaAt(at);
    if (area === undefined) {
      const next = space.areas.find(({ vma }) => vma.start > at)?.vma.start ?? end;
      const to = next < end ? next : end;
      parts.push([undefined, at, to]);
      at = to;
      continue;
    }
    const to = area.vma.end < end ? area.vma.end : end;
    for (const piece of await space.pieces(area, at, to)) parts.push([piece, piece.start, piece.end]);
    at = to;
  }
  return parts;
}

async function* compare(
  before: AddressSpace,
  old: Piece | undefined,
  after: AddressSpace,
  piece: Piece,
  start: bigint,
  end: bigint,
  pageSize: number,
  join: Joiner,
  pace: Pace,
): AsyncGenerator<MemoryChange, void, undefined> {
  const [has, had] = [piece.where === "pages", old?.where === "pages"];
  if (!has && !had) return;
  if (old === undefined) {
    yield* join.add("added", start, end);
    return;
  }
  if (old.run !== undefined && piece.run !== undefined && sameBytesOnDisk(before, old, after, piece)) return;
  for (let at = start; at < end; at += BigInt(CHUNK)) {
    const length = Math.min(CHUNK, Number(end - at));
    const was = had ? await before.read(old, Number(at - old.start), length) : undefined;
    const is = has ? await after.read(piece, Number(at - piece.start), length) : undefined;
    await pace.tick(0);
    if (was !== undefined && is !== undefined && Buffer.compare(was, is) === 0) continue;
    for (let page = 0; page < length; page += pageSize) {
      const [x, y] = [was, is].map((bytes) => bytes?.subarray(page, page + pageSize));
      if (same(x, y)) continue;
      const first = at + BigInt(page);
      yield* join.add("changed", first, first + BigInt(pageSize));
    }
  }
}

/** Both sets take the page from one and the same parent. */
function sameBytesOnDisk(a: AddressSpace, old: Piece, b: AddressSpace, piece: Piece): boolean {
  const [x, y] = [a.fileOf(old), b.fileOf(piece)];
  return x !== undefined && x === y && old.run!.offset - Number(old.start) === piece.run!.offset - Number(piece.start);
}

/** Bytes that one side does not have are zeros. */
function same(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  if (a !== undefined && b !== undefined) return Buffer.compare(a, b) === 0;
  return (a ?? b)!.every((byte) => byte === 0);
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
      const still = after.areaAt(at);
      if (still !== undefined) {
        at = still.vma.end;
        continue;
      }
      const next = after.areas.find(({ vma }) => vma.start > at)?.vma.start ?? piece.end;
      const to = next < piece.end ? next : piece.end;
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
