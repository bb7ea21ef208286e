/**
 * Unpacks .xz (the .xz File Format, version 1.1.0): streams, blocks, LZMA2 chunks, checks. Written here since Node has
 * no xz, and so that hostile bytes cost neither memory nor an exception of another kind.
 */
import { CkptError } from "../../../crit/errors.ts";
import { LIMITS } from "../../../crit/set/limits.ts";
import { escapeControls } from "../../../crit/views/escape.ts";
import { CHECK_SIZES, crc32Bytes, newCheck } from "./check.ts";
import { Damaged } from "./damaged.ts";
import { LzmaDecoder, type Output } from "./lzma.ts";

const STREAM_MAGIC = [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0];
const FOOTER_MAGIC = [0x59, 0x5a];
const STREAM_HEADER = 12;
const LZMA2 = 0x21;
/** `xz -9` has 64 MiB. */
const MAX_DICTIONARY = 64 * 1024 * 1024;
/** The most that one LZMA2 chunk unpacks to. */
const MAX_CHUNK = 2 * 1024 * 1024;

/**
 * The unpacked bytes, chunk by chunk; each array holds until the next is asked for. Memory: twice the dictionary that
 * is used, at most about 130 MiB. What stands before a cut is given first. Throws CkptError "bad-archive", "too-large" or "unsupported", with the offset.
 */
export function* unxz(bytes: Uint8Array, label: string): Generator<Uint8Array, void, void> {
  const reader = new XzReader(bytes);
  try {
    let total = 0;
    for (const chunk of reader.streams()) {
      total += chunk.length;
      if (total > LIMITS.freeExpansion && total > LIMITS.ratio * reader.position)
        throw new CkptError("too-large", `unpacks to more than ${total} bytes: a decompression bomb?`);
      yield chunk;
    }
  } catch (error) {
    const place = { file: escapeControls(label), offset: reader.position };
    if (error instanceof Damaged) throw new CkptError("bad-archive", `damaged xz data: ${error.message}`, place);
    throw error instanceof CkptError ? error.with(place) : error;
  }
}

class XzReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get position(): number {
    return this.#at;
  }

  *streams(): Generator<Uint8Array, void, void> {
    while (this.#at < this.#bytes.length) {
      yield* this.#stream();
      while (this.#at < this.#bytes.length && this.#bytes[this.#at] === 0) this.#at++; // stream padding
    }
  }

  *#stream(): Generator<Uint8Array, void, void> {
    const header = this.#take(STREAM_HEADER);
    if (!STREAM_MAGIC.every((byte, i) => header[i] === byte)) throw new Damaged("bytes that are no xz stream");
    this.#verify(header.subarray(6, 8), header.subarray(8));
    const check = header[7]! & 15;
    if (header[6] !== 0 || header[7]! > 15)
      throw new CkptError("unsupported", "an xz stream with flags that are not known");
    while (this.#peek() !== 0) yield* this.#block(check);
    this.#index();
    const footer = this.#take(STREAM_HEADER);
    if (!FOOTER_MAGIC.every((byte, i) => footer[10 + i] === byte)) throw new Damaged("a stream without its footer");
    this.#verify(footer.subarray(4, 10), footer);
  }

  *#block(checkId: number): Generator<Uint8Array, void, void> {
    const size = (this.#peek() + 1) * 4;
    const header = this.#take(size);
    this.#verify(header.subarray(0, size - 4), header.subarray(size - 4));
    const dictionary = dictionarySize(header.subarray(0, size - 4));
    const start = this.#at;
    const check = newCheck(checkId);
    for (const chunk of this.#chunks(dictionary)) {
      check?.update(chunk);
      yield chunk;
    }
    while ((this.#at - start) % 4 !== 0) if (this.#take(1)[0] !== 0) throw new Damaged("padding that is not zero");
    const stored = this.#take(CHECK_SIZES[checkId]!);
    if (check !== undefined && Buffer.compare(stored, check.digest()) !== 0) throw new Damaged("the checksum is wrong");
  }

  /** LZMA2: chunks with a control byte, until one of 0. */
  *#chunks(dictionary: number): Generator<Uint8Array, void, void> {
    const decoder = new LzmaDecoder();
    const out: Output = { bytes: new Uint8Array(0), at: 0, start: 0 };
    let position = 0;
    let needsDictionary = true;
    let needsProperties = true;
    for (;;) {
      const control = this.#take(1)[0]!;
      if (control === 0) return;
      const resetsDictionary = control === 1 || control >= 0xe0;
      if (needsDictionary && !resetsDictionary) throw new Damaged("a first chunk that needs a dictionary");
      if (resetsDictionary) {
        needsDictionary = false;
        out.start = out.at;
      }
      const isPlain = control < 0x80;
      if (isPlain && control > 2) throw new Damaged("a chunk of an unknown kind");
      const size = (isPlain ? 0 : (control & 31) * 65536) + this.#short() + 1;
      makeRoom(out, size, dictionary);
      const from = out.at;
      if (isPlain) {
        const there = Math.min(size, this.#bytes.length - this.#at);
        out.bytes.set(this.#take(there), from);
        out.at += there;
        if (there < size) yield* rest(out, from);
      } else {
        const packed = this.#short() + 1;
        if (control >= 0xc0) {
          decoder.setProperties(this.#take(1)[0]!);
          needsProperties = false;
        } else if (needsProperties) throw new Damaged("a first chunk without properties");
        if (control >= 0xa0) decoder.resetState();
        const there = Math.min(packed, this.#bytes.length - this.#at);
        this.#take(there);
        const input = this.#bytes.subarray(this.#at - there, this.#at);
        if (there < packed) {
          decoder.decodeStart(input, out, size, position);
          yield* rest(out, from);
        }
        decoder.decode(input, out, size, position);
      }
      position += size;
      yield out.bytes.subarray(from, out.at);
    }
  }

  /** What the index says is not needed; it is walked to find its end, and its checksum verified. */
  #index(): void {
    const start = this.#at;
    this.#take(1);
    const records = this.#vli();
    for (let i = 0; i < records * 2; i++) this.#vli();
    while ((this.#at - start) % 4 !== 0) this.#take(1);
    const index = this.#bytes.subarray(start, this.#at);
    this.#verify(index, this.#take(4));
  }

  #vli(): number {
    let value = 0;
    for (let i = 0; i < 9; i++) {
      const byte = this.#take(1)[0]!;
      value += (byte & 127) * 2 ** (7 * i);
      if (byte < 128) return value;
    }
    throw new Damaged("a number that does not end");
  }

  #short(): number {
    const two = this.#take(2);
    return two[0]! * 256 + two[1]!;
  }

  #verify(bytes: Uint8Array, sum: Uint8Array): void {
    if (Buffer.compare(crc32Bytes(bytes), sum.subarray(0, 4)) !== 0)
      throw new Damaged("the checksum of a header is wrong");
  }

  #peek(): number {
    const byte = this.#bytes[this.#at];
    if (byte === undefined) throw new Damaged("the data is truncated");
    return byte;
  }

  #take(length: number): Uint8Array {
    if (length > this.#bytes.length - this.#at) throw new Damaged("the data is truncated");
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }
}

/** What could be unpacked of a chunk that is cut. */
function* rest({ bytes, at }: Output, from: number): Generator<Uint8Array, never, void> {
  if (at > from) yield bytes.subarray(from, at);
  throw new Damaged("the data is truncated");
}

/** The dictionary of a block header's only filter. */
function dictionarySize(header: Uint8Array): number {
  const flags = header[1]!;
  if ((flags & 0x3c) !== 0) throw new CkptError("unsupported", "an xz block with flags that are not known");
  let at = 2;
  for (const flag of [0x40, 0x80])
    if ((flags & flag) !== 0) {
      while (header[at]! >= 128) at++;
      at++;
    }
  if ((flags & 3) !== 0 || header[at] !== LZMA2 || header[at + 1] !== 1)
    throw new CkptError("unsupported", "an xz block with another filter than LZMA2");
  const code = header[at + 2] ?? 255;
  if (code > 40) throw new Damaged("a dictionary of an unknown size");
  const size = code === 40 ? 2 ** 32 - 1 : (2 | (code & 1)) * 2 ** (Math.floor(code / 2) + 11);
  if (size > MAX_DICTIONARY)
    throw new CkptError("too-large", `an xz dictionary of ${size} bytes, the ceiling is ${MAX_DICTIONARY}`);
  return size;
}

/** Room for one more chunk. The buffer grows with what was unpacked, so a large dictionary alone costs nothing. */
function makeRoom(out: Output, size: number, dictionary: number): void {
  if (out.bytes.length - out.at >= size) return;
  const keep = Math.min(out.at - out.start, dictionary);
  const from = out.at - keep;
  const wanted = Math.min(2 * keep, keep + dictionary) + 2 * MAX_CHUNK;
  if (out.bytes.length < keep + size || out.bytes.length < wanted / 2) {
    const larger = new Uint8Array(Math.max(wanted, keep + size));
    larger.set(out.bytes.subarray(from, out.at));
    out.bytes = larger;
  } else out.bytes.copyWithin(0, from, out.at);
  out.start = 0;
  out.at = keep;
}
