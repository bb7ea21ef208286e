/** From a marked value to the name of an object, and whether the set has it. */

import { NS_KINDS } from "../names/namespaces.ts";
import type { FdinfoEntry, FileLockEntry, NsFileEntry } from "../schema/generated/types.ts";
import { namedBy, type Named } from "./alternatives.ts";
import type { Marked } from "./marks.ts";
import { nsKindOfFlag } from "./namespaces.ts";
import type { Namespaces } from "./namespaces.ts";
import type { Ref } from "./objects/common.ts";
import type { NsKind } from "./objects/task.ts";
import { FILE_TYPE_NUMBERS, fileTypeName } from "./placed-file.ts";
import { ANY_TYPE, fileRef, hex, refOfFile } from "./ref.ts";
import type { Store } from "./store.ts";

/** What a value's meaning depends on besides its own message. */
export interface Scope {
  /** The image that the value is in. */
  readonly image: string;
  /** The task it belongs to. */
  readonly pid?: number | undefined;
  /** The network namespace it belongs to, 0 unknown. */
  readonly net?: number | undefined;
  /** The id of the open file it belongs to. */
  readonly file?: number | undefined;
}

/** What a value names. Kinds that are no objects of the graph have names too: "cgset:1", "pages:1". */
export interface Target {
  readonly mark: string;
  readonly value: number | bigint;
  readonly to: Ref;
  readonly resolved: boolean;
}

/** Fields that name a file by its path, a REG entry. */
const PATHS: ReadonlySet<string> = new Set(["cwd_id", "root_id", "exe_file_id", "regf_id", "orig_id"]);

export class Resolver {
  readonly #store: Store;
  readonly #namespaces: Namespaces;

  constructor(store: Store, namespaces: Namespaces) {
    this.#store = store;
    this.#namespaces = namespaces;
  }

  /** Undefined for a value that means "none". */
  async resolve(marked: Marked, scope: Scope): Promise<Target | undefined> {
    const named = namedBy(marked);
    if (named === undefined) return undefined;
    const { to, resolved } = await this.#find(named, marked, scope);
    return { mark: named.kind, value: named.value, to, resolved };
  }

  /** An open file by id. `type`, if known, is what the name of a missing one says. */
  async file(id: number, type?: number, typeName: string = ANY_TYPE): Promise<{ to: Ref; resolved: boolean }> {
    const file = await this.#store.files.find(id, type);
    return file === undefined
      ? { to: fileRef(id, typeName), resolved: false }
      : { to: refOfFile(file), resolved: true };
  }

