/** Reads every image of a set once and keeps what the checks need. */

import { CkptError } from "../errors.ts";
import { type DirectReader, readImage } from "../images/decode.ts";
import { entryType, type PlacedEntry } from "../images/entry.ts";
import { ByteInput } from "../images/input.ts";
import { imageTypeOfFile, type ImageType } from "../images/table.ts";
import type {
  FdinfoEntry,
  FileEntry,
  InventoryEntry,
  MntEntry,
  PagemapEntry,
  PagemapHead,
  PipeDataEntry,
  PstreeEntry,
  SkPacketEntry,
  TaskKobjIdsEntry,
} from "../schema/generated/types.ts";
import { messageType, type MessageType } from "../schema/descriptor.ts";
import type { Message } from "../schema/message.ts";
import type { ImageSet } from "../set/image-set.ts";
import { Pace, type PassOptions } from "../set/pace.ts";
import { readCore } from "./core.ts";
import type { CoreFacts, Facts, Item, PagemapFacts } from "./facts.ts";
import { AreaReader, FLAW } from "./areas.ts";
import { checkAreas, RunChecker, type SortedAreas } from "./memory.ts";
import { Names } from "./names.ts";
import { inOrder } from "./order.ts";
import type { Place, Report } from "./problem.ts";
import { type Mark, type Steps, type Visitor, Walker } from "./walk.ts";

/** Collects and, where the data is at hand only once (areas and runs of pages), checks. */
export class Collector implements Visitor {
  readonly #set: ImageSet;
  readonly #report: Report;
  readonly #walker = new Walker(this);
  readonly #areaReader = new AreaReader();
  readonly #names = new Names();
  readonly #cores = new Map<number, CoreFacts>();
  readonly #ids = new Map<number, TaskKobjIdsEntry>();
  readonly #owners = new Map<string, number[]>();
  readonly #taskOf = new Map<number, number>();
  readonly #tree: Item<PstreeEntry>[] = [];
  readonly #files: Item<FileEntry>[] = [];
  readonly #descriptors = new Map<number, Item<FdinfoEntry>[]>();
  readonly #mounts = new Map<number, Item<MntEntry>[]>();
  readonly #pipeBytes: { pipe: number; size: number; bytes: number; place: Place }[] = [];
  readonly #queues: { file: number; place: Place }[] = [];
  readonly #pagemaps: PagemapFacts[] = [];
  #inventory: Item<InventoryEntry> | undefined;
  #areas: SortedAreas | undefined;
  #image = "";
  #entry = 0;
  #key: number | undefined;
  readonly #pageSize: number;
  readonly #room = new Uint8Array(ROOM);

  constructor(set: ImageSet, pageSize: number, report: Report) {
    this.#set = set;
    this.#pageSize = pageSize;
    this.#report = report;
  }

