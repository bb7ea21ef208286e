/** Which of many beginnings a text has: asked of every line, so told by two of its characters before any is compared. */

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

  /** Those that a text may begin with, in their order: each is still to be compared. */
  candidates(text: string): readonly T[] {
    if (text === "") return NONE;
    const group = this.#groups[text.charCodeAt(0)];
    return group === undefined || group.at >= text.length ? NONE : (group.entries[text.charCodeAt(group.at)] ?? NONE);
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
