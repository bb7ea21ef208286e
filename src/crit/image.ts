/** One image as bytes and as data: the two functions of the library for a single file. */

import { encodeHeader, appendEntry } from "./images/encode.ts";
import { readImage } from "./images/decode.ts";
import type { Entry, ImageHead, PlacedEntry } from "./images/entry.ts";
import { ByteInput } from "./images/input.ts";
import { CkptError } from "./errors.ts";
import { imageTypeNamed } from "./images/table.ts";
import type { Message } from "./schema/message.ts";
import type { MessageTypes } from "./schema/generated/types.ts";
import { WireWriter } from "./schema/wire.ts";

/** An image as data: what its first words say, and its entries. */
export interface DecodedImage<M = Message> extends ImageHead {
  readonly entries: PlacedEntry<M>[];
}

/** What is known about the bytes of an image. */
export interface DecodeOptions<K extends keyof MessageTypes = keyof MessageTypes> {
  /** Bare file name: tells apart types that share a magic number, and appears in errors. */
  readonly name?: string | undefined;
  /** The message that the entries must be, for typed entries: "pstree_entry". */
  readonly type?: K | undefined;
}

/**
 * Decodes an image. No byte is lost: `encodeImage` of the result is the same file. Throws CkptError "truncated",
 * "bad-image", "too-large", or "raw-image" for files without entries such as memory pages.
 */
export function decodeImage<K extends keyof MessageTypes>(
  bytes: Uint8Array,
  options: DecodeOptions<K> & { type: K },
): DecodedImage<MessageTypes[K]>;
export function decodeImage(bytes: Uint8Array, options?: DecodeOptions): DecodedImage;
export function decodeImage(bytes: Uint8Array, options: DecodeOptions = {}): DecodedImage {
  const image = readImage(new ByteInput(bytes, options.name));
  if (options.type !== undefined && image.type?.entry !== options.type && image.type?.head !== options.type) {
    throw new CkptError("bad-image", `${image.magic} where ${options.type} was expected`, {
      file: options.name,
      offset: 0,
    });
  }
  return { magic: image.magic, type: image.type, words: image.words, entries: [...image.entries()] };
}

/** What `encodeImage` takes: a decoded image, or just a magic name and entries. */
export interface ImageData<M extends object = Message> {
  /** Magic name: "PSTREE". */
  readonly magic: string;
  readonly type?: ImageHead["type"];
  readonly words?: ImageHead["words"];
  readonly entries: readonly Entry<M>[];
}

/**
 * Encodes an image. Entries that still are as they were decoded give the bytes they had; others are encoded in the
 * order of field numbers. Throws CkptError "bad-value" naming the field.
 */
export function encodeImage<M extends object>(image: ImageData<M>): Uint8Array {
  const type = image.type ?? imageTypeNamed(image.magic);
  if (type === undefined && image.words === undefined) {
    throw new CkptError("bad-value", `unknown magic "${image.magic}"`);
  }
  const writer = new WireWriter(4096);
  writer.bytes(encodeHeader({ magic: image.magic, type, words: image.words }));
  image.entries.forEach((entry, index) => appendEntry(writer, type, index, entry as Entry));
  return writer.finish();
}
