/** Tables for people: upper-case headers, three blanks between columns. */

/** Rows held back to find out how wide the columns are; after them a wider cell shifts the rest of its row. */
const MEASURED = 50;
const GAP = 3;

/** Lays out rows as they come. Trailing blanks are never printed. */
export class Table {
  readonly #print: (text: string) => void;
  readonly #columns: number;
  #held: (readonly string[])[] = [];
  #widths: number[] | undefined;

  constructor(headers: readonly string[], print: (text: string) => void) {
    this.#print = print;
    this.#columns = headers.length;
    this.#held.push(headers);
  }

  /** One row, cells escaped by the caller. An empty cell is shown as "-". */
  row(cells: readonly string[]): void {
    if (this.#widths !== undefined) {
      this.#print(this.#line(cells, this.#widths));
      return;
    }
    this.#held.push(cells);
    if (this.#held.length > MEASURED) this.#release();
  }

  /** Prints what is still held back: the header alone when there were no rows. */
  end(): void {
    if (this.#widths === undefined) this.#release();
  }

  #release(): void {
    const widths = Array.from({ length: this.#columns }, (_, i) =>
      this.#held.reduce((widest, cells) => Math.max(widest, shown(cells[i]).length), 0),
    );
    this.#widths = widths;
    this.#print(this.#held.map((cells) => this.#line(cells, widths)).join(""));
    this.#held = [];
  }

  #line(cells: readonly string[], widths: readonly number[]): string {
    const padded = widths.map((width, i) => shown(cells[i]).padEnd(width + GAP));
    return `${padded.join("").trimEnd()}\n`;
  }
}

function shown(cell: string | undefined): string {
  return cell === undefined || cell === "" ? "-" : cell;
}
