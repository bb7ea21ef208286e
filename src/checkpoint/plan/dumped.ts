/** What a restore knows of a dump: the entries of a set that it needs, read once, indexed; no page contents. */

import { CkptError } from "../../crit/errors.ts";
import type { Payload } from "../../crit/images/payload/payload.ts";
import type { Chain } from "../../crit/memory/chain.ts";
import { readRuns, type Run } from "../../crit/memory/runs.ts";
import type {
  CoreEntry,
  FdinfoEntry,
  FileEntry,
  FileLockEntry,
  FsEntry,
  InventoryEntry,
  MemfdInodeEntry,
  MessageTypes,
  MmEntry,
  PstreeEntry,
  RemapFilePathEntry,
  SeccompFilter,
  TaskKobjIdsEntry,
  TimensEntry,
} from "../../crit/schema/generated/types.ts";
import type { ImageSet } from "../../crit/set/image-set.ts";
import { type Extras, EXTRAS_NAME } from "../resources/extras.ts";
import type { Span } from "./holes.ts";
import { sameAreas, samePages } from "./same-pages.ts";

/** One thread; a task's leader comes first in `DumpedTask.threads`. */
export interface DumpedThread {
  readonly tid: number;
  readonly core: CoreEntry;
}

/** One process of pstree.img. */
export interface DumpedTask {
  readonly pid: number;
  /** 0 of a root. */
  readonly ppid: number;
  readonly pgid: number;
  readonly sid: number;
  readonly comm: string;
  /** "dead" has a core image of few fields and nothing else. */
  readonly state: "alive" | "stopped" | "dead";
  readonly core: CoreEntry;
  /** Empty of a dead task. */
  readonly threads: readonly DumpedThread[];
  readonly ids: TaskKobjIdsEntry | undefined;
  readonly mm: MmEntry | undefined;
  readonly fs: FsEntry | undefined;
  /** Where its own pages are; empty of a dead task. */
  readonly runs: readonly Run[];
  /** Pages with the same bytes as the parent's, in areas that both have from the fork. */
  readonly same: readonly Span[];
  /** Contents of rings of asynchronous I/O, by address: what the kernel does with them depends on it. */
  readonly rings: ReadonlyMap<bigint, Uint8Array>;
}

/** An entry with the bytes that follow it. */
export interface WithPayload<M> {
  readonly message: M;
  readonly payload: Payload | undefined;
}

/** Everything of a set that makes a plan. */
export interface Dumped {
  readonly inventory: InventoryEntry;
  /** Parents before their children, siblings in their order. */
  readonly tasks: readonly DumpedTask[];
  /** Open files by id. */
  readonly files: ReadonlyMap<number, FileEntry>;
  /** Descriptor tables by files_id, ascending descriptors. */
  readonly tables: ReadonlyMap<number, readonly FdinfoEntry[]>;
  readonly remaps: ReadonlyMap<number, RemapFilePathEntry>;
  readonly memfds: ReadonlyMap<bigint, MemfdInodeEntry>;
  readonly filters: readonly SeccompFilter[];
  readonly locks: readonly FileLockEntry[];
  /** What criu's images have no field for; undefined of a set that criu made. */
  readonly extras: Extras | undefined;
  /** Clocks at the dump, where the time namespace is the caller's. */
  readonly clocks: TimensEntry | undefined;
  /** Where the pages of shared segments are, by shmid. */
  readonly segments: ReadonlyMap<number, readonly Run[]>;
  /** Any image's entries, for resources with images of their own; none when the image is not there. */
  entries<K extends keyof MessageTypes>(name: string): readonly WithPayload<MessageTypes[K]>[];
  /** Whether the set has an image. */
  has(name: string): boolean;
  /** The file of an image on disk; throws "unsupported" for archives. */
  path(image: string, level?: number): string;
}

/** Images that resources read by themselves. */
const OTHERS =
  /^(cgroup|pipes-data|fifo-data|tty-info|tty-data|sk-queues|packetsk|ghost-file-[0-9a-f]+|tcp-stream-[0-9a-f]+)\.img$/;

/** Task states of task_core_entry. */
const DEAD: ReadonlySet<number> = new Set([2, 6]);
const STOPPED = 3;

