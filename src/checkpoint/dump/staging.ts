/** A set in the making: written into a directory of its own, read back, and only then moved to its place. */

import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { attempt } from "../../crit/commands/io.ts";
import { CkptError } from "../../crit/errors.ts";
import { openDirectory } from "../../crit/set/directory.ts";
import { ImageSet } from "../../crit/set/image-set.ts";
import { verify } from "../../crit/verify/verify.ts";

/** The commit record: the first image set aside, the last one moved. */
const INVENTORY = "inventory.img";

/** What it takes to put the directory back to what it was. */
interface Move {
  readonly name: string;
  /** There was one of that name, now in the directory of old images. */
  readonly replaced: boolean;
}

export class Staging {
  /** Absolute, inside the images directory, so that a rename moves what is in it. */
  readonly directory: string;
  readonly #target: string;
  readonly #old: string;
  readonly #moved: Move[] = [];

  /** `target` is the images directory. Throws "not-found" or "io". */
  constructor(target: string) {
    this.#target = target;
    this.directory = attempt(target, () => mkdtempSync(join(target, ".ckpt-new-")));
    this.#old = this.directory.replace(".ckpt-new-", ".ckpt-old-");
  }

  write(images: ReadonlyMap<string, Uint8Array>): void {
    for (const [name, bytes] of images) {
      const path = join(this.directory, name);
      attempt(path, () => writeFileSync(path, bytes, { flag: "wx", mode: 0o600 }));
    }
  }

  /** Reads the set back. Throws "bad-image" with the first thing a restore would trip over. */
  async check(signal?: AbortSignal): Promise<void> {
    const source = openDirectory(this.directory, ".");
    try {
      const { findings } = await verify(new ImageSet(source), { ...(signal === undefined ? {} : { signal }) });
      const [worst] = findings.filter(({ severity }) => severity === "error");
      if (worst !== undefined) throw new CkptError("bad-image", `the images do not read back: ${worst.title}`);
    } finally {
      await source.close();
    }
  }

  /** Moves the images to their place, the inventory last. What was there is kept until `finish`. */
  commit(): void {
    const names = readdirSync(this.directory).filter((name) => name !== INVENTORY);
    attempt(this.#old, () => mkdirSync(this.#old));
    const inventory = join(this.#target, INVENTORY);
    const hadInventory = existsSync(inventory);
    if (hadInventory) renameSync(inventory, join(this.#old, INVENTORY));
    try {
      for (const name of names) this.#move(name);
      renameSync(join(this.directory, INVENTORY), inventory);
      this.#moved.push({ name: INVENTORY, replaced: hadInventory });
    } catch (cause) {
      if (hadInventory && !existsSync(inventory)) this.#moved.push({ name: INVENTORY, replaced: true });
      this.abort();
      throw new CkptError("io", "the images cannot be moved to their place", { file: this.#target, cause });
    }
  }

  #move(name: string): void {
    const path = join(this.#target, name);
    const replaced = existsSync(path);
    if (replaced) renameSync(path, join(this.#old, name));
    this.#moved.push({ name, replaced });
    renameSync(join(this.directory, name), path);
  }

  /** Puts the directory back to what it was. */
  abort(): void {
    for (const { name, replaced } of [...this.#moved].reverse()) {
      const path = join(this.#target, name);
      rmSync(path, { force: true });
      if (replaced) renameSync(join(this.#old, name), path);
    }
    this.#moved.length = 0;
    this.finish();
  }

  /** Removes what was replaced. */
  finish(): void {
    rmSync(this.directory, { recursive: true, force: true });
    rmSync(this.#old, { recursive: true, force: true });
  }
}
