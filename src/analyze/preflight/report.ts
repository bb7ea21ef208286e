/** Outlooks as text and as our own JSON. */

import { escapeControls as escape } from "../../crit/views/escape.ts";
import type { Finding } from "../finding.ts";
import type { Outlook } from "./outlook.ts";
import type { Need } from "./sight.ts";

export const SCHEMA = "ckpt/preflight";

/** What an outlook is about: a live tree, or a directory of images. */
export interface Titled extends Outlook {
  /** "42 (nginx), 3 processes" */
  readonly title: string;
  /** "criu dump -t 42 -D DIR" */
  readonly command: string;
}

const MARKS = { error: "will fail", warning: "may fail", note: "note" } as const;
const VERDICTS = {
  works: "Nothing stands in the way.",
  fails: "It will not work as it is.",
  unknown: "Nothing that was seen stands in the way, but not everything could be seen.",
} as const;

/** Everything at once: each finding with its object, evidence and the best ways out, then the options to pass. */
export function outlookText(outlook: Titled, verbose = false): string {
  const lines = [`${escape(outlook.title)}`];
  for (const finding of outlook.findings) lines.push("", ...findingLines(finding, verbose));
  for (const { unseen, why } of outlook.unseen) lines.push("", `could not be seen: ${escape(unseen)} (${escape(why)})`);
  lines.push("", VERDICTS[outlook.verdict]);
  lines.push(`Options: ${optionsText(outlook.needed) || "none are needed"}`);
  lines.push(`  ${outlook.command}${outlook.needed.length === 0 ? "" : ` ${optionsText(outlook.needed)}`}`);
  return `${lines.join("\n")}\n`;
}

function findingLines({ severity, id, title, evidence, why, remedies }: Finding, verbose: boolean): string[] {
  const ways = verbose ? remedies : remedies.slice(0, 2);
  return [
    `${MARKS[severity]}: ${escape(title)} [${id}]`,
    ...evidence.map(({ text }) => `    ${escape(text)}`),
    ...(verbose && why !== "" ? [`  why: ${escape(why)}`] : []),
    ...ways.flatMap(({ do: what, command, cost }) => [
      `  - ${escape(what)}${cost === undefined ? "" : ` (${escape(cost)})`}`,
      ...(command === undefined ? [] : [`      ${escape(command)}`]),
    ]),
  ];
}

/** The options as one types them. */
export function optionsText(needed: readonly Need[]): string {
  return needed.map(({ option, value }) => (value === undefined ? option : `${option} ${quote(value)}`)).join(" ");
}

function quote(word: string): string {
  return /^[\w./:=,@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** One element of "results". */
export function outlookJson({ verdict, findings, needed, unseen }: Outlook): object {
  return {
    verdict,
    findings,
    options: needed.map(({ option, value }) => (value === undefined ? { option } : { option, value })),
    unseen: unseen.map(({ unseen: what, why }) => ({ what, why })),
  };
}

/** 0 will work, 1 will not, 2 could not tell. */
export function exitCode(outlooks: readonly Outlook[]): number {
  if (outlooks.some(({ verdict }) => verdict === "fails")) return 1;
  return outlooks.some(({ verdict }) => verdict === "unknown") ? 2 : 0;
}
