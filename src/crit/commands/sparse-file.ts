/** A file written front to back with holes in it, beside its name until it is whole. */

import {
  closeSync,
  fchmodSync,
  ftruncateSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { CkptError } from "../errors.ts";
import { attempt } from "./io.ts";

export class SparseFile {
  readonly #path: string;
  readonly #target: string;
  readonly #temporary: string;
  readonly #fd: number;
  #at = 0;
  #open = true;

  /**
   * Only its owner may read it unless a file is replaced, which keeps its permissions: memory holds secrets. Throws "io",
   * also for what is no regular file.
   */
  constructor(path: string) {
    const old = statSync(path, { throwIfNoEntry: false });
    if (old?.isFile() === false) throw new CkptError("io", "not a regular file", { file: path });
    this.#path = path;
    this.#target = old === undefined ? path : realpathSync(path);
    this.#temporary = `${this.#target}.${Date.now().toString(36)}${Math.trunc(Math.random() * 1e6).toString(36)}.tmp`;
    this.#fd = attempt(path, () => openSync(this.#temporary, "wx", 0o600));
    if (old !== undefined) fchmodSync(this.#fd, old.mode & 0o7777);
  }

  write(bytes: Uint8Array): void {
    for (let done = 0; done < bytes.length;)
      done += attempt(this.#path, () => writeSync(this.#fd, bytes, done, bytes.length - done, this.#at + done));
    this.#at += bytes.length;
  }

  skip(length: number): void {
    this.#at += length;
  }

  /** Makes the file appear under its name. */
  commit(): void {
    attempt(this.#path, () => ftruncateSync(this.#fd, this.#at));
    this.#close();
    attempt(this.#path, () => renameSync(this.#temporary, this.#target));
  }

  /** Leaves what was there before; after `commit` it does nothing. */
  abort(): void {
    if (!this.#open) return;
    this.#close();
    rmSync(this.#temporary, { force: true });
  }

  #close(): void {
    this.#open = false;
    closeSync(this.#fd);
  }
}
