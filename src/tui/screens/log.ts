/** Log: the lines of the logs beside the images, each leading to the object that it names. */

import type { NamedObjects } from "../../analyze/evidence/named.ts";
import type { LogEvent } from "../../analyze/log/event.ts";
import type { LogInput } from "../../analyze/log/input.ts";
import { CkptError } from "../../crit/errors.ts";
import type { Graph, Ref } from "../../crit/graph/types.ts";
import type { Place } from "../state/place.ts";
import type { Row } from "../state/row.ts";
import type { Tone } from "../theme.ts";
import { cell, raw } from "./cells.ts";
import type { Context, Screen, WorkOptions } from "./screen.ts";

export const LOG: Screen = {
  id: "log",
  title: "Log",
  empty: "no log lies beside the images; criu writes it to its work directory (-W)",
  columns: () => [
    { title: "LINE", width: 6, align: "right" },
    { title: "TEXT", width: "rest" },
    { title: "NAMES", width: 18, from: 120 },
  ],
  rows: (context, place, work) => lines(context, place, work),
};

/** A page that is opened at a later line begins so many lines before it. */
const BEFORE = 50_000;

/** The place of a line; `input` is the label of its log. */
export function placeOfLine(input: string, number: number): Place {
  return { screen: "log", select: `${input}:${number}` };
}

async function* lines(context: Context, { select = "" }: Place, work: WorkOptions): AsyncGenerator<Row> {
  const logs = await context.logs();
  const from = Number(/:(\d+)$/.exec(select)?.[1] ?? 0) - BEFORE;
  for (const input of logs) {
    if (logs.length > 1) yield { key: input.label, heading: true, cells: [raw(input.label)] };
    for await (const { event, names } of named(input, work)) {
      if (event.number < from) continue;
      yield await rowOf(context.graph, input, event, names);
    }
  }
}

/** The events of a log with the names of objects in them. */
async function* named(
  input: LogInput,
  { signal }: WorkOptions,
): AsyncGenerator<{ readonly event: LogEvent; readonly names: readonly Ref[] }> {
  const { NamedObjects, readLogs } = await reading();
  let names: { readonly log: object; readonly objects: NamedObjects } | undefined;
  for await (const { log, events } of readLogs(input)) {
    if (signal.aborted) return;
    if (names?.log !== log) names = { log, objects: new NamedObjects() };
    for (const event of events) yield { event, names: names.objects.of(event) };
  }
}

/** What takes logs apart; a session that looks at no log does not load it. */
async function reading(): Promise<
  typeof import("../../analyze/evidence/named.ts") & typeof import("../../analyze/log/read.ts")
> {
  return { ...(await import("../../analyze/evidence/named.ts")), ...(await import("../../analyze/log/read.ts")) };
}

const TONES: Readonly<Record<LogEvent["level"], Tone>> = { error: "bad", warn: "warn", none: "plain" };

async function rowOf(graph: Graph, input: LogInput, event: LogEvent, names: readonly Ref[]): Promise<Row> {
  const ref = await firstKnown(graph, names);
  return {
    key: `${input.label}:${event.number}`,
    ref,
    to: ref,
    cells: [
      cell(event.number, "dim"),
      raw(event.text.replaceAll("\t", " "), TONES[event.level]),
      cell(ref ?? "", "link"),
    ],
  };
}

/** The object of the set that a line is about. */
async function firstKnown(graph: Graph, names: readonly Ref[]): Promise<Ref | undefined> {
  try {
    for (const name of names) if (await graph.has(name)) return (await graph.get(name)).ref;
  } catch (error) {
    if (!(error instanceof CkptError)) throw error; // what is damaged is named by its own page
  }
  return undefined;
}

/** Rows for the lines that name one of `refs`, to be shown among the users of an object. */
export async function* linesAbout(context: Context, refs: readonly Ref[], work: WorkOptions): AsyncGenerator<Row> {
  const { isNameOf } = await reading();
  for (const input of await context.logs())
    for await (const { event, names } of named(input, work)) {
      if (!names.some((name) => refs.some((ref) => isNameOf(name, ref)))) continue;
      const place = placeOfLine(input.label, event.number);
      const text = raw(event.text.replaceAll("\t", " "), TONES[event.level]);
      yield {
        key: place.select ?? "",
        to: place,
        cells: [cell("log", "kind"), { ...text, text: `line ${event.number}  ${text.text}` }],
      };
    }
}
