/** Every marked value of a set, image by image, with what it names and whether the set has that. */

import { imageTypeOfFile } from "../images/table.ts";
import { messageType } from "../schema/descriptor.ts";
import type { MessageTypes } from "../schema/generated/types.ts";
import type { ImageSet } from "../set/image-set.ts";
import type { At, Ref } from "./objects/common.ts";
import type { Placed } from "./placed.ts";
import { FILE_TYPE_NUMBERS } from "./placed-file.ts";
import type { Scope } from "./resolver.ts";
import { Store } from "./store.ts";
import { makeWorld, type World } from "./world.ts";

/** A value that names an object: the raw material of verify, remap and the graph itself. */
export interface Reference {
  /** Message and field: "unix_sk_entry.peer". */
  readonly field: string;
  /** What it names, as in the marks; of alternatives the one that holds: "unix.ino". */
  readonly mark: string;
  readonly value: number | bigint;
  /**
   * The name of what it names. Kinds that are no objects of the graph are here too: mm:1, fdtable:2, fs:1, sighand:1,
   * cgset:1, seccomp:0, pages:1, mntgroup:5, bpfmap:3.
   */
  readonly to: Ref;
  readonly resolved: boolean;
  readonly at: At;
}

/**
 * All references of a set in the order of its images' names. Values that mean "none" are left out. Decodes everything;
 * damaged images end early without throwing, `problems` hears of them.
 */
export async function* references(
  set: ImageSet,
  problems?: (line: string) => void,
): AsyncGenerator<Reference, void, undefined> {
  const world = makeWorld(await Store.open(set));
  const { store } = world;
  for (const name of await store.images.names()) {
    const found = imageTypeOfFile(name);
    if (found?.type.entry === undefined) continue;
    const { entry, head } = found.type;
    if (![entry, head].some((type) => type !== undefined && store.marks.kinds(messageType(type)).size > 0)) continue;
    yield* referencesIn(world, name, entry as keyof MessageTypes, found.key);
  }
  if (problems !== undefined) store.images.problems.forEach(problems);
}

async function* referencesIn(
  world: World,
  name: string,
  entry: keyof MessageTypes,
  key: string | undefined,
): AsyncGenerator<Reference, void, undefined> {
  const { store, resolver } = world;
  for (const placed of (await store.tolerate(() => store.images.entries(name, entry))) ?? []) {
    const scope = await store.tolerate(() => scopeOf(world, placed as unknown as Placed, key));
    if (scope === undefined) continue;
    for (const marked of store.marks.walk(placed.type, (placed as unknown as Placed).message)) {
      const target = await resolver.resolve(marked, scope);
      if (target === undefined) continue;
      const field = `${marked.ownerType.name}.${marked.field.name}`;
      yield { field, ...target, at: placed.at(marked.steps) };
    }
  }
}

/** What the values of an entry depend on, by the name of the image and the entry itself. */
function scopeOf({ store }: World, placed: Placed, key: string | undefined): Scope {
  const { image } = placed;
  const number = Number(key ?? NaN);
  const message = placed.message as { id?: number; psk?: { ns_id?: number }; ns_id?: number; type?: number };
  const scope = { image };
  switch (placed.type.name) {
    case "file_entry":
      return {
        ...scope,
        file: message.type === FILE_TYPE_NUMBERS["EVENTPOLL"] ? message.id : undefined,
        net: message.psk?.ns_id,
      };
    case "eventpoll_tfd_entry":
      return { ...scope, file: message.id };
    case "packet_sock_entry":
      return { ...scope, net: message.ns_id };
    case "net_device_entry":
    case "netns_entry":
      return { ...scope, net: number };
    default:
      return { ...scope, pid: Number.isNaN(number) ? undefined : store.tree.taskOf(number) };
  }
}
