/** From a name to the object. */

import { CkptError } from "../errors.ts";
import { NS_KINDS } from "../names/namespaces.ts";
import { findFile, findTimer, findVma } from "./lookup.ts";
import { makeFd } from "./make/fd.ts";
import { makeFile } from "./make/file.ts";
import { makeMemfd, makeShm, makeVma } from "./make/memory.ts";
import { makeNamespace } from "./make/namespace.ts";
import { makeGhost, makeLock, makeMount, makeNetdev, makeSysv } from "./make/other.ts";
import { makeFifo, makePidfd, makePipe, makeTty } from "./make/pipe.ts";
import { makeTask } from "./make/task.ts";
import { makeThread } from "./make/thread.ts";
import { makeTimer } from "./make/timer.ts";
import type { Ref } from "./objects/common.ts";
import { keyNumber, splitRef } from "./ref.ts";
import { escapeControls } from "../views/escape.ts";
import type { Obj } from "./types.ts";
import type { World } from "./world.ts";

/** Undefined for what the set does not have. Throws CkptError where the object's entry is damaged. */
export async function findObject(world: World, ref: Ref): Promise<Obj | undefined> {
  const { store, namespaces } = world;
  const { kind = "", keys = [] } = splitRef(ref) ?? {};
  const [first = "", second = ""] = keys;
  const number = keyNumber(first) ?? -1;
  switch (kind) {
    case "task": {
      const node = store.tree.get(number);
      return node === undefined ? undefined : makeTask(world, node);
    }
    case "thread": {
      const pid = store.tree.taskOf(number);
      return pid === undefined ? undefined : makeThread(world, number, pid);
    }
    case "fd": {
      if (!store.tree.has(number)) return undefined;
      const table = await store.tasks.descriptors(number);
      const placed = table.find(({ message }) => message.fd === keyNumber(second));
      return placed === undefined ? undefined : makeFd(world, number, placed);
    }
    case "vma": {
      const vma = await findVma(store, number, second);
      return vma === undefined ? undefined : makeVma(world, number, vma);
    }
    case "timer": {
      const timer = store.tree.has(number) ? await findTimer(store, number, second) : undefined;
      return timer === undefined ? undefined : makeTimer(number, timer);
    }
    case "pipe":
      return makePipe(world, number);
    case "fifo":
      return makeFifo(world, number);
    case "pidfd":
      return makePidfd(number, await store.files.bySecond("PIDFD", number));
    case "tty": {
      const tty = (await store.ttys()).get(number);
      return tty === undefined ? undefined : makeTty(world, tty);
    }
    case "memfd": {
      const memfd = (await store.memfds()).get(number);
      return memfd === undefined ? undefined : makeMemfd(number, memfd);
    }
    case "shm":
      return makeShm(world, number);
    case "mnt": {
      const mount = await namespaces.mount(number);
      return mount === undefined ? undefined : makeMount(world, mount.ns, mount.placed);
    }
    case "netdev": {
      const device = (await store.netdevs(number)).get(keyNumber(second) ?? -1);
      return device === undefined ? undefined : makeNetdev(number, device);
    }
    case "ns": {
      const ns = { kind: NS_KINDS.find((known) => known === first) ?? "net", id: keyNumber(second) ?? -1 };
      return ns.kind === first && (await namespaces.has(ns)) ? makeNamespace(world, ns) : undefined;
    }
    case "sysv":
      return makeSysv(world, first, keyNumber(second) ?? -1, keyNumber(keys[2]) ?? -1);
    case "ghost":
      return makeGhost(world, number);
    case "lock": {
      const lock = (await store.images.entries("filelocks.img", "file_lock_entry"))[number];
      return lock === undefined ? undefined : makeLock(lock);
    }
    default: {
      const file = await findFile(store, ref);
      return file === undefined ? undefined : makeFile(world, file);
    }
  }
}

/** The object of a name; throws CkptError "not-found" for what the set does not have. */
export async function getObject(world: World, ref: Ref): Promise<Obj> {
  const object = await findObject(world, ref);
  if (object === undefined)
    throw new CkptError("not-found", `no ${escapeControls(ref)} in this set`, {
      file: world.store.images.source.label,
    });
  return object;
}
