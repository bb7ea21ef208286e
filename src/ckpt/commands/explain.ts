/** ckpt explain: why a dump or a restore failed, from its log. */

import { isatty } from "node:tty";
import type { Tool } from "../../analyze/finding.ts";
import { explainAll, makeEngine, type ExplainInput } from "../../analyze/explain.ts";
import { anonymize } from "../../analyze/report/anonymize.ts";
import { colors } from "../../analyze/report/colors.ts";
import { listCauses, manualOf } from "../../analyze/report/manual.ts";
import { resultMarkdown } from "../../analyze/report/markdown.ts";
import { remediesFor } from "../../analyze/report/remedies-for.ts";
import { resultText } from "../../analyze/report/text.ts";
import type { ExplainDocument } from "../../analyze/result.ts";
import { RULES } from "../../analyze/rules/index.ts";
import { type Io, writeAll } from "../../crit/commands/io.ts";
import { CkptError } from "../../crit/errors.ts";

export interface ExplainCommand {
  readonly format: "text" | "json" | "markdown";
  readonly images?: string;
  readonly live: boolean;
  readonly for?: Tool;
  readonly verbose: boolean;
  readonly anonymize: boolean;
  readonly color: "auto" | "always" | "never";
  readonly list: boolean;
  readonly cause?: string;
}

/** Returns 0 when every log succeeded or has its cause named, 1 when one has not. Throws with exit code 2. */
export async function explain(io: Io, inputs: readonly string[], options: ExplainCommand): Promise<number> {
  if (options.list) return print(io, listCauses(RULES));
  if (options.cause !== undefined) return print(io, manual(options.cause, options.for));
  const document = await read(io, inputs, options);
  writeAll(io.stdout, rendered(io, options.anonymize ? anonymize(document) : document, options));
  return document.results.every(({ outcome, diagnoses }) => outcome === "ok" || diagnoses.length > 0) ? 0 : 1;
}

async function read(io: Io, inputs: readonly string[], options: ExplainCommand): Promise<ExplainDocument> {
  if (inputs.length === 0 && isatty(io.stdin))
    throw new CkptError("usage", "no log given", { hint: "name a log or a directory, or pipe a log in" });
  const named: ExplainInput[] = (inputs.length === 0 ? ["-"] : inputs).map((input) =>
    input === "-" ? io.stdin : input,
  );
  try {
    return await explainAll(named, options, makeEngine());
  } catch (error) {
    throw error instanceof CkptError ? error.with({ exit: 2 }) : error;
  }
}

function rendered(io: Io, document: ExplainDocument, options: ExplainCommand): string {
  const { results } = document;
  switch (options.format) {
    case "json": {
      const tool = options.for;
      const chosen =
        tool === undefined
          ? document
          : {
              ...document,
              results: results.map((result) => ({
                ...result,
                diagnoses: result.diagnoses.map((one) => ({ ...one, remedies: remediesFor(tool, one.remedies) })),
              })),
            };
      return `${JSON.stringify(chosen, undefined, 2)}\n`;
    }
    case "markdown":
      return `${results.map((result) => resultMarkdown(result, options.for)).join("\n\n")}\n`;
    case "text": {
      const painted = colors(
        options.color === "always" || (options.color === "auto" && io.noColor !== true && isatty(io.stdout)),
      );
      const shown = { colors: painted, verbose: options.verbose, tool: options.for };
      return results.map((result) => resultText(result, shown)).join("\n");
    }
  }
}

function manual(id: string, tool: Tool | undefined): string {
  const text = manualOf(RULES, id, tool ?? "criu");
  if (text === undefined)
    throw new CkptError("usage", `there is no cause ${id}`, { hint: "ckpt explain --list names them all" });
  return text;
}

function print(io: Io, text: string): number {
  writeAll(io.stdout, text);
  return 0;
}
