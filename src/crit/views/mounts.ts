/** x mounts: the mounts of each mount namespace. */

import type { Graph, Mount } from "../graph/types.ts";
import { escapeControls } from "./escape.ts";
import { ownDocument } from "./own-json.ts";
import { type Page, readable } from "./page.ts";
import { Table } from "./table.ts";
import type { Value } from "./value.ts";

const HEADERS = [
  "NS",
  "ID",
  "PARENT",
  "DEVICE",
  "TYPE",
  "SOURCE",
  "ROOT",
  "MOUNTPOINT",
  "FLAGS",
  "PROPAGATION",
  "NOTE",
] as const;

export async function mountsText(graph: Graph, page: Page): Promise<void> {
  const table = new Table(HEADERS, (text) => page.print(text));
  for await (const mount of readable(page, graph.lists.mounts())) {
    const ids = [namespaceId(mount), mount.id].map(String);
    const parent = mount.parent === undefined ? "" : String(mount.parent_id);
    const names = [mount.fstype.name, mount.source, mount.root, mount.mountpoint].map(escapeControls);
    table.row([
      ...ids,
      parent,
      mountDevice(mount),
      ...names,
      mountOptions(mount),
      propagation(mount),
      mountNote(mount),
    ]);
  }
  table.end();
}

/** Flags of the mount and of its file system, in the words of mount(8). */
export function mountOptions({ flags: own, sb_flags }: Mount): string {
  const names = [...new Set([...own.names, ...sb_flags.names])].filter((name) => !PROPAGATION.includes(name));
  return names.map(word).join(",");
}

/** Flags that the peer groups say better. */
const PROPAGATION = ["SHARED", "SLAVE", "PRIVATE"];

function word(flag: string): string {
  return flag === "RDONLY" ? "ro" : flag.toLowerCase();
}

/** As the optional fields of /proc/PID/mountinfo. */
export function propagation({ shared_id, master_id }: Mount): string {
  const words = [shared_id === 0 ? [] : `shared:${shared_id}`, master_id === 0 ? [] : `master:${master_id}`];
  return words.flat().join(" ");
}

/** What is unusual about a mount; safe to print. */
export function mountNote({ external, deleted }: Mount): string {
  const words = [
    external === undefined ? [] : `external ${escapeControls(external)}`.trimEnd(),
    deleted ? "deleted" : [],
  ];
  return words.flat().join(", ");
}

/** docs/schema/crit-x-mounts.json. */
export function mountsJson(graph: Graph, page: Page): Promise<void> {
  return ownDocument(page, "crit-x-mounts", "mounts", rows(graph, page));
}

async function* rows(graph: Graph, page: Page): AsyncGenerator<Value> {
  for await (const mount of readable(page, graph.lists.mounts())) {
    yield {
      ns: namespaceId(mount),
      id: mount.id,
      parent_id: mount.parent === undefined ? null : mount.parent_id,
      device: mountDevice(mount),
      fstype: mount.fstype.name,
      source: mount.source,
      root: mount.root,
      mountpoint: mount.mountpoint,
      options: mount.options,
      flags: mount.flags.names,
      sb_flags: mount.sb_flags.names,
      shared_id: mount.shared_id === 0 ? null : mount.shared_id,
      master_id: mount.master_id === 0 ? null : mount.master_id,
      external: mount.external,
      deleted: mount.deleted,
    };
  }
}

/** The id of a "ns:mnt/4". */
function namespaceId({ ns }: Mount): number {
  return Number(ns.slice(ns.indexOf("/") + 1));
}

/** "8:1". */
export function mountDevice({ device: { major, minor } }: Mount): string {
  return `${major}:${minor}`;
}
