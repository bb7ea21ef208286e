/** x fds: the descriptors of each task, its working and its root directory. */

import type { Graph, OpenRow } from "../graph/types.ts";
import { writeGoString } from "../json/go-text.ts";
import type { JsonOut } from "../json/out.ts";
import { jsonPage, writeList, writeMember } from "./json-list.ts";
import { openJson, openText } from "./open-name.ts";
import { type Page, readable } from "./page.ts";
import { heading, holders, isGone, tasks } from "./task-lists.ts";

/** As Python crit prints them. */
export async function fdsText(graph: Graph, page: Page): Promise<void> {
  for await (const task of tasks(graph, page)) {
    page.print(heading(task));
    if (isGone(task)) continue;
    for await (const row of readable(page, opened(graph, task.pid))) {
      page.print(`\t${label(row).padStart(7)}: ${openText(row)}\n`);
    }
  }
}

/** go-criu's shape. */
export function fdsJson(graph: Graph, page: Page): Promise<void> {
  return jsonPage(page, (out) =>
    writeList(out, holders(graph, page), async ({ pid }) => {
      out.open("{");
      out.key("pid");
      out.number(pid);
      await writeMember(out, "files", readable(page, opened(graph, pid)), (row) => writeRow(out, row));
      out.close("}");
    }),
  );
}

function writeRow(out: JsonOut, row: OpenRow): void {
  out.open("{");
  out.key("fd");
  out.string(label(row));
  if (row.fd !== undefined) {
    out.key("type");
    out.string(row.fd.type.name);
  }
  out.key("path");
  writeGoString(out, openJson(row));
  out.close("}");
}

async function* opened(graph: Graph, pid: number): AsyncGenerator<OpenRow> {
  yield* graph.lists.descriptors(pid);
  for await (const place of graph.lists.places(pid)) if (place.as !== "exe") yield place;
}

function label({ as, fd }: OpenRow): string {
  return fd === undefined ? as : String(fd.fd);
}
