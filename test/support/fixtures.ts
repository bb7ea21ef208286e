/** The committed image sets, as tests need them. */

import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { imageTypeOfFile, imageTypeOfMagic, IMG_COMMON, IMG_SERVICE } from "../../src/crit/images/table.ts";
import { REPOSITORY } from "./peers.ts";

export const IMAGES = join(REPOSITORY, "fixtures/images");

export interface Fixture {
  /** Path below fixtures/images, for messages: "tree/core-100.img". */
  readonly label: string;
  readonly path: string;
  /** Bare file name. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Every image of every set, sorted by path. */
export function allFixtures(): Fixture[] {
  return readdirSync(IMAGES, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/\.(?:md|log)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ label: relative(IMAGES, path), path, name: basename(path), bytes: read(path) }));
}

/** As a plain Uint8Array: `slice` of a Buffer is no copy. */
function read(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path));
}

/** Whether a file holds entries: the name is that of no raw image, the magic is known. */
export function hasEntries({ name, bytes }: Pick<Fixture, "name" | "bytes">): boolean {
  const word = (at: number): number =>
    bytes.length < at + 4 ? 0 : new DataView(bytes.buffer, bytes.byteOffset + at, 4).getUint32(0, true);
  const magic = word(0) === IMG_COMMON || word(0) === IMG_SERVICE ? word(4) : word(0);
  const named = imageTypeOfFile(name);
  return (named === undefined || named.type.entry !== undefined) && imageTypeOfMagic(magic, name)?.entry !== undefined;
}

/** The files that hold entries. */
export function imageFixtures(): Fixture[] {
  return allFixtures().filter(hasEntries);
}

/** One file by its path below fixtures/images. */
export function fixture(label: string): Fixture {
  const path = join(IMAGES, label);
  return { label, path, name: basename(path), bytes: read(path) };
}
