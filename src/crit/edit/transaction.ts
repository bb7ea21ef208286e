/** Replaces several images of a directory together: all of them or none, with the old ones kept beside. */

import {
  closeSync,
  copyFileSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { CkptError } from "../errors.ts";
import { ioError } from "../set/bytes.ts";
import { copyFile } from "../set/copy-file.ts";
import { Pace, type PassOptions } from "../set/pace.ts";

/** Bytes to put into a copy of the old file: for pages images, which nobody wants in memory. */
export interface Patched {
  readonly patches: readonly { readonly offset: number; readonly bytes: Uint8Array }[];
}

/** New bytes by path, or what changes in the old ones. */
export type Replacements = ReadonlyMap<string, Uint8Array | Patched>;

/** An image that was replaced, and where its old bytes are now. */
export interface Backup {
  readonly path: string;
  readonly backup: string;
}

/** How a replacement is watched and stopped; `onInterrupt` as in Io. */
export interface ReplaceOptions extends PassOptions {
  readonly onInterrupt?: ((cleanUp: () => void) => () => void) | undefined;
}

interface Step {
  readonly path: string;
  readonly target: string;
  readonly temporary: string;
  readonly backup: string;
  renamed: boolean;
}

/**
 * Writes every file beside its name, keeps the old one as NAME.bak (or .bak2, .bak3, …), then renames. When one step
 * fails, what was renamed is put back and what was written is removed; an interruption removes it too, and comes before
 * the first renaming or after the last. Throws "io", "not-found" or "aborted".
 */
export async function replaceFiles(files: Replacements, options: ReplaceOptions = {}): Promise<readonly Backup[]> {
  const steps: Step[] = [];
  const undo = (): void => {
    for (const { target, temporary, backup, renamed } of steps) {
      rmSync(temporary, { force: true });
      if (renamed) renameSync(backup, target);
      else rmSync(backup, { force: true });
    }
  };
  const done = options.onInterrupt?.(undo);
  try {
    for (const [path, bytes] of files) {
      const target = attempt(path, () => realpathSync(path));
      const temporary = `${target}.${Date.now().toString(36)}${Math.trunc(Math.random() * 1e6).toString(36)}.tmp`;
      steps.push({ path, target, temporary, backup: freeName(target), renamed: false });
      try {
        if (bytes instanceof Uint8Array) writeWhole(temporary, bytes, statSync(target).mode);
        else await writePatched(temporary, target, bytes, options);
      } catch (cause) {
        throw cause instanceof CkptError ? cause : ioError(cause, path);
      }
    }
    rename(steps);
    return steps.map(({ path, backup }) => ({ path, backup }));
  } catch (error) {
    undo();
    throw error;
  } finally {
    done?.();
  }
}

/** Not to be interrupted: no signal is looked at before it is done. */
function rename(steps: readonly Step[]): void {
  for (const { path, target, backup } of steps) attempt(path, () => keep(target, backup));
  for (const step of steps) {
    attempt(step.path, () => renameSync(step.temporary, step.target));
    step.renamed = true;
  }
  for (const directory of new Set(steps.map(({ target }) => dirname(target)))) syncDirectory(directory);
}

function writeWhole(path: string, bytes: Uint8Array, mode: number): void {
  const fd = openSync(path, "wx", 0o600);
  try {
    fchmodSync(fd, mode & 0o7777);
    for (let done = 0; done < bytes.length;) done += writeSync(fd, bytes, done);
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

async function writePatched(path: string, old: string, { patches }: Patched, options: PassOptions): Promise<void> {
  const { size, mode } = statSync(old);
  const pace = new Pace(size, options);
  await copyFile(old, path, (done) => pace.tick(done));
  const fd = openSync(path, "r+");
  try {
    fchmodSync(fd, mode & 0o7777);
    for (const { offset, bytes } of patches)
      for (let done = 0; done < bytes.length;) done += writeSync(fd, bytes, done, bytes.length - done, offset + done);
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/** A second name for the old bytes; a copy where the file system has no links. */
function keep(target: string, backup: string): void {
  try {
    linkSync(target, backup);
  } catch {
    copyFileSync(target, backup);
  }
}

function freeName(target: string): string {
  if (!existsSync(`${target}.bak`)) return `${target}.bak`;
  for (let i = 2; ; i++) if (!existsSync(`${target}.bak${i}`)) return `${target}.bak${i}`;
}

/** Names are only safe when their directory is. Not every system lets one open a directory. */
function syncDirectory(directory: string): void {
  try {
    const fd = openSync(join(directory, "."), "r");
    fsyncSync(fd);
    closeSync(fd);
  } catch {
    // Windows; the renames themselves are done.
  }
}

function attempt<T>(path: string, step: () => T): T {
  try {
    return step();
  } catch (cause) {
    throw cause instanceof CkptError ? cause : ioError(cause, path);
  }
}
