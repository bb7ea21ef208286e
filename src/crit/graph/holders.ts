/** Which descriptors lead to a file: the descriptor tables of all tasks, read as far as needed. */

import { CkptError } from "../errors.ts";
import type { Images } from "./images.ts";
import type { Tasks } from "./tasks.ts";
import type { Tree } from "./tree.ts";

/** A descriptor by its numbers. */
export interface Holder {
  readonly pid: number;
  readonly fd: number;
}

export class Holders {
  readonly #images: Images;
  readonly #tasks: Tasks;
  readonly #pids: Iterator<{ readonly node: { readonly pid: number } }>;
  readonly #byFile = new Map<number, Holder[]>();
  #reading: Promise<boolean> | undefined;
  #done = false;

  constructor(images: Images, tree: Tree, tasks: Tasks) {
    this.#images = images;
    this.#tasks = tasks;
    this.#pids = tree.ordered();
  }

  /** All descriptors of a file, tasks in tree order. The first call reads the descriptor tables of all tasks. */
  async all(file: number): Promise<readonly Holder[]> {
    while (!this.#done) await this.#advance();
    return this.#byFile.get(file) ?? [];
  }

  /** The same one by one, as the tables are read. */
  async *each(file: number): AsyncGenerator<Holder, void, undefined> {
    for (let i = 0; ;) {
      const known = this.#byFile.get(file) ?? [];
      for (; i < known.length; i++) yield known[i] as Holder;
      if (this.#done) return;
      await this.#advance();
    }
  }

  /** The first descriptor of a file for which `accept` holds; reads on task by task until there is one. */
  async first(file: number, accept: (holder: Holder) => Promise<boolean>): Promise<Holder | undefined> {
    for await (const holder of this.each(file)) if (await accept(holder)) return holder;
    return undefined;
  }

  /** Reads the table of one task; calls that come meanwhile wait for the same one. */
  #advance(): Promise<boolean> {
    this.#reading ??= this.#readNext().finally(() => (this.#reading = undefined));
    return this.#reading;
  }

  async #readNext(): Promise<boolean> {
    const next = this.#pids.next();
    if (next.done === true) {
      this.#done = true;
      return false;
    }
    const { pid } = next.value.node;
    try {
      for (const { message } of await this.#tasks.descriptors(pid)) {
        const holder = { pid, fd: message.fd };
        const list = this.#byFile.get(message.id);
        if (list === undefined) this.#byFile.set(message.id, [holder]);
        else list.push(holder);
      }
    } catch (error) {
      if (!(error instanceof CkptError)) throw error;
      this.#images.note(error);
    }
    return true;
  }
}
