/** ckpt check: what this kernel and these privileges allow. */

import { resolve } from "node:path";
import { withoutFeature } from "../../analyze/check/criu-features.ts";
import { surveyJson, surveyText } from "../../analyze/check/report.ts";
import { readMachine, type Survey, surveyOf } from "../../analyze/check/survey.ts";
import { type CriuOptions, parseCriuOptions } from "../../analyze/preflight/options.ts";
import { type Io, writeAll } from "../../crit/commands/io.ts";
import { CkptError } from "../../crit/errors.ts";
import { escapeControls } from "../../crit/views/escape.ts";
import { CriuLog } from "../criu-log.ts";

export interface CheckOptions {
  readonly format: "text" | "json";
  /** Options of criu that have no effect. */
  readonly words: readonly string[];
  /** criu's name of the one feature that is asked for. */
  readonly feature: string | undefined;
  /** Features count that not every tree needs. */
  readonly extra: boolean;
  /** $PATH and the pid of this process. */
  readonly path: string;
  readonly reader: number;
}

const CODES = { works: 0, partly: 1, fails: 1, unknown: 2 } as const;

/** Returns 0 when everything asked for is there, 1 when not, 2 when it cannot be told. Throws "usage". */
export function check(io: Io, { format, words, feature, extra, path, reader }: CheckOptions): number {
  const { options, rest } = parseCriuOptions(words);
  if (rest[0] !== undefined) throw new CkptError("usage", `what is ${rest[0]}?`);
  const snapshot = readMachine(path, reader);
  if (feature !== undefined) {
    const why = withoutFeature(feature, snapshot);
    if (why === "unknown") throw new CkptError("usage", `there is no feature ${escapeControls(feature)}`, { exit: 1 });
    if (why === undefined) writeAll(io.stdout, `${feature} is supported\n`);
    else writeAll(io.stderr, `${feature} is not supported: ${escapeControls(why)}\n`);
    return why === undefined ? 0 : 1;
  }
  const survey = surveyOf(snapshot, extra);
  const logFile = options.get("--log-file")?.at(-1);
  if (logFile !== undefined) logMissing(io, resolve(workDirOf(options), logFile), survey);
  writeAll(io.stdout, format === "json" ? surveyJson(survey) : surveyText(survey));
  return CODES[survey.verdict];
}

/** As criu has them: the log is in the work directory, else in that of the images, else in the current one. */
function workDirOf(options: CriuOptions): string {
  return options.get("--work-dir")?.at(-1) ?? options.get("--images-dir")?.at(-1) ?? ".";
}

function logMissing({ stderr }: Io, logFile: string, { findings }: Survey): void {
  const log = new CriuLog(stderr, { logFile, verbosity: 2 });
  for (const { severity, title } of findings)
    log.line(severity === "error" ? 1 : 2, `${severity === "error" ? "Error" : "Warn "} (ckpt/check): ${title}`);
  log.close();
}
