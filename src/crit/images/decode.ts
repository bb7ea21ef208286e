/** Image bytes to entries, one after the other. */

import { CkptError } from "../errors.ts";
import { decodeMessage } from "../schema/codec.ts";
import { WireWriter } from "../schema/wire.ts";
import { encodeRecord, fingerprint } from "./encode.ts";
import { type Entry, entryType, type ImageHead, type PlacedEntry } from "./entry.ts";
import { frameLength, headerWords, readHeader } from "./frame.ts";
import { type ByteInput, concat } from "./input.ts";
import { PAYLOADS } from "./payload/index.ts";
import type { Payload } from "./payload/payload.ts";
import { imageTypeOfFile, imageTypeOfMagic, type ImageType } from "./table.ts";

/** An image that is decoded entry by entry. */
export interface ImageReader extends ImageHead {
  /** Reads on. Throws CkptError where the bytes are damaged; what was yielded before stands. */
  entries(direct?: DirectReader): Generator<PlacedEntry, void, undefined>;
}

/**
 * Is shown the message of each entry, `bytes[start, end)`, before it is decoded; true when that is done with it, and the
 * entry is not yielded.
 */
export type DirectReader = (index: number, bytes: Uint8Array, start: number, end: number) => boolean;

/**
 * Opens an image. `input` may be a stream: only one entry at a time is held. Throws "raw-image" with a description for
 * files that hold no entries, "bad-image" for what is no image at all.
 */
export function readImage(input: ByteInput): ImageReader {
  const name = input.file?.replace(/^.*[/\\]/, "");
  const byName = name === undefined ? undefined : imageTypeOfFile(name);
  if (byName !== undefined && byName.type.entry === undefined) throw rawImage(input, byName.type);
  const header = readHeader(input);
  const type = imageTypeOfMagic(header.magic, name);
  if (type?.entry === undefined && type !== undefined) throw rawImage(input, type);
  if (type === undefined && header.words.length === 1) {
    throw new CkptError("bad-image", `unknown magic 0x${header.magic.toString(16)}: not an image of CRIU`, {
      file: input.file,
      offset: 0,
      hint: "raw images such as pages-1.img have no magic number and no entries",
    });
  }
  const usual = type === undefined ? header.words : headerWords(type);
  const same = usual.length === header.words.length && usual.every((word, i) => word === header.words[i]);
  const words = same && type !== undefined ? undefined : header.words;
  return {
    magic: imageTypeOfMagic(header.magic)?.name ?? `0x${header.magic.toString(16).padStart(8, "0")}`,
    type,
    words,
    entries: (direct) => readEntries(input, type, direct),
  };
}

function rawImage(input: ByteInput, type: ImageType): CkptError {
  return new CkptError("raw-image", `a raw image without entries: ${type.about}`, { file: input.file });
}

function* readEntries(
  input: ByteInput,
  type: ImageType | undefined,
  direct: DirectReader | undefined,
): Generator<PlacedEntry, void, undefined> {
  for (let index = 0; !input.atEnd(); index++) {
    const offset = input.offset;
    try {
      const size = frameLength(input, "an entry");
      const start = input.window(size, "an entry");
      if (direct?.(index, input.chunk, start, start + size) === true) continue;
      yield readMessage(input, type, index, start, size);
    } catch (error) {
      throw error instanceof CkptError ? error.with({ file: input.file, offset }) : error;
    }
  }
}

/** Reads entry number `index` of an image of `type`. */
export function readEntry(input: ByteInput, type: ImageType | undefined, index: number): PlacedEntry {
  const size = frameLength(input, "an entry");
  return readMessage(input, type, index, input.window(size, "an entry"), size);
}

/** The entry whose message of `size` bytes was just taken and is at `start` of the input's chunk. */
function readMessage(
  input: ByteInput,
  type: ImageType | undefined,
  index: number,
  start: number,
  size: number,
): PlacedEntry {
  const offset = input.offset - size - 4;
  const chunk = input.chunk; // a payload may move the input on to the next piece
  const decoded = decodeMessage(entryType(type, index), chunk, start, start + size, input.base);
  const { message } = decoded;
  let { canonical } = decoded;
  let payload: Payload | undefined;
  let after: readonly Uint8Array[] = [];
  const kind = type?.payload;
  if (kind !== undefined) {
    input.record();
    const reading = PAYLOADS[kind].read(input, { message, index });
    payload = reading.payload;
    canonical &&= reading.canonical;
    after = input.recorded();
  }
  const entry = { message, payload, offset, length: input.offset - offset };
  if (canonical) return entry;
  const prefix = new WireWriter(4);
  prefix.fixed32(size);
  const record = concat([prefix.finish(), chunk.subarray(start, start + size), ...after]);
  const again = encodeRecord(type, index, { message, payload }, "allow");
  // Without a required field there is no encoding from the fields: the bytes are all there is.
  if (sameBytes(again, record) && isComplete(type, index, entry)) return entry;
  return { ...entry, raw: { bytes: record, of: fingerprint(again) } };
}

function isComplete(type: ImageType | undefined, index: number, entry: Entry): boolean {
  try {
    encodeRecord(type, index, entry, "refuse");
    return true;
  } catch (error) {
    if (error instanceof CkptError) return false;
    throw error;
  }
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
