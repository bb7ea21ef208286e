/** Edges that start at an object: from its marked fields, and from what its place or a shared number says. */

import { accessOf } from "../names/files.ts";
import type { PstreeEntry } from "../schema/generated/types.ts";
import type { Message } from "../schema/message.ts";
import { inetPeer } from "./inet-peers.ts";
import { labelOf } from "./labels.ts";
import { findFile, findTimer } from "./lookup.ts";
import { makeTyped } from "./make/file-types.ts";
import type { Ref } from "./objects/common.ts";
import { partsOf, type LoadedPart } from "./parts.ts";
import type { Placed } from "./placed.ts";
import { FILE_TYPE_NUMBERS, type PlacedFile } from "./placed-file.ts";
import { hex, keyNumber, refOfFile, splitRef } from "./ref.ts";
import type { Edge } from "./types.ts";
import type { World } from "./world.ts";

/** All edges of an object that the set has. Throws CkptError where its own entry is damaged. */
export async function edgesOf(world: World, ref: Ref): Promise<Edge[]> {
  const edges: Edge[] = [];
  const parts = await partsOf(world.store, ref);
  for (const [i, part] of parts.entries()) {
    // The first part is the object itself; a damaged further image only costs its own edges.
    const loaded = i === 0 ? await part.load() : await world.store.tolerate(part.load);
    if (loaded !== undefined) edges.push(...(await markedEdges(world, ref, loaded)));
  }
  edges.push(...(await structuralEdges(world, ref)));
  return edges.filter(({ from, to }) => from !== to);
}

/** Edges of one message of an object. */
export async function markedEdges(world: World, from: Ref, part: LoadedPart): Promise<Edge[]> {
  const { store, resolver } = world;
  const edges: Edge[] = [];
  for (const marked of store.marks.walk(part.type, part.message)) {
    const label = labelOf(marked.ownerType, marked.field.name);
    const target = label === undefined ? undefined : await resolver.resolve(marked, part.scope);
    if (label === undefined || target === undefined) continue;
    const at = part.at(marked.steps);
    const mounts = target.mark === "mnt.shared_id" ? await mountsOfGroup(world, Number(target.value)) : [];
    if (mounts.length === 0) edges.push({ label, from, to: target.to, resolved: target.resolved, at });
    for (const to of mounts) edges.push({ label, from, to, resolved: true, at });
  }
  return edges;
}

/** Mounts that share events as one group. */
async function mountsOfGroup({ namespaces }: World, group: number): Promise<Ref[]> {
  const found: Ref[] = [];
  for await (const { placed } of namespaces.mounts()) {
    if (placed.message.shared_id === group) found.push(`mnt:${placed.message.mnt_id}`);
  }
  return found;
}

async function structuralEdges(world: World, from: Ref): Promise<Edge[]> {
  const { store, namespaces } = world;
  const { kind = "", keys = [] } = splitRef(from) ?? {};
  const [first = "", second = ""] = keys;
  const number = keyNumber(first) ?? -1;
  switch (kind) {
    case "thread": {
      const pid = store.tree.taskOf(number);
      const placed = pid === undefined ? undefined : store.tree.get(pid)?.placed;
      if (placed === undefined) return [];
      return [{ label: "leader", from, to: `task:${pid}`, resolved: true, at: placed.at(threadSteps(placed, number)) }];
    }
    case "timer": {
      const timer = await findTimer(store, number, second);
      if (timer === undefined) return [];
      const isForThread = "posix" in timer.entry && timer.entry.posix.notify_thread_id !== undefined;
      const at = timer.placed.at(timer.steps);
      return isForThread ? [] : [{ label: "watches", from, to: `task:${number}`, resolved: true, at }];
    }
    case "tty": {
      const ttys = await store.ttys();
      const tty = ttys.get(number);
      if (tty?.message.pty === undefined || !ttys.has(number ^ 1)) return [];
      return [{ label: "peer", from, to: `tty:${number ^ 1}`, resolved: true, at: tty.at(["id"]) }];
    }
    case "mnt": {
      const mount = await namespaces.mount(number);
      if (mount === undefined) return [];
      return mountEdges(world, from, mount.ns, mount.placed as unknown as Placed);
    }
    case "netdev": {
      const device = (await store.netdevs(number)).get(keyNumber(second) ?? -1);
      return device === undefined
        ? []
        : [{ label: "in_ns", from, to: `ns:net/${number}`, resolved: true, at: device.at() }];
    }
    case "sysv":
      return sysvEdges(world, from, first, keyNumber(second) ?? -1, keyNumber(keys[2]) ?? -1);
    default: {
      const file = await findFile(store, from);
      return file === undefined ? [] : fileEdges(world, from, file);
    }
  }
}

