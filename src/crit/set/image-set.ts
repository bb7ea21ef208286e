/** A set of images as typed entries, read when asked for. */

import { CkptError } from "../errors.ts";
import { readImage, type ImageReader } from "../images/decode.ts";
import type { PlacedEntry } from "../images/entry.ts";
import { ByteInput } from "../images/input.ts";
import type { MessageTypes } from "../schema/generated/types.ts";
import type { Source } from "./source.ts";

/** Ceiling of one image held in memory, bytes. Page images are never held. */
export const MAX_IMAGE = 1024 * 1024 * 1024;

/**
 * The images of one checkpoint. Nothing is read before it is asked for and nothing is kept: callers that come back to
 * an image keep its entries themselves.
 */
export class ImageSet {
  readonly source: Source;
  #sizes: Promise<ReadonlyMap<string, number>> | undefined;

  constructor(source: Source) {
    this.source = source;
  }

  /** Sizes of all members by bare name, bytes. */
  sizes(): Promise<ReadonlyMap<string, number>> {
    this.#sizes ??= this.source.list().then((members) => new Map(members.map(({ name, size }) => [name, size])));
    return this.#sizes;
  }

  async has(name: string): Promise<boolean> {
    return (await this.sizes()).has(name);
  }

  /** All bytes of an image. Throws "not-found", or "too-large" above MAX_IMAGE. */
  async bytes(name: string): Promise<Uint8Array> {
    const size = (await this.sizes()).get(name);
    if (size === undefined) throw new CkptError("not-found", "no such image in this set", { file: `${this.source.label}/${name}` });
    if (size > MAX_IMAGE) {
      throw new CkptError("too-large", `an image of ${size} bytes; at most ${MAX_IMAGE} are held in memory`, { file: name });
    }
    return this.source.read(name, 0, size);
  }

  /** An image, its entries decoded as they are asked for. */
  async image(name: string): Promise<ImageReader> {
    return readImage(new ByteInput(await this.bytes(name), name));
  }

  /** All entries of an image that holds messages of one type, from `inventory_entry` to whatever `type` names. */
  async entries<K extends keyof MessageTypes>(name: string, type: K): Promise<PlacedEntry<MessageTypes[K]>[]> {
    const image = await this.image(name);
    if (image.type?.entry !== type && image.type?.head !== type) {
      throw new CkptError("bad-image", `${image.magic} where ${type} was expected`, { file: name, offset: 0 });
    }
    return [...image.entries()] as unknown as PlacedEntry<MessageTypes[K]>[];
  }

  close(): Promise<void> {
    return this.source.close();
  }
}
