/** Reads parts of memory into a buffer of the caller, straight from the pages files where they are files. */

import { closeSync, openSync, readSync } from "node:fs";
import { CkptError } from "../errors.ts";
import { ioError } from "../set/bytes.ts";
import type { Part } from "./parts.ts";
import type { AddressSpace, Piece } from "./space.ts";

/** Pages files kept open; a chain of incremental dumps has one each. */
const OPEN_FILES = 32;

interface OpenFile {
  readonly fd: number;
  readonly path: string;
}

export class MemoryReader {
  readonly #space: AddressSpace;
  /** Descriptors by level in the chain and image; undefined of archives. */
  readonly #open = new Map<string, OpenFile | undefined>();

  constructor(space: AddressSpace) {
    this.#space = space;
  }

  /** Fills `target` from the byte `offset` of a readable part, which is at least that long. Throws "truncated", "io". */
  async read(part: Part, offset: number, target: Uint8Array): Promise<void> {
    if (part.piece.where !== "file") {
      await this.readPages(part.piece, Number(part.start - part.piece.start) + offset, target);
      return;
    }
    const bytes = part.file!.bytes!.read(part.offset + offset, target.length);
    target.set(bytes);
    target.fill(0, bytes.length); // behind the end of the file its last page is zeros
  }

  /** The same of a "pages" piece. */
  async readPages(piece: Piece, offset: number, target: Uint8Array): Promise<void> {
    const file = this.#file(piece);
    if (file === undefined || piece.run === undefined) target.set(await this.#space.read(piece, offset, target.length));
    else this.#readFile(file, piece.run.image, piece.run.offset + offset, target);
  }

  close(): void {
    for (const file of this.#open.values()) if (file !== undefined) closeSync(file.fd);
    this.#open.clear();
  }

  #file(piece: Piece): OpenFile | undefined {
    const key = `${piece.run?.level}/${piece.run?.image}`;
    if (this.#open.has(key)) return this.#open.get(key);
    if (this.#open.size >= OPEN_FILES) this.close();
    const path = this.#space.fileOf(piece);
    try {
      this.#open.set(key, path === undefined ? undefined : { fd: openSync(path, "r"), path });
    } catch (cause) {
      throw ioError(cause, path ?? key);
    }
    return this.#open.get(key);
  }

  #readFile({ fd, path }: OpenFile, image: string, at: number, target: Uint8Array): void {
    for (let done = 0; done < target.length;) {
      let length: number;
      try {
        length = readSync(fd, target, done, target.length - done, at + done);
      } catch (cause) {
        throw ioError(cause, path);
      }
      if (length === 0) {
        const what = `${target.length} bytes wanted, ${done} are there`;
        throw new CkptError("truncated", what, { file: image, offset: at });
      }
      done += length;
    }
  }
}
