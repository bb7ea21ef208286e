/** One pass over a log: what its lines match, and what stage of the run they stand in. Bounded memory. */

import type { LogEvent, Speaker } from "../log/event.ts";
import { LineEvent } from "../log/line-event.ts";
import type { Log } from "../log/log.ts";
import type { CauseId } from "../causes.ts";
import type { Subject } from "../finding.ts";
import { ownPatterns } from "../rules/own-lines.ts";
import type { Hit, LogContext, Pattern, Phase, Rule, Strength } from "../rules/rule.ts";
import { LINES_OF_AN_EXCERPT } from "./hearsay.ts";
import { FALLOUT, STAGES, type Fallout, type Stage } from "./fallout.ts";
import { Matcher } from "./matcher.ts";
import { NOISE, type Noise } from "./noise.ts";
import { subjectOf } from "./subject.ts";
import { Window } from "./window.ts";

export type Entry =
  | {
      readonly kind: "rule";
      readonly match: RegExp;
      readonly rare: boolean;
      readonly rule: Rule;
      readonly pattern: Pattern;
      readonly order: number;
    }
  | { readonly kind: "noise"; readonly match: RegExp; readonly noise: Noise }
  | { readonly kind: "fallout"; readonly match: RegExp; readonly fallout: Fallout }
  | { readonly kind: "stage"; readonly match: RegExp; readonly stage: Stage };

/** A rule's pattern on a line, after the rule's second look. */
export interface Found {
  readonly rule: Rule;
  readonly cause: CauseId;
  readonly strength: Strength;
  readonly detail: string | undefined;
  readonly subject: Subject;
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly event: LogEvent;
  /** Characters the expression matched: the longer, the more it knows. */
  readonly length: number;
  /** Where in the message the match ends. */
  readonly to: number;
  readonly noise: string | undefined;
  /** "end" and "step" lines only report that something failed before. */
  readonly fallout: Fallout["kind"] | undefined;
  readonly unwinding: boolean;
}

/** What is known of a marked line that is not a cause. */
export interface Note {
  readonly event: LogEvent;
  readonly noise: string | undefined;
  readonly fallout: Fallout["kind"] | undefined;
  readonly matched: boolean;
  readonly unwinding: boolean;
}

export interface Scan {
  readonly found: readonly Found[];
  /** Marked lines of criu, in order; of very many, the first and the last. */
  readonly notes: readonly Note[];
  readonly noiseCount: number;
  readonly lines: number;
  readonly last: LogEvent | undefined;
  readonly lastLines: readonly LogEvent[];
  /** All lines of an excerpt; none of a longer log. */
  readonly excerpt: readonly LogEvent[];
  readonly sawWork: boolean;
}

