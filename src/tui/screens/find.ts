/** Find: everything in the set that has the words: objects by name, number and address, then values in the images. */

import { CkptError } from "../../crit/errors.ts";
import type { Obj } from "../../crit/graph/types.ts";
import { entryType } from "../../crit/images/entry.ts";
import { imageTypeOfFile } from "../../crit/images/table.ts";
import { leavesOf } from "../../crit/views/leaves.ts";
import { escapeControls } from "../../crit/views/escape.ts";
import { Pace } from "../../crit/set/pace.ts";
import type { Row } from "../state/row.ts";
import { cell, raw } from "./cells.ts";
import type { Context, Screen, WorkOptions } from "./screen.ts";

export const FIND: Screen = {
  id: "find",
  title: "Find",
  empty: "nothing has it",
  about: ({ subject = "" }) => escapeControls(subject),
  columns: () => [
    { title: "KIND", width: 10 },
    { title: "WHERE", width: 30 },
    { title: "WHAT", width: "rest" },
  ],
  rows: (context, { subject = "" }, work) => hits(context, subject.trim(), work),
};

async function* hits(context: Context, words: string, work: WorkOptions): AsyncGenerator<Row> {
  const { graph } = context;
  const seen = new Set<string>();
  const rowOf = (object: Obj, text: string): Row | undefined => {
    if (seen.has(object.ref)) return undefined;
    seen.add(object.ref);
    const { ref, at, kind } = object;
    return { key: ref, ref, to: ref, at, cells: [cell(kind, "kind"), raw(ref, "link"), raw(text)] };
  };
  const number = /^(0x)?[0-9a-f]{4,16}$/i.test(words) ? BigInt(`0x${words.replace(/^0x/i, "")}`) : undefined;
  if (number !== undefined) {
    for await (const { object } of graph.find({ address: number }, work)) {
      const row = rowOf(object, graph.title(object));
      if (row !== undefined) yield row;
    }
  }
  for await (const { object, text } of graph.find({ text: words }, work)) {
    const row = rowOf(object, text === "" ? graph.title(object) : text);
    if (row !== undefined) yield row;
  }
  let found = seen.size;
  for await (const row of values(context, words, work)) {
    found++;
    yield row;
  }
  if (found === 0) yield { key: "nothing", heading: true, cells: [cell("no name, number, address or value has it")] };
  yield {
    key: "memory",
    to: { screen: "matches", subject: ` ${words}` },
    cells: [cell("memory", "kind"), cell("of all tasks", "link"), cell("enter searches it, too")],
  };
}

/** Fields of images whose value has the words. */
async function* values({ set }: Context, words: string, work: WorkOptions): AsyncGenerator<Row> {
  const wanted = words.toLowerCase();
  const images = (await set.source.list()).filter(({ name }) => imageTypeOfFile(name)?.type.entry !== undefined);
  const pace = new Pace(
    images.reduce((sum, { size }) => sum + size, 0),
    work,
  );
  let done = 0;
  for (const { name, size } of images.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    try {
      const image = await set.image(name);
      let index = 0;
      for (const { message, offset, length } of image.entries()) {
        await pace.tick(done + offset);
        for (const { path, text } of leavesOf(entryType(image.type, index), message, `entries[${index}]`)) {
          if (!text.toLowerCase().includes(wanted)) continue;
          const at = { image: name, entry: index, path, offset, length };
          const key = `${name} ${path}`;
          yield {
            key,
            at,
            to: { screen: "images", select: key },
            cells: [cell("value", "kind"), raw(name, "link"), raw(`${path} = ${text}`)],
          };
        }
        index++;
      }
    } catch (error) {
      if (!(error instanceof CkptError) || error.code === "aborted") throw error; // damaged ones are among the problems
    }
    done += size;
  }
}
