/** The images of a set for the graph: read when asked for, entries framed but not decoded, a bounded number kept. */

import { setImmediate } from "node:timers/promises";
import { CkptError } from "../errors.ts";
import { readEntry } from "../images/decode.ts";
import { entryType } from "../images/entry.ts";
import { MAX_ENTRY, readHeader } from "../images/frame.ts";
import { ByteInput } from "../images/input.ts";
import { imageTypeOfMagic, type ImageType } from "../images/table.ts";
import type { MessageTypes } from "../schema/generated/types.ts";
import { MAX_IMAGE } from "../set/image-set.ts";
import type { Source } from "../set/source.ts";
import { escapeControls } from "../views/escape.ts";
import { Placed } from "./placed.ts";

/** Weight of images kept for the next question, about bytes of memory; the one just read is always kept. */
const KEEP = 64 * 1024 * 1024;

/** What an image of so many bytes weighs when its entries were decoded: objects take several times their bytes. */
const weigh = (bytes: number): number => 4096 + 8 * bytes;

/** Bytes of a long image that are read for its first entry. */
const HEAD = 64 * 1024;

/** An image with what of it can be read. */
export class Image {
  readonly name: string;
  readonly type: ImageType | undefined;
  readonly bytes: Uint8Array;
  /** Offset of the first record. */
  readonly start: number;
  readonly #note: (error: CkptError) => void;
  #damage: CkptError | undefined;
  #entries: readonly Placed[] | undefined;

  /** `entry` is the message it must hold; what `note` is told of are errors that end the entries. */
  constructor(name: string, bytes: Uint8Array, entry: string, note: (error: CkptError) => void) {
    this.name = name;
    this.bytes = bytes;
    this.#note = note;
    const input = new ByteInput(bytes, name);
    try {
      this.type = imageTypeOfMagic(readHeader(input).magic, name);
      if (this.type?.entry !== entry) {
        throw new CkptError("bad-image", `${this.type?.name ?? "no known image"} where ${entry} was expected`, {
          offset: 0,
        });
      }
    } catch (error) {
      this.fail(error);
      this.#entries = [];
    }
    this.start = this.#damage === undefined ? input.offset : bytes.length;
  }

  /** Framed when first asked for, not decoded. */
  get entries(): readonly Placed[] {
    if (this.#entries === undefined) {
      const entries: Placed[] = [];
      this.#entries = entries;
      try {
        for (const placed of this.#records()) entries.push(placed);
      } catch (error) {
        this.fail(error);
      }
    }
    return this.#entries;
  }

  /** Why the entries end early, as far as they were looked at. */
  get damage(): CkptError | undefined {
    return this.#damage;
  }

  /** The image ends here; an error that is not ours is thrown on. */
  fail(error: unknown): void {
    if (!(error instanceof CkptError)) throw error;
    this.#damage = error.with({ file: escapeControls(this.name) });
    this.#note(this.#damage);
  }

  #records(): Iterable<Placed> {
    const { name, type, bytes, start } = this;
    if (type === undefined) return [];
    if (type.payload === undefined) return frames(name, type, bytes, start);
    const input = new ByteInput(bytes, name);
    readHeader(input);
    return records(name, type, input);
  }
}

/** Milliseconds after which other work gets its turn. */
const TURN = 20;

export class Images {
  readonly source: Source;
  /** What could not be read so far, one line each. */
  readonly problems: string[] = [];
  readonly #kept = new Map<string, Promise<Image | undefined>>();
  readonly #weights = new Map<string, number>();
  #weight = 0;
  #names: Promise<readonly string[]> | undefined;
  #turn = performance.now();

  constructor(source: Source) {
    this.source = source;
  }

  /** Names of all images. Lists the directory, which takes its time with 70,000 files: not for the way to a first row. */
  names(): Promise<readonly string[]> {
    this.#names ??= this.source.list().then((members) => members.map(({ name }) => name));
    return this.#names;
  }

  /** All bytes of a file, undefined when it is not there. Throws "io" or "too-large". */
  async read(name: string): Promise<Uint8Array | undefined> {
    const bytes = await this.readPart(name, 0, MAX_IMAGE + 1);
    if (bytes !== undefined && bytes.length > MAX_IMAGE) {
      throw new CkptError("too-large", `more than ${MAX_IMAGE} bytes; an image that long is not read`, { file: name });
    }
    return bytes;
  }

  /** Bytes of a file, undefined when it is not there. */
  async readPart(name: string, offset: number, length: number): Promise<Uint8Array | undefined> {
    if (performance.now() - this.#turn > TURN) {
      await setImmediate(); // a pass over thousands of images must not keep the event loop to itself
      this.#turn = performance.now();
    }
    // What is not there is asked for often, and an exception costs more than the question.
    if (this.source.sizeOf !== undefined && this.source.sizeOf(name) === undefined) return undefined;
    try {
      return await this.source.read(name, offset, length);
    } catch (error) {
      if (error instanceof CkptError && error.code === "not-found") return undefined;
      throw error;
    }
  }

  /** An image of few bytes that is read once and not kept; undefined when it is kept already, not there or not small. */
  small(name: string): Uint8Array | undefined {
    return this.#kept.has(name) ? undefined : this.source.readSmall?.(name);
  }

  /** Whether a file is there, without reading it. */
  async has(name: string): Promise<boolean> {
    return (await this.readPart(name, 0, 1)) !== undefined;
  }

