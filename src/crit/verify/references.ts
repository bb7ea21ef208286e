/** Whether what fields name is in the set: every ref= mark of the schema. */

import { nsKindOfFlag } from "../graph/namespaces.ts";
import { NS_KINDS } from "../names/namespaces.ts";
import { makeWorld, type World } from "../graph/world.ts";
import { Store } from "../graph/store.ts";
import type { ImageSet } from "../set/image-set.ts";
import type { CheckId } from "./checks.ts";
import type { Facts, Use } from "./facts.ts";
import { hex } from "./memory.ts";
import type { Report } from "./problem.ts";

/** The check of each kind that fields name. */
const CHECK_OF: Readonly<Record<string, CheckId>> = {
  "task.pid": "ref-task",
  "thread.tid": "ref-thread",
  "file.id": "ref-file",
  "fd.fd": "ref-descriptor",
  "fdtable.id": "ref-descriptor-table",
  "mm.id": "ref-shared",
  "fs.id": "ref-shared",
  "sighand.id": "ref-shared",
  "ns.id": "ref-namespace",
  "mnt.id": "ref-mount",
  "mnt.shared_id": "ref-peer-group",
  "ghost.id": "ref-ghost",
  "shm.id": "ref-memory",
  "ipc.id": "ref-memory",
  "memfd.inode_id": "ref-memory",
  "pages.id": "ref-pages",
  "pipe.id": "ref-pipe",
  "unix.ino": "ref-socket",
  "tty.id": "ref-terminal",
  "netdev.ifindex": "ref-device",
  "cgset.id": "ref-cgroup",
  "seccomp.index": "ref-seccomp",
};

/** Fields that name what may well be gone or outside: the set is whole without it. */
const MAY_BE_OUTSIDE: Readonly<Record<string, CheckId>> = {
  "tty_info_entry.sid": "ref-leader",
  "tty_info_entry.pgrp": "ref-leader",
  "fown_entry.pid": "ref-thread",
};

/** Fields whose other checks say more, or that lead out of the set by nature. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  "pstree_entry.ppid", // parent-unknown, several-roots
  "mnt_entry.parent_mnt_id", // the mount under a root mount is in no image
  "inventory_entry.root_cg_set", // the groups of criu itself
  "memfd_inode_entry.shmid", // a memfd without pages has no page map
]);

/** Marks of a unix socket whose other end somebody else brings. */
const PEER_ELSEWHERE = 0xf;

export async function checkReferences(facts: Facts, set: ImageSet, report: Report): Promise<void> {
  const world = makeWorld(await Store.open(set));
  for (const use of facts.uses) {
    const field = `${use.type.name}.${use.field.name}`;
    if (ELSEWHERE.has(field) || use.place.image === "inventory.img" || (await isThere(use, facts, world))) continue;
    const id = MAY_BE_OUTSIDE[field] ?? CHECK_OF[use.kind] ?? "ref-other";
    const times = use.count > 1 ? ` (and ${use.count - 1} more)` : "";
    const number = DECIMAL.has(use.kind) ? String(use.value) : hex(use.value);
    report({
      id,
      what: `${field} names ${use.kind.split(".")[0]} ${number}, which the set does not have${times}`,
      place: use.place,
    });
  }
}

const DECIMAL: ReadonlySet<string> = new Set(["task.pid", "thread.tid", "fd.fd", "mnt.id", "ns.id", "tty.id"]);

