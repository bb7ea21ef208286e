/** The images of single tasks: found by pid or by the id of what tasks share. */

import { CkptError } from "../errors.ts";
import { headerWords } from "../images/frame.ts";
import { imageTypeNamed, type ImageType } from "../images/table.ts";
import { decodeMessage } from "../schema/codec.ts";
import { messageType } from "../schema/descriptor.ts";
import type {
  CoreEntry,
  FdinfoEntry,
  FsEntry,
  InventoryEntry,
  MmEntry,
  TaskKobjIdsEntry,
} from "../schema/generated/types.ts";
import type { Images } from "./images.ts";
import type { Placed } from "./placed.ts";
import type { Tree } from "./tree.ts";

/** The ids of a task, with their place: an image of their own, or in old sets a part of the core image. */
export interface PlacedIds {
  readonly placed: Placed;
  readonly steps: readonly string[];
  readonly message: TaskKobjIdsEntry;
}

/** What tasks share by clone flags and only the image of the first of them describes. */
type Shared = "vm_id" | "fs_id" | "sighand_id";

const IDS = imageTypeNamed("IDS") as ImageType;

/** Offset of the first entry of an image. */
const START = 8;

export class Tasks {
  readonly #images: Images;
  readonly #tree: Tree;
  readonly #fdinfoPerId: boolean;
  readonly #owners = new Map<string, number | undefined>();

  constructor(images: Images, tree: Tree, inventory: InventoryEntry | undefined) {
    this.#images = images;
    this.#tree = tree;
    this.#fdinfoPerId = inventory === undefined || inventory.fdinfo_per_id === true;
  }

  core(tid: number): Promise<Placed<CoreEntry> | undefined> {
    return this.#images.first(`core-${tid}.img`, "core_entry");
  }

  /** Undefined for dead tasks, which have none, and where the image is missing. Throws where it is damaged. */
  async ids(pid: number): Promise<PlacedIds | undefined> {
    const own = await this.#images.first(`ids-${pid}.img`, "task_kobj_ids_entry");
    if (own !== undefined) return { placed: own as unknown as Placed, steps: [], message: own.message };
    const core = await this.core(pid);
    const message = core?.message.ids;
    return message === undefined ? undefined : { placed: core as unknown as Placed, steps: ["ids"], message };
  }

  /** The ids of a task, when its image is just as criu writes it and at hand; else undefined: `ids` tells more. */
  idsAtOnce(pid: number): TaskKobjIdsEntry | undefined {
    const bytes = this.#images.small(`ids-${pid}.img`);
    if (bytes === undefined || bytes.length < START + 4) return undefined;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const isUsual = headerWords(IDS).every((word, i) => view.getUint32(4 * i, true) === word);
    if (!isUsual || view.getUint32(START, true) !== bytes.length - START - 4) return undefined;
    try {
      const { message, canonical } = decodeMessage(messageType("task_kobj_ids_entry"), bytes, START + 4);
      return canonical ? (message as unknown as TaskKobjIdsEntry) : undefined;
    } catch (error) {
      if (error instanceof CkptError) return undefined;
      throw error;
    }
  }

  async mm(pid: number): Promise<Placed<MmEntry> | undefined> {
    const owner = await this.owner(pid, "vm_id", "mm");
    return owner === undefined ? undefined : this.#images.first(`mm-${owner}.img`, "mm_entry");
  }

  async fs(pid: number): Promise<Placed<FsEntry> | undefined> {
    const owner = await this.owner(pid, "fs_id", "fs");
    return owner === undefined ? undefined : this.#images.first(`fs-${owner}.img`, "fs_entry");
  }

  /** The descriptor table of a task in the order of the image, up to where it is damaged; empty when there is none. */
  async descriptors(pid: number): Promise<readonly Placed<FdinfoEntry>[]> {
    const name = await this.descriptorImage(pid);
    return name === undefined ? [] : this.#images.entries(name, "fdinfo_entry");
  }

  /** The image of the descriptor table of a task; undefined for tasks that have none, or whose ids are missing. */
  async descriptorImage(pid: number): Promise<string | undefined> {
    if (!this.#fdinfoPerId) return `fdinfo-${pid}.img`;
    const ids = await this.ids(pid);
    return ids === undefined ? undefined : `fdinfo-${ids.message.files_id}.img`;
  }

  /**
   * The task whose images describe what `pid` shares: itself if it has the image <prefix>-<pid>.img, else a task with
   * the same id that has. Parents are asked first, for children share with them.
   */
  async owner(pid: number, field: Shared, prefix: string): Promise<number | undefined> {
    if (await this.#images.has(`${prefix}-${pid}.img`)) return pid;
    const id = await this.#idOf(pid, field);
    if (id === undefined) return undefined;
    const key = `${prefix}/${id}`;
    if (!this.#owners.has(key)) this.#owners.set(key, await this.#search(pid, field, prefix, id));
    return this.#owners.get(key);
  }

  async #search(pid: number, field: Shared, prefix: string, id: number): Promise<number | undefined> {
    for (const candidate of this.#nearest(pid)) {
      if ((await this.#idOf(candidate, field)) === id && (await this.#images.has(`${prefix}-${candidate}.img`)))
        return candidate;
    }
    return undefined;
  }

  *#nearest(pid: number): Generator<number, void, undefined> {
    const asked = new Set([pid]);
    for (
      let node = this.#tree.get(pid);
      node !== undefined && !asked.has(node.ppid);
      node = this.#tree.get(node.ppid)
    ) {
      asked.add(node.ppid);
      if (this.#tree.has(node.ppid)) yield node.ppid;
    }
    for (const node of this.#tree.nodes()) if (!asked.has(node.pid)) yield node.pid;
  }

  async #idOf(pid: number, field: Shared): Promise<number | undefined> {
    try {
      return (await this.ids(pid))?.message[field];
    } catch (error) {
      if (error instanceof CkptError) return undefined; // that task's own rows say it
      throw error;
    }
  }
}
