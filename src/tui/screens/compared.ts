/** A screen over two sets: the rows of both, with marks where the later one differs. */

import { CkptError } from "../../crit/errors.ts";
import type { At } from "../../crit/graph/types.ts";
import type { ImageSet } from "../../crit/set/image-set.ts";
import type { Place } from "../state/place.ts";
import { rowText, type Mark, type Row } from "../state/row.ts";
import type { Context, Screen, WorkOptions } from "./screen.ts";

/** Rows of the other list that are looked through for the partner of a row: what was inserted at once. */
const AHEAD = 2000;
/** Bytes of an entry that are compared where its row looks the same, at most. */
const MOST_BYTES = 1024 * 1024;

/** The same screen; without a second set it is as it was. */
export function compared(screen: Screen): Screen {
  const { children, compare } = screen;
  return {
    ...screen,
    rows(context, place, work) {
      const later = laterOf(context);
      if (later === undefined) return screen.rows(context, place, work);
      const both = merge(
        listOf(screen, context, place, work),
        listOf(screen, later, place, work),
        sameBytes(context, later),
      );
      return compare === undefined ? both : compare(context, later, both, work);
    },
    ...(children === undefined
      ? {}
      : {
          children(context: Context, row: Row, work: WorkOptions) {
            const later = laterOf(context);
            if (later === undefined || row.mark === "removed") return marked(children(context, row, work), row.mark);
            if (row.mark === "added") return marked(children(later, row, work), row.mark);
            if (screen.compareChildren !== undefined) return screen.compareChildren(context, later, row, work);
            return merge(children(context, row, work), children(later, row, work), sameBytes(context, later));
          },
        }),
  };
}

function laterOf(context: Context): Context | undefined {
  return context.other === undefined ? undefined : { ...context, ...context.other, other: undefined };
}

async function* listOf(screen: Screen, context: Context, place: Place, work: WorkOptions): AsyncGenerator<Row> {
  const source = screen.rows(context, place, work);
  if ("read" in source) yield* await source.read(0, source.total);
  else {
    try {
      yield* source;
    } catch (error) {
      // What only one of the sets has is a difference.
      if (!(error instanceof CkptError && error.code === "not-found")) throw error;
    }
  }
}

async function* marked(rows: AsyncIterable<Row>, mark: Mark | undefined): AsyncGenerator<Row> {
  for await (const row of rows) yield mark === undefined ? row : { ...row, mark };
}

/** Whether what two rows are made from is the same, byte for byte. */
type Same = (before: At, after: At) => Promise<boolean>;

function sameBytes(a: Context, b: Context): Same {
  const read = (set: ImageSet, { image, offset, length }: At) => set.source.read(image, offset, length);
  return async (before, after) => {
    if (before.length !== after.length) return false;
    if (before.length > MOST_BYTES) return true;
    const [was, is] = await Promise.all([read(a.set, before), read(b.set, after)]);
    return Buffer.compare(was, is) === 0;
  };
}

/** Rows by their keys, as they come: a row without a partner among the next ones is added or removed. */
async function* merge(before: AsyncIterable<Row>, after: AsyncIterable<Row>, same: Same): AsyncGenerator<Row> {
  const [a, b] = [new Ahead(before), new Ahead(after)];
  try {
    for (;;) {
      const [was, is] = [await a.first(), await b.first()];
      if (was === undefined && is === undefined) return;
      if (was !== undefined && is !== undefined && was.key === is.key) {
        a.take();
        b.take();
        yield await together(was, is, same);
      } else if (is === undefined || (was !== undefined && !(await b.has(was.key))))
        yield { ...a.take(), mark: "removed" };
      else if (was === undefined || !(await a.has(is.key))) yield { ...b.take(), mark: "added" };
      else {
        // Both are there, in another order: the later set's order counts.
        const partner = a.remove(is.key);
        b.take();
        yield await together(partner, is, same);
      }
    }
  } finally {
    await Promise.all([a.end(), b.end()]);
  }
}

async function together(was: Row, is: Row, same: Same): Promise<Row> {
  if (is.heading === true) return is;
  const isSame =
    rowText(was) === rowText(is) && (was.at === undefined || is.at === undefined || (await same(was.at, is.at)));
  return isSame ? is : { ...is, mark: "changed" };
}

/** A list with its next rows known by key. */
class Ahead {
  readonly #iterator: AsyncIterator<Row>;
  readonly #rows = new Map<string, Row>();
  #ended = false;

  constructor(rows: AsyncIterable<Row>) {
    this.#iterator = rows[Symbol.asyncIterator]();
  }

  async first(): Promise<Row | undefined> {
    if (this.#rows.size === 0) await this.#read();
    return this.#rows.values().next().value;
  }

  /** Reads on, up to `AHEAD` rows, until the row is known. */
  async has(key: string): Promise<boolean> {
    while (!this.#rows.has(key) && this.#rows.size < AHEAD && !this.#ended) await this.#read();
    return this.#rows.has(key);
  }

  take(): Row {
    return this.remove(this.#rows.keys().next().value ?? "");
  }

  remove(key: string): Row {
    const row = this.#rows.get(key);
    if (row === undefined) throw new Error(`no row ${key}`);
    this.#rows.delete(key);
    return row;
  }

  async end(): Promise<void> {
    await this.#iterator.return?.();
  }

  async #read(): Promise<void> {
    if (this.#ended) return;
    const next = await this.#iterator.next();
    if (next.done === true) this.#ended = true;
    else this.#rows.set(next.value.key, next.value);
  }
}
