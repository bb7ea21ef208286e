/** The address space of a task: what is at an address, resolved through pages, parents, shared memory and files. */

import { realpathSync } from "node:fs";
import { CkptError } from "../errors.ts";
import type { Ref, Vma } from "../graph/types.ts";
import type { Chain } from "./chain.ts";
import { cut, firstBehind, type Run, readRuns } from "./runs.ts";

/** An area with what it maps called by name. */
export interface Area {
  readonly vma: Vma;
  /** Path or name of what is mapped; undefined of private anonymous memory. */
  readonly name: string | undefined;
}

/**
 * A stretch of memory whose bytes are in one place. "pages": in a pages image of the chain · "zero": anonymous memory
 * nobody wrote to · "file": what the mapped file has there, if anybody has it · "lazy", "missing": in no image of the
 * chain · "kernel": vdso, vvar and the like, which the kernel of the restore brings.
 */
export interface Piece {
  readonly start: bigint;
  /** Behind the last byte. */
  readonly end: bigint;
  readonly where: "pages" | "zero" | "file" | "lazy" | "missing" | "kernel";
  /** Of "pages": bytes come from a set before the newest one. */
  readonly inParent: boolean;
  /** Of "pages": of a shared segment. */
  readonly shared: boolean;
  readonly run: Run | undefined;
}

/** Types whose contents are not in images. */
const KERNEL: ReadonlySet<string> = new Set(["vdso", "vvar", "vsyscall", "uprobes", "socket"]);

export class AddressSpace {
  readonly pid: number;
  /** Ascending; guard areas, which lie inside others, left out. */
  readonly areas: readonly Area[];
  readonly #chain: Chain;
  readonly #own: readonly Run[];
  readonly #segments = new Map<Ref, Promise<readonly Run[]>>();

  constructor(pid: number, areas: readonly Area[], own: readonly Run[], chain: Chain) {
    this.pid = pid;
    this.areas = areas;
    this.#own = own;
    this.#chain = chain;
  }

  /** Throws "not-found" for a pid that the set does not have. A dead task has no areas. */
  static async open(chain: Chain, pid: number): Promise<AddressSpace> {
    const { graph } = chain[0]!;
    const areas: Area[] = [];
    for await (const { vma, name } of graph.lists.vmas(pid)) if (vma.type !== "guard") areas.push({ vma, name });
    areas.sort((a, b) => (a.vma.start < b.vma.start ? -1 : a.vma.start > b.vma.start ? 1 : 0));
    return new AddressSpace(pid, areas, await readRuns(chain, `task:${pid}`), chain);
  }

  /** The area that holds an address. */
  areaAt(address: bigint): Area | undefined {
    const area = this.areaFrom(address);
    return area !== undefined && area.vma.start <= address ? area : undefined;
  }

