/** Writes an extracted set: whole under its name, or not at all. */

import { closeSync, existsSync, mkdirSync, openSync, realpathSync, renameSync } from "node:fs";
import { rmSync, symlinkSync, writeFileSync, writeSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { CkptError } from "../errors.ts";
import type { Finding } from "../finding.ts";
import { ioError } from "../set/bytes.ts";
import { copyFile } from "../set/copy-file.ts";
import { ImageSet } from "../set/image-set.ts";
import { Pace, type PassOptions } from "../set/pace.ts";
import { verify } from "../verify/verify.ts";

/** Bytes of an archive's member held at once. */
const PIECE = 4 * 1024 * 1024;

/** How the writing is watched and stopped; `onInterrupt` as in Io. */
export interface WriteOptions extends PassOptions {
  readonly onInterrupt?: ((cleanUp: () => void) => () => void) | undefined;
}

/**
 * Writes the images to `OUT.unfinished`, verifies them there, and renames when `accept` takes what verify says; else
 * nothing is left. Throws "io" when `out` is there already.
 */
export async function writeSet(
  set: ImageSet,
  images: ReadonlyMap<string, Uint8Array | undefined>,
  out: string,
  accept: (findings: readonly Finding[]) => boolean,
  options: WriteOptions = {},
): Promise<boolean> {
  if (existsSync(out)) throw new CkptError("io", "is there already", { file: out });
  const unfinished = `${out}.unfinished`;
  const remove = (): void => rmSync(unfinished, { recursive: true, force: true });
  const forget = options.onInterrupt?.(remove);
  try {
    remove();
    mkdirSync(unfinished, { mode: 0o700 });
    const sizes = new Map<string, number>();
    for (const [name, bytes] of images) sizes.set(name, bytes?.length ?? (await set.size(name)) ?? 0);
    const pace = new Pace(
      [...sizes.values()].reduce((sum, size) => sum + size, 0),
      options,
    );
    let done = 0;
    for (const [name, bytes] of images) {
      const before = done;
      const path = join(unfinished, name);
      await pace.tick(before);
      if (bytes === undefined) await copy(set, name, path, (part) => pace.tick(before + part));
      else writeFileSync(path, bytes, { mode: 0o600 });
      done += sizes.get(name)!;
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
    remove();
    forget?.();
  }
}

async function copy(
  set: ImageSet,
  name: string,
  path: string,
  onBytes: (done: number) => Promise<void>,
): Promise<void> {
  const { source } = set;
  const original = source.directory === undefined ? undefined : join(source.directory, name);
  if (original !== undefined && existsSync(original)) {
    await copyFile(original, path, onBytes);
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
      await onBytes(at);
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
