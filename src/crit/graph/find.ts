/** Looks through a set for objects by kind, text, task or address; hits come as they are found. */

import { Pace, type PassOptions } from "../set/pace.ts";
import { getObject } from "./objects.ts";
import { fileTitle, titleOf } from "./title.ts";
import type { Hit, Kind, Lists, Obj, Query } from "./types.ts";
import type { World } from "./world.ts";
import { sysvRefs } from "./sysv.ts";

/**
 * Objects in the order: tasks each with threads, descriptors, areas and timers; then what tasks have in common. `pass`
 * hears of tasks that were looked through; its signal ends it with CkptError "aborted".
 */
export async function* find(
  world: World,
  lists: Lists,
  query: Query,
  pass: PassOptions = {},
): AsyncGenerator<Hit, void, undefined> {
  const pace = new Pace(world.store.tree.size, pass);
  const limit = query.limit ?? Infinity;
  let count = 0;
  if (count >= limit) return;
  for await (const { object, texts } of candidates(world, lists, query, pace)) {
    pace.check();
    if (!matchesAddress(object, query)) continue;
    const text = matchText(texts, query.text);
    if (text === undefined) continue;
    yield { ref: object.ref, object, text };
    if (++count >= limit) return;
  }
}

/** An object with the texts it can be found by, the one to show first. */
interface Candidate {
  readonly object: Obj;
  readonly texts: readonly string[];
}

function matchesAddress(object: Obj, { address }: Query): boolean {
  if (address === undefined) return true;
  return object.kind === "vma" && object.start <= address && address < object.end;
}

/** The first text that holds what is looked for; without a query the first. */
function matchText(texts: readonly string[], wanted: string | undefined): string | undefined {
  if (wanted === undefined) return texts[0] ?? "";
  const lower = wanted.toLowerCase();
  return texts.find((text) => text.toLowerCase().includes(lower));
}

const FILE_KINDS: readonly Kind[] = ["file", "unix", "inet", "netlink", "packet"];

async function* candidates(
  world: World,
  lists: Lists,
  query: Query,
  pace: Pace,
): AsyncGenerator<Candidate, void, undefined> {
  const onlyAreas = query.address !== undefined;
  const wants = (...kinds: Kind[]): boolean =>
    kinds.some((kind) => (query.kinds?.includes(kind) ?? true) && (!onlyAreas || kind === "vma"));
  const perTask = wants("task", "thread", "fd", "vma", "timer") || (query.pid !== undefined && wants(...FILE_KINDS));
  if (perTask) yield* ofTasks(world, lists, query, wants, pace);
  if (query.pid !== undefined) return;
  if (wants(...FILE_KINDS)) {
    for await (const object of lists.files()) if (wants(object.kind)) yield { object, texts: [fileTitle(object)] };
  }
  yield* ofSet(world, lists, wants);
}

type Wants = (...kinds: Kind[]) => boolean;

async function* ofTasks(
  world: World,
  lists: Lists,
  query: Query,
  wants: Wants,
  pace: Pace,
): AsyncGenerator<Candidate, void, undefined> {
  const { store } = world;
  const seen = new Set<string>();
  let done = 0;
  for (const { node } of store.tree.ordered()) {
    await pace.tick(done++);
    const { pid } = node;
    if (query.pid !== undefined && query.pid !== pid) continue;
    if (wants("task")) {
      const object = await getObject(world, `task:${pid}`);
      yield { object, texts: object.kind === "task" ? [object.comm, String(pid)] : [] };
    }
    if (wants("thread")) {
      for await (const object of lists.threads(pid))
        yield { object, texts: [object.facts?.comm ?? "", String(object.tid)] };
    }
    if (wants("fd") || (query.pid !== undefined && wants(...FILE_KINDS))) {
      for await (const { fd, file } of lists.descriptors(pid)) {
        const name = file === undefined ? "" : fileTitle(file);
        if (fd !== undefined && wants("fd")) yield { object: fd, texts: [name, String(fd.fd)] };
        if (query.pid === undefined || file === undefined || seen.has(file.ref) || !wants(file.kind)) continue;
        seen.add(file.ref);
        yield { object: file, texts: [name] };
      }
    }
    if (wants("vma")) {
      for await (const { vma, name } of lists.vmas(pid)) yield { object: vma, texts: [name ?? titleOf(vma)] };
    }
    if (wants("timer")) for await (const object of lists.timers(pid)) yield { object, texts: [titleOf(object)] };
  }
}

/** What belongs to no single task. */
async function* ofSet(world: World, lists: Lists, wants: Wants): AsyncGenerator<Candidate, void, undefined> {
  const { store, namespaces } = world;
  if (wants("mnt"))
    for await (const object of lists.mounts())
      yield { object, texts: [object.mountpoint, object.source, object.fstype.name] };
  if (wants("ns"))
    for await (const object of lists.namespaces()) yield { object, texts: [titleOf(object), object.external ?? ""] };
  if (wants("lock")) for await (const object of lists.locks()) yield { object, texts: [titleOf(object)] };
  const refs: string[] = [];
  if (wants("tty")) for (const id of (await store.ttys()).keys()) refs.push(`tty:${id}`);
  if (wants("memfd")) for (const id of (await store.memfds()).keys()) refs.push(`memfd:${id}`);
  if (wants("pipe")) refs.push(...(await secondRefs(world, "PIPE", "pipe")));
  if (wants("fifo")) refs.push(...(await secondRefs(world, "FIFO", "fifo")));
  if (wants("pidfd")) refs.push(...(await secondRefs(world, "PIDFD", "pidfd")));
  if (wants("netdev", "sysv")) {
    for await (const { kind, id } of namespaces.all()) {
      if (kind === "net" && wants("netdev"))
        for (const index of (await store.netdevs(id)).keys()) refs.push(`netdev:${id}/${index}`);
      if (kind === "ipc" && wants("sysv")) for await (const ref of sysvRefs(store, id)) refs.push(ref);
    }
  }
  if (wants("shm", "ghost")) refs.push(...(await imageRefs(world, wants)));
  for (const ref of refs) {
    const object = await getObject(world, ref);
    yield { object, texts: [titleOf(object)] };
  }
}

/** Names of what several files lead to by a number they share. */
async function secondRefs({ store }: World, type: "PIPE" | "FIFO" | "PIDFD", kind: string): Promise<Set<string>> {
  const found = new Set<string>();
  for await (const file of store.files.all(type))
    if (file.second !== undefined) found.add(`${kind}:0x${file.second.toString(16)}`);
  return found;
}

/** What is known by the names of images only. */
async function imageRefs({ store }: World, wants: Wants): Promise<string[]> {
  const found: string[] = [];
  for (const name of await store.images.names()) {
    const shm = /^pagemap-shmem-(\d+)\.img$/.exec(name);
    const ghost = /^ghost-file-([0-9a-f]+)\.img$/.exec(name);
    if (shm !== null && wants("shm")) found.push(`shm:${shm[1]}`);
    if (ghost !== null && wants("ghost")) found.push(`ghost:${parseInt(ghost[1] as string, 16)}`);
  }
  return found;
}
