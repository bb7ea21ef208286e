/** Which of many beginnings a text has: asked of every line, so told by two of its characters before any is compared. */

interface Group<T> {
  /** The first place where the beginnings that share a first character differ. */
  readonly at: number;
  readonly entries: ReadonlyMap<number, readonly T[]>;
}

const NONE: readonly never[] = [];

export class PrefixTable<T extends { readonly starts: string }> {
  readonly #groups: ReadonlyMap<number, Group<T>>;

  /** @param entries none with an empty beginning */
  constructor(entries: readonly T[]) {
    this.#groups = new Map([...groupBy(entries, 0)].map(([code, group]) => [code, groupOf(group)]));
  }

  /** Those that a text may begin with, in their order: each is still to be compared. */
  candidates(text: string): readonly T[] {
    const group = this.#groups.get(text.charCodeAt(0));
    return group?.entries.get(text.charCodeAt(group.at)) ?? NONE;
  }
}

function groupOf<T extends { readonly starts: string }>(entries: readonly T[]): Group<T> {
  const shortest = Math.min(...entries.map(({ starts }) => starts.length));
  let at = 0;
  while (at < shortest - 1 && groupBy(entries, at).size === 1) at++;
  return { at, entries: groupBy(entries, at) };
}

function groupBy<T extends { readonly starts: string }>(entries: readonly T[], at: number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const entry of entries) {
    const code = entry.starts.charCodeAt(at);
    groups.set(code, [...(groups.get(code) ?? []), entry]);
  }
  return groups;
}
