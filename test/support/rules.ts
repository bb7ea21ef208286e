/** Rules on single lines and short excerpts, as the engine applies them but without its weighing. */

import t from "tap";
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

/** A line as criu writes it. */
export function criuError(words: string, pid?: number): string {
  return `(00.030131) ${pid === undefined ? "" : ` ${pid}: `}Error (criu/some.c:123): ${words}`;
}

/** Excerpt, "cause/detail" of the first of its strongest matches, its strength, part of its subject. */
export type HitRow = readonly [string, string, Strength, Readonly<Record<string, unknown>>?];

/** Lines that the rules must know. */
export function testHits(rules: readonly Rule[], phase: Phase, rows: readonly HitRow[]): void {
  for (const [text, cause, strength, subject] of rows) {
    t.test(text.split("\n").at(-1) ?? "", (t) => {
      const found = matchesOf(rules, text, { phase });
      const [best] = (["names", "likely", "follows"] as const).flatMap((wanted) =>
        found.filter((match) => match.strength === wanted),
      );
      t.equal([best?.cause, best?.detail].filter((word) => word !== undefined).join("/"), cause);
      t.equal(best?.strength, strength);
      t.match(best?.subject, subject ?? {});
      t.end();
    });
  }
}

/** Lines with words of the rules and another meaning: excerpt, the reason, and the phase if it is another. */
export function testMisses(
  rules: readonly Rule[],
  phase: Phase,
  rows: readonly (readonly [string, string, Phase?])[],
): void {
  for (const [text, reason, other] of rows) {
    t.test(`not: ${reason}`, (t) => {
      t.strictSame(matchesOf(rules, text, { phase: other ?? phase }), []);
      t.end();
    });
  }
}

/** What rules say about each of their details, with nothing known and with much known about the object. */
export function testWords(rules: readonly Rule[]): void {
  const subjects = [{}, { pid: 42, comm: "nginx", path: "srv/x", fd: 3, tid: 43, inode: "0x1f", option: "--x" }];
  for (const rule of rules) {
    t.test(`${rule.id} has words for each of its details`, (t) => {
      for (const detail of new Set([undefined, ...rule.patterns.map((pattern) => pattern.detail)])) {
        for (const subject of subjects) {
          const facts = { subject, detail, phase: "restore" as const, groups: {} };
          const where = `${rule.id}/${detail ?? ""}`;
          t.match(rule.title(facts), /^[\w/-].{10,170}$/, where);
          t.notMatch(rule.title(facts), /undefined|NaN| {2}|\.$/, where);
          t.match(rule.why(facts), /^(?:criu|[A-Z]).{70,}\.$/s, where);
          const remedies = rule.remedies(facts);
          t.ok(remedies.length > 0, where);
          t.notMatch(JSON.stringify(remedies), /undefined|\[object/, where);
        }
      }
      t.end();
    });
  }
}