  async hasFd(pid: number, fd: number): Promise<boolean> {
    const table = await this.#store.tolerate(() => this.#store.tasks.descriptors(pid));
    for (const placed of table ?? []) if ((await this.#store.tolerate(() => placed.message.fd)) === fd) return true;
    return false;
  }

  async #find({ kind, value }: Named, marked: Marked, scope: Scope): Promise<{ to: Ref; resolved: boolean }> {
    const { tree, images, tasks, files } = this.#store;
    const number = Number(value);
    const pid = scope.pid ?? 0;
    // A damaged image elsewhere must not make a reference an exception: what cannot be read is not there.
    const answer = async (to: Ref, resolved: boolean | Promise<boolean>) => ({
      to,
      resolved: (await this.#store.tolerate(() => resolved)) === true,
    });
    switch (kind) {
      case "task.pid":
        return answer(`task:${number}`, tree.has(number));
      case "thread.tid":
        return answer(`thread:${number}`, tree.taskOf(number) !== undefined);
      case "file.id":
        return this.#file(number, marked);
      case "fd.fd":
        return this.#fd(number, marked, scope);
      case "mm.id":
        return answer(
          `mm:${number}`,
          tasks.owner(pid, "vm_id", "mm").then((owner) => owner !== undefined),
        );
      case "fs.id":
        return answer(
          `fs:${number}`,
          tasks.owner(pid, "fs_id", "fs").then((owner) => owner !== undefined),
        );
      case "sighand.id":
        return answer(
          `sighand:${number}`,
          tasks.owner(pid, "sighand_id", "core").then((owner) => owner !== undefined),
        );
      case "fdtable.id":
        return answer(`fdtable:${number}`, images.has(`fdinfo-${number}.img`));
      case "ns.id": {
        const ns = nsKindOf(marked);
        return answer(`ns:${ns}/${number}`, this.#namespaces.has({ kind: ns, id: number }));
      }
      case "cgset.id":
        return answer(`cgset:${number}`, this.#hasCgset(number));
      case "seccomp.index":
        return answer(`seccomp:${number}`, this.#hasFilter(number));
      case "pages.id":
        return answer(`pages:${number}`, images.has(`pages-${number}.img`));
      case "shm.id":
        return answer(`shm:${number}`, images.has(`pagemap-shmem-${number}.img`));
      case "ipc.id": {
        const ns = (await this.#namespaces.idFor(pid, "ipc")) ?? 0;
        return answer(`sysv:shm/${ns}/${number}`, this.#hasSegment(ns, number));
      }
      case "pipe.id": {
        const [name, type] = scope.image.startsWith("fifo") ? (["fifo", "FIFO"] as const) : (["pipe", "PIPE"] as const);
        return answer(
          `${name}:${hex(number)}`,
          files.bySecond(type, number).then(({ length }) => length > 0),
        );
      }
      case "unix.ino":
        return answer(
          `unix:${hex(number)}`,
          files.bySecond("UNIXSK", number).then(({ length }) => length > 0),
        );
      case "inet.ino":
        return answer(
          `inet:${hex(number)}`,
          files.bySecond("INETSK", number).then(({ length }) => length > 0),
        );
      case "netlink.ino":
        return answer(
          `netlink:${hex(number)}`,
          files.bySecond("NETLINKSK", number).then(({ length }) => length > 0),
        );
      case "tty.id":
        return answer(
          `tty:${number}`,
          this.#store.ttys().then((ttys) => ttys.has(number)),
        );
      case "memfd.inode_id":
        return answer(
          `memfd:${number}`,
          this.#store.memfds().then((memfds) => memfds.has(number)),
        );
      case "bpfmap.id":
        return answer(`bpfmap:${number}`, this.#hasBpfMap(number));
      case "ghost.id":
        return answer(`ghost:${number}`, images.has(`ghost-file-${number.toString(16)}.img`));
      case "mnt.id":
        return answer(
          `mnt:${number}`,
          this.#namespaces.mount(number).then((mount) => mount !== undefined),
        );
      case "mnt.shared_id":
        return answer(`mntgroup:${number}`, this.#hasPeerGroup(number));
      case "netdev.ifindex": {
        const net = peerNet(marked) ?? scope.net ?? 0;
        return answer(
          `netdev:${net}/${number}`,
          this.#store.netdevs(net).then((devices) => devices.has(number)),
        );
      }
      default:
        throw new Error(`no rule for the mark ${kind}`);
    }
  }

  /** Types of files tell files of one id apart in damaged and old-style sets, where the field knows the type. */
  #file(id: number, { field, owner, ownerType }: Marked): Promise<{ to: Ref; resolved: boolean }> {
    if (ownerType.name === "fdinfo_entry") {
      const { type } = owner as unknown as FdinfoEntry;
      return this.file(id, type, fileTypeName(type));
    }
    return PATHS.has(field.name) ? this.file(id, FILE_TYPE_NUMBERS["REG"], "REG") : this.file(id);
  }

  /**
   * A descriptor number: of the lock's task, of the automount daemon, or of an epoll instance of whoever holds it.
   * A descriptor table may be shared or inherited, so the first holder that has the number is taken.
   */
  async #fd(fd: number, { owner, ownerType }: Marked, scope: Scope): Promise<{ to: Ref; resolved: boolean }> {
    let pid = scope.pid;
    if (ownerType.name === "file_lock_entry") pid = (owner as unknown as FileLockEntry).pid;
    else if (ownerType.name === "autofs_entry") pid = (owner as unknown as { pgrp: number }).pgrp;
    else if (scope.file !== undefined) {
      const holder = await this.#store.holders.first(scope.file, (at) => this.hasFd(at.pid, fd));
      pid = holder?.pid;
    }
    if (pid === undefined) return { to: `fd:0/${fd}`, resolved: false };
    return { to: `fd:${pid}/${fd}`, resolved: this.#store.tree.has(pid) && (await this.hasFd(pid, fd)) };
  }

  async #hasCgset(id: number): Promise<boolean> {
    const placed = await this.#store.images.first("cgroup.img", "cgroup_entry");
    return placed?.message.sets?.some((set) => set.id === id) === true;
  }

  async #hasFilter(index: number): Promise<boolean> {
    const placed = await this.#store.images.first("seccomp.img", "seccomp_entry");
    return index < (placed?.message.seccomp_filters?.length ?? 0);
  }

  async #hasSegment(ns: number, id: number): Promise<boolean> {
    return (await this.#store.segments(ns)).has(id);
  }

  async #hasBpfMap(id: number): Promise<boolean> {
    for await (const file of this.#store.files.all("BPFMAP")) if (file.entry.bpf?.map_id === id) return true;
    return false;
  }

  async #hasPeerGroup(id: number): Promise<boolean> {
    for await (const { placed } of this.#namespaces.mounts()) if (placed.message.shared_id === id) return true;
    return false;
  }
}

/** The kind of namespace a field names. */
function nsKindOf({ field, owner, ownerType }: Marked): NsKind {
  if (ownerType.name === "ns_file_entry") return nsKindOfFlag((owner as unknown as NsFileEntry).ns_cflag) ?? "net";
  return NS_KINDS.find((kind) => field.name === `${kind}_ns_id`) ?? "net";
}

/** The namespace of the other end of a device, where the field is about that. */
function peerNet({ field, owner }: Marked): number | undefined {
  if (field.name !== "peer_ifindex") return undefined;
  const { peer_nsid: ns } = owner as { peer_nsid?: number };
  return ns === undefined || ns === 0 ? undefined : ns;
}
