/** Where a tar's bytes come from: a file that can be read anywhere, or a stream that only goes forward. */
/* eslint-disable @typescript-eslint/require-await -- async turns what is thrown into a rejection */
import type { Bytes } from "../bytes.ts";
import type { TarInput } from "./walk.ts";

/** Enough for the headers of many small members in one read, little enough to throw away before a big one. */
const AHEAD = 64 * 1024;

/** Skipping costs nothing: the headers alone are read. */
export function fileInput(bytes: Bytes): TarInput {
  let position = 0;
  let piece: Uint8Array = new Uint8Array(0);
  let pieceOffset = 0;
  return {
    get position() {
      return position;
    },
    take: async (length) => {
      const wanted = Math.min(length, bytes.size - position);
      if (position < pieceOffset || position + wanted > pieceOffset + piece.length) {
        piece = bytes.read(position, Math.max(wanted, AHEAD));
        pieceOffset = position;
      }
      const taken = piece.subarray(position - pieceOffset, position - pieceOffset + wanted);
      position += taken.length;
      return taken;
    },
    skip: async (length) => {
      const skipped = Math.min(length, bytes.size - position);
      position += skipped;
      return skipped;
    },
  };
}

/** A stream as an input. `close` ends it early. */
export interface StreamInput extends TarInput {
  /** Fills `target` with the next bytes; gives how many there were. */
  copy(target: Uint8Array): Promise<number>;
  close(): Promise<void>;
}

/** Reads chunks that hold only until the next one is asked for. */
export function streamInput(chunks: AsyncGenerator<Uint8Array, void, void>): StreamInput {
  let position = 0;
  let chunk: Uint8Array = new Uint8Array(0);
  let used = 0;
  const fill = async (): Promise<boolean> => {
    while (used === chunk.length) {
      const next = await chunks.next();
      if (next.done === true) return false;
      chunk = next.value;
      used = 0;
    }
    return true;
  };
  const step = (most: number): Uint8Array => {
    const taken = chunk.subarray(used, used + most);
    used += taken.length;
    position += taken.length;
    return taken;
  };
  const copy = async (target: Uint8Array): Promise<number> => {
    let done = 0;
    while (done < target.length && (await fill())) {
      const part = step(target.length - done);
      target.set(part, done);
      done += part.length;
    }
    return done;
  };
  return {
    get position() {
      return position;
    },
    take: async (length) => {
      if (length === 0 || !(await fill())) return new Uint8Array(0);
      if (chunk.length - used >= length) return step(length);
      const bytes = Buffer.allocUnsafeSlow(length);
      return bytes.subarray(0, await copy(bytes));
    },
    copy,
    skip: async (length) => {
      let skipped = 0;
      while (skipped < length && (await fill())) skipped += step(length - skipped).length;
      return skipped;
    },
    close: async () => {
      await chunks.return();
    },
  };
}
