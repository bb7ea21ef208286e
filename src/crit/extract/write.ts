/** Writes an extracted set: whole under its name, or not at all. */

import { closeSync, constants, copyFileSync, existsSync, mkdirSync, openSync, realpathSync, renameSync } from "node:fs";
import { rmSync, symlinkSync, writeFileSync, writeSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { CkptError } from "../errors.ts";
import type { Finding } from "../finding.ts";
import { ioError } from "../set/bytes.ts";
import { ImageSet } from "../set/image-set.ts";
import { Pace, type PassOptions } from "../set/pace.ts";
import { verify } from "../verify/verify.ts";

/** Bytes of an archive's member held at once. */
const PIECE = 4 * 1024 * 1024;

/**
 * Writes the images to `OUT.unfinished`, verifies them there, and renames when `accept` takes what verify says; else
 * nothing is left. Throws "io" when `out` is there already.
 */
export async function writeSet(
  set: ImageSet,
  images: ReadonlyMap<string, Uint8Array | string>,
  out: string,
  accept: (findings: readonly Finding[]) => boolean,
  options: PassOptions = {},
): Promise<boolean> {
  if (existsSync(out)) throw new CkptError("io", "is there already", { file: out });
  const unfinished = `${out}.unfinished`;
  try {
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { recursive: true, mode: 0o700 });
    const pace = new Pace(images.size, options);
    let done = 0;
    for (const [name, from] of images) {
      await pace.tick(done++);
      const path = join(unfinished, name);
      if (typeof from === "string") await copy(set, from, path);
      else writeFileSync(path, from, { mode: 0o600 });
    }
    linkParent(set, unfinished, out);
    const made = await ImageSet.open(unfinished);
    const findings = await verify(made, options)
      .then((result) => result.findings)
      .finally(() => made.close());
    const good = accept(findings);
    if (good) renameSync(unfinished, out);
    return good;
  } catch (cause) {
    throw cause instanceof CkptError || (cause as NodeJS.ErrnoException).code === undefined
      ? cause
      : ioError(cause, out);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** By sharing blocks where the file system can; of archives piece by piece. */
async function copy(set: ImageSet, name: string, path: string): Promise<void> {
  const { source } = set;
  const original = source.directory === undefined ? undefined : join(source.directory, name);
  if (original !== undefined && existsSync(original)) {
    copyFileSync(original, path, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
    return;
  }
  const size = (await set.size(name)) ?? 0;
  const fd = openSync(path, "wx", 0o600);
  try {
    for (let at = 0; at < size;) {
      const piece = await source.read(name, at, Math.min(PIECE, size - at));
      if (piece.length === 0) break;
      for (let done = 0; done < piece.length;) done += writeSync(fd, piece, done);
      at += piece.length;
    }
  } finally {
    closeSync(fd);
  }
}

/** Pages of sets before this one are found from the new place too. */
function linkParent({ source }: ImageSet, unfinished: string, out: string): void {
  const parent = source.directory === undefined ? undefined : join(source.directory, "parent");
  if (parent === undefined || !existsSync(parent)) return;
  const home = realpathSync(dirname(resolve(out)));
  symlinkSync(relative(join(home, "set"), realpathSync(parent)), join(unfinished, "parent"));
}
