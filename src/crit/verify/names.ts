/** Keeps what the messages of a set name, and which names its objects have. */

import type { Field } from "../schema/descriptor.ts";
import type { Use } from "./facts.ts";
import type { Mark } from "./walk.ts";

/** Kinds that are numbered within a task or namespace. */
const SCOPED: ReadonlySet<string> = new Set(["fd.fd", "netdev.ifindex", "ipc.id"]);

/** Fields with rules of their own, apart from others that name the same. */
const LEADERS: ReadonlySet<string> = new Set(["ppid", "pgid", "sid", "pgrp", "root_cg_set", "parent_mnt_id"]);

export class Names {
  readonly #keys = new Map<string, Set<number>>();
  readonly #uses: Use[] = [];
  readonly #ofSet = new Map<string, Map<number, Use>>();
  readonly #ofEntry = new Map<string, Map<number, Use>>();

  /** By kind the numbers that objects have. */
  get keys(): ReadonlyMap<string, ReadonlySet<number>> {
    return this.#keys;
  }

  /** In the order in which they were met. */
  get uses(): readonly Use[] {
    return this.#uses;
  }

  /** Values of a kind that something names. */
  used(kind: string): ReadonlySet<number> {
    return new Set(this.#ofSet.get(kind)?.keys());
  }

  /** What is numbered in an entry is another thing in the next. */
  nextEntry(): void {
    if (this.#ofEntry.size > 0) this.#ofEntry.clear(); // which costs more than to look, for millions of entries
  }

  key(kind: string, value: number): void {
    const known = this.#keys.get(kind);
    if (known === undefined) this.#keys.set(kind, new Set([value]));
    else known.add(value);
  }

  ref(
    kind: string,
    value: number,
    { field, owner, type, steps, index }: Mark,
    { image, entry, key }: { image: string; entry: number; key: number | undefined },
  ): void {
    const uses = this.#usesOf(kind, field);
    const known = uses.get(value);
    if (known !== undefined) {
      known.count++;
      return;
    }
    const way = index === undefined ? [...steps, field.name] : [...steps, field.name, index];
    const use = { kind, value, field, owner, type, key, count: 1, place: { image, entry, steps: way } };
    uses.set(value, use);
    this.#uses.push(use);
  }

  /** Uses by value, of what is numbered alike: in the set, by the field, or in the entry. */
  #usesOf(kind: string, field: Field): Map<number, Use> {
    const groups = SCOPED.has(kind) ? this.#ofEntry : this.#ofSet;
    const group = kind === "ns.id" || LEADERS.has(field.name) ? `${kind}:${field.name}` : kind;
    let uses = groups.get(group);
    if (uses === undefined) groups.set(group, (uses = new Map<number, Use>()));
    return uses;
  }
}
