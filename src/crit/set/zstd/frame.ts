/**
 * Decompresses zstd (RFC 8878): frames, blocks, checksums. Written here since Node 20 has no zstd, and the libraries
 * that stream can be kept busy for a minute by 18 hostile bytes (fzstd 0.1.1) or for ever by damage (zstddec 0.3.4).
 */
import { CkptError } from "../../errors.ts";
import type { Bytes } from "../bytes.ts";
import { BlockDecoder, MAX_BLOCK, newBlockState, OVERRUN, type BlockState, type Output } from "./block.ts";
import { Corrupt } from "./corrupt.ts";
import { Xxh64 } from "./xxh64.ts";

const MAGIC = 0xfd2fb528;

/** True for the magic of a frame and for those of skippable frames (section 3.1.2). */
export function isZstd(head: Uint8Array): boolean {
  if (head.length < 4) return false;
  const magic = new DataView(head.buffer, head.byteOffset, 4).getUint32(0, true);
  return magic === MAGIC || magic >>> 4 === 0x184d2a5;
}

interface FrameHeader {
  /** Bytes before a position that matches may refer to. */
  readonly window: number;
  readonly contentSize: number | undefined;
  readonly hasChecksum: boolean;
}

/** Read at a time. */
const CHUNK = 512 * 1024;
/** Bytes the bit readers may touch behind a block. */
const SLACK = 4;

/** How far the output may run past the window before the window is moved back to the front of the buffer. */
const MAX_RUN = 16 * 1024 * 1024;

/**
 * Decompresses a whole file. Memory: up to twice the window of a frame, at most 16 MiB more than it; a window may not
 * be larger than `maxWindow`. Content sizes and checksums are verified where a frame has them. Throws CkptError
 * "bad-archive" or "too-large", naming `label` and the offset in it.
 */
export class ZstdDecoder {
  readonly #bytes: Bytes;
  readonly #label: string;
  readonly #maxWindow: number;
  readonly #decoder = new BlockDecoder();
  readonly #out: Output = { bytes: new Uint8Array(0), at: 0, start: 0 };
  /** A piece of the file; its last SLACK bytes are there only to be touched. */
  #piece: Uint8Array = new Uint8Array(SLACK);
  #pieceOffset = 0;
  #at = 0;

  constructor(bytes: Bytes, label: string, maxWindow: number) {
    this.#bytes = bytes;
    this.#label = label;
    this.#maxWindow = maxWindow;
  }

  /** Compressed bytes taken so far. */
  get position(): number {
    return this.#at;
  }

  /** The decompressed bytes, block by block. Each array is a view that holds until the next is asked for. */
  *blocks(): Generator<Uint8Array, void, void> {
    while (this.#at < this.#bytes.size) {
      const start = this.#at;
      const magic = this.#number(4, "a zstd frame");
      if (magic === MAGIC) yield* this.#frame();
      else if (magic >>> 4 === 0x184d2a5) this.#skip(this.#number(4, "a skippable zstd frame"));
      else this.#fail("bad-archive", start, "bytes that are no zstd frame");
    }
  }

  *#frame(): Generator<Uint8Array, void, void> {
    const start = this.#at - 4;
    const header = this.#header();
    const checksum = header.hasChecksum ? new Xxh64() : undefined;
    const state = newBlockState();
    const limit = Math.min(MAX_BLOCK, Math.max(header.window, 1));
    this.#out.start = this.#out.at;
    let size = 0;
    for (let last = false; !last;) {
      const at = this.#at;
      this.#makeRoom(header.window);
      const from = this.#out.at;
      last = this.#block(state, limit);
      const block = this.#out.bytes.subarray(from, this.#out.at);
      size += block.length;
      if (header.contentSize !== undefined && size > header.contentSize)
        this.#fail("bad-archive", at, `the frame decodes to more than the ${header.contentSize} bytes it announced`);
      checksum?.update(block);
      if (block.length > 0) yield block;
    }
    if (header.contentSize !== undefined && size !== header.contentSize)
      this.#fail("bad-archive", start, `the frame announced ${header.contentSize} bytes and decodes to ${size}`);
    if (checksum !== undefined && this.#number(4, "the checksum") !== checksum.digestLow())
      this.#fail("bad-archive", start, "the checksum of the zstd frame is wrong: its data is damaged");
  }

