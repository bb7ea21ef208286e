/** An image set in a directory: one of images, or an unpacked checkpoint archive with `checkpoint/` in it. */
/* eslint-disable @typescript-eslint/require-await -- async turns what is thrown into a rejection */
import { readdirSync, type Dirent } from "node:fs";
import { join, sep } from "node:path";
import { CkptError } from "../errors.ts";
import { escapeControls } from "../views/escape.ts";
import { ioError, openFile, readSmallFile, statIfThere, type Bytes } from "./bytes.ts";
import { BESIDE, IMAGE_DIRECTORIES, looksLikeImageSet } from "./layout.ts";
import type { Member, Source } from "./source.ts";

/** Descriptors kept open, the least recently used first to go. */
const OPEN_FILES = 16;

/** Files below this many bytes are small. */
const SMALL = 4096;

/**
 * Opens a directory; reads nothing of it but what tells where the images are. Links to files are followed, since the
 * directory is the user's own; fifos, sockets and devices are not members and are never opened.
 * @param within the image directory, where there are several: "checkpoint", "pre-checkpoint" or "."
 */
export function openDirectory(path: string, within?: string): Source {
  const directory = findImages(path, within);
  return new DirectorySource(path, directory);
}

function findImages(path: string, within: string | undefined): string {
  const candidates = within === undefined ? [...IMAGE_DIRECTORIES, "."] : [within];
  for (const candidate of candidates) if (isBare(candidate) && holdsImages(join(path, candidate))) return candidate;
  const what = within === undefined ? "no checkpoint images in it" : `no images in "${escapeControls(within)}"`;
  throw new CkptError("not-found", what, {
    file: escapeControls(path),
    hint: "name the directory given to criu as -D",
  });
}

function holdsImages(directory: string): boolean {
  if (["inventory.img", "pstree.img"].some((name) => isFile(join(directory, name)))) return true;
  let names: string[];
  try {
    names = readdirSync(directory);
  } catch (cause) {
    const error = ioError(cause, directory);
    if (error.code === "not-found") return false;
    throw error;
  }
  return looksLikeImageSet(names) || names.some((name) => name.endsWith(".img"));
}

function isFile(path: string): boolean {
  return statIfThere(path)?.isFile() === true;
}

/** True for a name that is one component: nothing outside the directory can be reached with it. */
function isBare(name: string): boolean {
  return name !== "" && name !== ".." && ![sep, "/", "\0"].some((c) => name.includes(c));
}

/** A file whose size is asked for only when someone wants it: a set of 10,000 processes has 70,000 of them. */
class FileMember implements Member {
  readonly name: string;
  readonly path: string;
  /** A regular file itself, not a link to one. */
  readonly regular: boolean;
  #size: number | undefined;

  constructor(name: string, path: string, regular: boolean) {
    this.name = name;
    this.path = path;
    this.regular = regular;
  }

  /** 0 for a file that is gone since it was listed. */
  get size(): number {
    this.#size ??= statIfThere(this.path)?.size ?? 0;
    return this.#size;
  }
}

class DirectorySource implements Source {
  readonly format = "directory";
  readonly label: string;
  readonly directory: string;
  /** The image directory from `label`: "." if it is the same. */
  readonly #images: string;
  readonly #open = new Map<string, Bytes>();
  readonly #room = new Uint8Array(SMALL);
  #lists: { images: readonly FileMember[]; extras: readonly FileMember[] } | undefined;
  #byName: ReadonlyMap<string, FileMember> | undefined;

  constructor(label: string, images: string) {
    this.label = label;
    this.#images = images;
    this.directory = join(label, images);
  }

  async list(): Promise<readonly Member[]> {
    return this.#list().images;
  }

  async extras(): Promise<readonly Member[]> {
    return this.#list().extras;
  }

  async read(name: string, offset: number, length: number): Promise<Uint8Array> {
    return this.#file(name).read(offset, length);
  }

  readSmall(name: string, room?: Uint8Array): Uint8Array | undefined {
    if (!isBare(name)) return undefined;
    // Not joined: for names in their thousands the normalizing would cost as much as the reading.
    const path = this.directory + sep + name;
    const bytes = readSmallFile(path, room ?? this.#room, this.#byName?.get(name)?.regular);
    return room === undefined ? bytes?.slice() : bytes;
  }

  sizeOf(name: string): number | undefined {
    return this.#fileIfThere(name)?.size;
  }

  async close(): Promise<void> {
    for (const file of this.#open.values()) file.close();
    this.#open.clear();
  }

  #list(): { images: readonly FileMember[]; extras: readonly FileMember[] } {
    if (this.#lists !== undefined) return this.#lists;
    const images = filesIn(join(this.label, this.#images));
    const extras: FileMember[] = [];
    if (this.#images !== ".") {
      const names = new Set(images.map(({ name }) => name));
      for (const member of filesIn(this.label))
        if (!names.has(member.name)) (BESIDE.includes(member.name) ? images : extras).push(member);
      images.sort(byName);
    }
    this.#lists = { images, extras };
    this.#byName = new Map([...extras, ...images].map((member) => [member.name, member]));
    return this.#lists;
  }

  #file(name: string): Bytes {
    const file = this.#fileIfThere(name);
    if (file !== undefined) return file;
    throw new CkptError("not-found", `no ${escapeControls(name)} in it`, { file: escapeControls(this.label) });
  }

  #fileIfThere(name: string): Bytes | undefined {
    let file = this.#open.get(name);
    if (file === undefined) {
      const found = this.#byName?.get(name) ?? this.#find(name);
      if (found === undefined) return undefined;
      file = openFile(found.path, found.regular);
      if (this.#open.size >= OPEN_FILES) {
        const [oldest, other] = this.#open.entries().next().value!;
        this.#open.delete(oldest);
        other.close();
      }
    } else this.#open.delete(name);
    this.#open.set(name, file);
    return file;
  }

  #find(name: string): { readonly path: string; readonly regular: boolean } | undefined {
    const places = this.#images === "." ? ["."] : [this.#images, "."];
    for (const place of isBare(name) ? places : []) {
      const path = join(this.label, place, name);
      const stats = statIfThere(path);
      if (stats !== undefined) return { path, regular: stats.isFile() };
    }
    return undefined;
  }
}

function filesIn(directory: string): FileMember[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(directory, { withFileTypes: true });
  } catch (cause) {
    throw ioError(cause, directory);
  }
  // Neither a file nor anything else: a link, or a file system that does not tell types. Both are looked at.
  const unclear = (e: Dirent): boolean =>
    !(e.isDirectory() || e.isFIFO() || e.isSocket() || e.isCharacterDevice() || e.isBlockDevice());
  return entries
    .filter((entry) => entry.isFile() || (unclear(entry) && isFile(join(directory, entry.name))))
    .map((entry) => new FileMember(entry.name, directory + sep + entry.name, entry.isFile()))
    .sort(byName);
}

function byName(a: Member, b: Member): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
