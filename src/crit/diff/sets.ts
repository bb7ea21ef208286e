/** Compares two whole sets: images by name, memory by content. */

import { CkptError } from "../errors.ts";
import { decodeImage } from "../image.ts";
import { imageTypeOfFile } from "../images/table.ts";
import type { Chain } from "../memory/chain.ts";
import type { ImageSet } from "../set/image-set.ts";
import { Pace, type PassOptions } from "../set/pace.ts";
import type { Change, MemoryChange } from "./change.ts";
import { diffImages } from "./images.ts";
import { MemoryDiff } from "./memory.ts";

/** Images whose differences are those of memory. */
const OF_MEMORY = /^(pagemap|pages)-/;

/** What an edit keeps of the images it changed: no part of the set. */
const BACKUP = /\.bak\d*$/;

/** Yields the differences of all images but those of memory, in the order of their names. */
export async function* diffSets(
  a: ImageSet,
  b: ImageSet,
  options: PassOptions = {},
): AsyncGenerator<Change, void, undefined> {
  const [before, after] = await Promise.all(
    [a, b].map(async (set) => new Set((await set.source.list()).map(({ name }) => name))),
  );
  const names = [...new Set([...before!, ...after!])]
    .filter((name) => !OF_MEMORY.test(name) && !BACKUP.test(name))
    .sort();
  const pace = new Pace(names.length, options);
  for (const [i, image] of names.entries()) {
    await pace.tick(i);
    if (!before!.has(image)) yield { kind: "added", image, path: "" };
    else if (!after!.has(image)) yield { kind: "removed", image, path: "" };
    else yield* diffNamed(image, a, b);
  }
}

async function* diffNamed(image: string, a: ImageSet, b: ImageSet): AsyncGenerator<Change, void, undefined> {
  const [before, after] = await Promise.all([a.bytes(image), b.bytes(image)]);
  if (Buffer.compare(before, after) === 0) return;
  yield* diffBytes(image, before, after);
}

/** Two images as bytes; raw ones differ as a whole, as text where they are text. */
export function* diffBytes(image: string, before: Uint8Array, after: Uint8Array): Generator<Change, void, undefined> {
  const found = imageTypeOfFile(image);
  if (found?.type.entry === undefined) {
    yield { kind: "changed", image, path: "", before: rawValue(before), after: rawValue(after) };
    return;
  }
  try {
    yield* diffImages(image, decodeImage(before, { name: image }), decodeImage(after, { name: image }));
  } catch (error) {
    throw error instanceof CkptError ? error.with({ exit: 2 }) : error;
  }
}

const LONGEST_TEXT = 1024 * 1024;

function rawValue(bytes: Uint8Array): string {
  if (bytes.length <= LONGEST_TEXT && !bytes.includes(0)) {
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      // No text: its size has to do.
    }
  }
  return `${bytes.length} bytes`;
}

/** Yields the differences of memory of the tasks that both sets have. */
export async function* diffMemories(
  a: Chain,
  b: Chain,
  options: PassOptions = {},
): AsyncGenerator<MemoryChange, void, undefined> {
  const memory = await MemoryDiff.open(a, b, options);
  const pids = new Set<number>();
  for await (const { task } of a[0]!.graph.lists.tasks()) pids.add(task.pid);
  for await (const { task } of b[0]!.graph.lists.tasks()) if (pids.has(task.pid)) yield* memory.task(task.pid);
}
