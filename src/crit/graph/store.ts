/** What all parts of the graph read from: the images of a set, indexed as far as questions went. */

import { CkptError } from "../errors.ts";
import type { InventoryEntry, MessageTypes, SkPacketEntry } from "../schema/generated/types.ts";
import type { ImageSet } from "../set/image-set.ts";
import { FileStore } from "./files.ts";
import { Holders } from "./holders.ts";
import { Images } from "./images.ts";
import { Marks } from "./marks.ts";
import { findPageSize } from "./pages.ts";
import type { Placed } from "./placed.ts";
import { Tasks } from "./tasks.ts";
import { readTree, type Tree } from "./tree.ts";

/** Entries of an image by a number in them; of several with one number the first. */
export type Index<K extends keyof MessageTypes> = ReadonlyMap<number, Placed<MessageTypes[K]>>;

export class Store {
  readonly images: Images;
  readonly inventory: Placed<InventoryEntry> | undefined;
  readonly tree: Tree;
  readonly files: FileStore;
  readonly tasks: Tasks;
  readonly holders: Holders;
  readonly marks = new Marks();
  /** Whether images of namespaces are named by namespace; in old sets they are named by the pid of the root task. */
  readonly nsPerId: boolean;
  readonly #indexes = new Map<string, Promise<ReadonlyMap<number, unknown>>>();
  #pageSize: Promise<number> | undefined;
  #queues: Promise<ReadonlyMap<number, readonly Placed<SkPacketEntry>[]>> | undefined;

  constructor(images: Images, inventory: Placed<InventoryEntry> | undefined, tree: Tree) {
    this.images = images;
    this.inventory = inventory;
    this.tree = tree;
    this.files = new FileStore(images);
    this.tasks = new Tasks(images, tree, inventory?.message);
    this.holders = new Holders(images, tree, this.tasks);
    this.nsPerId = inventory === undefined || inventory.message.ns_per_id === true;
  }

  /** Reads pstree.img and inventory.img, no other image. */
  static async open(set: ImageSet): Promise<Store> {
    const images = new Images(set.source);
    const inventory = await images.first("inventory.img", "inventory_entry");
    let readable = inventory;
    try {
      void inventory?.message;
    } catch (error) {
      if (!(error instanceof CkptError)) throw error;
      images.note(error);
      readable = undefined;
    }
    return new Store(images, readable, await readTree(images));
  }

  /** An image as an index; empty when the image is not there. Entries that cannot be read are left out and noted. */
  index<K extends keyof MessageTypes>(
    image: string,
    type: K,
    key: (message: MessageTypes[K]) => number,
  ): Promise<Index<K>> {
    const known = this.#indexes.get(image) as Promise<Index<K>> | undefined;
    if (known !== undefined) return known;
    const made = this.#makeIndex(image, type, key);
    this.#indexes.set(image, made);
    return made;
  }

  /** Messages in socket queues by the file id of the socket that will receive them. */
  queues(): Promise<ReadonlyMap<number, readonly Placed<SkPacketEntry>[]>> {
    this.#queues ??= this.#readQueues();
    return this.#queues;
  }

  /** Bytes of a page (see findPageSize). */
  pageSize(): Promise<number> {
    this.#pageSize ??= findPageSize(this);
    return this.#pageSize;
  }

  /** Terminals by id. */
  ttys(): Promise<Index<"tty_info_entry">> {
    return this.index("tty-info.img", "tty_info_entry", ({ id }) => id);
  }

  /** Memfds by inode_id; those above 2^53 do not occur. */
  memfds(): Promise<Index<"memfd_inode_entry">> {
    return this.index("memfd.img", "memfd_inode_entry", ({ inode_id: id }) => Number(id));
  }

  /** Files whose path is stale, by the id of the file. */
  remaps(): Promise<Index<"remap_file_path_entry">> {
    return this.index("remap-fpath.img", "remap_file_path_entry", ({ orig_id: id }) => id);
  }

  /** Devices of a network namespace by index. */
  netdevs(ns: number): Promise<Index<"net_device_entry">> {
    return this.index(`netdev-${this.nsImageKey(ns)}.img`, "net_device_entry", ({ ifindex }) => ifindex);
  }

  /** System V segments of an ipc namespace by id. */
  segments(ns: number): Promise<Index<"ipc_shm_entry">> {
    return this.index(`ipcns-shm-${this.nsImageKey(ns)}.img`, "ipc_shm_entry", ({ desc }) => desc.id);
  }

  /** The number in the names of a namespace's images. */
  nsImageKey(id: number): number {
    return this.nsPerId ? id : (this.tree.roots[0]?.pid ?? id);
  }

  /** Runs `read`; damage is noted and gives undefined. */
  async tolerate<T>(read: () => Promise<T> | T): Promise<T | undefined> {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof CkptError)) throw error;
      this.images.note(error);
      return undefined;
    }
  }

  async #makeIndex<K extends keyof MessageTypes>(
    image: string,
    type: K,
    key: (message: MessageTypes[K]) => number,
  ): Promise<Index<K>> {
    const index = new Map<number, Placed<MessageTypes[K]>>();
    for (const placed of await this.images.entries(image, type)) {
      const number = await this.tolerate(() => key(placed.message));
      if (number !== undefined && !index.has(number)) index.set(number, placed);
    }
    return index;
  }

  async #readQueues(): Promise<ReadonlyMap<number, readonly Placed<SkPacketEntry>[]>> {
    const queues = new Map<number, Placed<SkPacketEntry>[]>();
    for (const placed of await this.images.entries("sk-queues.img", "sk_packet_entry")) {
      const id = await this.tolerate(() => placed.message.id_for);
      if (id === undefined) continue;
      const queue = queues.get(id);
      if (queue === undefined) queues.set(id, [placed]);
      else queue.push(placed);
    }
    return queues;
  }
}
