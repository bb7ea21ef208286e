/** A survey as text, the last line as criu's own check has it, and as JSON. */

import { escapeControls } from "../../crit/views/escape.ts";
import type { Item, State, Survey } from "./survey.ts";

export const SCHEMA = "ckpt/check";
const MARKS: Readonly<Record<State, string>> = { there: "yes", missing: "NO", unknown: "?" };
const LAST: Readonly<Record<Survey["verdict"], string>> = {
  works: "Looks good.",
  // as criu has it
  partly:
    "Looks good but some kernel features are missing\nwhich, depending on your process tree, may cause\ndump or restore failure.",
  fails: "Checkpoint and restore will not work here.",
  unknown: "Could not tell: the kernel's configuration cannot be read.",
};

export function surveyText({ kernel, items, unasked, verdict }: Survey): string {
  const width = Math.max(...items.map((item) => label(item).length));
  const lines = items.map((item) => {
    const without = item.state === "there" ? "" : `  without: ${escapeControls(item.breaks)}`;
    return `${MARKS[item.state].padEnd(4)}${item.required ? "needed  " : "        "}${label(item).padEnd(width)}${without}`.trimEnd();
  });
  return [
    `Linux ${escapeControls(kernel)}`,
    ...lines,
    "",
    "Not asked, because only system calls answer it (criu check --all does):",
    ...unasked.map((question) => `  ${question}`),
    "",
    LAST[verdict],
    "",
  ].join("\n");
}

function label({ kind, name, config, what }: Item): string {
  return kind === "feature" ? `${what}${config === undefined ? "" : ` [${config}]`}` : `${kind} ${name}`;
}

export function surveyJson({ kernel, items, findings, unasked, verdict }: Survey): string {
  const document = { schema: SCHEMA, version: 1, kernel, verdict, items, findings, not_asked: unasked };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
