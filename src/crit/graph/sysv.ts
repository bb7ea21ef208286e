/** Names of the System V objects of an ipc namespace. */

import type { Ref } from "./objects/common.ts";
import type { Store } from "./store.ts";

const IMAGES = [
  ["shm", "ipc_shm_entry"],
  ["sem", "ipc_sem_entry"],
  ["msg", "ipc_msg_entry"],
] as const;

/** Segments, then semaphore sets, then queues; entries that cannot be read are left out. */
export async function* sysvRefs(store: Store, ns: number): AsyncGenerator<Ref, void, undefined> {
  for (const [type, entry] of IMAGES) {
    for (const placed of await store.images.entries(`ipcns-${type}-${store.nsImageKey(ns)}.img`, entry)) {
      const id = await store.tolerate(() => placed.message.desc.id);
      if (id !== undefined) yield `sysv:${type}/${ns}/${id}`;
    }
  }
}
