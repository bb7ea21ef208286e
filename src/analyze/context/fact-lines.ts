/** The lines of a log that name objects, put aside until somebody asks what they say. Bounded memory. */
import { LogFacts } from "./facts.ts";
import { LineStore, type FactLine } from "./line-store.ts";
import { tellsFact, tellsVma } from "./patterns.ts";

/** Of a long log the first lines stay, where the sockets and mounts of the system are collected, … */
const FIRST = { lines: 4096, bytes: 1 << 20 };
/** … and at least as many of the last, where the failure is. */
const LAST = { lines: 8192, bytes: 2 << 20 };
/** Mappings: there are many, and only the last ones before a failure matter. */
const VMAS = 512;

/** The last lines: of two stores, the older of which is dropped whole. */
class LastLines {
  #old: LineStore | undefined;
  #young = new LineStore(LAST.lines, LAST.bytes);
  /** Lines are missing before those that are left. */
  dropped = false;

  add(line: FactLine): void {
    if (this.#young.add(line)) return;
    this.dropped ||= this.#old !== undefined;
    this.#old = this.#young;
    this.#young = new LineStore(LAST.lines, LAST.bytes);
    this.#young.add(line);
  }

  *lines(): Generator<FactLine> {
    if (this.#old !== undefined) yield* this.#old.lines();
    yield* this.#young.lines();
  }
}

export class FactLines {
  readonly #first = new LineStore(FIRST.lines, FIRST.bytes);
  readonly #last = new LastLines();
  /** A ring: these go so soon that they may stay objects. */
  readonly #vmas: FactLine[] = [];
  #nextVma = 0;
  #isFirstFull = false;

  /** To be called with each line of criu, in order: most are not kept. */
  add(line: FactLine): void {
    if (tellsVma(line.message)) {
      this.#vmas[this.#nextVma] = line;
      this.#nextVma = (this.#nextVma + 1) % VMAS;
      return;
    }
    if (!tellsFact(line.message)) return;
    if (!this.#isFirstFull && this.#first.add(line)) return;
    this.#isFirstFull = true;
    this.#last.add(line);
  }

  /** What the lines say. */
  read(): LogFacts {
    const facts = new LogFacts();
    const vmas = [...this.#vmas.slice(this.#nextVma), ...this.#vmas.slice(0, this.#nextVma)];
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
