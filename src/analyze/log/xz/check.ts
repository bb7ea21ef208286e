/** The integrity checks of the .xz format (section 2.1.1.2 of its specification). */
import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import { Crc64 } from "./crc64.ts";

export interface Check {
  update(bytes: Uint8Array): void;
  digest(): Uint8Array;
}

/** Bytes of a check by its id. */
export const CHECK_SIZES: readonly number[] = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64];

/** CRC-32 of all of `bytes`, as four bytes, little-endian. */
export function crc32Bytes(bytes: Uint8Array): Buffer {
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(crc32(bytes));
  return sum;
}

/** The check with this id; undefined for none and for those that are only reserved. */
export function newCheck(id: number): Check | undefined {
  if (id === 1) return new Crc32();
  if (id === 4) return new Crc64();
  if (id !== 10) return undefined;
  const hash = createHash("sha256");
  return { update: (bytes) => void hash.update(bytes), digest: () => hash.digest() };
}

class Crc32 implements Check {
  #sum = 0;

  update(bytes: Uint8Array): void {
    this.#sum = crc32(bytes, this.#sum);
  }

  digest(): Uint8Array {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(this.#sum);
    return bytes;
  }
}
