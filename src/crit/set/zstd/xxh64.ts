/** XXH64 with seed 0, whose low 32 bits end a zstd frame (RFC 8878, section 3.1.1; xxHash specification). */

// The five primes as [low, high] halves. 64-bit sums are pairs of 32-bit numbers: BigInt is a hundred times slower.
const P1L = 0x85ebca87 | 0;
const P1H = 0x9e3779b1 | 0;
const P2L = 0x27d4eb4f;
const P2H = 0xc2b2ae3d | 0;
const P3L = 0x9e3779f9 | 0;
const P3H = 0x165667b1;
const P4L = 0xc2b2ae63 | 0;
const P4H = 0x85ebca77 | 0;
const P5L = 0x165667c5;
const P5H = 0x27d4eb2f;

const STRIPE = 32;

/** Fed in pieces; `digestLow` does not end it. */
export class Xxh64 {
  /** Four accumulators as [low, high] pairs. */
  readonly #acc = new Int32Array(8);
  readonly #rest = new Uint8Array(STRIPE);
  readonly #restView = new DataView(this.#rest.buffer);
  #restLength = 0;
  #total = 0;

  constructor() {
    const [one, two] = [new Pair(P1L, P1H), new Pair(P2L, P2H)];
    const first = new Pair(P1L, P1H).add(two.low, two.high);
    const last = new Pair(0, 0).subtract(one.low, one.high);
    this.#acc.set([first.low, first.high, two.low, two.high, 0, 0, last.low, last.high]);
  }

