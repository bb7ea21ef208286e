/** All about one object: its fields, what it refers to, and who refers to it. */

import { CkptError } from "../../crit/errors.ts";
import type { Edge, Graph, Obj, Ref } from "../../crit/graph/types.ts";
import { escapeControls } from "../../crit/views/escape.ts";
import type { Row } from "../state/row.ts";
import { cell } from "./cells.ts";
import { linesAbout } from "./log.ts";
import type { Context, Screen, WorkOptions } from "./screen.ts";

export const OBJECT: Screen = {
  id: "object",
  title: "Object",
  empty: "nothing is known of it",
  columns: () => [
    { title: "WHAT", width: 22 },
    { title: "VALUE", width: "rest" },
  ],
  rows: ({ graph }, { subject }, work) => about(graph, subject ?? "", work),
};

/** Of every object; shown elsewhere. */
const HIDDEN: ReadonlySet<string> = new Set(["at", "kind", "ref", "entry", "core", "ids", "file_entry"]);

async function* about(graph: Graph, ref: Ref, work: WorkOptions): AsyncGenerator<Row> {
  const object = await graph.get(ref);
  const { at } = object;
  yield { key: "title", ref: object.ref, at, cells: [cell(object.kind, "kind"), cell(graph.title(object), "strong")] };
  yield {
    key: "at",
    at,
    to: { screen: "images", select: `${at.image} ${at.path}` },
    cells: [cell("in the images", "dim"), cell(`${at.image} ${at.path}`, "link")],
  };
  for (const [name, value] of Object.entries(object)) {
    if (HIDDEN.has(name) || value === undefined || typeof value === "function") continue;
    yield { key: `field ${name}`, at, cells: [cell(name.replaceAll("_", " "), "dim"), cell(shown(value))] };
  }
  yield { key: "out", heading: true, cells: ["refers to"] };
  for (const [i, edge] of (await graph.out(object.ref)).entries())
    yield await edgeRow(graph, edge, edge.to, `out ${i}`);
  yield { key: "in", heading: true, cells: ["used by"] };
  let users = 0;
  for await (const edge of graph.incoming(object.ref, work))
    yield await edgeRow(graph, edge, edge.from, `in ${users++}`);
}

/** A field for people: numbers, words with names, lists and parts of objects, on one line. Safe to print. */
function shown(value: unknown): string {
  if (value === undefined || value === null) return "-";
  if (typeof value === "string") return escapeControls(value);
  if (typeof value === "bigint" || typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return value.length === 0 ? "-" : value.map(shown).join(", ");
  if (typeof value !== "object") return "";
  if ("names" in value && "bits" in value) return (value.names as readonly string[]).join(" ") || "-";
  if ("name" in value && "number" in value) return `${shown(value.name)} (${shown(value.number)})`;
  return Object.entries(value)
    .filter(([name, inner]) => !HIDDEN.has(name) && inner !== undefined)
    .map(([name, inner]) => `${name} ${shown(inner)}`)
    .join(", ");
}

/** An object at the other end of a reference; also the rows of the list of users. */
export async function edgeRow(graph: Graph, { label, resolved, at }: Edge, other: Ref, key: string): Promise<Row> {
  const object = await objectOf(graph, other);
  const name = object === undefined ? cell("not in the set", "bad") : cell(graph.title(object));
  return {
    key,
    ref: object?.ref,
    to: object === undefined || !resolved ? undefined : other,
    at,
    cells: [cell(label, "kind"), { text: `${escapeControls(other)}  ${name.text}`, tone: name.tone }],
  };
}

async function objectOf(graph: Graph, ref: Ref): Promise<Obj | undefined> {
  try {
    return await graph.get(ref);
  } catch (error) {
    if (error instanceof CkptError) return undefined;
    throw error;
  }
}

/** Who refers to an object, or to what a descriptor leads to. */
export const USERS: Screen = {
  id: "users",
  title: "Users",
  empty: "nobody uses it",
  columns: () => [
    { title: "AS", width: 10 },
    { title: "USER", width: "rest" },
  ],
  rows: (context, { subject }, work) => users(context, subject ?? "", work),
};

async function* users(context: Context, ref: Ref, work: WorkOptions): AsyncGenerator<Row> {
  const { graph } = context;
  // Who uses a descriptor is who uses what it leads to: the other descriptors of the file, and what refers to these.
  const object = await objectOf(graph, ref);
  const targets = object?.kind === "fd" ? [object.file, ref] : [ref];
  const seen = new Set<string>();
  for (const target of targets) {
    for await (const edge of graph.incoming(target, work)) {
      const key = `${edge.from} ${edge.at.image} ${edge.at.path}`;
      if (seen.has(key)) continue;
      seen.add(key);
      yield await edgeRow(graph, edge, edge.from, key);
    }
  }
  yield* linesAbout(context, targets, work);
}
