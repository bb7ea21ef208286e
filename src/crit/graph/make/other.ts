/** Mounts, devices, System V objects, ghosts, locks. */

import { LEASE_BREAKING, LOCK_ACCESS, LOCK_KINDS } from "../../names/locks.ts";
import { FILE_SYSTEMS, MOUNT_FLAGS } from "../../names/mounts.ts";
import { INTERFACE_FLAGS, NETDEV_TYPES } from "../../names/netdev.ts";
import { flags, word } from "../../names/table.ts";
import { Fstype } from "../../schema/generated/types.ts";
import type { FileLockEntry, IpcDescEntry, MntEntry, NetDeviceEntry } from "../../schema/generated/types.ts";
import type { At } from "../objects/common.ts";
import type { Ghost, Lock, Mount, Netdev, Sysv } from "../objects/other.ts";
import type { Placed } from "../placed.ts";
import type { World } from "../world.ts";
import { formatName } from "./file.ts";
import { kernelDevice } from "./owner.ts";

export async function makeMount({ namespaces }: World, ns: number, placed: Placed<MntEntry>): Promise<Mount> {
  const entry = placed.message;
  const { mnt_id: id, parent_mnt_id: parent_id, fstype, fsname } = entry;
  const hasParent = parent_id !== id && (await namespaces.mount(parent_id)) !== undefined;
  const isAuto = fstype === Fstype.AUTO && fsname !== undefined;
  return {
    kind: "mnt",
    ref: `mnt:${id}`,
    at: placed.at(),
    id,
    parent_id,
    parent: hasParent ? `mnt:${parent_id}` : undefined,
    ns: `ns:mnt/${ns}`,
    fstype: isAuto ? { number: fstype, name: fsname } : word(FILE_SYSTEMS, fstype),
    root: entry.root,
    mountpoint: entry.mountpoint,
    source: entry.source,
    options: entry.options,
    flags: flags(MOUNT_FLAGS, entry.flags),
    sb_flags: flags(MOUNT_FLAGS, entry.sb_flags ?? 0),
    device: kernelDevice(entry.root_dev),
    shared_id: entry.shared_id ?? 0,
    master_id: entry.master_id ?? 0,
    external: entry.ext_key ?? (entry.ext_mount === true ? "" : undefined),
    deleted: entry.deleted === true,
    entry,
  };
}

export function makeNetdev(ns: number, placed: Placed<NetDeviceEntry>): Netdev {
  const entry = placed.message;
  const { ifindex, name, type, mtu, master } = entry;
  const address = [...(entry.address ?? [])].map((byte) => byte.toString(16).padStart(2, "0")).join(":");
  return {
    kind: "netdev",
    ref: `netdev:${ns}/${ifindex}`,
    at: placed.at(),
    ifindex,
    ns: `ns:net/${ns}`,
    name,
    type: word(NETDEV_TYPES, type),
    mtu,
    flags: flags(INTERFACE_FLAGS, entry.flags),
    address: address === "" ? undefined : address,
    master: master === undefined || master === 0 ? undefined : `netdev:${ns}/${master}`,
    entry,
  };
}

/** A lock; its name is its position. */
export function makeLock(placed: Placed<FileLockEntry>): Lock {
  const entry = placed.message;
  const { flag, type, pid, fd, start, len: length } = entry;
  return {
    kind: "lock",
    ref: `lock:${placed.index}`,
    at: placed.at(),
    index: placed.index,
    type: word(LOCK_KINDS, flag),
    access: word(LOCK_ACCESS, type & ~LEASE_BREAKING),
    breaking: (type & LEASE_BREAKING) !== 0,
    pid,
    fd,
    start,
    length,
    entry,
  };
}

/** A deleted file; only the head of its image is read. Undefined when there is no such image. */
export async function makeGhost({ store }: World, id: number): Promise<Ghost | undefined> {
  const image = `ghost-file-${id.toString(16)}.img`;
  const placed = await store.images.head(image, "ghost_file_entry");
  if (placed === undefined) return undefined;
  const entry = placed.message;
  const { mode, uid, gid, dev, ino: inode, chunks, symlnk_target: target } = entry;
  const stored = BigInt(Math.max(0, (await store.images.size(image)) - placed.offset - placed.length));
  return {
    kind: "ghost",
    ref: `ghost:${id}`,
    at: placed.at(),
    id,
    image,
    format: formatName(mode),
    mode,
    uid,
    gid,
    device: dev === undefined ? undefined : kernelDevice(dev),
    inode,
    size: chunks === true ? (entry.size ?? 0n) : stored,
    target,
    entry,
  };
}

/** A System V object; undefined when the set has none of that type, namespace and id. */
export async function makeSysv({ store }: World, type: string, ns: number, id: number): Promise<Sysv | undefined> {
  const { images } = store;
  const key = store.nsImageKey(ns);
  const make = (
    kind: Sysv["type"],
    at: At,
    { key: name, mode, uid, gid }: IpcDescEntry,
    size: bigint,
    shm?: string,
  ): Sysv => ({
    kind: "sysv",
    ref: `sysv:${kind}/${ns}/${id}`,
    at,
    type: kind,
    ns: `ns:ipc/${ns}`,
    id,
    key: name,
    mode,
    uid,
    gid,
    size,
    shm,
  });
  if (type === "shm") {
    const placed = (await store.segments(ns)).get(id);
    if (placed === undefined) return undefined;
    const { desc, size, in_pagemaps: paged } = placed.message;
    return make("shm", placed.at(), desc, size, paged === true ? `shm:${id}` : undefined);
  }
  if (type === "sem") {
    const sets = await store.index(`ipcns-sem-${key}.img`, "ipc_sem_entry", ({ desc }) => desc.id);
    const placed = sets.get(id);
    return placed === undefined
      ? undefined
      : make("sem", placed.at(), placed.message.desc, BigInt(placed.message.nsems));
  }
  if (type !== "msg") return undefined;
  for (const placed of await images.entries(`ipcns-msg-${key}.img`, "ipc_msg_entry")) {
    const { desc, qnum } = placed.message;
    if (desc.id === id) return make("msg", placed.at(), desc, BigInt(qnum));
  }
  return undefined;
}
