/** Matches: where the memory of tasks holds a text, an expression or bytes. */

import { areaFilter } from "../../crit/memory/area-filter.ts";
import { find } from "../../crit/memory/find.ts";
import { parsePattern } from "../../crit/memory/pattern.ts";
import { escapeControls } from "../../crit/views/escape.ts";
import { visible } from "../../crit/views/hexdump.ts";
import { areaText } from "../../crit/views/mem.ts";
import type { Place } from "../state/place.ts";
import type { Row } from "../state/row.ts";
import { cell } from "./cells.ts";
import type { Context, Screen, WorkOptions } from "./screen.ts";
import { tasksOf } from "./tasks.ts";

export const MATCHES: Screen = {
  id: "matches",
  title: "In memory",
  empty: "no memory of the images has it; crit mem --files looks into mapped files, too",
  about: (place) => {
    const { task, pattern } = parse(place);
    return escapeControls(`${pattern} (${task?.replace(":", " ") ?? "all tasks"})`);
  },
  columns: () => [
    { title: "TASK", width: 7, align: "right" },
    { title: "ADDRESS", width: 16, align: "right" },
    { title: "TEXT", width: "rest" },
    { title: "AREA", width: 24, wide: 40, from: 100 },
  ],
  rows: (context, place, work) => matches(context, place, work),
};

/** Bytes shown on each side of a match. */
const AROUND = 16;

async function* matches(context: Context, place: Place, work: WorkOptions): AsyncGenerator<Row> {
  const { task, pattern } = parse(place);
  const wanted = { kind: "matches", pattern: parsePattern(pattern), context: AROUND } as const;
  const filter = areaFilter(undefined, undefined);
  const total = task === undefined ? context.graph.facts.tasks : 1;
  let searched = 0;
  for await (const { ref, pid } of tasksOf(context, { screen: "matches", subject: task })) {
    const onProgress: WorkOptions["onProgress"] = (part) =>
      work.onProgress({ done: searched + part.done / Math.max(1, part.total), total });
    for await (const found of find(context.chain, [pid], wanted, { filter, signal: work.signal, onProgress })) {
      if (found.kind !== "match") continue;
      const { address, before, bytes, behind } = found.match;
      const at = `0x${address.toString(16)}`;
      yield {
        key: `${ref} ${at}`,
        ref: found.area?.vma.ref,
        task: ref,
        to: { screen: "bytes", subject: `${ref} ${at}` },
        cells: [
          cell(String(pid), "pid"),
          cell(at.slice(2), "number"),
          cell(`${visible(before)}«${visible(bytes)}»${visible(behind)}`),
          cell(areaText(found.area), "path"),
        ],
      };
    }
    searched++;
  }
}

/** "task:42 words", or " words" for all tasks. */
function parse({ subject = "" }: Place): { task: string | undefined; pattern: string } {
  const at = subject.indexOf(" ");
  return { task: at > 0 ? subject.slice(0, at) : undefined, pattern: subject.slice(at + 1) };
}
