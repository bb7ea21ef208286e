/** Random access to a stream that can only be unpacked from its start: forward cursors and a few recent blocks. */
import { CkptError } from "../errors.ts";
import { streamInput, type StreamInput } from "./tar/input.ts";

/** Unit of what is remembered. */
const BLOCK = 256 * 1024;
/** Blocks remembered: 8 MiB. */
const REMEMBERED = 32;
/** Two, so that two members can be read in turn, one block after the other, without starting over each time. */
const CURSORS = 2;

export class Restream {
  readonly #open: () => AsyncGenerator<Uint8Array, void, void>;
  readonly #label: string;
  /** The least recently used first. */
  readonly #blocks = new Map<number, Uint8Array>();
  #cursors: StreamInput[] = [];
  #queue: Promise<unknown> = Promise.resolve();
  #starts = 0;

  /** @param open starts unpacking from the beginning */
  constructor(open: () => AsyncGenerator<Uint8Array, void, void>, label: string) {
    this.#open = open;
    this.#label = label;
  }

  /** How often unpacking was started over. */
  get starts(): number {
    return this.#starts;
  }

  /** `length` bytes from `offset` of the unpacked stream. Calls wait for one another. */
  read(offset: number, length: number): Promise<Uint8Array> {
    const result = this.#queue.then(() => this.#read(offset, length));
    this.#queue = result.catch(() => undefined);
    return result;
  }

  async close(): Promise<void> {
    await this.#queue;
    for (const cursor of this.#cursors) await cursor.close();
    this.#cursors = [];
    this.#blocks.clear();
  }

  async #read(offset: number, length: number): Promise<Uint8Array> {
    const bytes = new Uint8Array(length);
    for (let done = 0; done < length;) {
      const at = offset + done;
      const block = await this.#block(Math.floor(at / BLOCK));
      const part = block.subarray(at % BLOCK, (at % BLOCK) + length - done);
      if (part.length === 0)
        throw new CkptError("io", "it unpacks to less than when it was opened: it has changed since", {
          file: this.#label,
        });
      bytes.set(part, done);
      done += part.length;
    }
    return bytes;
  }

  async #block(number: number): Promise<Uint8Array> {
    const known = this.#blocks.get(number);
    if (known !== undefined) {
      this.#blocks.delete(number);
      this.#blocks.set(number, known);
      return known;
    }
    const cursor = await this.#cursorBefore(number * BLOCK);
    try {
      await cursor.skip(number * BLOCK - cursor.position);
      const room = this.#room();
      const block = room.subarray(0, await cursor.copy(room));
      this.#blocks.set(number, block);
      return block;
    } catch (error) {
      this.#cursors = this.#cursors.filter((other) => other !== cursor);
      await cursor.close();
      throw error;
    }
  }

  /** Room for one block: that of the one forgotten for it, as garbage of this size would pile up. */
  #room(): Uint8Array {
    if (this.#blocks.size < REMEMBERED) return new Uint8Array(BLOCK);
    const [oldest, block] = this.#blocks.entries().next().value!;
    this.#blocks.delete(oldest);
    return new Uint8Array(block.buffer);
  }

  /** The cursor that is nearest before `offset`, or a new one. #cursors has the least recently used first. */
  async #cursorBefore(offset: number): Promise<StreamInput> {
    let best: StreamInput | undefined;
    for (const cursor of this.#cursors)
      if (cursor.position <= offset && (best === undefined || cursor.position > best.position)) best = cursor;
    if (best === undefined) {
      if (this.#cursors.length >= CURSORS) await this.#cursors.shift()?.close();
      this.#starts++;
      best = streamInput(this.#open());
    }
    const chosen = best;
    this.#cursors = [...this.#cursors.filter((cursor) => cursor !== chosen), chosen];
    return chosen;
  }
}
