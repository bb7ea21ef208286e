/** A scanned log → its result: outcome, diagnoses best first, what followed, what was noise. */

import type { LogEvent } from "../log/event.ts";
import type { Log } from "../log/log.ts";
import type { Outcome } from "../log/phase.ts";
import type { CauseId } from "../causes.ts";
import type { Subject } from "../finding.ts";
import type { Diagnosis, Line, LineWithReason, Result } from "../result.ts";
import type { Facts, Rule } from "../rules/rule.ts";
import { confidenceOf, rivalConfidence } from "./confidence.ts";
import { guess } from "./guess.ts";
import { rank, unknownError, type Candidate } from "./rank.ts";
import type { Note, Scan } from "./scan.ts";
import { versionNotes } from "./versions.ts";

export interface Diagnoser {
  /** Rules by the cause they state. */
  readonly rules: ReadonlyMap<CauseId, Rule>;
  /** Completes what a line says of its object from the rest of the log. */
  readonly complete: (subject: Subject, event: LogEvent, log: Log) => Subject;
}

const MOST_DIAGNOSES = 3;
const MOST_LINES = 50;

/** `input` is the name the result carries. */
export function diagnose(input: string, log: Log, scan: Scan, context: Diagnoser): Result {
  const candidates = rank(scan);
  const outcome = outcomeOf(log, scan, candidates);
  const diagnoses = outcome === "ok" ? [] : diagnosesOf(log, scan, candidates, outcome, context);
  const key = diagnoses[0]?.key_line.number;
  const { head } = log;
  return {
    input,
    first_line: log.firstLine,
    phase: log.phase,
    outcome,
    tool: {
      ...(head.criuVersion === undefined ? {} : { criu: head.criuVersion }),
      ...(head.gitId === undefined ? {} : { git_id: head.gitId }),
      ...(head.kernel === undefined ? {} : { kernel: head.kernel }),
      ...(head.arch === undefined ? {} : { arch: head.arch }),
      ...(head.engine === undefined ? {} : { engine: head.engine }),
      notes: versionNotes(head.criuVersion, head.kernel),
    },
    diagnoses,
    consequences: scan.notes
      .filter((note) => note.event.number !== key && isConsequence(note, key))
      .slice(0, MOST_LINES)
      .map(consequence),
    noise: {
      count: scan.noiseCount,
      lines: scan.notes
        .filter(({ noise, event }) => noise !== undefined && event.number !== key)
        .slice(0, MOST_LINES)
        .map(({ event, noise = "" }) => ({ ...lineOf(event), reason: noise })),
    },
  };
}

/** What the last words say; a run may still fail after it has called itself finished, and fail without last words. */
function outcomeOf(log: Log, scan: Scan, candidates: readonly Candidate[]): Outcome {
  const sound = candidates.filter(({ found }) => found.noise === undefined);
  if (log.outcome === "ok") {
    const broken = scan.found.some(
      ({ noise, strength, event }) =>
        noise === undefined && strength === "names" && (event.level === "error" || event.speaker === "kernel"),
    );
    return broken &&
      scan.found.some(
        ({ strength, noise, event }) => noise === undefined && strength === "names" && afterSuccess(event, scan),
      )
      ? "failed"
      : "ok";
  }
  if (log.outcome === "failed") return "failed";
  return sound.length > 0 || scan.notes.some((note) => isUnknownError(note) || note.fallout !== undefined)
    ? "failed"
    : "unknown";
}

/** True for a line of the tail, where a log that calls itself successful can still take it back. */
function afterSuccess(event: LogEvent, scan: Scan): boolean {
  const success = scan.lastLines.find(({ message }) => /finished successfully/.test(message));
  return (
    success === undefined ||
    event.number > success.number ||
    (event.level === "error" && success.number - event.number < 10)
  );
}

function isUnknownError({ event, noise, fallout }: Note): boolean {
  return event.level === "error" && event.speaker !== "program" && noise === undefined && fallout === undefined;
}

function diagnosesOf(
  log: Log,
  scan: Scan,
  candidates: readonly Candidate[],
  outcome: Outcome,
  context: Diagnoser,
): Diagnosis[] {
  const usable = candidates.filter(({ score }) => score > -6);
  const [best, ...rivals] = usable;
  const own =
    best === undefined
      ? []
      : [best, ...rivals].slice(0, MOST_DIAGNOSES).map((candidate, index) => {
          const first = confidenceOf(best, rivals, scan, outcome);
          return diagnosisOf(candidate, index === 0 ? first : rivalConfidence(candidate, first), log, scan, context);
        });
  const guessed =
    best === undefined || best.found.strength === "follows" ? guessOf(log, scan, best, outcome, context) : undefined;
  if (guessed !== undefined)
    return [guessed, ...own.filter(({ cause }) => cause !== guessed.cause)].slice(0, MOST_DIAGNOSES);
  if (own.length > 0) return own;
  return withoutReason(log, scan, outcome, context);
}

