/** Edges that end at an object: finds who may name it by looking for its number in marked fields, then asks them. */

import { namedBy } from "./alternatives.ts";
import { edgesOf, markedEdges } from "./edges.ts";
import { timerRefs } from "./make/timer.ts";
import { findFile } from "./lookup.ts";
import { findObject } from "./objects.ts";
import type { Ref } from "./objects/common.ts";
import type { LoadedPart } from "./parts.ts";
import { sourcesNaming } from "./sources.ts";
import { hex, keyNumber, refOfFile, splitRef } from "./ref.ts";
import { sysvRefs } from "./sysv.ts";
import { threadsOf } from "./tree.ts";
import type { PassOptions } from "../set/pace.ts";
import type { Edge } from "./types.ts";
import type { World } from "./world.ts";

/** Values of marks: "file.id" and the numbers that stand for the object. */
export type Wanted = ReadonlyMap<string, number>;

/**
 * Edges to `ref`, each once, as they are found. Damaged images are noted and passed over. `pass` hears of tasks that
 * were looked at; its signal ends it with CkptError "aborted".
 */
export async function* edgesTo(world: World, ref: Ref, pass: PassOptions = {}): AsyncGenerator<Edge, void, undefined> {
  const { store } = world;
  const object = await store.tolerate(() => findObject(world, ref));
  const to = object?.ref ?? ref;
  const asked = new Set<Ref>([to]);
  const ending = (found: readonly Edge[] = []): Edge[] => found.filter((edge) => edge.to === to && edge.from !== to);
  for await (const from of known(world, to)) {
    if (pass.signal?.aborted === true) break; // what follows says so
    if (asked.has(from)) continue;
    asked.add(from);
    yield* ending(await store.tolerate(() => edgesOf(world, from)));
  }
  const wanted = await wantedBy(world, to);
  for await (const { ref: from, part } of sourcesNaming(world, wanted, skipped(to), pass)) {
    if (asked.has(from)) continue;
    const loaded = await store.tolerate(part.load);
    if (loaded !== undefined && mentions(world, loaded, wanted))
      yield* ending(await store.tolerate(() => markedEdges(world, from, loaded)));
  }
}

/** Sources that are known without looking through marked fields. */
async function* known(world: World, to: Ref): AsyncGenerator<Ref, void, undefined> {
  const { store } = world;
  // Peers know each other, whatever the fields say.
  const own = (await store.tolerate(() => edgesOf(world, to))) ?? [];
  for (const edge of own) if (edge.label === "peer") yield edge.to;
  yield* structural(world, to);
  const file = (await wantedBy(world, to)).get("file.id");
  if (file !== undefined) for await (const { pid, fd } of store.holders.each(file)) yield `fd:${pid}/${fd}`;
}

/** Messages that cannot name the object although their marks name its kind: no area maps a stream, no path leads to it. */
function skipped(to: Ref): ReadonlySet<string> {
  const isStream = ["unix:", "inet:", "netlink:"].some((kind) => to.startsWith(kind));
  return new Set(isStream ? ["vma_entry", "fs_entry", "mm_entry"] : []);
}

/** Whether a marked field of a part holds one of the numbers. */
function mentions({ store }: World, loaded: LoadedPart, wanted: Wanted): boolean {
  for (const marked of store.marks.walk(loaded.type, loaded.message)) {
    const named = namedBy(marked);
    if (named !== undefined && wanted.get(named.kind) === Number(named.value)) return true;
  }
  return false;
}

/** What the object is called in marked fields. */
async function wantedBy({ store, namespaces }: World, to: Ref): Promise<Wanted> {
  const { kind = "", keys = [] } = splitRef(to) ?? {};
  const number = keyNumber(keys[0]) ?? -1;
  const last = keyNumber(keys.at(-1)) ?? -1;
  switch (kind) {
    case "task":
      return new Map([["task.pid", number]]);
    case "thread":
      return new Map([["thread.tid", number]]);
    case "fd":
      return new Map([["fd.fd", last]]);
    case "shm":
      return new Map([["shm.id", number]]);
    case "tty":
      return new Map([["tty.id", number]]);
    case "memfd":
      return new Map([["memfd.inode_id", number]]);
    case "mnt": {
      const group = (await namespaces.mount(number))?.placed.message.shared_id ?? 0;
      return new Map(
        group === 0
          ? [["mnt.id", number]]
          : [
              ["mnt.id", number],
              ["mnt.shared_id", group],
            ],
      );
    }
    case "mntgroup":
      return new Map([["mnt.shared_id", number]]);
    case "netdev":
      return new Map([["netdev.ifindex", last]]);
    case "ns":
      return new Map([["ns.id", last]]);
    case "sysv":
      return keys[0] === "shm" ? new Map([["ipc.id", last]]) : new Map<string, number>();
    case "ghost":
      return new Map([["ghost.id", number]]);
    case "unix":
    case "inet":
    case "netlink":
    case "packet":
    case "file": {
      const wanted = new Map<string, number>();
      if (kind === "unix") wanted.set("unix.ino", number);
      const id = (await findFile(store, to))?.id ?? (kind === "file" || kind === "packet" ? last : undefined);
      if (id !== undefined) wanted.set("file.id", id);
      return wanted;
    }
    default:
      return new Map<string, number>();
  }
}

/** Sources that name the object by their place or by a number of their own, not by a marked field. */
async function* structural({ store, namespaces }: World, to: Ref): AsyncGenerator<Ref, void, undefined> {
  const { kind = "", keys = [] } = splitRef(to) ?? {};
  const number = keyNumber(keys[0]) ?? -1;
  const last = keyNumber(keys.at(-1)) ?? -1;
  if (kind === "task" && store.tree.has(number)) {
    const node = store.tree.get(number);
    for (const tid of node === undefined ? [] : threadsOf(node)) yield `thread:${tid}`;
    yield* await timerRefs(store, number);
  } else if (kind === "pipe" || kind === "fifo" || kind === "pidfd") {
    const type = kind === "pipe" ? "PIPE" : kind === "fifo" ? "FIFO" : "PIDFD";
    for (const file of await store.files.bySecond(type, number)) yield refOfFile(file);
  } else if (kind === "file" && keys[0] === "REG") {
    yield `file:TUNF/${hex(last)}`; // a tun file has the id of its path
  } else if (kind === "ns" && keys[0] === "mnt") {
    for await (const { ns, placed } of namespaces.mounts()) if (ns === last) yield `mnt:${placed.message.mnt_id}`;
  } else if (kind === "ns" && keys[0] === "net") {
    for (const ifindex of (await store.netdevs(last)).keys()) yield `netdev:${last}/${ifindex}`;
  } else if (kind === "ns" && keys[0] === "ipc") {
    yield* sysvRefs(store, last);
  } else if (kind === "shm") {
    for await (const ns of namespaces.all()) if (ns.kind === "ipc") yield* sysvRefs(store, ns.id);
  }
}
