/** x ns: namespaces with the tasks in them. */

import type { Graph, MemberRow, Namespace, Ref } from "../graph/types.ts";
import { escapeControls } from "./escape.ts";
import { ownDocument } from "./own-json.ts";
import { type Page, readable } from "./page.ts";
import { Table } from "./table.ts";
import { reportMissing } from "./task-lists.ts";
import type { Value } from "./value.ts";

interface Row {
  readonly ns: Namespace;
  /** Pids, in the order of the tree. */
  readonly members: readonly number[];
}

/** Pids named in a table; the count says how many there are. */
const NAMED = 8;

export async function nsText(graph: Graph, page: Page): Promise<void> {
  const table = new Table(["KIND", "ID", "TASKS", "MEMBERS", "ABOUT"], (text) => page.print(text));
  for await (const { ns, members } of namespaces(graph, page)) {
    const named = members.slice(0, NAMED).join(",");
    const more = members.length > NAMED ? `${named},…` : named;
    table.row([ns.type, String(ns.id), String(members.length), more, namespaceText(ns)]);
  }
  table.end();
}

/** Host, key of --external, host name, id maps: what there is to say in a few words; safe to print. */
export function namespaceText({ host, external, hostname, uid_map }: Namespace): string {
  const words = [
    ...(host ? ["host"] : []),
    ...(external === undefined ? [] : [`external ${escapeControls(external)}`]),
    ...(hostname === undefined ? [] : [escapeControls(hostname)]),
    ...(uid_map.length === 0 ? [] : [uid_map.map((m) => `${m.inside}=${m.outside}+${m.count}`).join(" ")]),
  ];
  return words.join(", ");
}

/** docs/schema/crit-x-ns.json. */
export function nsJson(graph: Graph, page: Page): Promise<void> {
  return ownDocument(page, "crit-x-ns", "namespaces", documents(graph, page));
}

async function* documents(graph: Graph, page: Page): AsyncGenerator<Value> {
  for await (const { ns, members } of namespaces(graph, page)) {
    yield {
      kind: ns.type,
      id: ns.id,
      host: ns.host,
      external: ns.external,
      images: ns.images,
      hostname: ns.hostname,
      domainname: ns.domainname,
      uid_map: ns.type === "user" ? ns.uid_map.map((range) => ({ ...range })) : undefined,
      gid_map: ns.type === "user" ? ns.gid_map.map((range) => ({ ...range })) : undefined,
      monotonic: ns.monotonic?.toString(),
      boottime: ns.boottime?.toString(),
      members,
    };
  }
}

async function* namespaces(graph: Graph, page: Page): AsyncGenerator<Row> {
  const members = new Map<Ref, number[]>();
  let last: MemberRow["namespaces"] | undefined; // one task after the other has the same list
  let lists: readonly number[][] = [];
  for await (const { pid, namespaces } of readable(page, graph.lists.members())) {
    if (namespaces.length === 0) await explain(graph, page, pid);
    if (namespaces !== last) {
      last = namespaces;
      lists = namespaces.map(({ ref }) => {
        const list = members.get(ref) ?? [];
        members.set(ref, list);
        return list;
      });
    }
    for (const list of lists) list.push(pid);
  }
  for await (const ns of readable(page, graph.lists.namespaces())) {
    yield { ns, members: members.get(ns.ref) ?? [] };
    members.delete(ns.ref);
  }
  for (const [ref, pids] of members) {
    const ns = (await graph.has(ref)) ? await graph.get(ref) : undefined;
    if (ns?.kind === "ns") yield { ns, members: pids };
  }
}

/** Why a task is in no namespace: nothing is wrong with dead ones. */
async function explain(graph: Graph, page: Page, pid: number): Promise<void> {
  const task = await graph.get(`task:${pid}`);
  if (task.kind === "task") reportMissing(page, task);
}
