/** What memory areas map, in the words of Python crit (text) and of go-criu's crit (JSON). */

import { CkptError } from "../errors.ts";
import type { Graph, Vma, VmaRow } from "../graph/types.ts";
import type { VmaEntry } from "../schema/generated/types.ts";
import { escapeControls } from "./escape.ts";

/** Status bits of CRIU's images and the one flag of mmap(2) that decide what an area is called. */
const REGULAR = 0x1;
const STACK = 0x2;
const VSYSCALL = 0x4;
const VDSO = 0x8;
const FILE_PRIVATE = 0x40;
const FILE_SHARED = 0x80;
const ANON_SHARED = 0x100;
const SYSVIPC = 0x400;
const SOCKET = 0x800;
const GUARD = 0x10000;
const MAP_GROWSDOWN = 0x100;

/** Names for the areas of one listing. */
export class MappedNames {
  readonly #graph: Graph;
  readonly #paths = new Map<number, string | undefined>();
  readonly #first: 0 | 1;
  /** Segments are counted as they come, those of all kinds and tasks together. */
  readonly #segments = new Map<bigint, number>();

  /** `first`: what the numbers of shared segments start from; 1 in Python crit, 0 in go-criu. */
  constructor(graph: Graph, first: 0 | 1) {
    this.#graph = graph;
    this.#first = first;
  }

  /** What stands behind the protection, safe to print: "/lib/libc.so + 0x1000 (s)", "shmem[1]", "[stack] *", "". */
  async text({ entry }: Vma): Promise<string> {
    const path = isFile(entry) ? escapeControls((await this.#path(entry)) || "unknown path") : "";
    return this.#join(entry, path);
  }

  /** The same, the path not escaped; memfds by their name. */
  async json({ vma: { entry, backing }, name }: VmaRow): Promise<string> {
    // The graph calls what is not there by the name in the reference to it.
    const path = isFile(entry) ? (await this.#path(entry)) || (name === backing ? "" : name) || "unknown" : "";
    return this.#join(entry, path);
  }

  /** The path of a mapped file, undefined of everything else: the column of `x rss`. "" when the set does not have it. */
  async file({ entry }: Vma): Promise<string | undefined> {
    return isFile(entry) ? ((await this.#path(entry)) ?? "") : undefined;
  }

  #join(entry: VmaEntry, path: string): string {
    const what = this.#what(entry, path);
    return (entry.status & REGULAR) !== 0 ? what : what === "" ? "*" : `${what} *`;
  }

  #what(entry: VmaEntry, path: string): string {
    const { status, shmid, pgoff } = entry;
    if ((status & SYSVIPC) !== 0) return `ips[${this.#segment(shmid)}]`;
    if ((status & ANON_SHARED) !== 0) return `shmem[${this.#segment(shmid)}]`;
    if ((status & SOCKET) !== 0) return `packet[${this.#segment(shmid)}]`;
    if (isFile(entry)) {
      const offset = pgoff === 0n ? "" : ` + 0x${pgoff.toString(16)}`;
      return `${path}${offset}${(status & FILE_SHARED) !== 0 ? " (s)" : ""}`;
    }
    if ((status & STACK) !== 0) return "[stack]";
    if ((status & VSYSCALL) !== 0) return "[vsyscall]";
    if ((status & VDSO) !== 0) return "[vdso]";
    if ((status & GUARD) !== 0) return "[guard]"; // Python crit has no word for it
    return (entry.flags & MAP_GROWSDOWN) !== 0 ? "[stack?]" : "";
  }

  #segment(id: bigint): number {
    const number = this.#segments.get(id) ?? this.#segments.size + this.#first;
    this.#segments.set(id, number);
    return number;
  }

  #path({ shmid }: VmaEntry): Promise<string | undefined> {
    return this.#find(Number(shmid));
  }

  async #find(id: number): Promise<string | undefined> {
    if (this.#paths.has(id)) return this.#paths.get(id);
    const path = await regularPath(this.#graph, id);
    this.#paths.set(id, path);
    return path;
  }
}

function isFile({ status }: VmaEntry): boolean {
  return (status & (FILE_PRIVATE | FILE_SHARED)) !== 0;
}

async function regularPath(graph: Graph, id: number): Promise<string | undefined> {
  try {
    const file = await graph.get(`file:REG/0x${id.toString(16)}`);
    return file.kind === "file" && file.type === "REG" ? file.path : undefined;
  } catch (error) {
    if (error instanceof CkptError && error.code === "not-found") return undefined;
    throw error;
  }
}