async function isThere(use: Use, facts: Facts, world: World): Promise<boolean> {
  const { kind, value, owner } = use;
  const known = facts.keys.get(kind)?.has(value) === true;
  switch (kind) {
    case "task.pid":
      // The session or group of a terminal may have lost its leader; members of it are enough.
      if (use.type.name === "tty_info_entry") return known || facts.sessions.has(value);
      // A leader that is gone, or is the shell the job was started from, is none of the set's business.
      if (use.type.name === "pstree_entry") return true;
      // Files below /proc of a task that is gone: criu makes a helper of that number for as long as it needs.
      return known || use.type.name === "remap_file_path_entry";
    case "mnt.id":
      return known || facts.mounts.size === 0; // of the host's namespace no mounts are saved
    case "thread.tid":
      return known || facts.cores.has(value);
    case "fdtable.id":
      // A task without descriptors has no image of them; it is missed only where files are left that nothing opens.
      return facts.names.has(`fdinfo-${value}.img`) || !hasUnused(facts);
    case "mm.id":
      return hasOwner(facts, "vm_id", value, "mm");
    case "fs.id":
      return hasOwner(facts, "fs_id", value, "fs");
    case "sighand.id":
      return hasOwner(facts, "sighand_id", value, "core");
    case "pages.id":
      return facts.names.has(`pages-${value}.img`);
    case "shm.id":
      return facts.names.has(`pagemap-shmem-${value}.img`);
    case "ghost.id":
      return facts.names.has(`ghost-file-${value.toString(16)}.img`);
    case "unix.ino":
      return known || (Number(owner["uflags"] ?? 0) & PEER_ELSEWHERE) !== 0;
    case "cgset.id":
      return known || value === facts.inventory?.message.root_cg_set || !facts.names.has("cgroup.img");
    case "netdev.ifindex":
      // Of the host's namespace no devices are saved.
      return !facts.hasDevices || resolves(use, facts, world);
    case "ns.id":
      return isNamespaceThere(use, world);
    case "fd.fd":
    case "ipc.id":
    case "seccomp.index":
      return resolves(use, facts, world);
    default:
      return known;
  }
}

/** Kinds of which there need be no image: they are made empty. */
const NO_IMAGES: ReadonlySet<string> = new Set(["cgroup", "pid"]);

/** The host's, or one with an image. */
async function isNamespaceThere({ field, owner, value, type }: Use, { namespaces, store }: World): Promise<boolean> {
  const byFlag = type.name === "ns_file_entry" ? nsKindOfFlag(Number(owner["ns_cflag"])) : undefined;
  const kind = byFlag ?? NS_KINDS.find((known) => field.name === `${known}_ns_id`) ?? "net";
  const ns = { kind, id: value };
  return NO_IMAGES.has(kind) || !store.nsPerId || namespaces.isHost(ns) || (await namespaces.images(ns)).length > 0;
}

/** What is numbered within a task or namespace, as the graph finds it. */
async function resolves(use: Use, facts: Facts, { resolver }: World): Promise<boolean> {
  const { value, owner, field, type } = use;
  const file = type.name === "eventpoll_tfd_entry" ? epollFile(use, facts) : undefined;
  const scope = { image: use.place.image, pid: taskOf(use, facts), net: netOf(use), file };
  const target = await resolver.resolve({ field, value, owner, ownerType: type, steps: [] }, scope);
  return target === undefined || target.resolved;
}

/** Files that no descriptor, directory or mapping uses. A socket outside the tree is there for the peer's sake. */
function hasUnused({ files, usedFiles }: Facts): boolean {
  return files.some(({ message: { id, usk } }) => !usedFiles.has(id) && (usk?.uflags ?? 0) === 0);
}

/** A task that shares this and has an image of it. */
function hasOwner(facts: Facts, field: "vm_id" | "fs_id" | "sighand_id", id: number, prefix: string): boolean {
  return facts.owners.get(`${field}/${id}`)?.some((pid) => facts.names.has(`${prefix}-${pid}.img`)) === true;
}

/** The task that an image with a task's number is about; of a thread's core its task. */
function taskOf({ key, place }: Use, facts: Facts): number | undefined {
  if (key === undefined || /^(netdev|netns|ipcns|mountpoints)/.test(place.image)) return undefined;
  return facts.taskOf.get(key);
}

function netOf({ type, key, owner }: Use): number | undefined {
  if (type.name === "packet_sock_entry") return owner["ns_id"] as number | undefined;
  return type.name === "net_device_entry" || type.name === "netns_id" ? key : undefined;
}

function epollFile({ place }: Use, facts: Facts): number | undefined {
  return facts.files.find((item) => item.place.image === place.image && item.place.entry === place.entry)?.message.id;
}