  /** Section 3.1.1.1. */
  #header(): FrameHeader {
    const at = this.#at;
    const descriptor = this.#number(1, "a zstd frame header");
    if ((descriptor & 8) !== 0) this.#fail("bad-archive", at, "a zstd frame header with reserved bits");
    const single = (descriptor & 32) !== 0;
    let window = 0;
    if (!single) {
      const code = this.#number(1, "a zstd frame header");
      const base = 2 ** (10 + (code >> 3));
      window = base + (base / 8) * (code & 7);
    }
    if (this.#number([0, 1, 2, 4][descriptor & 3]!, "a zstd frame header") !== 0)
      this.#fail("bad-archive", at, "a zstd frame that needs a dictionary");
    const sizeBytes = [single ? 1 : 0, 2, 4, 8][descriptor >> 6]!;
    let contentSize: number | undefined;
    if (sizeBytes > 0) contentSize = this.#number(sizeBytes, "a zstd frame header") + (sizeBytes === 2 ? 256 : 0);
    if (single) window = contentSize ?? 0;
    if (window > this.#maxWindow)
      this.#fail("too-large", at, `a zstd window of ${window} bytes, the ceiling is ${this.#maxWindow}`);
    return { window, contentSize, hasChecksum: (descriptor & 4) !== 0 };
  }

  /** Section 3.1.1.2. True after the last block. */
  #block(state: BlockState, limit: number): boolean {
    const at = this.#at;
    const header = this.#number(3, "a zstd block header");
    const size = header >> 3;
    const type = (header >> 1) & 3;
    if (type === 3) this.#fail("bad-archive", at, "a zstd block of the reserved type");
    if (size > (type === 2 ? MAX_BLOCK : limit))
      this.#fail("bad-archive", at, `a zstd block of ${size} bytes, the ceiling is ${limit}`);
    const from = this.#need(type === 1 ? 1 : size, "a zstd block");
    const out = this.#out;
    if (type === 2) {
      try {
        this.#decoder.decode(this.#piece, from, from + size, state, out, limit);
      } catch (error) {
        if (error instanceof Corrupt) this.#fail("bad-archive", at, `damaged zstd block: ${error.message}`);
        throw error;
      }
    } else {
      if (type === 1) out.bytes.fill(this.#piece[from]!, out.at, out.at + size);
      else out.bytes.set(this.#piece.subarray(from, from + size), out.at);
      out.at += size;
    }
    return (header & 1) === 1;
  }

  /** Room for one more block. The buffer grows with what was decoded, so a large window alone costs nothing. */
  #makeRoom(window: number): void {
    const out = this.#out;
    if (out.bytes.length - out.at >= MAX_BLOCK + OVERRUN) return;
    const keep = Math.min(window, out.at - out.start);
    const from = out.at - keep;
    const roomFor = (history: number): number => history + Math.min(history, MAX_RUN) + 2 * MAX_BLOCK;
    if (out.bytes.length < roomFor(keep)) {
      const larger = new Uint8Array(Math.min(2 * roomFor(keep), roomFor(window)));
      larger.set(out.bytes.subarray(from, out.at));
      out.bytes = larger;
    } else out.bytes.copyWithin(0, from, out.at);
    out.start = 0;
    out.at = keep;
  }

  /** A little-endian number of 0 to 8 bytes. */
  #number(length: number, what: string): number {
    const from = this.#need(length, what);
    let value = 0;
    for (let i = length - 1; i >= 0; i--) value = value * 256 + this.#piece[from + i]!;
    return value;
  }

  #skip(length: number): void {
    if (length > this.#bytes.size - this.#at) this.#short("a skippable zstd frame", length);
    this.#at += length;
  }

  /** Takes `length` bytes of the file, whole and in one piece; gives where in #piece they start. */
  #need(length: number, what: string): number {
    const pieceEnd = this.#pieceOffset + this.#piece.length - SLACK;
    if (this.#at < this.#pieceOffset || this.#at + length > pieceEnd) {
      const read = this.#bytes.read(this.#at, Math.max(length, CHUNK) + SLACK);
      const wasLast = this.#at + read.length === this.#bytes.size;
      this.#piece = wasLast ? Buffer.concat([read, new Uint8Array(SLACK)]) : read;
      this.#pieceOffset = this.#at;
      if (this.#piece.length - SLACK < length) this.#short(what, length);
    }
    const from = this.#at - this.#pieceOffset;
    this.#at += length;
    return from;
  }

  #short(what: string, wanted: number): never {
    const available = Math.max(0, this.#bytes.size - this.#at);
    return this.#fail("bad-archive", this.#at, `${what} is truncated: wanted ${wanted} bytes, ${available} available`);
  }

  #fail(code: "bad-archive" | "too-large", offset: number, what: string): never {
    throw new CkptError(code, what, { file: this.#label, offset });
  }
}