/** Reads the set at the front of `chain`. Throws CkptError for damage, old layouts and other machines. */
export async function readDumped(chain: Chain): Promise<Dumped> {
  const { set } = chain[0]!;
  const inventory = (await one(set, "inventory.img", "inventory_entry"))!;
  if (inventory === undefined)
    throw new CkptError("not-found", "no inventory.img: not a complete dump", { file: set.source.label });
  const names = new Set((await set.source.list()).map(({ name }) => name));
  const tables = new Map<number, FdinfoEntry[]>();
  const segments = new Map<number, readonly Run[]>();
  const others = new Map<string, readonly WithPayload<never>[]>();
  for (const name of names) {
    const table = /^fdinfo-(\d+)\.img$/.exec(name)?.[1];
    if (table !== undefined)
      tables.set(
        Number(table),
        (await all(set, name, "fdinfo_entry")).toSorted((a, b) => a.fd - b.fd),
      );
    const segment = /^pagemap-shmem-(\d+)\.img$/.exec(name)?.[1];
    if (segment !== undefined) segments.set(Number(segment), await readRuns(chain, `shm:${segment}`));
    if (OTHERS.test(name)) {
      const image = await set.image(name);
      others.set(name, [...image.entries()] as unknown as WithPayload<never>[]);
    }
  }
  const tasks: DumpedTask[] = [];
  const byPid = new Map<number, DumpedTask>();
  const shared = { mm: new Map<number, MmEntry>(), fs: new Map<number, FsEntry>() };
  for (const entry of await all(set, "pstree.img", "pstree_entry")) {
    const task = await readTask(chain, names, entry, shared);
    const parent = byPid.get(task.ppid);
    const areas = parent?.mm === undefined || task.mm === undefined ? [] : sameAreas(parent.mm, task.mm);
    const whole = { ...task, same: await samePages(chain, parent?.runs ?? [], task.runs, areas) };
    tasks.push(whole);
    byPid.set(task.pid, whole);
  }
  const optional = async <K extends keyof MessageTypes>(name: string, type: K): Promise<MessageTypes[K][]> =>
    names.has(name) ? all(set, name, type) : [];
  return {
    inventory,
    tasks,
    files: new Map((await optional("files.img", "file_entry")).map((file) => [file.id, file])),
    tables,
    remaps: new Map(
      (await optional("remap-fpath.img", "remap_file_path_entry")).map((remap) => [remap.orig_id, remap]),
    ),
    memfds: new Map((await optional("memfd.img", "memfd_inode_entry")).map((memfd) => [memfd.inode_id, memfd])),
    filters: (await optional("seccomp.img", "seccomp_entry"))[0]?.seccomp_filters ?? [],
    locks: await optional("filelocks.img", "file_lock_entry"),
    extras: names.has(EXTRAS_NAME) ? readExtras(await set.bytes(EXTRAS_NAME)) : undefined,
    clocks: (await optional("timens-0.img", "timens_entry"))[0],
    segments,
    entries: (name) => others.get(name) ?? [],
    has: (name) => names.has(name),
    path: (image, level = 0) => {
      const { source } = chain[level]!.set;
      if (source.directory === undefined) {
        throw new CkptError("unsupported", "only a directory of images can be restored, not an archive", {
          file: source.label,
        });
      }
      return `${source.directory}/${image}`;
    },
  };
}

async function readTask(
  chain: Chain,
  names: ReadonlySet<string>,
  { pid, ppid, pgid, sid, threads }: PstreeEntry,
  shared: { mm: Map<number, MmEntry>; fs: Map<number, FsEntry> },
): Promise<DumpedTask> {
  const { set } = chain[0]!;
  const core = await needed(set, `core-${pid}.img`, "core_entry");
  if (core.mtype !== 1) throw new CkptError("unsupported", "not a dump of x86_64", { file: `core-${pid}.img` });
  const { tc } = core;
  const dead = DEAD.has(tc?.task_state ?? 1);
  const common = { pid, ppid, pgid, sid, core, comm: tc?.comm ?? "" };
  if (dead)
    return {
      ...common,
      state: "dead",
      threads: [],
      ids: undefined,
      mm: undefined,
      fs: undefined,
      runs: [],
      same: [],
      rings: new Map(),
    };
  const ids =
    core.ids ?? (names.has(`ids-${pid}.img`) ? await needed(set, `ids-${pid}.img`, "task_kobj_ids_entry") : undefined);
  const mm = names.has(`mm-${pid}.img`)
    ? await needed(set, `mm-${pid}.img`, "mm_entry")
    : shared.mm.get(ids?.vm_id ?? -1);
  const fs = names.has(`fs-${pid}.img`)
    ? await needed(set, `fs-${pid}.img`, "fs_entry")
    : shared.fs.get(ids?.fs_id ?? -1);
  if (mm !== undefined && ids !== undefined) shared.mm.set(ids.vm_id, mm);
  if (fs !== undefined && ids !== undefined) shared.fs.set(ids.fs_id, fs);
  const dumped: DumpedThread[] = [{ tid: pid, core }];
  for (const tid of threads ?? [])
    if (tid !== pid) dumped.push({ tid, core: await needed(set, `core-${tid}.img`, "core_entry") });
  const runs = await readRuns(chain, `task:${pid}`);
  const rings = new Map<bigint, Uint8Array>();
  for (const { id, ring_len: length } of mm?.aios ?? []) rings.set(id, await readMemory(chain, runs, id, length));
  return {
    ...common,
    state: tc?.task_state === STOPPED ? "stopped" : "alive",
    threads: dumped,
    ids,
    mm,
    fs,
    runs,
    same: [],
    rings,
  };
}

async function all<K extends keyof MessageTypes>(set: ImageSet, name: string, type: K): Promise<MessageTypes[K][]> {
  return (await set.entries(name, type)).map(({ message }) => message);
}

async function one<K extends keyof MessageTypes>(
  set: ImageSet,
  name: string,
  type: K,
): Promise<MessageTypes[K] | undefined> {
  return (await all(set, name, type))[0];
}

async function needed<K extends keyof MessageTypes>(set: ImageSet, name: string, type: K): Promise<MessageTypes[K]> {
  const entry = await one(set, name, type);
  if (entry === undefined) throw new CkptError("bad-image", "no entry in it", { file: name });
  return entry;
}

/** Bytes of a task's own pages; zeros where it has none. */
async function readMemory(chain: Chain, runs: readonly Run[], start: bigint, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  const end = start + BigInt(length);
  for (const run of runs) {
    if (run.where !== "here" || run.end <= start || end <= run.start) continue;
    const [from, to] = [run.start > start ? run.start : start, run.end < end ? run.end : end];
    const { source } = chain[run.level]!.set;
    bytes.set(
      await source.read(run.image, run.offset + Number(from - run.start), Number(to - from)),
      Number(from - start),
    );
  }
  return bytes;
}

function readExtras(bytes: Uint8Array): Extras {
  try {
    return JSON.parse(Buffer.from(bytes).toString()) as Extras;
  } catch (cause) {
    throw new CkptError("bad-json", "not JSON", { file: EXTRAS_NAME, cause });
  }
}
