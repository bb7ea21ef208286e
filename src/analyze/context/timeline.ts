/** A value that changes along a log, asked for by line number afterwards. */

export class Timeline<T> {
  readonly #limit: number;
  #numbers: number[] = [];
  #values: T[] = [];

  /** @param limit changes kept; the oldest half goes when there are more */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** From line `number` on it is `value`. Numbers must not go down. */
  set(number: number, value: T): void {
    const last = this.#numbers.length - 1;
    if (last >= 0 && this.#values[last] === value) return;
    if (this.#numbers.length >= this.#limit) {
      this.#numbers = this.#numbers.slice(this.#limit / 2);
      this.#values = this.#values.slice(this.#limit / 2);
    }
    this.#numbers.push(number);
    this.#values.push(value);
  }

  get last(): T | undefined {
    return this.#values[this.#values.length - 1];
  }

  /** What it was at a line; undefined before the first, or when that is forgotten. */
  at(number: number): T | undefined {
    let low = 0;
    let high = this.#numbers.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#numbers[middle]! <= number) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? undefined : this.#values[low - 1];
  }
}
