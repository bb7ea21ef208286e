/** Namespaces with the tasks in them, and the mounts and devices of those that the set describes. */

import type { Graph, Mount, Namespace, Netdev, Ref } from "../../crit/graph/types.ts";
import { mountDevice, mountNote, mountOptions, propagation } from "../../crit/views/mounts.ts";
import { namespaceText } from "../../crit/views/ns.ts";
import type { Row } from "../state/row.ts";
import { cell, raw } from "./cells.ts";
import type { Context, Screen } from "./screen.ts";

export const NAMESPACES: Screen = {
  id: "namespaces",
  title: "Namespaces and mounts",
  empty: "the set names no namespaces",
  columns: () => [
    { title: "NAMESPACE", width: 30, tree: true },
    { title: "TYPE", width: 11 },
    { title: "FROM", width: 16, from: 70 },
    { title: "ABOUT", width: "rest" },
  ],
  rows: (context) => namespaces(context),
};

async function* namespaces({ graph }: Context): AsyncGenerator<Row> {
  const members = await membersOf(graph);
  const mounts = await mountsOf(graph);
  for await (const ns of graph.lists.namespaces()) {
    const tasks = members.get(ns.ref) ?? [];
    const own = mounts.get(ns.ref) ?? [];
    const devices = ns.type === "net" && !ns.host ? await netdevsOf(graph, ns.ref) : [];
    yield namespaceRow(ns, tasks, own.length + devices.length > 0);
    yield* mountRows(own);
    for (const device of devices) yield deviceRow(device);
  }
}

async function membersOf(graph: Graph): Promise<Map<Ref, number[]>> {
  const members = new Map<Ref, number[]>();
  for await (const { pid, namespaces: all } of graph.lists.members()) {
    for (const { ref } of all) {
      const pids = members.get(ref);
      if (pids === undefined) members.set(ref, [pid]);
      else pids.push(pid);
    }
  }
  return members;
}

async function mountsOf(graph: Graph): Promise<Map<Ref, Mount[]>> {
  const mounts = new Map<Ref, Mount[]>();
  for await (const mount of graph.lists.mounts()) {
    const known = mounts.get(mount.ns);
    if (known === undefined) mounts.set(mount.ns, [mount]);
    else known.push(mount);
  }
  return mounts;
}

async function netdevsOf(graph: Graph, ns: Ref): Promise<Netdev[]> {
  const devices: Netdev[] = [];
  for await (const { object } of graph.find({ kinds: ["netdev"] }))
    if (object.kind === "netdev" && object.ns === ns) devices.push(object);
  return devices;
}

/** Tasks named in a row. */
const NAMED = 8;

function namespaceRow(ns: Namespace, tasks: readonly number[], folds: boolean): Row {
  const named = tasks.slice(0, NAMED).join(" ");
  const who = `${tasks.length} task${tasks.length === 1 ? "" : "s"}${tasks.length === 0 ? "" : `: ${named}${tasks.length > NAMED ? " …" : ""}`}`;
  const first = tasks[0];
  return {
    key: ns.ref,
    ref: ns.ref,
    task: first === undefined ? undefined : `task:${first}`,
    at: ns.at,
    depth: 0,
    ...(folds ? { fold: "tree" as const } : {}),
    cells: [
      raw(`${ns.type} ${ns.id}`, "name"),
      cell(ns.host ? "host" : "own", ns.host ? "dim" : "good"),
      cell(""),
      cell([who, namespaceText(ns)].filter((text) => text !== "" && text !== "host").join(", ")),
    ],
  };
}

/** Mounts as the tree they are, in the order of the image below each parent. */
function* mountRows(mounts: readonly Mount[]): Generator<Row> {
  const refs = new Set(mounts.map(({ ref }) => ref));
  const children = new Map<Ref | undefined, Mount[]>();
  for (const mount of mounts) {
    const parent =
      mount.parent !== undefined && refs.has(mount.parent) && mount.parent !== mount.ref ? mount.parent : undefined;
    const known = children.get(parent);
    if (known === undefined) children.set(parent, [mount]);
    else known.push(mount);
  }
  const shown = new Set<Ref>();
  function* under(parent: Ref | undefined, depth: number): Generator<Row> {
    for (const mount of children.get(parent) ?? []) {
      if (shown.has(mount.ref)) continue;
      shown.add(mount.ref);
      yield mountRow(mount, depth, (children.get(mount.ref)?.length ?? 0) > 0);
      yield* under(mount.ref, depth + 1);
    }
  }
  yield* under(undefined, 1);
  // Parents that form a ring hang on nothing.
  for (const mount of mounts) if (!shown.has(mount.ref)) yield mountRow(mount, 1, false);
}

function mountRow(mount: Mount, depth: number, folds: boolean): Row {
  const about = [`mnt ${mount.id}`, mountDevice(mount), mountOptions(mount), propagation(mount), mountNote(mount)];
  return {
    key: mount.ref,
    ref: mount.ref,
    at: mount.at,
    depth,
    ...(folds ? { fold: "tree" as const } : {}),
    cells: [
      raw(mount.mountpoint, "path"),
      raw(mount.fstype.name, "kind"),
      raw(mount.root === "/" ? mount.source : `${mount.source}${mount.root}`, "dim"),
      cell(about.filter((text) => text !== "").join("  ")),
    ],
  };
}

function deviceRow(device: Netdev): Row {
  return {
    key: device.ref,
    ref: device.ref,
    at: device.at,
    depth: 1,
    cells: [
      raw(device.name, "path"),
      raw(device.type.name, "kind"),
      raw(device.address ?? "", "dim"),
      cell(`mtu ${device.mtu}  ${device.flags.names.join(" ").toLowerCase()}`),
    ],
  };
}
