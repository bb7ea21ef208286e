/** Finds bytes in a buffer, by a short rare part of them first. */

/** Node finds up to this many bytes by looking for the first one, with the fastest loop that the CPU has. */
const SHORT = 7;

/** False hits of the short part before the whole is looked for instead: per call. */
const PATIENCE = 64;

export class Probe {
  readonly #wanted: Uint8Array;
  readonly #part: Uint8Array;
  /** Where the part begins in the whole. */
  readonly #shift: number;

  constructor(wanted: Uint8Array) {
    this.#wanted = wanted;
    this.#shift = rarest(wanted.subarray(0, Math.max(1, wanted.length - SHORT + 1)));
    this.#part = wanted.subarray(this.#shift, this.#shift + SHORT);
  }

  /** Bytes of the whole. */
  get length(): number {
    return this.#wanted.length;
  }

  /** As `bytes.indexOf(wanted, from)`. */
  indexIn(bytes: Buffer, from: number): number {
    let at = from;
    for (let tries = 0; tries < PATIENCE; tries++) {
      const hit = bytes.indexOf(this.#part, at + this.#shift);
      if (hit < 0) return -1;
      at = hit - this.#shift;
      if (at + this.#wanted.length > bytes.length) return -1;
      if (bytes.compare(this.#wanted, 0, this.#wanted.length, at, at + this.#wanted.length) === 0) return at;
      at++;
    }
    return bytes.indexOf(this.#wanted, at);
  }
}

/** Place of the byte that memory has least of: zeros and small letters are everywhere. */
function rarest(bytes: Uint8Array): number {
  const commonness = [...bytes].map((byte): number => {
    if (byte === 0) return 4;
    if (byte === 0x20 || byte === 0xff || byte < 9) return 3;
    if (byte >= 0x61 && byte <= 0x7a) return 2;
    return byte >= 0x30 && byte < 0x7f ? 1 : 0;
  });
  return commonness.indexOf(Math.min(...commonness));
}