  /** Reads all images; throws CkptError "aborted", or "io" where the set itself cannot be read. */
  async collect(options: PassOptions = {}): Promise<Facts> {
    const names = (await this.#set.source.list()).map(({ name }) => name);
    const pace = new Pace(names.length, options);
    let done = 0;
    for (const name of inOrder(names)) {
      await this.#read(name, (part) => pace.tick(done + part));
      await pace.tick(++done);
    }
    pace.finish();
    return {
      names: new Set(names),
      hasDevices: names.some((name) => name.startsWith("netdev-")),
      inventory: this.#inventory,
      tree: this.#tree,
      files: this.#files,
      cores: this.#cores,
      ids: this.#ids,
      owners: this.#owners,
      taskOf: this.#taskOf,
      sessions: new Set(this.#tree.flatMap(({ message }) => [message.sid, message.pgid])),
      descriptors: this.#descriptors,
      mounts: this.#mounts,
      pipeBytes: this.#pipeBytes,
      queues: this.#queues,
      pagemaps: this.#pagemaps,
      keys: this.#names.keys,
      uses: this.#names.uses,
      usedFiles: this.#names.used("file.id"),
      pageSize: this.#pageSize,
    };
  }

  key(kind: string, value: number): void {
    this.#names.key(kind, value);
  }

  ref(kind: string, value: number, mark: Mark): void {
    this.#names.ref(kind, value, mark, { image: this.#image, entry: this.#entry, key: this.#key });
  }

  unknown(type: MessageType, steps: Steps): void {
    const place = { image: this.#image, entry: this.#entry, steps: [...steps] };
    this.#report({ id: "unknown-field", what: `${type.name} has a field that this version does not know`, place });
  }

  /** `onPart` hears how much of the image is done, 0 to 1. */
  async #read(name: string, onPart: (part: number) => Promise<void>): Promise<void> {
    const found = imageTypeOfFile(name);
    if (found === undefined) {
      if (name.endsWith(".img"))
        this.#report({ id: "image-unknown", what: `${name} is of no known kind`, place: { image: name } });
      return;
    }
    if (found.type.entry === undefined) return;
    this.#image = name;
    this.#key = found.key === undefined ? undefined : parseInt(found.key, found.type.template.includes("%x") ? 16 : 10);
    this.#begin(0);
    try {
      // What is kept of an image are copies, so that one room will do for all.
      const bytes = this.#set.source.readSmall?.(name, this.#room) ?? (await this.#set.bytes(name));
      const image = readImage(new ByteInput(bytes, name));
      if (image.type?.entry !== found.type.entry) {
        const what = `${name} holds ${image.magic} where its name says ${found.type.name}`;
        this.#report({ id: "image-kind", what, place: { image: name } });
        return;
      }
      const each = (end: number): Promise<void> => onPart(end / bytes.length);
      await this.#entries(found.type, image.entries(this.#direct[found.type.entry]), each);
    } catch (error) {
      if (!(error instanceof CkptError) || error.code === "aborted") throw error;
      this.#report({ id: "image-damaged", what: error.message, place: { image: name } });
    }
  }

  #begin(entry: number): void {
    this.#entry = entry;
    this.#names.nextEntry();
  }

  async #entries(
    type: ImageType,
    entries: Iterable<PlacedEntry>,
    onEnd: (end: number) => Promise<void>,
  ): Promise<void> {
    const runs = type.entry === "pagemap_entry" ? this.#runs(type) : undefined;
    let head: PagemapHead | undefined;
    for (const entry of entries) {
      if (this.#entry % OFTEN === OFTEN - 1) await onEnd(entry.offset);
      const message = entryType(type, this.#entry);
      // Why an entry cannot be written from its fields may be that a required one is missing.
      const whole = entry.raw === undefined || this.#isWhole(message, entry.message);
      this.#walker.walk(message, entry.message);
      if (whole) {
        if (runs === undefined) this.#keep(type, entry);
        else if (this.#entry === 0) head = entry.message as unknown as PagemapHead;
        else runs.add(entry.message as unknown as PagemapEntry, this.#entry);
      }
      this.#begin(this.#entry + 1);
    }
    if (runs === undefined || head === undefined) return;
    const pages = `pages-${head.pages_id}.img`;
    this.#pagemaps.push({ image: this.#image, pages, bytes: runs.bytes, inParent: runs.inParent });
  }

  /** What is taken from the bytes: images of which there are many, or that have much in them that no check asks for. */
  readonly #direct: Readonly<Record<string, DirectReader>> = {
    mm_entry: (index, bytes, from, to) => this.#keepSpace(index, bytes, from, to),
    core_entry: (index, bytes, from, to) => this.#keepCore(index, bytes, from, to),
  };

  #keepSpace(index: number, bytes: Uint8Array, from: number, to: number): boolean {
    const type = messageType("mm_entry");
    const space = this.#areaReader.read(bytes, from, to);
    this.#begin(index);
    this.#isWhole(type, space.mm);
    for (const [i, flaw] of space.areas.flaws.entries())
      if ((flaw & FLAW.incomplete) !== 0)
        this.#isWhole(type.byName.get("vmas")!.message!, space.areas.vma(i), ["vmas", i]);
    this.#walker.walkSpace(type, space);
    this.#areas = checkAreas(this.#key ?? 0, space, this.#image, this.#report);
    return true;
  }

  #keepCore(index: number, bytes: Uint8Array, from: number, to: number): boolean {
    const type = messageType("core_entry");
    const { core, hasRegisters } = readCore(bytes, from, to);
    this.#begin(index);
    const whole = this.#isWhole(type, core);
    this.#walker.walk(type, core);
    if (!whole) return true;
    const tid = this.#key ?? 0;
    this.#cores.set(tid, {
      state: core.tc?.task_state,
      hasRegisters: hasRegisters && core.thread_core !== undefined,
    });
    if (core.ids !== undefined) this.#keepIds(core.ids, tid);
    return true;
  }

  #runs(type: ImageType): RunChecker {
    const ofTask = type.name === "PAGEMAP" ? this.#key : undefined;
    const areas = this.#areas?.pid === ofTask ? this.#areas : undefined;
    return new RunChecker(this.#image, ofTask, areas, this.#pageSize, this.#report);
  }

  /** Whether all required fields are there, in the messages inside too; reports those that are not. */
  #isWhole(type: MessageType, message: Message, steps: Steps = []): boolean {
    let whole = true;
    for (const field of type.fields) {
      const value = message[field.name];
      if (value === undefined) {
        if (!field.required) continue;
        whole = false;
        const place = { image: this.#image, entry: this.#entry, steps };
        this.#report({ id: "value-missing", what: `${type.name} without its ${field.name}`, place });
      } else if (field.message !== undefined && field.repeated) {
        for (const [i, item] of (value as Message[]).entries())
          whole = this.#isWhole(field.message, item, [...steps, field.name, i]) && whole;
      } else if (field.message !== undefined) {
        whole = this.#isWhole(field.message, value as Message, [...steps, field.name]) && whole;
      }
    }
    return whole;
  }

  #keep(type: ImageType, { message, payload }: PlacedEntry): void {
    const place = { image: this.#image, entry: this.#entry };
    const item = <M>(): Item<M> => ({ message: message as M, place });
    const key = this.#key ?? 0;
    switch (type.entry as Kept) {
      case "inventory_entry":
        this.#inventory ??= item<InventoryEntry>();
        break;
      case "pstree_entry": {
        const { pid, threads = [] } = message as unknown as PstreeEntry;
        this.#tree.push(item<PstreeEntry>());
        // criu leaves garbage in the list of a dead task: a number that is a task's own stays that task's.
        for (const tid of threads) if (!this.#taskOf.has(tid)) this.#taskOf.set(tid, pid);
        this.#taskOf.set(pid, pid);
        for (const tid of threads) this.key("thread.tid", tid);
        break;
      }
      case "task_kobj_ids_entry":
        this.#keepIds(message as unknown as TaskKobjIdsEntry, key);
        break;
      case "file_entry":
        this.#files.push(item<FileEntry>());
        break;
      case "fdinfo_entry":
        pushTo(this.#descriptors, key, item<FdinfoEntry>());
        break;
      case "mnt_entry":
        pushTo(this.#mounts, key, item<MntEntry>());
        break;
      case "pipe_data_entry": {
        const { pipe_id: pipe, size = 0 } = message as unknown as PipeDataEntry;
        this.#pipeBytes.push({ pipe, size, bytes: payload?.kind === "bytes" ? payload.bytes.length : 0, place });
        break;
      }
      case "sk_packet_entry":
        this.#queues.push({ file: (message as unknown as SkPacketEntry).id_for, place });
        break;
    }
  }

  #keepIds(ids: TaskKobjIdsEntry, pid: number): void {
    this.#ids.set(pid, ids);
    for (const field of ["vm_id", "fs_id", "sighand_id"] as const) pushTo(this.#owners, `${field}/${ids[field]}`, pid);
  }
}

/** Images below this many bytes are read without asking for their size first. */
const ROOM = 256 * 1024;

/** Entries after which progress is told. */
const OFTEN = 4096;

/** Entries that checks look at after all images are read; of the others the walk has taken what is needed. */
type Kept =
  | "inventory_entry"
  | "pstree_entry"
  | "task_kobj_ids_entry"
  | "file_entry"
  | "fdinfo_entry"
  | "mnt_entry"
  | "pipe_data_entry"
  | "sk_packet_entry";

function pushTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
