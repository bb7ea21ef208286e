/** Namespaces: what their own images tell. */

import type { UidGidExtent } from "../../schema/generated/types.ts";
import type { NsName } from "../namespaces.ts";
import type { At } from "../objects/common.ts";
import type { IdRange, Namespace } from "../objects/other.ts";
import type { World } from "../world.ts";

/** A namespace that the set has: the host's, one of a task, or one with images. */
export async function makeNamespace(world: World, ns: NsName): Promise<Namespace> {
  const { store, namespaces } = world;
  const { images } = store;
  const { kind, id } = ns;
  const key = store.nsImageKey(id);
  const names = await namespaces.images(ns);
  const read = <T>(readImage: () => Promise<T | undefined>): Promise<T | undefined> => store.tolerate(readImage);
  const uts =
    kind !== "uts"
      ? undefined
      : await read(async () => (await images.first(`utsns-${key}.img`, "utsns_entry"))?.message);
  const user =
    kind !== "user"
      ? undefined
      : await read(async () => (await images.first(`userns-${key}.img`, "userns_entry"))?.message);
  const time =
    kind !== "time"
      ? undefined
      : await read(async () => (await images.first(`timens-${key}.img`, "timens_entry"))?.message);
  const net =
    kind !== "net"
      ? undefined
      : await read(async () => (await images.first(`netns-${key}.img`, "netns_entry"))?.message);
  const pid =
    kind !== "pid"
      ? undefined
      : await read(async () => (await images.first(`pidns-${key}.img`, "pidns_entry"))?.message);
  return {
    kind: "ns",
    ref: `ns:${kind}/${id}`,
    at: await placeOf(world, ns),
    type: kind,
    id,
    host: namespaces.isHost(ns),
    images: names,
    external: net?.ext_key ?? pid?.ext_key,
    hostname: uts?.nodename,
    domainname: uts?.domainname,
    uid_map: ranges(user?.uid_map),
    gid_map: ranges(user?.gid_map),
    monotonic: time?.monotonic.tv_sec,
    boottime: time?.boottime.tv_sec,
  };
}

/** The images that hold one entry about a namespace as such. */
const OWN_IMAGES = {
  uts: ["utsns", "utsns_entry"],
  user: ["userns", "userns_entry"],
  time: ["timens", "timens_entry"],
  net: ["netns", "netns_entry"],
  pid: ["pidns", "pidns_entry"],
  ipc: ["ipcns-var", "ipc_var_entry"],
  mnt: ["mountpoints", "mnt_entry"],
} as const;

/** Its own image, else the field that first names it: in inventory.img or the ids of a task. */
async function placeOf({ store, namespaces }: World, ns: NsName): Promise<At> {
  if (ns.kind !== "cgroup") {
    const [prefix, type] = OWN_IMAGES[ns.kind];
    const own = await store.images.first(`${prefix}-${store.nsImageKey(ns.id)}.img`, type);
    if (own !== undefined) return own.at();
  }
  const field = `${ns.kind}_ns_id`;
  const { inventory } = store;
  if (inventory !== undefined && namespaces.isHost(ns)) return inventory.at(["root_ids", field]);
  for (const { node } of store.tree.ordered()) {
    const ids = await store.tolerate(() => store.tasks.ids(node.pid));
    if (ids !== undefined && (ids.message as unknown as Record<string, unknown>)[field] === ns.id) {
      return ids.placed.at([...ids.steps, field]);
    }
  }
  const [image = "pstree.img"] = await namespaces.images(ns);
  return { image, entry: 0, path: "entries[0]", offset: 0, length: 0 };
}

function ranges(extents: readonly UidGidExtent[] | undefined): IdRange[] {
  return (extents ?? []).map(({ first: inside, lower_first: outside, count }) => ({ inside, outside, count }));
}
