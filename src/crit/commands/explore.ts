/** crit x: one view of a whole image set. */

import { CkptError } from "../errors.ts";
import { graph as openGraph } from "../graph/graph.ts";
import { ImageSet } from "../set/image-set.ts";
import { openSource } from "../set/open.ts";
import { escapeControls } from "../views/escape.ts";
import { type Format, VIEWS } from "../views/views.ts";
import type { What } from "../views/what.ts";
import { type Io, writeAll } from "./io.ts";

/** Views of processes; mounts and namespaces may be in a set without. */
const PER_TASK: ReadonlySet<What> = new Set<What>(["ps", "fds", "mems", "rss", "sk", "tree"]);

/** Problems told one by one; a set that lost thousands of images need not name them all. */
const TOLD = 20;

/** Prints the view; returns 1 when something could not be read, although the rest was printed. */
export async function explore(io: Io, path: string, what: What, format: Format): Promise<number> {
  const set = new ImageSet(await openSource(path));
  try {
    const graph = await openGraph(set);
    if (graph.facts.tasks === 0 && PER_TASK.has(what) && !(await set.has("pstree.img"))) {
      throw new CkptError("not-found", "no pstree.img in it, so no processes", { file: escapeControls(path) });
    }
    const problems = new Set<string>();
    const output = new Paged(io.stdout);
    const page = {
      print: (text: string | Uint8Array) => output.print(text),
      has: (image: string) => set.has(image),
      problem: (error: CkptError) => problems.add(error.message),
    };
    await VIEWS[what][format](graph, page);
    output.flush();
    for (const problem of graph.facts.problems) problems.add(problem);
    const lines = [...problems].slice(0, TOLD).map((problem) => `crit: error: ${problem}\n`);
    if (problems.size > TOLD) lines.push(`crit: error: and ${problems.size - TOLD} more\n`);
    writeAll(io.stderr, lines.join(""));
    return problems.size === 0 ? 0 : 1;
  } finally {
    await set.close();
  }
}

/** Bytes held back at first, and at most. */
const FIRST = 1024;
const LARGEST = 128 * 1024;
/** Milliseconds that rows are held back. */
const SLOW = 10;

/** The first rows go out at once, the rest in larger pieces, and whatever there is when rows come slowly. */
class Paged {
  readonly #fd: number;
  #held: Uint8Array[] = [];
  #text = "";
  #size = 0;
  #limit = FIRST;
  #since = performance.now();

  constructor(fd: number) {
    this.#fd = fd;
  }

  print(text: string | Uint8Array): void {
    if (typeof text === "string") this.#text += text;
    else {
      this.#join();
      this.#held.push(text);
    }
    this.#size += text.length;
    if (this.#size >= this.#limit || performance.now() - this.#since > SLOW) this.flush();
  }

  flush(): void {
    this.#join();
    for (const piece of this.#held) writeAll(this.#fd, piece);
    this.#held = [];
    this.#size = 0;
    this.#limit = Math.min(LARGEST, this.#limit * 2);
    this.#since = performance.now();
  }

  #join(): void {
    if (this.#text !== "") this.#held.push(Buffer.from(this.#text));
    this.#text = "";
  }
}
