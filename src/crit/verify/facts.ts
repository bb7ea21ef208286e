/** What verify knows of a set after it has read every image once: enough for the checks, bounded by what they need. */

import type { Field, MessageType } from "../schema/descriptor.ts";
import type {
  FdinfoEntry,
  FileEntry,
  InventoryEntry,
  MntEntry,
  PstreeEntry,
  TaskKobjIdsEntry,
} from "../schema/generated/types.ts";
import type { Message } from "../schema/message.ts";
import type { Place } from "./problem.ts";

/** An entry with the place it is at. */
export interface Item<M> {
  readonly message: M;
  readonly place: Place & { readonly entry: number };
}

/** What a field names, the first time it does; `count` says how often. */
export interface Use {
  readonly kind: string;
  readonly value: number;
  readonly field: Field;
  readonly owner: Message;
  readonly type: MessageType;
  readonly place: Place;
  /** Number in the name of the image: a task, a descriptor table, a namespace. */
  readonly key: number | undefined;
  count: number;
}

/** What the core image of a thread says. */
export interface CoreFacts {
  /** 1 alive, 2 dead, 3 stopped, 6 zombie; undefined of threads that are not leaders. */
  readonly state: number | undefined;
  readonly hasRegisters: boolean;
}

/** A page map and the pages image it reads. */
export interface PagemapFacts {
  readonly image: string;
  readonly pages: string;
  /** Bytes of the pages image that its runs name. */
  readonly bytes: number;
  /** There are runs whose bytes are in the parent set. */
  readonly inParent: boolean;
}

export interface Facts {
  /** All members, name to bytes; sizes only of what was read. */
  readonly names: ReadonlySet<string>;
  /** The set has devices of a network namespace. */
  readonly hasDevices: boolean;
  readonly inventory: Item<InventoryEntry> | undefined;
  readonly tree: readonly Item<PstreeEntry>[];
  readonly files: readonly Item<FileEntry>[];
  readonly cores: ReadonlyMap<number, CoreFacts>;
  /** By pid. */
  readonly ids: ReadonlyMap<number, TaskKobjIdsEntry>;
  /** Numbers of sessions and process groups. */
  readonly sessions: ReadonlySet<number>;
  /** Tasks by what they share, "vm_id/3" → pids. */
  readonly owners: ReadonlyMap<string, readonly number[]>;
  /** Task of each thread, the leaders too. */
  readonly taskOf: ReadonlyMap<number, number>;
  /** By number of the table. */
  readonly descriptors: ReadonlyMap<number, readonly Item<FdinfoEntry>[]>;
  /** By number of the namespace. */
  readonly mounts: ReadonlyMap<number, readonly Item<MntEntry>[]>;
  readonly pipeBytes: readonly { readonly pipe: number; readonly size: number; readonly bytes: number; place: Place }[];
  readonly queues: readonly { readonly file: number; place: Place }[];
  readonly pagemaps: readonly PagemapFacts[];
  /** By kind ("file.id") the numbers that objects of the set have. */
  readonly keys: ReadonlyMap<string, ReadonlySet<number>>;
  readonly uses: readonly Use[];
  /** File ids that something uses. */
  readonly usedFiles: ReadonlySet<number>;
  readonly pageSize: number;
}
