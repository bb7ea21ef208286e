/** A set with some images replaced in memory: what a set would be after an edit. */

import type { Member, Source } from "./source.ts";

/** `changed` by bare name: new bytes, or undefined for an image that is taken away. Closing leaves `base` open. */
export function overlay(base: Source, changed: ReadonlyMap<string, Uint8Array | undefined>): Source {
  return {
    ...(base.directory === undefined ? {} : { directory: base.directory }),
    format: base.format,
    label: base.label,
    async list(): Promise<readonly Member[]> {
      const kept = (await base.list()).filter(({ name }) => !changed.has(name));
      const made = [...changed].flatMap(([name, bytes]) => (bytes === undefined ? [] : [{ name, size: bytes.length }]));
      return [...kept, ...made].sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    extras: () => base.extras(),
    async read(name, offset, length) {
      const bytes = changed.get(name);
      return bytes === undefined ? base.read(name, offset, length) : bytes.slice(offset, offset + length);
    },
    close: () => Promise.resolve(),
  };
}
