/** Little-endian bytes of the protocol, written and read; every list and blob begins at a multiple of 8. */

import { CkptError } from "../../crit/errors.ts";

/** Grows as it is written. */
export class ByteWriter {
  #bytes: Uint8Array;
  #view: DataView;
  #length = 0;

  constructor(room = 256) {
    this.#bytes = new Uint8Array(room);
    this.#view = new DataView(this.#bytes.buffer);
  }

  get length(): number {
    return this.#length;
  }

  #take(count: number): number {
    const at = this.#length;
    this.#length += count;
    if (this.#length > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(this.#length, this.#bytes.length * 2));
      grown.set(this.#bytes);
      this.#bytes = grown;
      this.#view = new DataView(grown.buffer);
    }
    return at;
  }

  u8(value: number): this {
    const at = this.#take(1);
    this.#view.setUint8(at, value);
    return this;
  }

  u16(value: number): this {
    const at = this.#take(2);
    this.#view.setUint16(at, value, true);
    return this;
  }

  /** Also of negative numbers, as two's complement. */
  u32(value: number): this {
    const at = this.#take(4);
    this.#view.setUint32(at, value >>> 0, true);
    return this;
  }

  /** Also of negative numbers, as two's complement. */
  u64(value: bigint | number): this {
    const at = this.#take(8);
    this.#view.setBigUint64(at, BigInt.asUintN(64, BigInt(value)), true);
    return this;
  }

  bytes(value: Uint8Array): this {
    const at = this.#take(value.length);
    this.#bytes.set(value, at);
    return this;
  }

  /** Fills up with zeros to a multiple of `unit`. */
  align(unit = 8): this {
    this.#take((unit - (this.#length % unit)) % unit);
    return this;
  }

  /** What was written; later writes do not change it. */
  finish(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }
}

/** Reads what a ByteWriter or the executor wrote. Throws "truncated" with the offset where the bytes end too early. */
export class ByteReader {
  readonly bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get offset(): number {
    return this.#at;
  }

  get left(): number {
    return this.bytes.length - this.#at;
  }

  #take(count: number): number {
    const at = this.#at;
    if (count > this.bytes.length - at) {
      throw new CkptError("truncated", `${count} bytes wanted, ${this.bytes.length - at} are left`, { offset: at });
    }
    this.#at += count;
    return at;
  }

  u8(): number {
    return this.#view.getUint8(this.#take(1));
  }

  u16(): number {
    return this.#view.getUint16(this.#take(2), true);
  }

  u32(): number {
    return this.#view.getUint32(this.#take(4), true);
  }

  s32(): number {
    return this.#view.getInt32(this.#take(4), true);
  }

  u64(): bigint {
    return this.#view.getBigUint64(this.#take(8), true);
  }

  s64(): bigint {
    return this.#view.getBigInt64(this.#take(8), true);
  }

  /** A view of the next bytes, not a copy. */
  take(count: number): Uint8Array {
    const at = this.#take(count);
    return this.bytes.subarray(at, at + count);
  }

  align(unit = 8): this {
    this.#take(Math.min((unit - (this.#at % unit)) % unit, this.left));
    return this;
  }
}
