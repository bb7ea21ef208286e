/** Logs in, the explanation of each out: the library's `explain`, which the command prints. */

import type { CauseId } from "./causes.ts";
import { diagnose, type Diagnoser } from "./engine/diagnose.ts";
import type { Matcher } from "./engine/matcher.ts";
import { compile, Scanner, type Entry } from "./engine/scan.ts";
import { completeSubject } from "./evidence/log.ts";
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

/**
 * Explains logs: one result for each log found, also when an input holds several; an input without a line gives a
 * result of unknown outcome. Throws CkptError "not-found" or "io" when an input cannot be read.
 */
export async function explain(
  inputs: readonly ExplainInput[],
  engine: Engine = makeEngine(),
): Promise<ExplainDocument> {
  const results: Result[] = [];
  for (const input of inputs) results.push(...(await explainInput(logInput(input), engine)));
  return { schema: "ckpt/explain", version: 1, results };
}

/** The logs of one input. */
export async function explainInput(input: LogInput, engine: Engine): Promise<Result[]> {
  const context: Diagnoser = { rules: engine.rules, complete: completeSubject };
  const results: Result[] = [];
  let open: { log: Log; scanner: Scanner } | undefined;
  for await (const { log, events } of readLogs(input)) {
    if (open === undefined || open.log !== log) {
      if (open !== undefined) results.push(diagnose(input.label, open.log, open.scanner.finish(), context));
      open = { log, scanner: new Scanner(engine.matcher, log) };
    }
    for (const event of events) open.scanner.add(event);
  }
  if (open !== undefined) results.push(diagnose(input.label, open.log, open.scanner.finish(), context));
  return results.length > 0 ? results : [emptyResult(input.label)];
}

function logInput(input: ExplainInput): LogInput {
  if (typeof input === "string" || typeof input === "number") return fileInput(input);
  const { name, log } = input;
  return bytesInput(typeof log === "string" ? Buffer.from(log) : log, name);
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
