/** The namespaces of a set, and the mounts and devices that are in them. */

import { CkptError } from "../errors.ts";
import { CLONE_NAMESPACES, NS_KINDS } from "../names/namespaces.ts";
import { nameOf } from "../names/table.ts";
import type { CgroupEntry, MntEntry, TaskKobjIdsEntry } from "../schema/generated/types.ts";
import type { NsKind } from "./objects/task.ts";
import type { Placed } from "./placed.ts";
import type { Store } from "./store.ts";

/** Images that describe a namespace, by their name up to its number. */
const IMAGES: readonly (readonly [prefix: string, kind: NsKind])[] = [
  ["pidns", "pid"],
  ["netns", "net"],
  ["netdev", "net"],
  ["ifaddr", "net"],
  ["route", "net"],
  ["route6", "net"],
  ["rule", "net"],
  ["iptables", "net"],
  ["ip6tables", "net"],
  ["nftables", "net"],
  ["netns-ct", "net"],
  ["netns-exp", "net"],
  ["ipcns-var", "ipc"],
  ["ipcns-shm", "ipc"],
  ["ipcns-msg", "ipc"],
  ["ipcns-sem", "ipc"],
  ["utsns", "uts"],
  ["mountpoints", "mnt"],
  ["userns", "user"],
  ["timens", "time"],
];

/** The images by which namespaces are found where listing all names takes too long: one of each kind that has any. */
const PROBES = ["pidns", "netns", "ipcns-var", "utsns", "mountpoints", "userns", "timens"] as const;

/** Tasks from which on names are not listed: 7 files a task, and listing 70,000 takes longer than all else together. */
const MANY_TASKS = 1000;

/** Numbers without an image after which there are no more: criu counts namespaces up, and most have images. */
const PROBE_GAP = 32;

/** Made once: names put together for each of 10,000 tasks are a tenth of the time of `x ns`. */
const NS_FIELDS = NS_KINDS.map((kind) => `${kind}_ns_id` as const);

/** A namespace by its numbers. */
export interface NsName {
  readonly kind: NsKind;
  readonly id: number;
}

/** The id of a kind in an ids entry, 0 when it has none. */
export function nsIdOf(ids: TaskKobjIdsEntry | undefined, kind: NsKind): number {
  return ids?.[`${kind}_ns_id`] ?? 0;
}

/** Whether two tasks are in the same namespaces. */
export function inSameNamespaces(a: TaskKobjIdsEntry, b: TaskKobjIdsEntry): boolean {
  return NS_FIELDS.every((field) => (a[field] ?? 0) === (b[field] ?? 0));
}

/** All namespaces of an ids entry. */
export function namespacesOf(ids: TaskKobjIdsEntry): NsName[] {
  return NS_KINDS.map((kind) => ({ kind, id: nsIdOf(ids, kind) })).filter(({ id }) => id !== 0);
}

/** The kind of a namespace file by its clone flag. */
export function nsKindOfFlag(flag: number): NsKind | undefined {
  return nameOf(CLONE_NAMESPACES, flag) as NsKind | undefined;
}

export class Namespaces {
  readonly #store: Store;
  #byImage: Promise<ReadonlyMap<string, readonly string[]>> | undefined;
  #roots: Promise<readonly NsName[]> | undefined;
  readonly #mounts = new Map<number, Placed<MntEntry>>();
  #mountsOf = new Map<number, number>();
  #mountPass: AsyncGenerator<void, void, undefined> | undefined;

  constructor(store: Store) {
    this.#store = store;
  }

  isHost({ kind, id }: NsName): boolean {
    return nsIdOf(this.#store.inventory?.message.root_ids, kind) === id;
  }

  /** Namespaces of the root tasks. */
  ofRoots(): Promise<readonly NsName[]> {
    this.#roots ??= (async () => {
      const found: NsName[] = [];
      for (const { pid } of this.#store.tree.roots) found.push(...(await this.ofTask(pid)));
      return found;
    })();
    return this.#roots;
  }

  /** Namespaces of a task; none where its ids are missing or damaged. */
  async ofTask(pid: number): Promise<readonly NsName[]> {
    const ids = await this.#store.tolerate(() => this.#store.tasks.ids(pid));
    return ids === undefined ? [] : namespacesOf(ids.message);
  }

  /** The namespace of a kind that a task is in. */
  async idFor(pid: number, kind: NsKind): Promise<number | undefined> {
    return (await this.ofTask(pid)).find((ns) => ns.kind === kind)?.id;
  }

