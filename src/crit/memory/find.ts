/** Finds patterns or strings in the memory of tasks. */

import type { PassOptions } from "../set/pace.ts";
import { Pace } from "../set/pace.ts";
import type { AreaFilter } from "./area-filter.ts";
import type { Chain } from "./chain.ts";
import type { MappedFiles } from "./mapped-files.ts";
import { partsOf, partsOfAll } from "./parts.ts";
import type { Pattern } from "./pattern.ts";
import { MemoryReader } from "./reader.ts";
import { type Match, search } from "./search.ts";
import { AddressSpace, type Area } from "./space.ts";
import { type FoundString, strings } from "./strings.ts";

/** What to find. */
export type Wanted =
  | { readonly kind: "matches"; readonly pattern: Pattern; readonly context: number }
  | { readonly kind: "strings"; readonly least: number };

export type Found =
  | { readonly kind: "match"; readonly pid: number; readonly area: Area | undefined; readonly match: Match }
  | { readonly kind: "string"; readonly pid: number; readonly area: Area | undefined; readonly string: FoundString }
  /** Once a task: bytes of mapped files that were not looked at, for they are in no image and not asked for or not there. */
  | { readonly kind: "left-out"; readonly pid: number; readonly bytes: number };

export interface FindOptions extends PassOptions {
  readonly filter: AreaFilter;
  /** Look into mapped files too. */
  readonly files?: MappedFiles | undefined;
}

/** Task by task, ascending addresses. Throws "not-found" for a pid that the set does not have. */
export async function* find(
  chain: Chain,
  pids: readonly number[],
  wanted: Wanted,
  { filter, files, ...watch }: FindOptions,
): AsyncGenerator<Found, void, undefined> {
  for (const pid of pids) {
    const space = await AddressSpace.open(chain, pid);
    const { readable, inFiles } = await sizes(space, filter, files);
    if (inFiles > 0) yield { kind: "left-out", pid, bytes: inFiles };
    const pace = new Pace(readable, watch);
    const onBytes = (done: number): Promise<void> => pace.tick(done);
    const parts = partsOfAll(space, filter, files);
    const reader = new MemoryReader(space);
    try {
      switch (wanted.kind) {
        case "matches":
          for await (const match of search(parts, reader, wanted.pattern, { context: wanted.context, onBytes }))
            yield { kind: "match", pid, area: space.areaAt(match.address), match };
          break;
        case "strings":
          for await (const string of strings(parts, reader, wanted.least, onBytes))
            yield { kind: "string", pid, area: space.areaAt(string.address), string };
          break;
      }
      pace.finish();
    } finally {
      reader.close();
    }
  }
}

/** Bytes that can be read, and those of mapped files that cannot. */
async function sizes(
  space: AddressSpace,
  filter: AreaFilter,
  files: MappedFiles | undefined,
): Promise<{ readable: number; inFiles: number }> {
  const sum = { readable: 0, inFiles: 0 };
  for (const area of space.areas) {
    if (!filter(area)) continue;
    for (const { start, end, readable, piece } of await partsOf(space, area, files)) {
      if (readable) sum.readable += Number(end - start);
      else if (piece.where === "file") sum.inFiles += Number(end - start);
    }
  }
  return sum;
}
