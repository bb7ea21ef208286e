/** Files by a number in them, as positions: most numbers have one file, and a set may have millions. */

const NONE: readonly number[] = [];

export class Positions {
  readonly #found = new Map<number, number | number[]>();

  add(key: number, position: number): void {
    const known = this.#found.get(key);
    if (known === undefined) this.#found.set(key, position);
    else if (typeof known === "number") this.#found.set(key, [known, position]);
    else known.push(position);
  }

  get(key: number): readonly number[] {
    const known = this.#found.get(key);
    return known === undefined ? NONE : typeof known === "number" ? [known] : known;
  }
}
