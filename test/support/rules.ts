/** Rules on single lines and short excerpts, as the engine applies them but without its weighing. */

import type { LogContext, Phase, Rule, Strength } from "../../src/analyze/rules/rule.ts";
import { parseLine } from "../../src/analyze/log/parse.ts";
import type { LogEvent } from "../../src/analyze/log/event.ts";

/** One pattern of a rule that matched a line. */
export interface Match {
  readonly rule: string;
  readonly line: number;
  readonly text: string;
  readonly cause: string;
  readonly detail: string | undefined;
  readonly strength: Strength;
  readonly subject: Readonly<Record<string, unknown>>;
}

/** Everything the rules say about an excerpt, in the order of its lines. At most one match a rule and line. */
export function matchesOf(
  rules: readonly Rule[],
  excerpt: string,
  options: { readonly phase?: Phase; readonly tool?: string } = {},
): Match[] {
  const events = excerpt.split("\n").map((text, index) => parseLine(text, index + 1));
  const log = contextOf(events, options.tool);
  return events.flatMap((event) =>
    rules.flatMap((rule) => matchOf(rule, event, log, options.phase ?? "unknown") ?? []),
  );
}

function matchOf(rule: Rule, event: LogEvent, log: LogContext, phase: Phase): Match | undefined {
  for (const pattern of rule.patterns) {
    const levels: readonly string[] = pattern.levels ?? ["error", "warn"];
    const speakers: readonly string[] = pattern.speakers ?? ["criu", "check", "engine"];
    const allowed =
      levels.includes(event.level) &&
      speakers.includes(event.speaker) &&
      (pattern.phases === undefined || phase === "unknown" || pattern.phases.includes(phase));
    const found = allowed ? pattern.match.exec(event.message) : null;
    if (found === null) {
      continue;
    }
    const groups = { ...found.groups };
    const verdict = pattern.judge === undefined ? {} : pattern.judge({ event, groups, phase, log });
    if (verdict === undefined) {
      continue;
    }
    return {
      rule: rule.id,
      line: event.number,
      text: event.text,
      cause: verdict.cause ?? rule.id,
      detail: verdict.detail ?? pattern.detail,
      strength: verdict.strength ?? pattern.strength,
      subject: {
        ...(event.pid === undefined ? {} : { pid: event.pid }),
        ...Object.fromEntries(
          Object.entries(groups)
            .filter(([, value]) => value !== undefined)
            .map(([key, value]) => [key, /^\d{1,15}$/.test(value ?? "") ? Number(value) : value]),
        ),
        ...pattern.subject,
        ...verdict.subject,
      },
    };
  }
  return undefined;
}

function contextOf(events: readonly LogEvent[], tool: string | undefined): LogContext {
  const near = (list: readonly LogEvent[], count: number): readonly LogEvent[] =>
    list.filter(({ level }, index) => level !== "none" || index < count);
  return {
    before: (event, count) => near(events.slice(0, event.number - 1).toReversed(), count),
    after: (event, count) => near(events.slice(event.number), count),
    criuVersion: undefined,
    kernel: undefined,
    tool,
  };
}