  update(bytes: Uint8Array): void {
    this.#total += bytes.length;
    let at = 0;
    if (this.#restLength > 0) {
      at = Math.min(STRIPE - this.#restLength, bytes.length);
      this.#rest.set(bytes.subarray(0, at), this.#restLength);
      this.#restLength += at;
      if (this.#restLength < STRIPE) return;
      stripes(this.#acc, this.#restView, 0, STRIPE);
      this.#restLength = 0;
    }
    const whole = bytes.length - ((bytes.length - at) % STRIPE);
    if (whole > at) stripes(this.#acc, new DataView(bytes.buffer, bytes.byteOffset, bytes.length), at, whole);
    this.#rest.set(bytes.subarray(whole), 0);
    this.#restLength = bytes.length - whole;
  }

  /** The low half of the hash of everything so far, unsigned. */
  digestLow(): number {
    const hash = this.#total >= STRIPE ? this.#converge() : new Pair(P5L, P5H);
    hash.add(this.#total | 0, Math.floor(this.#total / 2 ** 32) | 0);
    let at = 0;
    for (; at + 8 <= this.#restLength; at += 8) {
      const lane = new Pair(this.#restView.getInt32(at, true), this.#restView.getInt32(at + 4, true));
      lane.multiply(P2L, P2H).rotate(31).multiply(P1L, P1H);
      hash.xor(lane.low, lane.high).rotate(27).multiply(P1L, P1H).add(P4L, P4H);
    }
    if (at + 4 <= this.#restLength) {
      const lane = new Pair(this.#restView.getInt32(at, true), 0).multiply(P1L, P1H);
      hash.xor(lane.low, lane.high).rotate(23).multiply(P2L, P2H).add(P3L, P3H);
      at += 4;
    }
    for (; at < this.#restLength; at++) {
      const lane = new Pair(this.#rest[at]!, 0).multiply(P5L, P5H);
      hash.xor(lane.low, lane.high).rotate(11).multiply(P1L, P1H);
    }
    hash.xorShift(33).multiply(P2L, P2H).xorShift(29).multiply(P3L, P3H).xorShift(32);
    return hash.low >>> 0;
  }

  #converge(): Pair {
    const acc = [0, 2, 4, 6].map((i) => new Pair(this.#acc[i]!, this.#acc[i + 1]!));
    const hash = new Pair(0, 0);
    [1, 7, 12, 18].forEach((bits, i) => {
      const turned = new Pair(acc[i]!.low, acc[i]!.high).rotate(bits);
      hash.add(turned.low, turned.high);
    });
    for (const { low, high } of acc) {
      const lane = new Pair(low, high).multiply(P2L, P2H).rotate(31).multiply(P1L, P1H);
      hash.xor(lane.low, lane.high).multiply(P1L, P1H).add(P4L, P4H);
    }
    return hash;
  }
}

/** The hot loop: acc[i] = rotl(acc[i] + lane * P2, 31) * P1, for the four lanes of each stripe in [start, end). */
function stripes(acc: Int32Array, view: DataView, start: number, end: number): void {
  for (let lane = 0; lane < 4; lane++) {
    let low = acc[lane * 2]!;
    let high = acc[lane * 2 + 1]!;
    for (let at = start + lane * 8; at < end; at += STRIPE) {
      const inLow = view.getInt32(at, true);
      const inHigh = view.getInt32(at + 4, true);
      const addLow = Math.imul(inLow, P2L);
      const sum = (low + addLow) | 0;
      const carry = sum >>> 0 < low >>> 0 ? 1 : 0;
      high = (high + highOfProduct(inLow, P2L) + Math.imul(inLow, P2H) + Math.imul(inHigh, P2L) + carry) | 0;
      const turnedLow = (sum << 31) | (high >>> 1);
      const turnedHigh = (high << 31) | (sum >>> 1);
      low = Math.imul(turnedLow, P1L);
      high = (highOfProduct(turnedLow, P1L) + Math.imul(turnedLow, P1H) + Math.imul(turnedHigh, P1L)) | 0;
    }
    acc[lane * 2] = low;
    acc[lane * 2 + 1] = high;
  }
}

/** The high 32 bits of the product of two unsigned 32-bit numbers, by 16-bit digits. */
function highOfProduct(a: number, b: number): number {
  const aLow = a & 0xffff;
  const aHigh = a >>> 16;
  const bLow = b & 0xffff;
  const bHigh = b >>> 16;
  const low = Math.imul(aLow, bLow) >>> 16;
  const middle = (Math.imul(aHigh, bLow) + low) | 0;
  const cross = (Math.imul(aLow, bHigh) + (middle & 0xffff)) | 0;
  return (Math.imul(aHigh, bHigh) + (middle >>> 16) + (cross >>> 16)) | 0;
}

/** A 64-bit number modulo 2^64, for the few steps outside the hot loop. Operations change it and give it back. */
class Pair {
  low: number;
  high: number;

  constructor(low: number, high: number) {
    this.low = low | 0;
    this.high = high | 0;
  }

  add(low: number, high: number): this {
    const sum = (this.low + low) | 0;
    this.high = (this.high + high + (sum >>> 0 < low >>> 0 ? 1 : 0)) | 0;
    this.low = sum;
    return this;
  }

  subtract(low: number, high: number): this {
    return this.add((~low + 1) | 0, (~high + (low === 0 ? 1 : 0)) | 0);
  }

  multiply(low: number, high: number): this {
    this.high = (highOfProduct(this.low, low) + Math.imul(this.low, high) + Math.imul(this.high, low)) | 0;
    this.low = Math.imul(this.low, low);
    return this;
  }

  xor(low: number, high: number): this {
    this.low ^= low;
    this.high ^= high;
    return this;
  }

  /** Left, by 1 to 31 bits. */
  rotate(bits: number): this {
    const { low, high } = this;
    this.low = (low << bits) | (high >>> (32 - bits));
    this.high = (high << bits) | (low >>> (32 - bits));
    return this;
  }

  /** hash ^= hash >> bits, for 29 to 33 bits. */
  xorShift(bits: number): this {
    const { low, high } = this;
    if (bits >= 32) return this.xor(bits === 32 ? high : high >>> (bits - 32), 0);
    return this.xor((low >>> bits) | (high << (32 - bits)), high >>> bits);
  }
}
