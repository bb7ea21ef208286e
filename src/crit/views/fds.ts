/** x fds: the descriptors of each task, its working and its root directory. */

import type { Graph, OpenRow, Task } from "../graph/types.ts";
import { writeGoString } from "../json/go-text.ts";
import type { JsonOut } from "../json/out.ts";
import { jsonPage, writeList, writeMember } from "./json-list.ts";
import { openJson, openText, typeName } from "./open-name.ts";
import { type Page, readable } from "./page.ts";
import { expectImage, heading, holders, isGone, tasks } from "./task-lists.ts";

/** As Python crit prints them. */
export async function fdsText(graph: Graph, page: Page): Promise<void> {
  for await (const task of tasks(graph, page)) {
    page.print(heading(task));
    if (isGone(task)) continue;
    for await (const row of opened(graph, page, task)) {
      page.print(`\t${label(row).padStart(7)}: ${openText(row)}\n`);
    }
  }
}

/** go-criu's shape. */
export function fdsJson(graph: Graph, page: Page): Promise<void> {
  return jsonPage(page, (out) =>
    writeList(out, holders(graph, page), async (task) => {
      out.open("{");
      out.key("pid");
      out.number(task.pid);
      await writeMember(out, "files", opened(graph, page, task), (row) => writeRow(out, row));
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
    out.string(typeName(row.fd));
  }
  out.key("path");
  writeGoString(out, openJson(row));
  out.close("}");
}

async function* opened(graph: Graph, page: Page, { pid, shares }: Task): AsyncGenerator<OpenRow> {
  let some = false;
  for await (const row of readable(page, graph.lists.descriptors(pid))) {
    some = true;
    yield row;
  }
  // Tables are named by their id, in old sets by the pid. Without an ids image, which is missed already, nobody knows.
  if (!some && shares !== undefined) await expectImage(page, pid, `fdinfo-${shares.files}.img`, `fdinfo-${pid}.img`);
  some = false;
  for await (const place of readable(page, graph.lists.places(pid))) {
    if (place.as === "exe") continue;
    some = true;
    yield place;
  }
  if (!some) await expectImage(page, pid, `fs-${pid}.img`);
}

function label({ as, fd }: OpenRow): string {
  return fd === undefined ? as : String(fd.fd);
}
