/** An image set held in memory: for tests, and for images that were just made. */
/* eslint-disable @typescript-eslint/require-await -- async turns what is thrown into a rejection */
import { CkptError } from "../errors.ts";
import { escapeControls } from "../views/escape.ts";
import { checkRange } from "./range.ts";
import type { Member, Source } from "./source.ts";

/** A set of the given files, by bare image name. The bytes are not copied: what `read` gives are views of them. */
export function memorySource(files: ReadonlyMap<string, Uint8Array>, label = "memory"): Source {
  const members: readonly Member[] = [...files]
    .map(([name, bytes]) => ({ name, size: bytes.length }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    format: "memory",
    label,
    list: () => Promise.resolve(members),
    extras: () => Promise.resolve([]),
    read: async (name, offset, length) => {
      const bytes = files.get(name);
      if (bytes === undefined)
        throw new CkptError("not-found", `no ${escapeControls(name)} in it`, { file: escapeControls(label) });
      const [start, end] = checkRange(bytes.length, offset, length);
      return bytes.subarray(start, end);
    },
    close: () => Promise.resolve(),
  };
}
