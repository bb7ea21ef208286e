/** x rss: the pages of each task beside the memory areas that they belong to. */

import type { Graph, PageRun, Task, Vma } from "../graph/types.ts";
import { writeGoString } from "../json/go-text.ts";
import type { JsonOut } from "../json/out.ts";
import { Areas } from "./covered.ts";
import { escapeControls } from "./escape.ts";
import { jsonPage, writeList, writeMember } from "./json-list.ts";
import { MappedNames } from "./mapped-name.ts";
import { type Page, readable } from "./page.ts";
import { expectImage, heading, holders, isGone, tasks } from "./task-lists.ts";

/** The left column is 23 places wide; crit pads it together with the tab. */
const LEFT = 23;

interface Run {
  readonly pages: PageRun;
  readonly areas: readonly Vma[];
}

/** As Python crit prints it; "~" is the area of the line above. */
export async function rssText(graph: Graph, page: Page): Promise<void> {
  const names = new MappedNames(graph, 1);
  const size = await graph.pageSize();
  const column = async (area: Vma): Promise<string> => {
    const path = await names.file(area);
    const pages = area.size / BigInt(size);
    const name = path === undefined ? "" : ` ${escapeControls(path) || "unknown path"}`;
    return `${area.start.toString(16).padStart(8, "0")} / ${String(pages).padEnd(8)}${name}`;
  };
  for await (const task of tasks(graph, page)) {
    page.print(heading(task));
    if (isGone(task)) continue;
    let above: Vma | undefined;
    for await (const { pages, areas } of runs(graph, page, task, size)) {
      const left = `${pages.start.toString(16)} / ${String(pages.pages).padEnd(8)}`.padEnd(LEFT);
      let text = areas.length === 0 ? `\t${left}\n` : "";
      for (const [i, area] of areas.entries()) {
        text += `\t${i === 0 ? left : " ".repeat(LEFT)} ${area === above ? "~" : await column(area)}\n`;
        above = area;
      }
      page.print(areas.length === 0 ? text : `${text}\t${" ".repeat(LEFT)}\n`);
    }
  }
}

/** go-criu's shape; every run names its areas. */
export async function rssJson(graph: Graph, page: Page): Promise<void> {
  const names = new MappedNames(graph, 0);
  const size = await graph.pageSize();
  await jsonPage(page, (out) =>
    writeList(out, holders(graph, page), async (task) => {
      out.open("{");
      out.key("pid");
      out.number(task.pid);
      await writeMember(out, "rss", runs(graph, page, task, size), (run) => writeRun(out, run, names, size));
      out.close("}");
    }),
  );
}

async function writeRun(out: JsonOut, { pages, areas }: Run, names: MappedNames, size: number): Promise<void> {
  out.open("{");
  out.key("phy_addr");
  out.string(pages.start.toString(16));
  out.key("phy_pages");
  out.number(pages.pages);
  let resource: string | undefined;
  if (areas.length > 0) {
    out.key("vmas");
    out.open("[");
    for (const area of areas) {
      out.item();
      out.open("{");
      out.key("addr");
      out.string(area.start.toString(16));
      out.key("pages");
      out.big(area.size / BigInt(size));
      out.close("}");
      resource ??= await names.file(area);
    }
    out.close("]");
  }
  if (resource !== undefined) {
    out.key("resource");
    writeGoString(out, resource || "unknown");
  }
  out.close("}");
}

async function* runs(graph: Graph, page: Page, task: Task, pageSize: number): AsyncGenerator<Run> {
  const found: Vma[] = [];
  for await (const { vma } of readable(page, graph.lists.vmas(task.pid))) found.push(vma);
  const areas = new Areas(found);
  let some = false;
  for await (const pages of readable(page, graph.lists.pages(task.ref))) {
    some = true;
    const end = pages.start + BigInt(pages.pages) * BigInt(pageSize);
    yield { pages, areas: areas.under(pages.start, end) };
  }
  if (found.length === 0) await expectImage(page, task.pid, `mm-${task.pid}.img`);
  if (!some) await expectImage(page, task.pid, `pagemap-${task.pid}.img`);
}