  /** The area that holds an address, or else the next one behind it. */
  areaFrom(address: bigint): Area | undefined {
    let low = 0;
    let high = this.areas.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.areas[middle]!.vma.end > address) high = middle;
      else low = middle + 1;
    }
    return this.areas[low];
  }

  /** What [start, end) of an area is made of, in order and without gaps. */
  async pieces({ vma }: Area, start = vma.start, end = vma.end): Promise<Piece[]> {
    const pieces: Piece[] = [];
    let at = start;
    for (let i = firstBehind(this.#own, start); i < this.#own.length && this.#own[i]!.start < end; i++) {
      const run = this.#own[i]!;
      const [from, to] = [run.start > at ? run.start : at, run.end < end ? run.end : end];
      if (from >= to) continue;
      if (at < from) pieces.push(...(await this.#below(vma, at, from)));
      const [part] = cut([run], from, to, 0);
      pieces.push(pieceOf(part!, from, to, false));
      at = to;
    }
    if (at < end) pieces.push(...(await this.#below(vma, at, end)));
    return pieces;
  }

  /**
   * Bytes of [address, address + length) of a "pages" piece, at most as long as the piece. Other pieces have none;
   * zeros are the caller's to make.
   */
  async read({ run, start }: Piece, offset: number, length: number): Promise<Uint8Array> {
    if (run?.where !== "here") throw new CkptError("not-found", `no image has the bytes at 0x${start.toString(16)}`);
    const { set } = this.#chain[run.level]!;
    const bytes = await set.source.read(run.image, run.offset + offset, length);
    if (bytes.length === length) return bytes;
    throw new CkptError("truncated", `${length} bytes wanted, ${bytes.length} are there`, {
      file: run.image,
      offset: run.offset + offset,
    });
  }

  /** The file on disk that a piece is read from; undefined of archives and of what has no bytes. */
  fileOf({ run }: Piece): string | undefined {
    const directory = run?.where === "here" ? this.#chain[run.level]?.set.source.directory : undefined;
    return directory === undefined ? undefined : `${realpathSync(directory)}/${run!.image}`;
  }

  /**
   * The bytes at an address, over the borders of areas and pieces, zeros where memory was never written. Throws
   * "not-found" where no image has them.
   */
  async bytes(address: bigint, length: number): Promise<Uint8Array> {
    const out = new Uint8Array(length);
    const end = address + BigInt(length);
    for (let at = address; at < end;) {
      const area = this.areaAt(at);
      if (area === undefined)
        throw new CkptError("not-found", `0x${at.toString(16)} is in no area of task ${this.pid}`);
      const to = area.vma.end < end ? area.vma.end : end;
      for (const piece of await this.pieces(area, at, to)) {
        if (piece.where === "zero") continue;
        const size = Number(piece.end - piece.start);
        if (piece.where !== "pages")
          throw new CkptError("not-found", `0x${piece.start.toString(16)} is not in the images (${piece.where})`);
        out.set(await this.read(piece, 0, size), Number(piece.start - address));
      }
      at = to;
    }
    return out;
  }

  /** What is there when the task's own page map has nothing. */
  async #below(vma: Vma, start: bigint, end: bigint): Promise<Piece[]> {
    const whole = (where: Piece["where"]): Piece[] => [
      { start, end, where, inParent: false, shared: false, run: undefined },
    ];
    if (KERNEL.has(vma.type)) return whole("kernel");
    const segment = await this.#segmentOf(vma);
    if (segment === undefined) return whole(vma.type === "file" ? "file" : "zero");
    const shift = vma.start - vma.offset;
    let reading = this.#segments.get(segment);
    if (reading === undefined) this.#segments.set(segment, (reading = readRuns(this.#chain, segment)));
    const runs = await reading;
    return cut(runs, start - shift, end - shift, 0).map((run) => {
      const piece = pieceOf(run, run.start + shift, run.end + shift, true);
      // Pages of a segment that have no run were never written.
      return piece.where === "missing" && run.image === "" ? { ...piece, where: "zero", run: undefined } : piece;
    });
  }

  /** The shared segment that holds the pages of an area: of anonymous, System V and memfd memory. */
  async #segmentOf({ type, backing }: Vma): Promise<Ref | undefined> {
    const { graph } = this.#chain[0]!;
    if (backing === undefined || (type !== "shared" && type !== "sysv" && type !== "memfd")) return undefined;
    if (backing.startsWith("shm:")) return backing;
    const object = (await graph.has(backing)) ? await graph.get(backing) : undefined;
    if (object?.kind === "sysv" || object?.kind === "memfd") return object.shm;
    for (const { to, resolved } of object === undefined ? [] : await graph.out(backing)) {
      if (!resolved || !to.startsWith("memfd:")) continue;
      const memfd = await graph.get(to);
      if (memfd.kind === "memfd") return memfd.shm;
    }
    return undefined;
  }
}

function pieceOf(run: Run, start: bigint, end: bigint, shared: boolean): Piece {
  const where = run.where === "here" ? "pages" : run.where;
  return { start, end, where, inParent: run.level > 0, shared, run: run.where === "here" ? run : undefined };
}
