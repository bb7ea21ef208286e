/** Logs in, the explanation of each out: the library's `explain`, which the command prints. */

import type { CauseId } from "./causes.ts";
import { diagnose, type Diagnoser } from "./engine/diagnose.ts";
import type { Matcher } from "./engine/matcher.ts";
import { compile, type Entry, type Scan, Scanner } from "./engine/scan.ts";
import { joinSources, type Source } from "./evidence/join.ts";
import type { ImageSource } from "./evidence/images.ts";
import { CkptError } from "../crit/errors.ts";
import { findLogs, type Found } from "./log/find.ts";
import { bytesInput, fileInput, type LogInput } from "./log/input.ts";
import type { Log } from "./log/log.ts";
import { readLogs } from "./log/read.ts";
import type { ExplainDocument, Result } from "./result.ts";
import { RULES, rulesById } from "./rules/index.ts";
import type { Rule } from "./rules/rule.ts";

/** A file by its path, a descriptor that is read to its end, or a log in memory with the name it is to have. */
export type ExplainInput = string | number | { readonly name: string; readonly log: Uint8Array | string };

/** Everything that is made once for many logs. */
export interface Engine {
  readonly matcher: Matcher<Entry>;
  readonly rules: ReadonlyMap<CauseId, Rule>;
}

export function makeEngine(): Engine {
  return { matcher: compile(RULES), rules: rulesById() };
}

export interface ExplainOptions {
  /** A directory or an archive of images: numbers in the logs are joined with its objects. */
  readonly images?: string;
  /** True: numbers are joined with the tasks that run now. */
  readonly live?: boolean;
}

/**
 * Explains logs: one result for each log found, also when an input holds several; an input without a line gives a
 * result of unknown outcome. A path may be a directory or an archive; images found there are joined too. Throws
 * CkptError "not-found" or "io" when an input cannot be read.
 */
export async function explain(inputs: readonly ExplainInput[], options: ExplainOptions = {}): Promise<ExplainDocument> {
  return explainAll(inputs, options, makeEngine());
}

/** The same, with an engine that is made once for many calls. */
export async function explainAll(
  inputs: readonly ExplainInput[],
  options: ExplainOptions,
  engine: Engine,
): Promise<ExplainDocument> {
  const results: Result[] = [];
  for (const input of inputs) {
    const found = await open(input);
    const images = options.images ?? found.images;
    const beside = images === undefined ? undefined : await openImages(images, options.images !== undefined);
    try {
      const sources = [
        ...(beside === undefined ? [] : [beside.source]),
        ...(options.live === true ? [(await import("./evidence/live.ts")).liveSource()] : []),
      ];
      for (const log of found.logs) results.push(...(await explainInput(log, engine, sources)));
    } finally {
      await beside?.close();
      await found.close();
    }
  }
  return { schema: "ckpt/explain", version: 1, results };
}

/** The logs of one input. */
export async function explainInput(
  input: LogInput,
  engine: Engine,
  sources: readonly Source[] = [],
): Promise<Result[]> {
  const context: Diagnoser = { rules: engine.rules, complete: joinSources(sources) };
  const results: Result[] = [];
  let open: { log: Log; scanner: Scanner } | undefined;
  let cut: CkptError | undefined;
  try {
    for await (const { log, events } of readLogs(input)) {
      if (open === undefined || open.log !== log) {
        if (open !== undefined) results.push(await diagnose(input.label, open.log, open.scanner.finish(), context));
        open = { log, scanner: new Scanner(engine.matcher, log) };
      }
      for (const event of events) open.scanner.add(event);
    }
  } catch (error) {
    if (open === undefined || !(error instanceof CkptError) || error.code !== "bad-archive") throw error;
    cut = error;
  }
  if (open !== undefined) {
    const scan = open.scanner.finish();
    const last = await diagnose(input.label, open.log, scan, { ...context, cut: cut !== undefined });
    results.push(cut === undefined ? last : withNote(last, cutNote(cut, scan)));
  }
  return results.length > 0 ? results : [emptyResult(input.label)];
}

/** Of a compressed log that is cut or damaged what comes before is explained. */
function cutNote(error: CkptError, { last }: Scan): string {
  return `The compressed log cannot be read beyond line ${last?.number ?? 0} (${error.what}): what followed is not known.`;
}

function withNote(result: Result, note: string): Result {
  return { ...result, tool: { ...result.tool, notes: [...result.tool.notes, note] } };
}

async function open(input: ExplainInput): Promise<Found> {
  if (typeof input === "string") return findLogs(input);
  const logs = [typeof input === "number" ? fileInput(input) : bytesInput(bytesOf(input.log), input.name)];
  return { logs, images: undefined, close: () => Promise.resolve() };
}

function bytesOf(log: Uint8Array | string): Uint8Array {
  return typeof log === "string" ? Buffer.from(log) : log;
}

/** Images the user names must be readable; those that only lie beside a log need not be. */
async function openImages(path: string, named: boolean): Promise<ImageSource | undefined> {
  const { imageSource } = await import("./evidence/images.ts");
  try {
    return await imageSource(path);
  } catch (error) {
    if (named || !(error instanceof CkptError)) throw error;
    return undefined;
  }
}

function emptyResult(input: string): Result {
  return {
    input,
    first_line: 1,
    phase: "unknown",
    outcome: "unknown",
    tool: { notes: [] },
    diagnoses: [],
    consequences: [],
    noise: { count: 0, lines: [] },
  };
}
