/** The lines of a log that name objects, put aside until somebody asks what they say. Bounded memory. */
import { LogFacts } from "./facts.ts";
import { LineStore, type FactLine } from "./line-store.ts";
import { tellsFact, tellsVma } from "./patterns.ts";

/** Of a long log the first lines stay, where the sockets and mounts of the system are collected, … */
const FIRST = { lines: 4096, bytes: 1 << 20 };
/** … and at least as many of the last, where the failure is. */
const LAST = { lines: 4096, bytes: 1 << 20 };
/** Mappings: there are many, and only the last ones before a failure matter. */
const VMAS = { lines: 512, bytes: 512 << 10 };

/** The last lines: of two stores, the older of which is dropped whole. */
class LastLines {
  readonly #limit: { readonly lines: number; readonly bytes: number };
  #old: LineStore | undefined;
  #young: LineStore;
  /** Lines are missing before those that are left. */
  dropped = false;

  constructor(limit: { readonly lines: number; readonly bytes: number }) {
    this.#limit = limit;
    this.#young = new LineStore(limit.lines, limit.bytes);
  }

  add(line: FactLine): void {
    if (this.#young.add(line)) return;
    this.dropped ||= this.#old !== undefined;
    const next = this.#old ?? new LineStore(this.#limit.lines, this.#limit.bytes);
    next.clear();
    this.#old = this.#young;
    this.#young = next;
    this.#young.add(line);
  }

  *lines(): Generator<FactLine> {
    if (this.#old !== undefined) yield* this.#old.lines();
    yield* this.#young.lines();
  }
}

export class FactLines {
  readonly #first = new LineStore(FIRST.lines, FIRST.bytes);
  readonly #last = new LastLines(LAST);
  readonly #vmas = new LastLines(VMAS);
  #isFirstFull = false;

  /** To be called with each line of criu, in order: most are not kept. */
  add(line: FactLine): void {
    if (tellsVma(line)) {
      this.#vmas.add(line);
      return;
    }
    if (!tellsFact(line)) return;
    if (!this.#isFirstFull && this.#first.add(line)) return;
    this.#isFirstFull = true;
    this.#last.add(line);
  }

  /** What the lines say. */
  read(): LogFacts {
    const facts = new LogFacts();
    const vmas = [...this.#vmas.lines()];
    let next = 0;
    const readTo = (number: number): void => {
      for (let vma = vmas[next]; vma !== undefined && vma.number < number; vma = vmas[++next]) facts.add(vma);
    };
    let number = 0;
    for (const line of this.#first.lines()) {
      readTo(line.number);
      facts.add(line);
      number = line.number;
    }
    // Whose the lines behind are, nobody knows until one says so.
    if (this.#last.dropped) facts.beginTask({ number: number + 1, text: "", message: "" }, undefined);
    for (const line of this.#last.lines()) {
      readTo(line.number);
      facts.add(line);
    }
    readTo(Infinity);
    return facts;
  }
}
