/** The manual of causes: what `ckpt explain --list` and `--cause ID` print, made from the rules. */

import { CAUSES, type CauseId } from "../causes.ts";
import type { Tool } from "../finding.ts";
import type { Facts, Rule } from "../rules/rule.ts";
import { harmless, wrap } from "./lines.ts";
import { remediesFor } from "./remedies-for.ts";

const WIDTH = 100;
const NOTHING_KNOWN: Facts = { subject: {}, detail: undefined, phase: "unknown", groups: {} };

export function listCauses(rules: readonly Rule[]): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  return rules
    .map((rule) => `${rule.id.padEnd(width)}  ${CAUSES[rule.id].padEnd(7)}  ${harmless(rule.title(NOTHING_KNOWN))}\n`)
    .join("");
}

/** Undefined for an unknown id. */
export function manualOf(rules: readonly Rule[], id: string, tool: Tool): string | undefined {
  const rule = rules.find((one) => one.id === (id as CauseId));
  if (rule === undefined) return undefined;
  const details = [...new Set(rule.patterns.map(({ detail }) => detail?.replace(`${rule.id}/`, "")))].filter(
    (word) => word !== undefined,
  );
  return [
    `${rule.id}: ${rule.title(NOTHING_KNOWN)}`,
    `Happens on: ${CAUSES[rule.id] === "both" ? "dump and restore" : CAUSES[rule.id]}`,
    ...(details.length === 0 ? [] : [`Kinds: ${details.join(", ")}`]),
    "",
    rule.why(NOTHING_KNOWN),
    "",
    ...remediesFor(tool, rule.remedies(NOTHING_KNOWN)).flatMap(({ do: what, command, cost }) => [
      `- ${what}`,
      ...(command === undefined ? [] : [`    $ ${command}`]),
      ...(cost === undefined ? [] : [`    Cost: ${cost}`]),
    ]),
    "",
    `See: ${rule.references.join("; ")}`,
  ]
    .flatMap((line) => (line.startsWith("    $") || line === "" ? [line] : wrap(line, WIDTH)))
    .map((line) => `${harmless(line)}\n`)
    .join("");
}
