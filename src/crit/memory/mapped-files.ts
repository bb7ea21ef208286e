/** The files that areas map, as this machine has them: what images leave out, when it is still the same. */

import { join } from "node:path";
import { CkptError } from "../errors.ts";
import type { Graph, RegFile } from "../graph/types.ts";
import { type Bytes, openFile } from "../set/bytes.ts";
import { readBuildId } from "./build-id.ts";
import type { Area } from "./space.ts";

/** A mapped file looked for on this machine. */
export interface MappedFile {
  /** As the images have it. */
  readonly path: string;
  /** Where its bytes are; undefined when it is not there or another one. */
  readonly bytes: Bytes | undefined;
  /** How it was recognised, or why it is not used, in words. */
  readonly why: string;
}

/** Descriptors that may be open; further files are not used. */
const MOST_OPEN = 400;

export class MappedFiles {
  readonly #graph: Graph;
  readonly #root: string;
  readonly #known = new Map<string, Promise<MappedFile>>();

  /** `root`: the directory that paths are looked up below, the root file system of a container; else "/". */
  constructor(graph: Graph, root = "/") {
    this.#graph = graph;
    this.#root = root;
  }

  /** Undefined of an area that maps no file. */
  async of({ vma }: Area): Promise<MappedFile | undefined> {
    const { backing, type } = vma;
    if (backing === undefined || type !== "file") return undefined;
    const known = this.#known.get(backing) ?? this.#find(backing);
    this.#known.set(backing, known);
    return known;
  }

  async close(): Promise<void> {
    for (const file of this.#known.values()) (await file).bytes?.close();
    this.#known.clear();
  }

  async #find(ref: string): Promise<MappedFile> {
    const file = (await this.#graph.has(ref)) ? await this.#graph.get(ref) : undefined;
    if (file?.kind !== "file" || file.type !== "REG") return { path: ref, bytes: undefined, why: "not in the set" };
    const unused = (why: string): MappedFile => ({ path: file.path, bytes: undefined, why });
    if (file.external) return unused("brought by whoever restores");
    if (file.remap !== undefined) return unused("deleted before the dump");
    if (!file.path.startsWith("/")) return unused("not a path");
    if (file.size === undefined) return unused("the images do not tell its size");
    if (this.#known.size > MOST_OPEN) return unused(`more than ${MOST_OPEN} files`);
    try {
      return compare(file, openFile(this.#root === "/" ? file.path : join(this.#root, file.path)));
    } catch (error) {
      if (error instanceof CkptError)
        return unused(error.code === "not-found" ? "not on this machine" : `not readable: ${error.what}`);
      throw error;
    }
  }
}

/** Takes the open file if nothing speaks against it, else closes it. */
function compare({ path, size, entry }: RegFile, bytes: Bytes): MappedFile {
  const wanted = buildIdOf(entry.reg?.build_id ?? []);
  const found = wanted === undefined ? undefined : readBuildId((offset, length) => readPart(bytes, offset, length));
  const against =
    BigInt(bytes.size) !== size
      ? `${bytes.size} bytes on this machine, ${size} at the dump`
      : wanted !== found
        ? "another build on this machine"
        : undefined;
  if (against === undefined)
    return { path, bytes, why: wanted === undefined ? "the size fits" : "size and build-id fit" };
  bytes.close();
  return { path, bytes: undefined, why: against };
}

/** Words of four bytes, the first byte lowest. */
function buildIdOf(words: readonly number[]): string | undefined {
  if (words.length === 0) return undefined;
  const bytes = Buffer.alloc(words.length * 4);
  words.forEach((word, i) => bytes.writeUInt32LE(word >>> 0, i * 4));
  return bytes.toString("hex");
}

function readPart(bytes: Bytes, offset: number, length: number): Uint8Array {
  return offset >= bytes.size ? new Uint8Array(0) : bytes.read(offset, Math.min(length, bytes.size - offset));
}
