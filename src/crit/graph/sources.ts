/** All parts of objects of a set that can name an object of a wanted kind, image kind by image kind. */

import { messageType } from "../schema/descriptor.ts";
import type { Wanted } from "./incoming.ts";
import { placedTimers } from "./make/timer.ts";
import type { Ref } from "./objects/common.ts";
import { Pace, type PassOptions } from "../set/pace.ts";
import { fileParts, partsOf, whole, type Part } from "./parts.ts";
import { hex, refOfFile } from "./ref.ts";
import { placedVmas } from "./vmas.ts";
import type { World } from "./world.ts";

/** A part with the object it is of. */
export interface Source {
  readonly ref: Ref;
  readonly part: Part;
}

/** To be called for each task that is looked at. */
type Step = () => Promise<void>;

/** Groups that look at each task. */
const BY_TASK: readonly unknown[] = [taskSources, timerSources, vmaSources];

/** Kinds of sources with the messages their parts are, so that images which cannot name the wanted kind stay unread. */
const GROUPS: readonly (readonly [
  messages: readonly string[],
  list: (world: World, wanted: Wanted, step: Step) => AsyncGenerator<Source, void, undefined>,
])[] = [
  [["pstree_entry", "task_kobj_ids_entry", "fs_entry", "mm_entry"], taskSources],
  [["posix_timer_entry"], timerSources],
  [["vma_entry"], vmaSources],
  [
    [
      "file_entry",
      "eventpoll_tfd_entry",
      "inotify_wd_entry",
      "fanotify_mark_entry",
      "remap_file_path_entry",
      "sk_packet_entry",
    ],
    fileSources,
  ],
  [["tty_info_entry"], ttySources],
  [["memfd_inode_entry"], memfdSources],
  [["mnt_entry"], mountSources],
  [["net_device_entry", "netns_entry"], netSources],
  [["file_lock_entry"], lockSources],
];

/**
 * Parts whose message can hold one of the wanted kinds, without those of messages in `skip`. What cannot be read is
 * noted and passed over. `pass` hears of tasks that were looked at, and throws "aborted" between two.
 */
export async function* sourcesNaming(
  world: World,
  wanted: Wanted,
  skip: ReadonlySet<string>,
  pass: PassOptions,
): AsyncGenerator<Source, void, undefined> {
  const { marks, tree } = world.store;
  const canName = (message: string): boolean =>
    !skip.has(message) && [...wanted.keys()].some((kind) => marks.kinds(messageType(message)).has(kind));
  const groups = GROUPS.filter(([messages]) => messages.some(canName));
  const pace = new Pace(tree.size * groups.filter(([, list]) => BY_TASK.includes(list)).length, pass);
  let done = 0;
  const step = (): Promise<void> => pace.tick(done++);
  for (const [, list] of groups) {
    pace.check();
    for await (const source of list(world, wanted, step)) if (canName(source.part.type.name)) yield source;
  }
}

async function* taskSources({ store }: World, _: Wanted, step: Step): AsyncGenerator<Source, void, undefined> {
  for (const { node } of store.tree.ordered()) {
    await step();
    const ref = `task:${node.pid}`;
    for (const part of await partsOf(store, ref)) yield { ref, part };
  }
}

async function* timerSources({ store }: World, _: Wanted, step: Step): AsyncGenerator<Source, void, undefined> {
  for (const { node } of store.tree.ordered()) {
    await step();
    for (const { key } of (await store.tolerate(() => placedTimers(store, node.pid))) ?? []) {
      const ref = `timer:${node.pid}/${key}`;
      for (const part of await partsOf(store, ref)) yield { ref, part };
    }
  }
}

/** Areas that have a wanted number; the others, of which there may be millions, are not decoded. */
async function* vmaSources({ store }: World, wanted: Wanted, step: Step): AsyncGenerator<Source, void, undefined> {
  const type = messageType("vma_entry");
  const numbers = new Set(wanted.values());
  for (const { node } of store.tree.ordered()) {
    await step();
    const { pid } = node;
    const areas = placedVmas(store, pid, numbers);
    for (;;) {
      const next = await store.tolerate(() => areas.next());
      if (next === undefined || next.done === true) break;
      const { message, at } = next.value;
      const load = () => ({ type, message: message as never, scope: { image: at().image, pid }, at });
      yield { ref: `vma:${pid}/${hex(message.start)}`, part: { type, load } };
    }
  }
}

async function* fileSources({ store }: World): AsyncGenerator<Source, void, undefined> {
  for await (const file of store.files.all()) {
    const ref = refOfFile(file);
    for (const part of (await store.tolerate(() => fileParts(store, file))) ?? []) yield { ref, part };
  }
}

async function* ttySources({ store }: World): AsyncGenerator<Source, void, undefined> {
  for (const [id, placed] of await store.ttys()) yield { ref: `tty:${id}`, part: whole(placed) };
}

async function* memfdSources({ store }: World): AsyncGenerator<Source, void, undefined> {
  for (const [id, placed] of await store.memfds()) yield { ref: `memfd:${id}`, part: whole(placed) };
}

async function* mountSources({ store, namespaces }: World): AsyncGenerator<Source, void, undefined> {
  for await (const { placed } of namespaces.mounts()) {
    const id = await store.tolerate(() => placed.message.mnt_id);
    if (id !== undefined) yield { ref: `mnt:${id}`, part: whole(placed) };
  }
}

async function* netSources({ store, namespaces }: World): AsyncGenerator<Source, void, undefined> {
  for await (const { kind, id } of namespaces.all()) {
    if (kind !== "net") continue;
    for (const part of await partsOf(store, `ns:net/${id}`)) yield { ref: `ns:net/${id}`, part };
    for (const [ifindex, placed] of await store.netdevs(id)) {
      yield { ref: `netdev:${id}/${ifindex}`, part: whole(placed, { net: id }) };
    }
  }
}

async function* lockSources({ store }: World): AsyncGenerator<Source, void, undefined> {
  for (const placed of await store.images.entries("filelocks.img", "file_lock_entry")) {
    yield { ref: `lock:${placed.index}`, part: whole(placed) };
  }
}
