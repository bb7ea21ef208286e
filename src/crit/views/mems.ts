/** x mems: the memory areas of each task. */

import type { Graph, OpenRow, Vma } from "../graph/types.ts";
import { writeGoString } from "../json/go-text.ts";
import type { JsonOut } from "../json/out.ts";
import { jsonPage, writeList, writeMember } from "./json-list.ts";
import { MappedNames } from "./mapped-name.ts";
import { openJson, openText } from "./open-name.ts";
import { type Page, readable } from "./page.ts";
import { expectImage, heading, holders, isGone, tasks } from "./task-lists.ts";

/** As Python crit prints them, in the order of the image. */
export async function memsText(graph: Graph, page: Page): Promise<void> {
  const names = new MappedNames(graph, 1);
  for await (const task of tasks(graph, page)) {
    page.print(heading(task));
    if (isGone(task)) continue;
    const exe = await executable(graph, page, task.pid);
    if (exe !== undefined) page.print(`\t${"exe".padEnd(40)}${openText(exe)}\n`);
    for await (const { vma } of readable(page, graph.lists.vmas(task.pid))) {
      const range = `${address(vma.start)}-${address(vma.end)}`;
      const name = await names.text(vma);
      page.print(`\t${range.padEnd(36)}${protection(vma)}${name === "" ? "" : ` ${name}`}\n`);
    }
  }
}

/** go-criu's shape. */
export function memsJson(graph: Graph, page: Page): Promise<void> {
  const names = new MappedNames(graph, 0);
  return jsonPage(page, (out) =>
    writeList(out, holders(graph, page), async ({ pid }) => {
      out.open("{");
      out.key("pid");
      out.number(pid);
      const exe = await executable(graph, page, pid);
      if (exe !== undefined) {
        out.key("exe");
        writeGoString(out, openJson(exe));
      }
      await writeMember(out, "mems", readable(page, graph.lists.vmas(pid)), async (row) => {
        writeArea(out, row.vma, await names.json(row));
      });
      out.close("}");
    }),
  );
}

function writeArea(out: JsonOut, vma: Vma, resource: string): void {
  out.open("{");
  out.key("start");
  out.string(vma.start.toString(16));
  out.key("end");
  out.string(vma.end.toString(16));
  out.key("protection");
  out.string(protection(vma));
  if (resource !== "") {
    out.key("resource");
    writeGoString(out, resource);
  }
  out.close("}");
}

async function executable(graph: Graph, page: Page, pid: number): Promise<OpenRow | undefined> {
  for await (const place of readable(page, graph.lists.places(pid))) if (place.as === "exe") return place;
  await expectImage(page, pid, `mm-${pid}.img`);
  return undefined;
}

function address(value: bigint): string {
  return value.toString(16).padStart(8, "0");
}

function protection({ entry: { prot } }: Vma): string {
  return `${prot & 1 ? "r" : "-"}${prot & 2 ? "w" : "-"}${prot & 4 ? "x" : "-"}`;
}
