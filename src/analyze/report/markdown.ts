/** A result as Markdown, to be pasted into a bug report. */

import type { Remedy, Tool } from "../finding.ts";
import type { Diagnosis, Result } from "../result.ts";
import { harmless } from "./lines.ts";
import { objectText } from "./object.ts";
import { remediesFor, toolOf } from "./remedies-for.ts";

export function resultMarkdown(result: Result, tool: Tool | undefined): string {
  const { phase, outcome, tool: facts, diagnoses, noise } = result;
  const versions = [
    facts.criu === undefined
      ? undefined
      : `criu ${facts.criu}${facts.git_id === undefined ? "" : ` (${facts.git_id})`}`,
    facts.kernel === undefined ? undefined : `Linux ${facts.kernel}${facts.arch === undefined ? "" : ` ${facts.arch}`}`,
    facts.engine,
  ].filter((word) => word !== undefined);
  const [best, ...others] = diagnoses;
  return [
    `## ${plain(result.input)}: ${phase === "unknown" ? "run" : phase} ${outcome === "ok" ? "succeeded" : outcome}`,
    ...(versions.length === 0 ? [] : [versions.map(plain).join(", ")]),
    ...facts.notes.map((note) => `- ${plain(note)}`),
    ...(best === undefined ? ["No cause found."] : diagnosisParts(best, tool ?? toolOf(result))),
    ...(others.length === 0
      ? []
      : [
          `Less likely: ${others.map(({ title, cause, confidence }) => `${plain(title)} (\`${cause}\`, ${confidence})`).join("; ")}`,
        ]),
    ...(noise.count === 0 ? [] : [`${noise.count} lines were taken for noise.`]),
  ].join("\n\n");
}

function diagnosisParts(diagnosis: Diagnosis, tool: Tool): string[] {
  const object = objectText(diagnosis.subject);
  return [
    `**${plain(diagnosis.title)}** (\`${diagnosis.detail ?? diagnosis.cause}\`, confidence ${diagnosis.confidence})`,
    ...(object === "" ? [] : [`Object: ${plain(object)}`]),
    fenced(diagnosis.evidence.map(({ number, text }) => `${number === 0 ? "" : `${number}: `}${harmless(text)}`)),
    plain(diagnosis.why),
    remediesFor(tool, diagnosis.remedies).map(item).join("\n"),
  ];
}

function item({ do: what, command, cost }: Remedy): string {
  const code = command === undefined ? "" : ` ${inline(harmless(command))}`;
  return `- ${plain(what)}${code}${cost === undefined ? "" : ` Cost: ${plain(cost)}.`}`;
}

/** A fence longer than any in the text. */
function fenced(lines: readonly string[]): string {
  const text = lines.join("\n");
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}\n${text}\n${fence}`;
}

function inline(text: string): string {
  const mark = "`".repeat(longestRun(text) + 1);
  return mark.length === 1 ? `${mark}${text}${mark}` : `${mark} ${text} ${mark}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
}

/** Nothing in a text of strangers is markup. */
function plain(text: string): string {
  return harmless(text).replace(/[\\`*_[\]<>|#]/g, "\\$&");
}
