/** Problems: what verify finds in the images and explain in the logs, with the ways out, each leading to its object. */

import { basename } from "node:path";
import type { Diagnosis, Result } from "../../analyze/result.ts";
import type { Finding, Remedy } from "../../crit/finding.ts";
import type { Place } from "../state/place.ts";
import type { Row } from "../state/row.ts";
import type { Tone } from "../theme.ts";
import { cell, raw } from "./cells.ts";
import { placeOfLine } from "./log.ts";
import { objectOf } from "./object-of.ts";
import type { Context, Screen, WorkOptions } from "./screen.ts";

export const PROBLEMS: Screen = {
  id: "problems",
  title: "Problems",
  empty: "nothing was looked at",
  columns: () => [
    { title: "PROBLEM", width: 24, tree: true },
    { title: "ABOUT", width: "rest" },
  ],
  rows: (context, _place, work) => problems(context, work),
};

async function* problems(context: Context, work: WorkOptions): AsyncGenerator<Row> {
  for (const [i, result] of (await context.explained(work)).entries()) yield* ofLog(context, result, i);
  if ((await context.set.source.list()).length === 0) return; // a log alone
  const { findings, counts, images } = await context.verified(work);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const said = total === 0 ? "nothing found" : `${total} found`;
  yield heading("verify", `images: ${images}, ${said}`);
  for (const [i, finding] of findings.entries()) yield* ofFinding(context, finding, i);
}

function heading(key: string, text: string): Row {
  return { key, heading: true, cells: [raw(text)] };
}

async function* ofLog({ graph, columns }: Context, result: Result, index: number): AsyncGenerator<Row> {
  const { input, phase, outcome, diagnoses } = result;
  const name = basename(input);
  yield heading(`log ${index}`, `${name}: ${phase === "unknown" ? "" : `${phase} `}${OUTCOMES[outcome]}`);
  for (const [i, diagnosis] of diagnoses.entries()) {
    const key = `log ${index} ${i}`;
    const ref = await objectOf(graph, diagnosis.subject);
    const to = ref ?? placeOfLine(input, diagnosis.key_line.number);
    const text = wrapped(columns, to);
    yield {
      key,
      ref,
      to,
      depth: 0,
      fold: "tree",
      cells: [
        cell(diagnosis.cause, i === 0 ? "bad" : "warn"),
        raw(`${diagnosis.title} (${percent(diagnosis)})`, "strong"),
      ],
    };
    yield* text(`${key} why`, "why", diagnosis.why);
    yield {
      ...line(`${key} line`, `line ${diagnosis.key_line.number}`, diagnosis.key_line.text),
      to: placeOfLine(input, diagnosis.key_line.number),
    };
    yield* remedies(key, diagnosis.remedies, text);
  }
}

const OUTCOMES: Readonly<Record<Result["outcome"], string>> = {
  failed: "failed",
  ok: "succeeded",
  unknown: "how it ended is not known",
};

function percent({ confidence }: Diagnosis): string {
  return `${Math.round(confidence * 100)} % sure`;
}

const TONES: Readonly<Record<Finding["severity"], Tone>> = { error: "bad", warning: "warn", note: "dim" };

async function* ofFinding({ graph, columns }: Context, finding: Finding, index: number): AsyncGenerator<Row> {
  const { id, severity, title, why, where, subject } = finding;
  const key = `finding ${index}`;
  const ref = where.ref !== undefined && (await graph.has(where.ref)) ? where.ref : await objectOf(graph, subject);
  const field: Place | undefined =
    where.at === undefined
      ? undefined
      : { screen: "images", select: where.at.path === "" ? where.at.image : `${where.at.image} ${where.at.path}` };
  const to = ref ?? field;
  const text = wrapped(columns, to);
  yield {
    key,
    ref,
    to,
    at: where.at,
    depth: 0,
    fold: "tree",
    cells: [cell(id, TONES[severity]), raw(title)],
  };
  yield* text(`${key} why`, severity, why);
  if (where.at !== undefined)
    yield {
      ...line(`${key} at`, "in", `${where.at.image} ${where.at.path} (offset ${where.at.offset})`),
      at: where.at,
      to: field,
    };
  yield* remedies(key, finding.remedies, text);
}

function line(key: string, what: string, text: string): Row {
  return { key, depth: 1, cells: [cell(what, "dim"), raw(text)] };
}

/** Columns of a line of text, at most: longer ones are hard to read. */
const LONGEST = 100;
/** Columns that are not for text: the gutter, what is left of the text, and a few for its indentation. */
const BESIDE = 30;

type Wrapped = (key: string, what: string, words: string, tone?: Tone) => Generator<Row>;

/** Breaks texts into as many rows as they need on a terminal of so many columns; all lead to what they are about. */
function wrapped(columns: number, to: Row["to"]): Wrapped {
  const most = Math.max(20, Math.min(columns - BESIDE, LONGEST));
  const line = new RegExp(`\\S.{0,${most - 1}}(?=\\s|$)|\\S+`, "g");
  return function* (key, what, words, tone = "dim") {
    for (const [i, part] of (words.match(line) ?? []).entries())
      yield { key: `${key} ${i}`, depth: 1, to, cells: [cell(i === 0 ? what : "", tone), raw(part)] };
  };
}

function* remedies(key: string, all: readonly Remedy[], text: Wrapped): Generator<Row> {
  for (const [i, { tool, do: advice, command, cost, possible }] of all.entries()) {
    const more = cost === undefined ? "" : ` (${cost})`;
    yield* text(`${key} remedy ${i}`, tool === "any" ? "do" : tool, `${advice}${more}`, possible ? "good" : "dim");
    if (command !== undefined)
      yield { key: `${key} command ${i}`, depth: 2, cells: [cell("$", "dim"), raw(command, "strong")] };
  }
}
