/** Random numbers that a seed repeats: sfc32, seeded by splitmix32 (both in the public domain). */

export class Random {
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  /** Seeds by any number of words: Random(seed, index) gives every index its own sequence. */
  constructor(...seed: readonly number[]) {
    let state = 0x9e3779b9;
    const next = (): number => {
      state = (state + 0x9e3779b9) | 0;
      let z = state ^ (state >>> 16);
      z = Math.imul(z, 0x21f0aaad);
      z ^= z >>> 15;
      z = Math.imul(z, 0x735a2d97);
      return z ^ (z >>> 15);
    };
    for (const word of seed) state = next() ^ word;
    this.#a = next();
    this.#b = next();
    this.#c = next();
    for (let i = 0; i < 12; i++) this.word();
  }

  /** 32 bits, unsigned. */
  word(): number {
    const t = (this.#a + this.#b + this.#counter++) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + t;
    return t >>> 0;
  }

  /** An integer of [0, limit). */
  below(limit: number): number {
    return Math.floor((this.word() / 0x100000000) * limit);
  }

  /** An integer of [low, high]. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  chance(probability: number): boolean {
    return this.word() / 0x100000000 < probability;
  }

  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new Error("nothing to pick from");
    return list[this.below(list.length)] as T;
  }

  bytes(length: number): Uint8Array {
    return Uint8Array.from({ length }, () => this.word() & 0xff);
  }

  /** 64 bits, unsigned, of any magnitude: small and large values alike. */
  big(): bigint {
    const bits = ((BigInt(this.word()) << 32n) | BigInt(this.word())) >> BigInt(this.below(64));
    return this.chance(0.1) ? bits ^ 0xffffffffffffffffn : bits;
  }
}