  /**
   * Each once, as they are found: the host's, the root tasks', those with images. A task deeper in the tree may be in
   * a namespace without image only of control groups (criu dumps no other): then all tasks are asked, which is told by
   * prefixes of such namespaces in cgroup.img.
   */
  async *all(deep = false): AsyncGenerator<NsName, void, undefined> {
    const seen = new Set<string>();
    const isNew = ({ kind, id }: NsName): boolean => id !== 0 && seen.size !== seen.add(`${kind}/${id}`).size;
    const host = this.#store.inventory?.message.root_ids;
    for (const ns of host === undefined ? [] : namespacesOf(host)) if (isNew(ns)) yield ns;
    for (const ns of await this.ofRoots()) if (isNew(ns)) yield ns;
    for (const key of (await this.#images()).keys()) {
      const [kind, id] = key.split("/") as [NsKind, string];
      const ns = { kind, id: Number(id) };
      if (this.#store.nsPerId && isNew(ns)) yield ns;
    }
    if (!deep && !(await this.#hasCgroupNamespaces())) return;
    for (const { node } of this.#store.tree.ordered()) {
      for (const ns of await this.ofTask(node.pid)) if (isNew(ns)) yield ns;
    }
  }

  async has(wanted: NsName): Promise<boolean> {
    const isIt = (ns: NsName): boolean => ns.kind === wanted.kind && ns.id === wanted.id;
    if (this.isHost(wanted) || (await this.ofRoots()).some(isIt)) return true;
    for await (const ns of this.all(true)) if (isIt(ns)) return true;
    return false;
  }

  /** Names of the images that describe a namespace. */
  async images({ kind, id }: NsName): Promise<readonly string[]> {
    return (await this.#images()).get(`${kind}/${this.#store.nsImageKey(id)}`) ?? [];
  }

  /**
   * Mounts, namespace by namespace, the root tasks' first. Reads on only as far as it is asked. A damaged image ends the
   * mounts of its namespace, or throws if `strict`.
   */
  async *mounts(strict = false): AsyncGenerator<{ ns: number; placed: Placed<MntEntry> }, void, undefined> {
    const { images } = this.#store;
    for await (const ns of this.#mountNamespaces()) {
      const name = `mountpoints-${this.#store.nsImageKey(ns)}.img`;
      const entries = strict ? images.strict(name, "mnt_entry") : await images.entries(name, "mnt_entry");
      for await (const placed of entries) yield { ns, placed };
    }
  }

  /** The mount of an id with its namespace. */
  async mount(id: number): Promise<{ ns: number; placed: Placed<MntEntry> } | undefined> {
    this.#mountPass ??= this.#indexMounts();
    while (!this.#mounts.has(id) && (await this.#mountPass.next()).done !== true);
    const placed = this.#mounts.get(id);
    return placed === undefined ? undefined : { ns: this.#mountsOf.get(id) as number, placed };
  }

  async *#indexMounts(): AsyncGenerator<void, void, undefined> {
    for await (const { ns, placed } of this.mounts()) {
      const id = await this.#store.tolerate(() => placed.message.mnt_id);
      if (id === undefined || this.#mounts.has(id)) continue;
      this.#mounts.set(id, placed);
      this.#mountsOf.set(id, ns);
      yield;
    }
  }

  async *#mountNamespaces(): AsyncGenerator<number, void, undefined> {
    const seen = new Set<number>();
    for (const { kind, id } of await this.ofRoots()) {
      if (kind !== "mnt" || seen.has(id)) continue;
      seen.add(id);
      yield id;
    }
    for (const key of (await this.#images()).keys()) {
      const [kind, text] = key.split("/");
      const id = Number(text);
      if (kind !== "mnt" || seen.has(id) || !this.#store.nsPerId) continue;
      seen.add(id);
      yield id;
    }
  }

  /** "kind/number in the name" to names. */
  #images(): Promise<ReadonlyMap<string, readonly string[]>> {
    const { images, tree } = this.#store;
    const isLarge = images.source.format === "directory" && tree.size > MANY_TASKS && this.#store.nsPerId;
    this.#byImage ??= (isLarge ? this.#probe() : images.names()).then(byNamespace);
    return this.#byImage;
  }

  /** Names of images of namespaces, asked for one by one. */
  async #probe(): Promise<string[]> {
    const { images, inventory } = this.#store;
    const host = inventory?.message.root_ids;
    const known = [...(await this.ofRoots()), ...(host === undefined ? [] : namespacesOf(host))].map(({ id }) => id);
    const found: string[] = [];
    let last = Math.max(0, ...known);
    for (let id = 1; id <= last + PROBE_GAP; id++) {
      const probes = PROBES.map((prefix) => `${prefix}-${id}.img`);
      const hits = await Promise.all(probes.map((name) => images.has(name)));
      if (!hits.includes(true)) continue;
      last = Math.max(last, id);
      for (const [prefix] of IMAGES) if (await images.has(`${prefix}-${id}.img`)) found.push(`${prefix}-${id}.img`);
    }
    return found;
  }

  async #hasCgroupNamespaces(): Promise<boolean> {
    const placed: Placed<CgroupEntry> | undefined = await this.#store.images.first("cgroup.img", "cgroup_entry");
    try {
      return placed?.message.sets?.some(({ ctls }) => ctls?.some(({ cgns_prefix: p }) => (p ?? 0) > 0)) === true;
    } catch (error) {
      if (error instanceof CkptError) return true;
      throw error;
    }
  }
}

/** Names of images of namespaces by the kind and the number in the name. */
function byNamespace(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const name of names) {
    const match = /^(.+)-(\d+)\.img$/.exec(name);
    const kind = match === null ? undefined : IMAGES.find(([prefix]) => prefix === match[1])?.[1];
    if (match === null || kind === undefined || match[2] === "0") continue; // timens-0: of tasks in the host's
    const key = `${kind}/${match[2]}`;
    const list = found.get(key);
    if (list === undefined) found.set(key, [name]);
    else list.push(name);
  }
  return found;
}