/** Lines that must have followed a hit before its rule looks at what is around it. */
const LOOK_AHEAD = 100;
const HITS_OF_A_PATTERN = 40;
/** A hit of this detail settles its line: what the probe was for does not matter then. */
const REFUSED_PROBE = "permission/probe";
const NOTES = 3000;
/** Progress of criu that ends with a name somebody else chose, which may say anything: only its own beginning counts. */
const QUOTES_NAME =
  /^(?:Dumping path for |Only file size could be stored |Collected \[|Restoring \[|Opening reg file |Add path to |type \S+ source )/;
const DEFAULT_LEVELS: readonly string[] = ["error", "warn"];
const DEFAULT_SPEAKERS: readonly Speaker[] = ["criu", "check", "engine"];

/** Rules, noise, fallout and stages as one matcher; made once for many logs. */
export function compile(rules: readonly Rule[]): Matcher<Entry> {
  let order = 0;
  return new Matcher<Entry>([
    ...rules.flatMap((rule) =>
      [...rule.patterns, ...ownPatterns(rule.id)].map((pattern) => ({
        kind: "rule" as const,
        match: pattern.match,
        rare:
          !(pattern.levels ?? DEFAULT_LEVELS).includes("none") ||
          !(pattern.speakers ?? DEFAULT_SPEAKERS).includes("criu"),
        rule,
        pattern,
        order: order++,
      })),
    ),
    ...NOISE.map((noise) => ({ kind: "noise" as const, match: noise.match, noise })),
    ...FALLOUT.map((fallout) => ({ kind: "fallout" as const, match: fallout.match, fallout })),
    ...STAGES.map((stage) => ({ kind: "stage" as const, match: stage.match, stage })),
  ]);
}

interface Waiting {
  readonly event: LogEvent;
  readonly matches: readonly { readonly entry: Entry & { kind: "rule" }; readonly result: RegExpExecArray }[];
  readonly noise: string | undefined;
  readonly fallout: Fallout["kind"] | undefined;
  readonly unwinding: boolean;
}

/** Feed it the events of one log, then take the result. */
export class Scanner {
  private readonly window = new Window();
  private readonly found: Found[] = [];
  private readonly counts = new Map<Pattern, number>();
  private waiting: Waiting[] = [];
  private notes: Note[] = [];
  private noiseCount = 0;
  private lines = 0;
  private working = false;
  private unwinding = false;
  private sawError = false;
  private readonly probes = new Set<LogEvent>();
  private readonly matcher: Matcher<Entry>;
  private readonly log: Log;

  constructor(matcher: Matcher<Entry>, log: Log) {
    this.matcher = matcher;
    this.log = log;
  }

  add(event: LogEvent): void {
    this.lines++;
    this.window.add(event);
    // Its marked lines say everything: the others are labels of steps, which are words of criu's errors as well.
    if (event.level !== "none" || this.log.head.engine !== "ckpt") this.look(event);
    if (this.waiting.length > 0 && event.number - this.waiting[0]!.event.number > LOOK_AHEAD)
      this.judge(event.number - LOOK_AHEAD);
  }

  finish(): Scan {
    this.judge(Infinity);
    const recent = this.window.recent();
    if (this.lines <= LINES_OF_AN_EXCERPT && this.log.outcome !== "ok" && !this.knowsCause()) this.lookAtQuotes(recent);
    const known = new Set(this.found.map(({ event }) => event));
    return {
      found: this.found.map((found) => this.settle(found)),
      // A line whose rules all thought better of it is not known.
      notes: this.notes.map((note) => this.settle({ ...note, matched: known.has(note.event) })),
      noiseCount: this.noiseCount,
      lines: this.lines,
      last: recent.at(-1),
      lastLines: recent.slice(-20),
      excerpt: this.lines > LINES_OF_AN_EXCERPT ? [] : recent,
      sawWork: this.working,
    };
  }

  private knowsCause(): boolean {
    return this.found.some(
      ({ noise, fallout, strength }) => noise === undefined && fallout === undefined && strength !== "follows",
    );
  }

  /** People quote criu's errors without their marks: where nothing else is known, their lines are tried as such. */
  private lookAtQuotes(lines: readonly LogEvent[]): void {
    const isMarked = lines.some(
      ({ speaker, level, file }) => speaker === "criu" && level === "error" && file !== undefined,
    );
    // What a log with its head does not mark as an error is none.
    if (isMarked || this.log.head.criuVersion !== undefined) return;
    const failed = this.notes.some(({ fallout, noise }) => fallout !== undefined && noise === undefined);
    for (const line of lines) {
      const { number, level, time, pid, pie, message, text } = line;
      // With its time a line has the level that criu gave it, unless somebody took the marks out.
      if (line.speaker === "criu" && time !== undefined && !failed) continue;
      if (message === "" || (level !== "none" && line.speaker === "criu")) continue;
      const facts = {
        number,
        speaker: "criu",
        level: "error",
        time,
        pid,
        pie,
        file: undefined,
        line: undefined,
      } as const;
      const quoted = LineEvent.ofText(facts, text, message);
      const matches = this.namesIn(quoted);
      if (matches.length > 0)
        this.judgeLine({ event: quoted, matches, noise: undefined, fallout: undefined, unwinding: false }, "likely");
    }
  }

  /** The words of criu that have one cause only. */
  private namesIn(event: LogEvent): Waiting["matches"] {
    const matches: { entry: Entry & { kind: "rule" }; result: RegExpExecArray }[] = [];
    const count = this.matcher.candidates(event, false);
    for (let at = 0; at < count; at++) {
      const entry = this.matcher.candidate(at);
      if (entry.kind !== "rule" || entry.pattern.strength !== "names") continue;
      if (!(entry.pattern.speakers ?? DEFAULT_SPEAKERS).includes("criu")) continue;
      const result = entry.match.exec(event.message);
      if (result !== null) matches.push({ entry, result });
    }
    return matches.sort((one, other) => one.entry.order - other.entry.order);
  }

  /** A probe that fails is noise because work goes on after it; in a run, or an excerpt, without work it is not. */
  private settle<T extends { readonly event: LogEvent; readonly noise: string | undefined }>(one: T): T {
    return !this.working && this.probes.has(one.event) ? { ...one, noise: undefined } : one;
  }

  private look(event: LogEvent): void {
    const { level, speaker } = event;
    let matches: { entry: Entry & { kind: "rule" }; result: RegExpExecArray }[] | undefined;
    let noise: string | undefined;
    let fallout: Fallout["kind"] | undefined;
    const count = this.matcher.candidates(event, level === "none" && speaker === "criu");
    for (let at = 0; at < count; at++) {
      const entry = this.matcher.candidate(at);
      const { message } = event;
      switch (entry.kind) {
        case "rule": {
          if (!(entry.pattern.levels ?? DEFAULT_LEVELS).includes(level)) break;
          if (!(entry.pattern.speakers ?? DEFAULT_SPEAKERS).includes(speaker)) break;
          const result = entry.match.exec(message);
          if (result === null || (result.index > 0 && level === "none" && QUOTES_NAME.test(message))) break;
          (matches ??= []).push({ entry, result });
          break;
        }
        case "noise":
          if (entry.noise.only === "probing" && this.working) break;
          if (entry.noise.only === "unwinding" && !this.unwinding) break;
          if (entry.noise.only === "after an error" && !this.sawError) break;
          if (!entry.match.test(message)) break;
          noise = entry.noise.reason;
          if (entry.noise.only === "probing" && this.probes.size < NOTES) this.probes.add(event);
          break;
        case "fallout":
          if (entry.match.test(message)) fallout = entry.fallout.kind;
          break;
        case "stage":
          if (!entry.match.test(message)) break;
          if (entry.stage.stage === "working") this.working = true;
          else this.unwinding = true;
          break;
      }
    }
    // The kernel's lines are pasted behind a log whenever they were said.
    const unwinding = this.unwinding && speaker !== "kernel";
    if (matches !== undefined) {
      matches.sort((one, other) => one.entry.order - other.entry.order);
      this.waiting.push({ event, matches, noise, fallout, unwinding });
    }
    if (noise !== undefined) this.noiseCount++;
    if (level !== "none" || noise !== undefined)
      this.note({ event, noise, fallout, matched: matches !== undefined, unwinding });
    if (fallout === "end") this.unwinding = true;
    if (level === "error" && noise === undefined && fallout !== "end") this.sawError = true;
  }

  private note(note: Note): void {
    if (note.noise !== undefined && this.noiseCount > 200) return;
    this.notes.push(note);
    if (this.notes.length > NOTES) this.notes = [...this.notes.slice(0, NOTES / 3), ...this.notes.slice(-NOTES / 3)];
  }

  private judge(upTo: number): void {
    const ready = this.waiting.filter(({ event }) => event.number <= upTo);
    this.waiting = this.waiting.filter(({ event }) => event.number > upTo);
    for (const one of ready) this.judgeLine(one);
  }

  /** The rules' second look. One rule gives one hit a line: its strongest, of equal ones the first in its list. */
  private judgeLine({ event, matches, noise, fallout, unwinding }: Waiting, most: Strength = "names"): void {
    const best = new Map<Rule, Found>();
    const { phase } = this.log;
    for (const { entry, result } of matches) {
      const { pattern, rule } = entry;
      const count = (this.counts.get(pattern) ?? 0) + 1;
      if (count > HITS_OF_A_PATTERN || !inPhase(pattern.phases, phase, event)) continue;
      this.counts.set(pattern, count);
      const groups = result.groups ?? {};
      const hit: Hit = { event, groups, phase, log: this.context() };
      const verdict = pattern.judge === undefined ? {} : pattern.judge(hit);
      if (verdict === undefined) continue;
      const taken = subjectOf(groups);
      const told = verdict.strength ?? pattern.strength;
      const strength = RANKS[told] > RANKS[most] ? most : told;
      const before = best.get(rule);
      if (before !== undefined && RANKS[before.strength] >= RANKS[strength]) continue;
      best.set(rule, {
        rule,
        cause: verdict.cause ?? rule.id,
        strength,
        detail: verdict.detail ?? (verdict.cause === undefined ? pattern.detail : undefined),
        subject: { ...pattern.subject, ...taken.subject, ...verdict.subject },
        groups: taken.rest,
        event,
        length: result[0].length,
        to: result.index + result[0].length,
        noise,
        fallout,
        unwinding,
      });
    }
    const found = [...best.values()];
    const probe = found.find(({ detail }) => detail === REFUSED_PROBE);
    this.found.push(...(probe === undefined ? found : [probe]));
  }

  private context(): LogContext {
    const { window } = this;
    const { head } = this.log;
    return {
      before: (event, count) => window.before(event, count),
      after: (event, count) => window.after(event, count),
      criuVersion: head.criuVersion,
      kernel: head.kernel,
      tool: head.engine,
    };
  }
}

export const RANKS: Readonly<Record<Strength, number>> = { names: 3, likely: 2, follows: 1 };

/** A log whose phase is not known may be of any, but only tasks that are restored put their pid before what they say. */
function inPhase(phases: readonly Phase[] | undefined, phase: Phase, event: LogEvent): boolean {
  if (phases === undefined) return true;
  if (phase === "unknown")
    return event.pid === undefined || event.pie || event.speaker !== "criu" || phases.includes("restore");
  return phases.includes(phase) || (phase === "pre-dump" && phases.includes("dump"));
}
