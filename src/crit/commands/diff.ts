/** crit diff: what two images, or two whole sets, have different. */

import { statSync } from "node:fs";
import { basename } from "node:path";
import type { Change, MemoryChange } from "../diff/change.ts";
import { diffBytes, diffMemories, diffSets } from "../diff/sets.ts";
import { CkptError } from "../errors.ts";
import { closeChain, openChain } from "../memory/chain.ts";
import { ImageSet } from "../set/image-set.ts";
import { changeJson, changeText, memoryJson, memoryText } from "../views/diff.ts";
import { attempt, type Io, openInput, writeAll } from "./io.ts";
import { progressBar, type ProgressBar } from "./progress.ts";

export interface DiffCommand {
  readonly format: "text" | "json";
  /** Only how many differences each image has. */
  readonly stat: boolean;
  /** Compare pages too. */
  readonly memory: boolean;
}

/** Returns 0 when nothing differs, 1 when something does. What cannot be read throws with exit code 2. */
export async function diff(io: Io, a: string, b: string, options: DiffCommand): Promise<number> {
  const bar = progressBar(io, "diff");
  const printer = options.format === "json" ? new JsonPrinter(io, bar) : new TextPrinter(io, options.stat, bar);
  try {
    if (isImage(a) && isImage(b)) {
      for (const change of diffBytes(basename(b), bytesOf(io, a), bytesOf(io, b))) printer.change(change);
    } else await diffWhole(a, b, options, printer, bar);
    return printer.end();
  } catch (error) {
    throw error instanceof CkptError ? error.with({ exit: 2 }) : error;
  } finally {
    bar.end();
  }
}

async function diffWhole(
  a: string,
  b: string,
  options: DiffCommand,
  printer: Printer,
  bar: ProgressBar,
): Promise<void> {
  const before = await ImageSet.open(a);
  try {
    const after = await ImageSet.open(b);
    try {
      for await (const change of diffSets(before, after, bar)) printer.change(change);
      if (!options.memory) return;
      const [x, y] = [await openChain(before), await openChain(after)];
      for await (const change of diffMemories(x, y, bar)) printer.memory(change);
      await closeChain(x);
      await closeChain(y);
    } finally {
      await after.close();
    }
  } finally {
    await before.close();
  }
}

/** A file that is an image by its name; archives are sets. */
function isImage(path: string): boolean {
  return attempt(path, () => statSync(path)).isFile() && !/\.(tar|tgz|gz|zst|tzst)$/.test(path);
}

function bytesOf(io: Io, path: string): Uint8Array {
  const input = openInput(io, path);
  const pieces: Uint8Array[] = [];
  for (let piece = input.pull(); piece !== undefined; piece = input.pull()) pieces.push(piece);
  input.close();
  return new Uint8Array(Buffer.concat(pieces));
}

interface Printer {
  change(change: Change): void;
  memory(change: MemoryChange): void;
  /** Returns the exit code. */
  end(): number;
}

class TextPrinter implements Printer {
  readonly #io: Io;
  readonly #stat: boolean;
  readonly #bar: ProgressBar;
  #heading = "";
  readonly #counts = new Map<string, number>();

  constructor(io: Io, stat: boolean, bar: ProgressBar) {
    this.#io = io;
    this.#stat = stat;
    this.#bar = bar;
  }

  change(change: Change): void {
    this.#print(change.image, changeText(change), 1);
  }

  memory(change: MemoryChange): void {
    this.#print(`memory of task ${change.pid}`, memoryText(change), change.pages);
  }

  end(): number {
    this.#bar.end();
    const width = Math.max(0, ...[...this.#counts.keys()].map(({ length }) => length));
    if (this.#stat)
      for (const [name, count] of this.#counts) writeAll(this.#io.stdout, `${name.padEnd(width)}  ${count}\n`);
    return this.#counts.size === 0 ? 0 : 1;
  }

  #print(heading: string, text: string, count: number): void {
    this.#counts.set(heading, (this.#counts.get(heading) ?? 0) + count);
    if (this.#stat) return;
    this.#bar.end();
    if (heading !== this.#heading) writeAll(this.#io.stdout, `${heading}\n`);
    this.#heading = heading;
    writeAll(this.#io.stdout, text);
  }
}

/** One document; its changes go out one by one. */
class JsonPrinter implements Printer {
  readonly #io: Io;
  readonly #bar: ProgressBar;
  #differences = 0;
  readonly #memory: object[] = [];

  constructor(io: Io, bar: ProgressBar) {
    this.#io = io;
    this.#bar = bar;
  }

  change(change: Change): void {
    this.#bar.end();
    const head = this.#differences++ === 0 ? `${HEAD}\n` : ",\n";
    writeAll(this.#io.stdout, head + JSON.stringify(changeJson(change)));
  }

  memory(change: MemoryChange): void {
    this.#memory.push(memoryJson(change));
  }

  end(): number {
    this.#bar.end();
    const head = this.#differences === 0 ? HEAD : "\n";
    writeAll(this.#io.stdout, `${head}],"memory":${JSON.stringify(this.#memory)}}\n`);
    return this.#differences + this.#memory.length === 0 ? 0 : 1;
  }
}

const HEAD = '{"schema":"ckpt/crit-diff","version":1,"changes":[';
