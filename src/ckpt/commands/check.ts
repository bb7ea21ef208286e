/** ckpt check: what this kernel and these privileges allow. */

import { surveyJson, surveyText } from "../../analyze/check/report.ts";
import { takeSurvey } from "../../analyze/check/survey.ts";
import { type Io, writeAll } from "../../crit/commands/io.ts";

export interface CheckOptions {
  readonly format: "text" | "json";
  /** $PATH and the pid of this process. */
  readonly path: string;
  readonly reader: number;
}

const CODES = { works: 0, fails: 1, unknown: 2 } as const;

/** Returns 0 when everything needed is there, 1 when not, 2 when it cannot be told. */
export function check(io: Io, { format, path, reader }: CheckOptions): number {
  const survey = takeSurvey(path, reader);
  writeAll(io.stdout, format === "json" ? surveyJson(survey) : surveyText(survey));
  return CODES[survey.verdict];
}
