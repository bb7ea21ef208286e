/** Loads the rows of one page, as far as the page wants them. */

import { setImmediate } from "node:timers/promises";
import { CkptError } from "../../crit/errors.ts";
import { escapeControls } from "../../crit/views/escape.ts";
import type { Context, Screen, Source, WorkOptions } from "../screens/screen.ts";
import type { Action } from "../state/action.ts";
import { bodyHeight } from "../state/layout.ts";
import type { Row } from "../state/row.ts";
import type { State } from "../state/state.ts";
import { lateRows, wantsRows, wantsWork, type View } from "../state/view.ts";

/** Milliseconds between two deliveries of rows. */
const DELIVERY = 30;
/** Milliseconds between two reports of progress. */
const REPORT = 100;
/** Rows that are read at once; of long lists more. */
const BATCH = 50;
/** Rows of a window, in heights of the screen. */
const WINDOW_HEIGHTS = 5;
/** Children of one branch; a screen with more gives a row that folds as "more". */
const MOST_CHILDREN = 10_000;

/** Who hears of what a loader does. */
export interface Owner {
  dispatch(action: Action): void;
  /** Of what no user could have caused. */
  failed(error: unknown): void;
}

export class PageLoader {
  readonly view: number;
  readonly #screen: Screen;
  readonly #context: Context;
  readonly #owner: Owner;
  readonly #abort = new AbortController();
  readonly #work: WorkOptions;
  #source: Source | undefined;
  #iterator: AsyncIterator<Row> | undefined;
  #running: Promise<void> | undefined;
  #reported = 0;

  constructor(view: View, screen: Screen, context: Context, owner: Owner) {
    this.view = view.id;
    this.#screen = screen;
    this.#context = context;
    this.#owner = owner;
    this.#work = {
      signal: this.#abort.signal,
      onProgress: ({ done, total }) => this.#progress(done, total),
    };
  }

  get busy(): boolean {
    return this.#running !== undefined;
  }

  /** Fulfilled when it has nothing more to do for now. Never throws. */
  async pause(): Promise<void> {
    await this.#running;
  }

  close(): void {
    if (this.#abort.signal.aborted) return;
    this.#abort.abort();
    void this.#iterator?.return?.()?.catch(() => undefined);
  }

  /** Goes on until the page of the state has what it wants. */
  want(state: () => State): void {
    if (this.#running !== undefined || this.#abort.signal.aborted) return;
    this.#running = this.#run(state).finally(() => {
      this.#running = undefined;
      const { view, size } = state();
      // The last delivery may have made it want more.
      if (view.id === this.view && !this.#abort.signal.aborted && wantsWork(view, bodyHeight(size))) this.want(state);
    });
  }

  async #run(state: () => State): Promise<void> {
    try {
      for (;;) {
        const { view, size } = state();
        if (view.id !== this.view || this.#abort.signal.aborted) return;
        const height = bodyHeight(size);
        const late = lateRows(view, height);
        const branch = view.opening[0];
        if (branch !== undefined) await this.#children(branch);
        else if (wantsRows(view, height)) await this.#more(view, height);
        else if (late.length > 0) await this.#complete(late);
        else return;
      }
    } catch (error) {
      if (this.#abort.signal.aborted) return;
      if (error instanceof CkptError) this.#send({ kind: "failed", view: this.view, message: oneLine(error) });
      else {
        this.#abort.abort();
        this.#owner.failed(error);
      }
    }
  }

  async #more(view: View, height: number): Promise<void> {
    this.#source ??= this.#screen.rows(this.#context, view.place, this.#work);
    const source = this.#source;
    if ("read" in source) {
      const count = WINDOW_HEIGHTS * height;
      const first = Math.max(0, Math.min(view.top - 2 * height, source.total - count));
      const rows = await source.read(first, Math.min(count, source.total - first));
      this.#send({ kind: "window", view: this.view, total: source.total, first, rows });
    } else await this.#next(source, Math.max(BATCH, Math.floor(view.rows.length / 4)));
  }

  /**
   * The next batch of a list that is read in order, in several deliveries if it takes long. Whether more rows are wanted
   * is asked between batches only: how far a list is read must not depend on how fast the machine is.
   */
  async #next(source: AsyncIterable<Row>, batch: number): Promise<void> {
    this.#iterator ??= source[Symbol.asyncIterator]();
    let rows: Row[] = [];
    let start = performance.now();
    const deliver = (done: boolean): void => {
      if (rows.length > 0 || done) this.#send({ kind: "rows", view: this.view, rows, done });
      rows = [];
      start = performance.now();
    };
    const timer = setInterval(() => deliver(false), DELIVERY); // the next row may take long
    try {
      for (let count = 0; count < batch; count++) {
        const next = await this.#iterator.next();
        if (this.#abort.signal.aborted) return;
        if (next.done === true) {
          deliver(true);
          return;
        }
        rows.push(next.value);
        if (performance.now() - start < DELIVERY) continue;
        deliver(false);
        await setImmediate(); // keys come between two deliveries
      }
    } finally {
      clearInterval(timer);
      deliver(false); // also what came before an error
    }
  }

  /** What rows in sight still miss, as much of it as fits between two keys. */
  async #complete(late: readonly Row[]): Promise<void> {
    const start = performance.now();
    const rows: Row[] = [];
    for (const row of late) {
      const whole = await this.#screen.complete?.(this.#context, row);
      rows.push({ ...(whole ?? row), late: false });
      if (performance.now() - start > DELIVERY) break;
    }
    this.#send({ kind: "completed", view: this.view, rows });
    await setImmediate();
  }

  async #children(row: Row): Promise<void> {
    const rows: Row[] = [];
    const children = this.#screen.children?.(this.#context, row, this.#work) ?? noRows();
    for await (const child of children) {
      if (this.#abort.signal.aborted) return;
      if (rows.push(child) >= MOST_CHILDREN) break;
    }
    this.#send({ kind: "children", view: this.view, key: row.key, rows });
  }

  #progress(done: number, total: number): void {
    const now = performance.now();
    if (now - this.#reported < REPORT) return;
    this.#reported = now;
    this.#send({ kind: "progress", view: this.view, done, total });
  }

  #send(action: Action): void {
    if (!this.#abort.signal.aborted) this.#owner.dispatch(action);
  }
}

async function* noRows(): AsyncGenerator<Row> {
  // None.
}

/** What the user is told; file names in it may have been escaped already. */
function oneLine(error: CkptError): string {
  return escapeControls(error.message).replaceAll("\\\\", "\\");
}
