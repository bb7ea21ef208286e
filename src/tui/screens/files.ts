/** Files: the descriptors of each task, what they lead to, and who else holds the same open file. */

import type { Graph, OpenFile, OpenRow, Ref, Socket, Task } from "../../crit/graph/types.ts";
import type { Place } from "../state/place.ts";
import type { Row } from "../state/row.ts";
import { cell } from "./cells.ts";
import { taskHeading, tasksOf } from "./tasks.ts";
import type { Context, Screen } from "./screen.ts";

export const FILES: Screen = {
  id: "files",
  title: "Files",
  empty: "no descriptors",
  columns: () => [
    { title: "FD", width: 4, align: "right" },
    { title: "TYPE", width: 9 },
    { title: "FLAGS", width: 11, wide: 24, from: 76 },
    { title: "POS", width: 8, align: "right", from: 100 },
    { title: "FILE", width: "rest" },
    { title: "ALSO HELD BY", width: 14, wide: 36, from: 66 },
  ],
  complete,
  rows: (context, place) => files(context, place),
};

async function* files(context: Context, place: Place): AsyncGenerator<Row> {
  for await (const task of tasksOf(context, place)) {
    yield taskHeading(task);
    yield* descriptors(context, task);
  }
}

async function* descriptors({ graph }: Context, task: Task): AsyncGenerator<Row> {
  for await (const row of graph.lists.descriptors(task.pid)) yield await rowOf(graph, task, row);
  for await (const row of graph.lists.places(task.pid)) yield await rowOf(graph, task, row);
}

/** Of larger sets the other holders are looked up for the rows in sight: it takes the tables of all tasks. */
const MANY_TASKS = 200;

async function rowOf(graph: Graph, task: Task, { as, fd, to, file }: OpenRow): Promise<Row> {
  const late = graph.facts.tasks > MANY_TASKS;
  return {
    key: fd?.ref ?? `${task.ref} ${as}`,
    ref: fd?.ref ?? file?.ref,
    task: task.ref,
    to: file === undefined ? undefined : to,
    at: fd?.at ?? file?.at,
    late,
    cells: [
      cell(fd?.fd ?? as, "number"),
      cell(typeOf(fd, file), "kind"),
      cell(flagsOf(file), "dim"),
      cell(positionOf(file), "dim"),
      file === undefined ? cell(`${to} is not in the set`, "bad") : cell(graph.title(file), "path"),
      cell(late ? "" : await holdersOf(graph, to, fd?.ref), "link"),
    ],
  };
}

async function complete({ graph }: Context, row: Row): Promise<Row> {
  const object = row.ref === undefined ? undefined : await graph.get(row.ref);
  const file = object?.kind === "fd" ? object.file : row.ref;
  if (file === undefined) return row;
  return { ...row, cells: [...row.cells.slice(0, -1), cell(await holdersOf(graph, file, row.ref), "link")] };
}

/** What stat(1) would say of regular files and the like; of all others the type that criu gives them. */
function typeOf(fd: OpenRow["fd"], file: OpenFile | Socket | undefined): string {
  if (file?.kind === "file" && file.type === "REG") return FORMATS[file.format ?? "regular"] ?? file.format ?? "";
  return fd?.type.name ?? "";
}

const FORMATS: Readonly<Record<string, string>> = {
  regular: "file",
  directory: "directory",
  "character device": "char-dev",
  "block device": "block-dev",
  "symbolic link": "symlink",
};

function positionOf(file: OpenFile | Socket | undefined): string {
  return file?.kind === "file" && (file.type === "REG" || file.type === "MEMFD") ? String(file.pos) : "";
}

/** "RDWR APPEND": without the O_ that all have, and without O_LARGEFILE, which says nothing on 64 bits. */
function flagsOf(file: OpenFile | Socket | undefined): string {
  const names = (file?.flags?.names ?? []).map((name) => name.replace(/^O_/, ""));
  return names.filter((name) => name !== "LARGEFILE").join(" ");
}

/** The other descriptors of the same open file: "105/3 107/3". */
async function holdersOf(graph: Graph, file: Ref, own: Ref | undefined): Promise<string> {
  const holders = await graph.lists.holders(file);
  return holders
    .filter((holder) => holder !== own)
    .map((holder) => holder.slice("fd:".length))
    .join(" ");
}
