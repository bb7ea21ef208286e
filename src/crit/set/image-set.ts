/** A set of images as typed entries, read when asked for. */

import { CkptError } from "../errors.ts";
import { readImage, type ImageReader } from "../images/decode.ts";
import type { PlacedEntry } from "../images/entry.ts";
import { ByteInput } from "../images/input.ts";
import type { MessageTypes } from "../schema/generated/types.ts";
import { memorySource } from "./memory.ts";
import { openSource, type OpenOptions } from "./open.ts";
import { Pace, type PassOptions } from "./pace.ts";
import type { Member, Source } from "./source.ts";

/** Ceiling of one image held in memory, bytes. Page images are never held. */
export const MAX_IMAGE = 1024 * 1024 * 1024;

/**
 * The images of one checkpoint. Nothing is read before it is asked for and nothing is kept: callers that come back to
 * an image keep its entries themselves.
 */
export class ImageSet {
  readonly source: Source;
  #members: Promise<ReadonlyMap<string, Member>> | undefined;

  constructor(source: Source) {
    this.source = source;
  }

  /**
   * Opens a directory of images, a checkpoint archive (tar, plain, gzip or zstd) or an OCI image layout, where it lies.
   * Throws CkptError "not-found", "io", "bad-archive", "too-large" or "aborted".
   */
  static async open(path: string, options: OpenOptions = {}): Promise<ImageSet> {
    return new ImageSet(await openSource(path, options));
  }

  /** A set of images in memory, by bare name. */
  static of(files: ReadonlyMap<string, Uint8Array>): ImageSet {
    return new ImageSet(memorySource(files));
  }

  /** Bytes of a member by its bare name; undefined where there is none. */
  async size(name: string): Promise<number | undefined> {
    return (await this.#byName()).get(name)?.size;
  }

  /** Whether there is an image of this bare name. */
  async has(name: string): Promise<boolean> {
    return (await this.#byName()).has(name);
  }

  /** The size of a member may cost a call of the system: it is asked for one by one. */
  #byName(): Promise<ReadonlyMap<string, Member>> {
    this.#members ??= this.source.list().then((members) => new Map(members.map((member) => [member.name, member])));
    return this.#members;
  }

  /** All bytes of an image. Throws "not-found", or "too-large" above MAX_IMAGE. */
  async bytes(name: string): Promise<Uint8Array> {
    const size = await this.size(name);
    if (size === undefined)
      throw new CkptError("not-found", "no such image in this set", { file: `${this.source.label}/${name}` });
    if (size > MAX_IMAGE) {
      throw new CkptError("too-large", `an image of ${size} bytes; at most ${MAX_IMAGE} are held in memory`, {
        file: name,
      });
    }
    return this.source.read(name, 0, size);
  }

  /** An image, its entries decoded as they are asked for. */
  async image(name: string): Promise<ImageReader> {
    return readImage(new ByteInput(await this.bytes(name), name));
  }

  /**
   * The entries of an image that holds messages of `type`, one after the other; gives the event loop its turn, reports
   * bytes done and stops with CkptError "aborted" on the signal. Throws "bad-image" when the image holds something else.
   */
  async *stream<K extends keyof MessageTypes>(
    name: string,
    type: K,
    options: PassOptions = {},
  ): AsyncGenerator<PlacedEntry<MessageTypes[K]>, void, undefined> {
    const image = await this.image(name);
    if (image.type?.entry !== type && image.type?.head !== type) {
      throw new CkptError("bad-image", `${image.magic} where ${type} was expected`, { file: name, offset: 0 });
    }
    const pace = new Pace((await this.size(name)) ?? 0, options);
    for (const entry of image.entries()) {
      await pace.tick(entry.offset);
      yield entry as unknown as PlacedEntry<MessageTypes[K]>;
    }
    pace.finish();
  }

  /** All entries that `stream` gives. */
  async entries<K extends keyof MessageTypes>(
    name: string,
    type: K,
    options: PassOptions = {},
  ): Promise<PlacedEntry<MessageTypes[K]>[]> {
    const entries: PlacedEntry<MessageTypes[K]>[] = [];
    for await (const entry of this.stream(name, type, options)) entries.push(entry);
    return entries;
  }

  /** Closes the files that are open; nothing can be read afterwards. */
  close(): Promise<void> {
    return this.source.close();
  }
}
