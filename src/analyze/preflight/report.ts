/** Outlooks as text and as our own JSON. */

import { escapeControls } from "../../crit/views/escape.ts";
import { Table } from "../../crit/views/table.ts";
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

/** Everything at once: findings by cause with their evidence, the best ways out of each, the options to pass. */
export function outlookText(outlook: Titled, verbose = false): string {
  const lines = [escapeControls(outlook.title)];
  for (const group of groups(outlook.findings)) {
    lines.push("", ...group.flatMap(findingLines), ...wayLines(group, verbose));
  }
  return [...lines, ...closing(outlook)].join("\n");
}

/** The same with all findings in one table: of a restore there may be many of one cause. */
export function outlookTable(outlook: Titled, verbose = false): string {
  const rows = outlook.findings.map(({ severity, id, title, evidence }) => [
    MARKS[severity],
    id,
    escapeControls(title),
    escapeControls(evidence[0]?.text ?? ""),
  ]);
  const lines = [escapeControls(outlook.title), ""];
  const table = new Table(["RESULT", "CAUSE", "WHAT", "SEEN"], (text) => lines.push(text.trimEnd()));
  for (const row of rows) table.row(row);
  table.end();
  for (const group of groups(outlook.findings)) lines.push("", `${group[0]?.id ?? ""}:`, ...wayLines(group, verbose));
  return [...(rows.length === 0 ? lines.slice(0, 1) : lines), ...closing(outlook)].join("\n");
}

/** What could not be seen, the verdict, and the options to pass. */
function closing(outlook: Titled): string[] {
  const lines: string[] = [];
  for (const { unseen, why } of outlook.unseen) {
    lines.push("", `could not be seen: ${escapeControls(unseen)} (${escapeControls(why)})`);
  }
  lines.push("", VERDICTS[outlook.verdict]);
  if (outlook.verdict === "fails" && outlook.needed.length === 0) return [...lines, ""]; // no options make it work
  lines.push(`Options: ${optionsText(outlook.needed) || "none are needed"}`);
  lines.push(
    `  ${escapeControls(outlook.command)}${outlook.needed.length === 0 ? "" : ` ${optionsText(outlook.needed)}`}`,
  );
  return [...lines, ""];
}

/** Findings of one cause and severity, in the order of the first of each. */
function groups(findings: readonly Finding[]): Finding[][] {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.id} ${finding.detail ?? ""}`;
    const group = found.get(key);
    if (group === undefined) found.set(key, [finding]);
    else group.push(finding);
  }
  return [...found.values()];
}

function findingLines({ severity, id, title, evidence }: Finding): string[] {
  return [
    `${MARKS[severity]}: ${escapeControls(title)} [${id}]`,
    ...evidence.map(({ text }) => `    ${escapeControls(text)}`),
  ];
}

/** The words of the first stand for all: mechanism and ways out are those of the cause. */
function wayLines([first]: readonly Finding[], verbose: boolean): string[] {
  if (first === undefined) return [];
  const ways = verbose ? first.remedies : first.remedies.slice(0, 2);
  return [
    ...(verbose && first.why !== "" ? [`  why: ${escapeControls(first.why)}`] : []),
    ...ways.flatMap(({ do: what, command, cost }) => [
      `  - ${escapeControls(what)}${cost === undefined ? "" : ` (${escapeControls(cost)})`}`,
      ...(command === undefined ? [] : [`      ${escapeControls(command)}`]),
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
