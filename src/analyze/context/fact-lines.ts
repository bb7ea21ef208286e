/** The lines of a log that name objects, put aside until somebody asks what they say. Bounded memory. */
import { LogFacts } from "./facts.ts";
import { LineStore, type FactLine } from "./line-store.ts";
import { tellsFact, tellsVma } from "./patterns.ts";

/** Of a long log the first lines stay, where the sockets and mounts of the system are collected, … */
const FIRST = { lines: 4096, bytes: 1 << 20 };
/** … and at least as many of the last, where the failure is. */
const LAST = { lines: 16_384, bytes: 2 << 20 };
/** Mappings: there are many, and only the last ones before a failure matter. */
const VMAS = { lines: 512, bytes: 1 << 19 };

/** The last lines of a kind: of two stores, the older of which is dropped whole. */
class LastLines {
  readonly #limits: { readonly lines: number; readonly bytes: number };
  #old: LineStore | undefined;
  #young: LineStore;
  /** Lines are missing before those that are left. */
  dropped = false;

  constructor(limits: { readonly lines: number; readonly bytes: number }) {
    this.#limits = limits;
    this.#young = new LineStore(limits.lines, limits.bytes);
  }

  add(line: FactLine): void {
    if (this.#young.add(line)) return;
    this.dropped ||= this.#old !== undefined;
    this.#old = this.#young;
    this.#young = new LineStore(this.#limits.lines, this.#limits.bytes);
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
    if (tellsVma(line.message)) return this.#vmas.add(line);
    if (!tellsFact(line.message)) return;
    if (!this.#isFirstFull && this.#first.add(line)) return;
    this.#isFirstFull = true;
    this.#last.add(line);
  }

  /** What the lines say. */
  read(): LogFacts {
    const facts = new LogFacts();
    const vmas = this.#vmas.lines();
    let vma = vmas.next();
    const readTo = (number: number): void => {
      for (; vma.done !== true && vma.value.number < number; vma = vmas.next()) facts.add(vma.value);
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
