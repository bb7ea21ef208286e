/** Where a tar's bytes come from: a file that can be read anywhere, or a stream that only goes forward. */
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

/** A stream as an input, and how to end it early. */
export interface StreamInput extends TarInput {
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
  return {
    get position() {
      return position;
    },
    take: async (length) => {
      if (length === 0 || !(await fill())) return new Uint8Array(0);
      if (chunk.length - used >= length) return step(length);
      // Grown as bytes arrive: what a header announces need not be there.
      const parts: Uint8Array[] = [];
      let have = 0;
      while (have < length && (await fill())) {
        const part = Uint8Array.from(step(length - have));
        parts.push(part);
        have += part.length;
      }
      return Buffer.concat(parts);
    },
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