function diagnosisOf({ found }: Candidate, confidence: number, log: Log, scan: Scan, context: Diagnoser): Diagnosis {
  const rule = context.rules.get(found.cause) ?? found.rule;
  const subject = context.complete(found.subject, found.event, log);
  return state(rule, { subject, detail: found.detail, groups: found.groups }, found.event, confidence, log, scan);
}

/** No rule knows the line: the part of criu that wrote it still points somewhere. */
function guessOf(
  log: Log,
  scan: Scan,
  best: Candidate | undefined,
  outcome: Outcome,
  context: Diagnoser,
): Diagnosis | undefined {
  if (outcome === "ok") return undefined;
  const unknown = unknownError(
    scan,
    best === undefined || best.found.fallout !== undefined || best.found.cause === "log-missing"
      ? Infinity
      : best.found.event.number,
  );
  if (unknown === undefined) return undefined;
  const guessed = guess(unknown.event, log.phase);
  const rule = guessed === undefined ? undefined : context.rules.get(guessed.cause);
  if (guessed === undefined || rule === undefined) return undefined;
  const pid = unknown.event.pid;
  const subject = context.complete(pid === undefined ? {} : { pid }, unknown.event, log);
  return state(rule, { subject, detail: undefined, groups: {} }, unknown.event, guessed.confidence, log, scan);
}

/** The log fails, or breaks off, and no line says why. */
function withoutReason(log: Log, scan: Scan, outcome: Outcome, context: Diagnoser): Diagnosis[] {
  const rule = context.rules.get("log-missing");
  const last = scan.last;
  if (rule === undefined || last === undefined) return [];
  const brokeOff =
    outcome === "unknown" &&
    scan.sawWork &&
    (log.phase === "dump" || log.phase === "restore" || log.phase === "pre-dump");
  if (outcome !== "failed" && !brokeOff) return [];
  return [state(rule, { subject: {}, detail: "cut", groups: {} }, last, outcome === "failed" ? 0.4 : 0.3, log, scan)];
}

interface Stated {
  readonly subject: Subject;
  readonly detail: string | undefined;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

function state(
  rule: Rule,
  { subject, detail, groups }: Stated,
  event: LogEvent,
  confidence: number,
  log: Log,
  scan: Scan,
): Diagnosis {
  const facts: Facts = {
    subject,
    detail,
    phase: log.phase,
    groups,
    criuVersion: log.head.criuVersion,
    kernel: log.head.kernel,
  };
  return {
    cause: rule.id,
    ...(detail === undefined ? {} : { detail: detail.startsWith(`${rule.id}/`) ? detail : `${rule.id}/${detail}` }),
    confidence,
    title: rule.title(facts),
    subject,
    key_line: lineOf(event),
    evidence: evidenceOf(event, scan),
    why: rule.why(facts),
    remedies: rule.remedies(facts),
    references: rule.references,
  };
}

/** The line, and the lines in which the steps around it report it. */
function evidenceOf(event: LogEvent, scan: Scan): Line[] {
  const reports = scan.notes
    .filter(
      ({ event: other, fallout, noise }) => fallout !== undefined && noise === undefined && other.number > event.number,
    )
    .map((note) => note.event);
  const near = reports.filter(({ pid }) => pid === event.pid).slice(0, 2);
  const end = reports.at(-1);
  const lines = [event, ...near, ...(end === undefined || near.includes(end) ? [] : [end])];
  return lines.map(lineOf);
}

function isConsequence({ event, noise, fallout }: Note, key: number | undefined): boolean {
  return (
    noise === undefined &&
    event.level !== "none" &&
    (fallout !== undefined || (key !== undefined && event.number > key))
  );
}

function consequence({ event, fallout }: Note): LineWithReason {
  const reason =
    fallout === "end"
      ? "the run's last words"
      : fallout === "step"
        ? "a step that reports what failed inside it"
        : "comes after the cause";
  return { ...lineOf(event), reason };
}

function lineOf({ number, text }: LogEvent): Line {
  return { number, text };
}
