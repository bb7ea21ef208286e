/** Memory areas, shared segments, memfds. */

import { SEALS } from "../../names/files.ts";
import { ADVICE_BITS, MAP_FLAGS, VMA, VMA_STATUS } from "../../names/memory.ts";
import { flags } from "../../names/table.ts";
import type { MemfdInodeEntry, VmaEntry } from "../../schema/generated/types.ts";
import { backingKind } from "../alternatives.ts";
import type { Ref } from "../objects/common.ts";
import type { Memfd, Shm, Vma, VmaKind } from "../objects/memory.ts";
import { pageRuns } from "../pages.ts";
import type { Placed } from "../placed.ts";
import { ANY_TYPE, hex } from "../ref.ts";
import type { PlacedVma } from "../vmas.ts";
import type { World } from "../world.ts";

const MAP_SHARED = 1;

/** An area of a task. */
export async function makeVma(world: World, pid: number, { message, at, isStack }: PlacedVma): Promise<Vma> {
  const { start, end, pgoff, shmid, prot, flags: mapFlags, status, madv } = message;
  const shared = (mapFlags & MAP_SHARED) !== 0;
  return {
    kind: "vma",
    ref: `vma:${pid}/${hex(start)}`,
    at: at(),
    pid,
    start,
    end,
    size: end > start ? end - start : 0n,
    type: isStack && isPlain(status) ? "stack" : vmaKind(status),
    prot: protText(prot, shared),
    shared,
    flags: flags(MAP_FLAGS, mapFlags),
    status: flags(VMA_STATUS, status),
    regular: (status & VMA.regular) !== 0,
    advice: flags(ADVICE_BITS, madv ?? 0n).names,
    offset: pgoff,
    backing: await backingOf(world, pid, message),
    backing_id: shmid,
    entry: message,
  };
}

/** As in /proc/PID/maps. */
export function protText(prot: number, shared: boolean): string {
  return `${prot & 1 ? "r" : "-"}${prot & 2 ? "w" : "-"}${prot & 4 ? "x" : "-"}${shared ? "s" : "p"}`;
}

/** Bits of the status with the kind they make, the telling ones first: a heap is private anonymous memory as well. */
const KINDS: readonly (readonly [bit: number, kind: VmaKind])[] = [
  [VMA.guard, "guard"],
  [VMA.uprobes, "uprobes"],
  [VMA.shadowStack, "shadow-stack"],
  [VMA.vsyscall, "vsyscall"],
  [VMA.vdso, "vdso"],
  [VMA.vvar, "vvar"],
  [VMA.aioRing, "aio"],
  [VMA.socket, "socket"],
  [VMA.sysvipc, "sysv"],
  [VMA.memfd, "memfd"],
  [VMA.fileShared, "file"],
  [VMA.filePrivate, "file"],
  [VMA.anonShared, "shared"],
  [VMA.heap, "heap"],
  [VMA.stack, "stack"],
  [VMA.anonPrivate, "anonymous"],
];

export function vmaKind(status: number): VmaKind {
  return KINDS.find(([bit]) => (status & bit) !== 0)?.[1] ?? "other";
}

function isPlain(status: number): boolean {
  return vmaKind(status) === "anonymous";
}

async function backingOf(
  { resolver, namespaces }: World,
  pid: number,
  { status, shmid }: VmaEntry,
): Promise<Ref | undefined> {
  switch (backingKind(status)) {
    case "file.id":
      return (await resolver.file(Number(shmid), undefined, ANY_TYPE)).to;
    case "shm.id":
      return `shm:${shmid}`;
    case "ipc.id":
      return `sysv:shm/${(await namespaces.idFor(pid, "ipc")) ?? 0}/${shmid}`;
    case undefined:
      return undefined;
  }
}

/** A shared segment; undefined when the set has no pagemap of it. */
export async function makeShm(world: World, id: number): Promise<Shm | undefined> {
  const { images } = world.store;
  const image = `pagemap-shmem-${id}.img`;
  const head = (await images.image(image, "pagemap_entry"))?.entries[0];
  if (head === undefined) return undefined;
  let pages = 0;
  let all = 0;
  let name: string | undefined;
  for await (const run of pageRuns(world.store, image)) {
    all += run.pages;
    if (run.source === "here") pages += run.pages;
    name ??= run.image;
  }
  return { kind: "shm", ref: `shm:${id}`, at: head.at(), id, image, pages, pages_total: all, pages_image: name };
}

export function makeMemfd(id: number, placed: Placed<MemfdInodeEntry>): Memfd {
  const { name, size, seals, uid, gid, mode, shmid } = placed.message;
  return {
    kind: "memfd",
    ref: `memfd:${id}`,
    at: placed.at(),
    id,
    name,
    size,
    seals: flags(SEALS, seals),
    uid,
    gid,
    mode,
    shm: `shm:${shmid}`,
    entry: placed.message,
  };
}
