/** The messages an object is made of, with their places: where its edges start. */

import type { MessageType } from "../schema/descriptor.ts";
import { messageType } from "../schema/descriptor.ts";
import type { Message } from "../schema/message.ts";
import { findFile, findTimer, findVma } from "./lookup.ts";
import type { At, Ref } from "./objects/common.ts";
import type { Placed } from "./placed.ts";
import type { PlacedFile } from "./placed-file.ts";
import { keyNumber, splitRef } from "./ref.ts";
import type { Scope } from "./resolver.ts";
import type { Steps } from "./scan.ts";
import type { Store } from "./store.ts";
import { withoutVmas } from "./vmas.ts";

/** One message of an object. Loaded when asked for: a task has several images, and many questions need one of them. */
export interface Part {
  readonly type: MessageType;
  /** Undefined where the set does not have it. Throws CkptError where it is damaged. */
  readonly load: () => Promise<LoadedPart | undefined> | LoadedPart | undefined;
}

export interface LoadedPart {
  readonly type: MessageType;
  readonly message: Message;
  readonly scope: Scope;
  /** The place of a value in the message. */
  readonly at: (steps: Steps) => At;
}

/** The parts of an object whose marked fields are its edges; none for an object without such fields. */
export async function partsOf(store: Store, ref: Ref): Promise<Part[]> {
  const { kind = "", keys = [] } = splitRef(ref) ?? {};
  const [first = "", second = ""] = keys;
  const number = keyNumber(first) ?? -1;
  switch (kind) {
    case "task":
      return taskParts(store, number);
    case "fd": {
      const table = await store.tasks.descriptors(number);
      const placed = table.find(({ message }) => message.fd === keyNumber(second));
      return placed === undefined ? [] : [whole(placed, { pid: number })];
    }
    case "vma": {
      const vma = await findVma(store, number, second);
      if (vma === undefined) return [];
      const { at, message } = vma;
      const type = messageType("vma_entry");
      const scope = { image: at().image, pid: number };
      return [{ type, load: () => ({ type, message: message as unknown as Message, scope, at }) }];
    }
    case "timer": {
      const timer = await findTimer(store, number, second);
      if (timer === undefined || !("posix" in timer.entry)) return [];
      const { posix } = timer.entry;
      return [
        inside(timer.placed, timer.steps, messageType("posix_timer_entry"), posix as unknown as Message, {
          pid: number,
        }),
      ];
    }
    case "tty":
      return one((await store.ttys()).get(number));
    case "memfd":
      return one((await store.memfds()).get(number));
    case "netdev":
      return one((await store.netdevs(number)).get(keyNumber(second) ?? -1), { net: number });
    case "ns":
      return first !== "net" ? [] : one(await netns(store, keyNumber(second) ?? -1), { net: keyNumber(second) });
    case "lock":
      return one((await store.images.entries("filelocks.img", "file_lock_entry"))[number]);
    default: {
      const file = await findFile(store, ref);
      return file === undefined ? [] : fileParts(store, file);
    }
  }
}

/** A whole entry as a part. */
export function whole(placed: Placed<unknown>, scope: Omit<Scope, "image"> = {}): Part {
  return { type: placed.type, load: () => load(placed as Placed, scope) };
}

function one(placed: Placed<unknown> | undefined, scope: Omit<Scope, "image"> = {}): Part[] {
  return placed === undefined ? [] : [whole(placed, scope)];
}

function load(placed: Placed, scope: Omit<Scope, "image">): LoadedPart {
  const { type, message } = placed;
  return { type, message, scope: { ...scope, image: placed.image }, at: (steps) => placed.at(steps) };
}

function inside(placed: Placed, way: Steps, type: MessageType, message: Message, scope: Omit<Scope, "image">): Part {
  const at = (steps: Steps): At => placed.at([...way, ...steps]);
  return { type, load: () => ({ type, message, scope: { ...scope, image: placed.image }, at }) };
}

function netns(store: Store, id: number): Promise<Placed<unknown> | undefined> {
  return store.images.first(`netns-${store.nsImageKey(id)}.img`, "netns_entry");
}

function taskParts(store: Store, pid: number): Part[] {
  const node = store.tree.get(pid);
  if (node === undefined) return [];
  const { tasks } = store;
  const lazy = (name: string, read: () => Promise<LoadedPart | undefined>): Part => ({
    type: messageType(name),
    load: read,
  });
  return [
    whole(node.placed, { pid }),
    lazy("task_kobj_ids_entry", async () => {
      const ids = await tasks.ids(pid);
      if (ids === undefined) return undefined;
      const { placed, steps, message } = ids;
      const at = (more: Steps): At => placed.at([...steps, ...more]);
      const scope = { image: placed.image, pid };
      return { type: messageType("task_kobj_ids_entry"), message: message as unknown as Message, scope, at };
    }),
    lazy("fs_entry", async () => {
      const fs = await tasks.fs(pid);
      return fs === undefined ? undefined : load(fs as unknown as Placed, { pid });
    }),
    // Areas are objects of their own; what else mm has is one name of a file.
    lazy("mm_entry", async () => {
      const mm = await tasks.mm(pid);
      return mm === undefined ? undefined : load(withoutVmas(mm as unknown as Placed), { pid });
    }),
  ];
}

/** A file's entry; in old sets also what it watches, elsewhere; what its path was remapped to; files in its queue. */
export async function fileParts(store: Store, file: PlacedFile): Promise<Part[]> {
  const scope = { file: file.id, net: file.typeName === "PACKETSK" ? file.entry.psk?.ns_id : undefined };
  const parts = [whole(file.placed, scope)];
  switch (file.typeName) {
    case "EVENTPOLL":
      parts.push(...(await oldParts(store, file, "eventpoll-tfd.img", "eventpoll_tfd_entry")));
      break;
    case "INOTIFY":
      parts.push(...(await oldParts(store, file, "inotify-wd.img", "inotify_wd_entry")));
      break;
    case "FANOTIFY":
      parts.push(...(await oldParts(store, file, "fanotify-mark.img", "fanotify_mark_entry")));
      break;
    case "REG":
      parts.push(...one((await store.remaps()).get(file.id)));
      break;
    case "UNIXSK":
      parts.push(...((await store.queues()).get(file.id) ?? []).map((placed) => whole(placed)));
      break;
  }
  return parts;
}

async function oldParts(
  store: Store,
  file: PlacedFile,
  image: string,
  type: "eventpoll_tfd_entry" | "inotify_wd_entry" | "fanotify_mark_entry",
): Promise<Part[]> {
  if (file.steps.length > 0) return [];
  const entries = await store.images.entries(image, type);
  return entries.filter(({ message }) => message.id === file.id).map((placed) => whole(placed, { file: file.id }));
}
