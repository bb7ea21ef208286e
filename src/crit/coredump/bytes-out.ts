/** Fields of a C struct, one behind the other, aligned as a compiler does it. */

export class BytesOut {
  readonly #bytes: number[] = [];
  readonly #little: boolean;

  constructor(little: boolean) {
    this.#little = little;
  }

  get length(): number {
    return this.#bytes.length;
  }

  u8(value: number): this {
    this.#bytes.push(value & 0xff);
    return this;
  }

  u16(value: number): this {
    return this.#number(BigInt(value), 2);
  }

  u32(value: number | bigint): this {
    return this.#number(BigInt(value), 4);
  }

  u64(value: number | bigint): this {
    return this.#number(BigInt(value), 8);
  }

  /** Zeros up to a multiple of `size`. */
  align(size: number): this {
    return this.zeros((size - (this.#bytes.length % size)) % size);
  }

  /** Zeros up to this many bytes in all. */
  to(length: number): this {
    return this.zeros(Math.max(0, length - this.#bytes.length));
  }

  zeros(count: number): this {
    for (let i = 0; i < count; i++) this.#bytes.push(0);
    return this;
  }

  /** Text as bytes, cut or filled with zeros; the last byte is always 0. */
  text(text: Uint8Array, size: number): this {
    const kept = text.subarray(0, size - 1);
    for (const byte of kept) this.#bytes.push(byte);
    return this.zeros(size - kept.length);
  }

  raw(bytes: Uint8Array): this {
    for (const byte of bytes) this.#bytes.push(byte);
    return this;
  }

  take(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }

  #number(value: bigint, size: number): this {
    const bits = BigInt.asUintN(size * 8, value);
    for (let i = 0; i < size; i++) {
      const shift = (this.#little ? i : size - 1 - i) * 8;
      this.#bytes.push(Number((bits >> BigInt(shift)) & 0xffn));
    }
    return this;
  }
}
