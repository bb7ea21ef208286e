/** The real logs of fixtures/logs beside the rules: where a rule's words stand, and whether they are the cause there. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CAUSES } from "../../src/analyze/causes.ts";
import { compile } from "../../src/analyze/engine/scan.ts";
import { fileInput } from "../../src/analyze/log/input.ts";
import { readLogs } from "../../src/analyze/log/read.ts";
import { RULES } from "../../src/analyze/rules/index.ts";
import type { Pattern } from "../../src/analyze/rules/rule.ts";
import { pumps } from "./expressions.ts";
import { REPOSITORY } from "./peers.ts";

interface Label {
  readonly id: string;
  readonly cause: string;
  readonly also: readonly string[];
  readonly same_log: readonly string[];
}

/** Of one rule: logs it is the cause of, and logs that hold its words and have another cause, or none. */
export interface RuleLogs {
  readonly id: string;
  readonly hits: readonly string[];
  readonly near: readonly { readonly log: string; readonly cause: string; readonly line: number }[];
}

const DIRECTORY = join(REPOSITORY, "fixtures/logs");

/** One row a rule, in the order of the causes. */
export async function ruleLogs(): Promise<RuleLogs[]> {
  const labels = JSON.parse(readFileSync(join(DIRECTORY, "labels.json"), "utf8")) as Label[];
  const matcher = compile(RULES);
  const rows = new Map(
    RULES.map(({ id }) => [id as string, { id, hits: [] as string[], near: [] as RuleLogs["near"][number][] }]),
  );
  for (const { id: log, cause, also, same_log: same } of labels) {
    const right = [cause, ...also, ...same];
    for (const one of right) rows.get(one)?.hits.push(log);
    const seen = new Set<string>(right);
    for await (const { events } of readLogs(fileInput(join(DIRECTORY, `${log}.log.xz`)))) {
      for (const event of events) {
        const { message, number } = event;
        // Level, speaker and what stands around are left out: the words alone are what a careless reader goes by.
        const count = matcher.candidates(event, false);
        for (let at = 0; at < count; at++) {
          const entry = matcher.candidate(at);
          if (entry.kind !== "rule" || seen.has(entry.rule.id) || isOwn(entry.pattern)) continue;
          if (!entry.match.test(message)) continue;
          seen.add(entry.rule.id);
          rows.get(entry.rule.id)?.near.push({ log, cause, line: number });
        }
      }
    }
  }
  return Object.keys(CAUSES).flatMap((id) => rows.get(id) ?? []);
}

/** docs/rule-logs.md */
export function rulesTable(rows: readonly RuleLogs[]): string {
  const without = (list: (row: RuleLogs) => readonly unknown[]): string =>
    rows
      .filter((row) => list(row).length === 0)
      .map(({ id }) => `\`${id}\``)
      .join(", ") || "none";
  const some = (list: readonly string[]): string =>
    list.length === 0 ? "–" : `${list.slice(0, 3).join(", ")}${list.length > 3 ? ` and ${list.length - 3} more` : ""}`;
  const body = rows.map(({ id, hits, near }) => {
    const places = [...near].sort((one, other) => rank(one.log) - rank(other.log));
    return `| \`${id}\` | ${some(hits)} | ${some(places.map(({ log, cause, line }) => `${log}:${line} (${cause})`))} |`;
  });
  return `# Rules and real logs

Made by \`npm run rule-logs\` from \`fixtures/logs\`; a test compares it. A hit is a log that has the cause. A near miss
is a log that holds words of the rule, on any line, and has another cause or none; \`test/analyze/logs.test.ts\` sees to
it that the rule is not named there. In \`words-in-names\` and \`ok-words-in-names\` the words are names of open files.

- Rules without a hit in a real log, held by single lines in \`test/analyze\`: ${without(({ hits }) => hits)}
- Rules without a near miss: ${without(({ near }) => near)}
- Rules whose only near misses are names of files: ${
    rows
      .filter(({ near }) => near.length > 0 && near.every(({ log }) => rank(log) === 1))
      .map(({ id }) => `\`${id}\``)
      .join(", ") || "none"
  }

| Rule | Hits | Near misses: log, line and cause |
| --- | --- | --- |
${body.join("\n")}
`;
}

/** Words in names say less than words of criu. */
function rank(log: string): number {
  return log.endsWith("words-in-names") ? 1 : 0;
}

/** Words of ckpt, which no log of criu has. */
function isOwn({ speakers }: Pattern): boolean {
  return speakers?.includes("ckpt") === true;
}

/** A text for each rule that one of its patterns matches wherever it stands, fit for the name of a file. */
export function wordsOf(names: readonly string[]): string[] {
  return RULES.filter(({ id }) => names.length === 0 || names.includes(id)).flatMap(({ patterns }) => {
    for (const { match } of patterns) {
      const found = [...pumps(match)]
        .map(({ again }) => again)
        .filter((text) => /^[\x20-\x2e\x30-\x7e]{8,200}$/.test(text) && match.test(`/x/${text}/x`));
      const [shortest] = found.sort((one, other) => one.length - other.length);
      if (shortest !== undefined) return [shortest];
    }
    return [];
  });
}