function threadSteps(placed: Placed<PstreeEntry>, tid: number): (string | number)[] {
  const position = placed.message.threads?.indexOf(tid) ?? -1;
  return position < 0 ? ["pid"] : ["threads", position];
}

/** Its marked fields are walked here: a mount's entry is found by the whole set, not by its name alone. */
async function mountEdges(world: World, from: Ref, ns: number, placed: Placed): Promise<Edge[]> {
  const { message, type } = placed;
  const part: LoadedPart = { type, message, scope: { image: placed.image }, at: (steps) => placed.at(steps) };
  const edges = await markedEdges(world, from, part);
  edges.push({ label: "in_ns", from, to: `ns:mnt/${ns}`, resolved: true, at: placed.at() });
  const group = (message as { shared_id?: number } & Message).shared_id ?? 0;
  const others = group === 0 ? [] : await mountsOfGroup(world, group);
  for (const to of others) edges.push({ label: "peer", from, to, resolved: true, at: placed.at(["shared_id"]) });
  return edges;
}

async function sysvEdges({ store }: World, from: Ref, type: string, ns: number, id: number): Promise<Edge[]> {
  const images = { shm: "ipc_shm_entry", sem: "ipc_sem_entry", msg: "ipc_msg_entry" } as const;
  const entry = images[type as keyof typeof images];
  if (entry === undefined) return [];
  const entries = await store.images.entries(`ipcns-${type}-${store.nsImageKey(ns)}.img`, entry);
  const placed = entries.find(({ message }) => message.desc.id === id);
  if (placed === undefined) return [];
  const edges: Edge[] = [{ label: "in_ns", from, to: `ns:ipc/${ns}`, resolved: true, at: placed.at() }];
  if ((placed.message as { in_pagemaps?: boolean }).in_pagemaps === true) {
    const resolved = await store.images.has(`pagemap-shmem-${id}.img`);
    edges.push({ label: "maps", from, to: `shm:${id}`, resolved, at: placed.at(["desc", "id"]) });
  }
  return edges;
}

/** Pipes, fifos and pidfds are known by a number that their files share; connections by mirrored addresses. */
async function fileEdges(world: World, from: Ref, file: PlacedFile): Promise<Edge[]> {
  const { store } = world;
  const type = file.typeName;
  const at = (field: string) => file.placed.at([...file.steps, field]);
  if (type === "INETSK" && file.entry.isk !== undefined) {
    const to = await inetPeer(store, file, file.entry.isk);
    return to === undefined ? [] : [{ label: "peer", from, to, resolved: true, at: at("dst_port") }];
  }
  if (type === "TUNF") {
    // A tun file and the path it was opened by have one id.
    const path = await store.files.find(file.id, FILE_TYPE_NUMBERS["REG"]);
    if (path?.typeName !== "REG") return [];
    return [{ label: "opens", from, to: refOfFile(path), resolved: true, at: at("id") }];
  }
  const { second } = file;
  if (second === undefined) return [];
  if (type === "PIDFD") return [{ label: "opens", from, to: `pidfd:${hex(second)}`, resolved: true, at: at("ino") }];
  if (type !== "PIPE" && type !== "FIFO") return [];
  const to = `${type === "PIPE" ? "pipe" : "fifo"}:${hex(second)}`;
  const edges: Edge[] = [{ label: "opens", from, to, resolved: true, at: at("pipe_id") }];
  const own = await endOf(world, file);
  for (const other of await store.files.bySecond(type, second)) {
    const end = await endOf(world, other);
    const isOtherEnd = own === undefined || end === undefined || own !== end || own === "both";
    if (other.id !== file.id && isOtherEnd)
      edges.push({ label: "peer", from, to: refOfFile(other), resolved: true, at: at("pipe_id") });
  }
  return edges;
}

async function endOf(world: World, file: PlacedFile): Promise<"read" | "write" | "both" | undefined> {
  const { entry } = file;
  if (entry.pipe !== undefined) return accessOf(entry.pipe.flags);
  const made = await makeTyped(world, file);
  return made?.type === "FIFO" ? made.end : undefined;
}
