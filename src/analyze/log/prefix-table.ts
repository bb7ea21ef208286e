/** Which of many beginnings a text has: asked of every line, so told by two of its characters before any is compared. */
import { begins, codeAt, type Said } from "./said.ts";

interface Group<T> {
  /** The first place where the beginnings that share a first character differ. */
  readonly at: number;
  /** By the code of the character there. */
  readonly entries: readonly (readonly T[] | undefined)[];
}

const NONE: readonly never[] = [];

export class PrefixTable<T extends { readonly starts: string }> {
  /** By the code of the first character. */
  readonly #groups: readonly (Group<T> | undefined)[];

  /** @param entries none with an empty beginning */
  constructor(entries: readonly T[]) {
    this.#groups = byCode(new Map([...groupBy(entries, 0)].map(([code, group]) => [code, groupOf(group)])));
  }

  /** Those that a message may begin with, in their order: each is still to be compared. */
  candidates(said: Said): readonly T[] {
    const group = this.#groups[codeAt(said, 0)];
    return group === undefined ? NONE : (group.entries[codeAt(said, group.at)] ?? NONE);
  }

  /** The first that a message begins with. */
  first(said: Said): T | undefined {
    for (const entry of this.candidates(said)) if (begins(said, entry.starts)) return entry;
    return undefined;
  }
}

function groupOf<T extends { readonly starts: string }>(entries: readonly T[]): Group<T> {
  const shortest = Math.min(...entries.map(({ starts }) => starts.length));
  let at = 0;
  while (at < shortest - 1 && groupBy(entries, at).size === 1) at++;
  return { at, entries: byCode(groupBy(entries, at)) };
}

/** Beginnings are ASCII: an array without holes is asked faster than a map. */
function byCode<V>(map: ReadonlyMap<number, V>): (V | undefined)[] {
  return Array.from({ length: 128 }, (_, code) => map.get(code));
}

function groupBy<T extends { readonly starts: string }>(entries: readonly T[], at: number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const entry of entries) {
    const code = entry.starts.charCodeAt(at);
    groups.set(code, [...(groups.get(code) ?? []), entry]);
  }
  return groups;
}