  /**
   * The first entry of an image that may be long, read alone and without payload; undefined when the image is not there,
   * is of another type or has no whole entry.
   */
  async head<K extends keyof MessageTypes>(name: string, entry: K): Promise<Placed<MessageTypes[K]> | undefined> {
    const bytes = await this.readPart(name, 0, HEAD);
    if (bytes === undefined) return undefined;
    try {
      const input = new ByteInput(bytes, name);
      const type = imageTypeOfMagic(readHeader(input).magic, name);
      const found: Placed<unknown> | undefined =
        type?.head === entry || type?.entry === entry
          ? (frames(name, type, bytes, input.offset).next().value ?? undefined)
          : undefined;
      return found as Placed<MessageTypes[K]> | undefined;
    } catch (error) {
      if (!(error instanceof CkptError)) throw error;
      this.note(error.with({ file: escapeControls(name) }));
      return undefined;
    }
  }

  /** Bytes of a file, 0 when it is not there. */
  async size(name: string): Promise<number> {
    if (this.source.sizeOf !== undefined) return this.source.sizeOf(name) ?? 0;
    return (await this.source.list()).find((member) => member.name === name)?.size ?? 0;
  }

  /**
   * An image of one message type, undefined when it is not there. Damage does not throw: it ends the entries, and is
   * noted once in `problems`. An image of another type has no entries.
   */
  image(name: string, entry: string): Promise<Image | undefined> {
    const kept = this.#kept.get(name);
    if (kept !== undefined) {
      this.#kept.delete(name); // last in the order of use
      this.#kept.set(name, kept);
      return kept;
    }
    const image = this.read(name).then((bytes) => {
      if (bytes === undefined) return undefined;
      return new Image(name, bytes, entry, (error) => this.note(error));
    });
    this.#kept.set(name, image);
    image.then(
      (opened) => this.#account(name, weigh(opened?.bytes.length ?? 0)),
      () => this.#kept.delete(name),
    );
    return image;
  }

  /** The entries of an image that holds messages `entry`, none when it is not there. */
  async entries<K extends keyof MessageTypes>(name: string, entry: K): Promise<readonly Placed<MessageTypes[K]>[]> {
    const entries: readonly Placed<unknown>[] = (await this.image(name, entry))?.entries ?? [];
    return entries as readonly Placed<MessageTypes[K]>[];
  }

  /** The same one by one; where the image is damaged the reading throws, after the entries before. */
  async *strict<K extends keyof MessageTypes>(
    name: string,
    entry: K,
  ): AsyncGenerator<Placed<MessageTypes[K]>, void, undefined> {
    yield* await this.entries(name, entry);
    const damage = (await this.image(name, entry))?.damage;
    if (damage !== undefined) throw damage;
  }

  /** The first entry of an image, if there is one. */
  async first<K extends keyof MessageTypes>(name: string, entry: K): Promise<Placed<MessageTypes[K]> | undefined> {
    return (await this.entries(name, entry))[0];
  }

  /** Adds to the problems. */
  note(error: CkptError): void {
    if (!this.problems.includes(error.message)) this.problems.push(error.message);
  }

  #account(name: string, weight: number): void {
    if (!this.#kept.has(name)) return;
    this.#weights.set(name, weight);
    this.#weight += weight;
    for (const [oldest] of this.#kept) {
      if (this.#weight <= KEEP || oldest === name) return;
      this.#kept.delete(oldest);
      this.#weight -= this.#weights.get(oldest) ?? 0;
      this.#weights.delete(oldest);
    }
  }
}

/** Entries without payload, found by their lengths alone. Throws "truncated" or "too-large" behind the last whole one. */
export function* frames(
  name: string,
  type: ImageType,
  bytes: Uint8Array,
  from: number,
): Generator<Placed, void, undefined> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = from, index = 0; at < bytes.length; index++) {
    const end = frameEnd(name, view, at);
    yield new Placed(
      name,
      index,
      entryType(type, index),
      bytes,
      0,
      { start: at + 4, end },
      { offset: at, length: end - at },
    );
    at = end;
  }
}

/** The end of the record at `at`, checked against the image. */
export function frameEnd(file: string, view: DataView, at: number): number {
  const left = view.byteLength - at - 4;
  if (left < 0)
    throw new CkptError("truncated", `4 bytes expected for a length, ${left + 4} left`, { file, offset: at });
  const length = view.getUint32(at, true);
  if (length > MAX_ENTRY) {
    throw new CkptError("too-large", `an entry of ${length} bytes; at most ${MAX_ENTRY} are read`, {
      file,
      offset: at,
    });
  }
  if (length > left)
    throw new CkptError("truncated", `${length} bytes expected for an entry, ${left} left`, { file, offset: at });
  return at + 4 + length;
}

/** Entries with payload: where the next one starts is known only after decoding. */
function* records(name: string, type: ImageType, input: ByteInput): Generator<Placed, void, undefined> {
  const whole = input.chunk;
  for (let index = 0; !input.atEnd(); index++) {
    const { offset, length } = readEntry(input, type, index);
    const size = new DataView(whole.buffer, whole.byteOffset + offset, 4).getUint32(0, true);
    const message = { start: offset + 4, end: offset + 4 + size };
    yield new Placed(name, index, entryType(type, index), whole, 0, message, { offset, length });
  }
}
