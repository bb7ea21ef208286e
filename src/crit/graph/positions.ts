/** Files by a number in them, as positions: most numbers have one file, and a set may have millions. */

const NONE: readonly number[] = [];

/** Numbers below this stand in an array: criu counts files from 1. It has at most 16 MiB. */
const DENSE = 4 * 1024 * 1024;

export class Positions {
  /** By number, the first position and one more; 0: none. */
  #dense = new Int32Array(1024);
  /** Numbers too large for the array, and those of several files. */
  readonly #sparse = new Map<number, number[]>();

  add(key: number, position: number): void {
    const known = this.#sparse.get(key);
    if (known !== undefined) {
      known.push(position);
      return;
    }
    if (key >= DENSE) {
      this.#sparse.set(key, [position]);
      return;
    }
    if (key >= this.#dense.length) {
      const grown = new Int32Array(Math.min(DENSE, Math.max(2 * this.#dense.length, 2 * key)));
      grown.set(this.#dense);
      this.#dense = grown;
    }
    const first = this.#dense[key] as number;
    if (first === 0) this.#dense[key] = position + 1;
    else this.#sparse.set(key, [first - 1, position]);
  }

  /** In the order they were added. */
  get(key: number): readonly number[] {
    const known = this.#sparse.get(key);
    if (known !== undefined) return known;
    const first = this.#dense[key] ?? 0;
    return first === 0 ? NONE : [first - 1];
  }
}
