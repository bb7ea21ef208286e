/**
 * What a marked value names, where the mark alone does not say: alternatives that another field decides on, and values
 * that mean "none". The comments of the fields in schema/proto say the same in words.
 */

import { VMA } from "../names/memory.ts";
import type { FownEntry, RemapFilePathEntry, VmaEntry } from "../schema/generated/types.ts";
import { RemapType } from "../schema/generated/types.ts";
import type { Message } from "../schema/message.ts";
import type { Marked } from "./marks.ts";

/** A kind of the marks ("file.id") and the value in it. */
export interface Named {
  readonly kind: string;
  readonly value: number | bigint;
}

/** Set in the remap_id of a ghost by sets from before remap_type. */
const OLD_GHOST_BIT = 0x80000000;

/** Kinds whose objects are numbered from 1, so that 0 stands for none. Others have an object 0: fd 0, terminal 0. */
const FROM_ONE: ReadonlySet<string> = new Set([
  "task.pid",
  "thread.tid",
  "ns.id",
  "file.id",
  "unix.ino",
  "inet.ino",
  "netlink.ino",
  "mnt.shared_id",
  "netdev.ifindex",
]);

/** What a value names; undefined for none. */
export function namedBy(marked: Marked): Named | undefined {
  const named = alternative(marked);
  if (named === undefined || isNone(named)) return undefined;
  return named;
}

function isNone({ kind, value }: Named): boolean {
  const number = Number(value);
  if (number === 0) return FROM_ONE.has(kind);
  return (number === -1 || number === 0xffffffff) && kind !== "ipc.id";
}

function alternative({ field, value, owner, ownerType }: Marked): Named | undefined {
  const ref = field.marks.ref as string;
  if (!ref.includes("|")) return { kind: ref, value };
  switch (`${ownerType.name}.${field.name}`) {
    case "vma_entry.shmid": {
      const kind = backingKind((owner as unknown as VmaEntry).status);
      return kind === undefined ? undefined : { kind, value };
    }
    case "fown_entry.pid":
      return { kind: (owner as unknown as FownEntry).pid_type === 0 ? "thread.tid" : "task.pid", value };
    case "remap_file_path_entry.remap_id":
      return remapTarget(owner);
    default:
      throw new Error(`no rule for the alternatives "${ref}" of ${ownerType.name}.${field.name}`);
  }
}

/** What vma_entry.shmid names, by the status of the area. */
export function backingKind(status: number): "file.id" | "shm.id" | "ipc.id" | undefined {
  if (status & VMA.sysvipc) return "ipc.id";
  if (status & (VMA.filePrivate | VMA.fileShared | VMA.socket)) return "file.id";
  return status & VMA.anonShared ? "shm.id" : undefined;
}

/** What a stale path leads to, by the type, which old sets keep in the id. */
export function remapTarget(message: Message): Named {
  const { remap_id: value, remap_type: type } = message as unknown as RemapFilePathEntry;
  if (type === undefined) {
    return value >= OLD_GHOST_BIT ? { kind: "ghost.id", value: value - OLD_GHOST_BIT } : { kind: "file.id", value };
  }
  return { kind: type === RemapType.GHOST ? "ghost.id" : type === RemapType.PROCFS ? "task.pid" : "file.id", value };
}
