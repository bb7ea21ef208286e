/** Rows of a set one by one: each costs the images it needs and no more. */

import { CkptError } from "../errors.ts";
import { findFile } from "./lookup.ts";
import { makeFd } from "./make/fd.ts";
import { makeFile } from "./make/file.ts";
import { makeVma } from "./make/memory.ts";
import { makeNamespace } from "./make/namespace.ts";
import { makeLock, makeMount } from "./make/other.ts";
import { makeTask, membershipsOfMany } from "./make/task.ts";
import { makeThread } from "./make/thread.ts";
import { makeTimer, placedTimers } from "./make/timer.ts";
import type { Ref } from "./objects/common.ts";
import type { OpenFile } from "./objects/file.ts";
import type { Socket } from "./objects/socket.ts";
import { pageRuns } from "./pages.ts";
import { FILE_TYPE_NUMBERS, fileTypeName, type PlacedFile } from "./placed-file.ts";
import { fileRef, keyNumber, refOfFile, splitRef } from "./ref.ts";
import { threadsOf, type Node } from "./tree.ts";
import type { Lists, OpenRow, PageRun, SocketRow, VmaRow } from "./types.ts";
import { vmaName } from "./vma-name.ts";
import { placedVmas } from "./vmas.ts";
import type { World } from "./world.ts";

const SOCKET_TYPES = ["UNIXSK", "INETSK", "NETLINKSK", "PACKETSK"] as const;
const SOCKETS: ReadonlySet<number | undefined> = new Set(SOCKET_TYPES.map((name) => FILE_TYPE_NUMBERS[name]));

export function makeLists(world: World): Lists {
  const { store, namespaces } = world;
  return {
    async *tasks() {
      for (const { node, depth, last } of store.tree.ordered())
        yield { task: await makeTask(world, node), depth, last };
      const damage = (await store.images.image("pstree.img", "pstree_entry"))?.damage;
      if (damage !== undefined) throw damage;
    },
    async *threads(pid) {
      for (const tid of threadsOf(nodeOf(world, pid))) yield makeThread(world, tid, pid);
    },
    descriptors: (pid) => descriptors(world, pid),
    places: (pid) => places(world, pid),
    vmas: (pid) => vmas(world, pid),
    holders: async (ref) => {
      const file = await findFile(store, ref);
      return file === undefined ? [] : (await store.holders.all(file.id)).map(({ pid, fd }) => `fd:${pid}/${fd}`);
    },
    addressSpace: async (pid) => (await store.tasks.mm(nodeOf(world, pid).pid))?.message,
    pages: (ref) => pages(world, ref),
    sockets: () => sockets(world),
    async *mounts() {
      for await (const { ns, placed } of namespaces.mounts(true)) yield makeMount(world, ns, placed);
    },
    async *namespaces() {
      for await (const ns of namespaces.all()) yield makeNamespace(world, ns);
    },
    async *members() {
      const namespacesOf = membershipsOfMany(world);
      for (const { node } of store.tree.ordered()) {
        const found = namespacesOf(node.pid);
        yield { pid: node.pid, namespaces: found instanceof Promise ? await found : found };
      }
    },
    async *locks() {
      for await (const placed of store.images.strict("filelocks.img", "file_lock_entry")) yield makeLock(placed);
    },
    async *timers(pid) {
      nodeOf(world, pid);
      for (const timer of await placedTimers(store, pid)) yield makeTimer(pid, timer);
    },
    async *files() {
      for await (const file of store.files.all()) yield makeFile(world, file);
      const damage = await store.files.damage();
      if (damage !== undefined) throw damage;
    },
  };
}

function nodeOf({ store }: World, pid: number): Node {
  const node = store.tree.get(pid);
  if (node !== undefined) return node;
  throw new CkptError("not-found", `no task ${pid} in this set`, { file: store.images.source.label });
}

async function* descriptors(world: World, pid: number): AsyncGenerator<OpenRow, void, undefined> {
  nodeOf(world, pid);
  const image = await world.store.tasks.descriptorImage(pid);
  if (image === undefined) return;
  for await (const placed of world.store.images.strict(image, "fdinfo_entry")) {
    const { id, type } = placed.message;
    const file = await world.store.files.find(id, type);
    yield {
      as: "fd",
      fd: await makeFd(world, pid, placed),
      to: file === undefined ? fileRef(id, fileTypeName(type)) : refOfFile(file),
      file: file === undefined ? undefined : await makeFile(world, file),
    };
  }
}

async function* places(world: World, pid: number): AsyncGenerator<OpenRow, void, undefined> {
  nodeOf(world, pid);
  const { tasks } = world.store;
  const fs = await tasks.fs(pid);
  if (fs !== undefined) {
    yield place(world, "cwd", fs.message.cwd_id);
    yield place(world, "root", fs.message.root_id);
  }
  const mm = await tasks.mm(pid);
  if (mm !== undefined) yield place(world, "exe", mm.message.exe_file_id);
}

async function place(world: World, as: "cwd" | "root" | "exe", id: number): Promise<OpenRow> {
  const file = await world.store.files.find(id, FILE_TYPE_NUMBERS["REG"]);
  if (file === undefined) return { as, fd: undefined, to: fileRef(id, "REG"), file: undefined };
  return { as, fd: undefined, to: refOfFile(file), file: await makeFile(world, file) };
}

async function* vmas(world: World, pid: number): AsyncGenerator<VmaRow, void, undefined> {
  nodeOf(world, pid);
  for await (const placed of placedVmas(world.store, pid)) {
    const vma = await makeVma(world, pid, placed);
    yield { vma, name: await vmaName(world, vma) };
  }
}

async function* pages(world: World, ref: Ref): AsyncGenerator<PageRun, void, undefined> {
  const { kind = "", keys = [] } = splitRef(ref) ?? {};
  const number = keyNumber(keys[0]);
  if (kind === "shm" && number !== undefined) yield* pageRuns(world.store, `pagemap-shmem-${number}.img`);
  else if (kind === "task" && number !== undefined) {
    nodeOf(world, number);
    const owner = await world.store.tasks.owner(number, "vm_id", "pagemap");
    if (owner !== undefined) yield* pageRuns(world.store, `pagemap-${owner}.img`);
  } else throw new CkptError("usage", "pages belong to a task or a shared segment: task:42, shm:9");
}

/** Descriptors first, task by task; a set without sockets is known by its files alone. */
async function* sockets(world: World): AsyncGenerator<SocketRow, void, undefined> {
  const { store } = world;
  const isSocket = (made: OpenFile | Socket): made is Socket => made.kind !== "file";
  if ((await store.files.all(...SOCKET_TYPES).next()).done === true) return;
  const seen = new Set<number>();
  for (const { node } of store.tree.ordered()) {
    for (const placed of await store.tasks.descriptors(node.pid)) {
      if (!SOCKETS.has(placed.message.type)) continue;
      const file = await store.files.find(placed.message.id, placed.message.type);
      const socket = file === undefined ? undefined : await makeFile(world, file);
      if (file === undefined || socket === undefined || !isSocket(socket)) continue;
      seen.add(file.id);
      yield { socket, fd: await makeFd(world, node.pid, placed) };
    }
  }
  const rest: AsyncGenerator<PlacedFile, void, undefined> = store.files.all(...SOCKET_TYPES);
  for await (const file of rest) {
    if (seen.has(file.id)) continue;
    const socket = await makeFile(world, file);
    if (isSocket(socket)) yield { socket, fd: undefined };
  }
}
