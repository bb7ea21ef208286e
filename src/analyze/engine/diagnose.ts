/** A scanned log → its result: outcome, diagnoses best first, what followed, what was noise. */

import type { Resolved } from "../context/resolve.ts";
import type { CauseId } from "../causes.ts";
import type { Subject } from "../finding.ts";
import type { LogEvent } from "../log/event.ts";
import type { Log } from "../log/log.ts";
import type { Outcome } from "../log/phase.ts";
import type { Diagnosis, LineWithReason, Result, ToolFacts } from "../result.ts";
import type { Rule } from "../rules/rule.ts";
import { confidenceOf, rivalConfidence } from "./confidence.ts";
import { causeOfReason, saysOwnReason } from "./engine-words.ts";
import { firstToSay } from "./first-word.ts";
import { guess, type Guess } from "./guess.ts";
import { CLOSE, weigh } from "./last-resort.ts";
import { hangs, hearsay, type Hearsay } from "./hearsay.ts";
import { outcomeOf } from "./outcome.ts";
import { isOfCheckBeside, rank, unknownError, unknownErrors, type Candidate } from "./rank.ts";
import type { Note, Scan } from "./scan.ts";
import { secondLook } from "./second-look.ts";
import { lineOf, state } from "./state.ts";
import { unmarkedReason } from "./unmarked.ts";
import { versionNotes } from "./versions.ts";
import { testimony } from "./witness.ts";

export interface Diagnoser {
  /** Rules by the cause they state. */
  readonly rules: ReadonlyMap<CauseId, Rule>;
  /** Completes what a line says of its object: from the rest of the log, images, the live system. */
  readonly complete: (subject: Subject, event: LogEvent, log: Log) => Promise<Resolved>;
  /** True: the log goes on, but could not be read any further. */
  readonly cut?: boolean;
}

const MOST_DIAGNOSES = 3;
const MOST_LINES = 50;
/** Errors that no rule knows, which are looked at after the first. */
const MOST_TRIED = 4;
/** Candidates below are noise that a rule knows. */
const LEAST_SCORE = -6;

/** `input` is the name the result carries. */
export async function diagnose(input: string, log: Log, scan: Scan, context: Diagnoser): Promise<Result> {
  const candidates = rank(scan);
  const outcome = outcomeOf(log, scan, candidates);
  const diagnoses = outcome === "ok" ? [] : await diagnosesOf(log, scan, candidates, outcome, context);
  const key = diagnoses[0]?.key_line.number;
  return {
    input,
    first_line: log.firstLine,
    phase: log.phase,
    outcome,
    tool: toolOf(log),
    diagnoses,
    consequences:
      outcome === "ok"
        ? []
        : scan.notes
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

function toolOf({ head }: Log): ToolFacts {
  return {
    ...(head.criuVersion === undefined ? {} : { criu: head.criuVersion }),
    ...(head.gitId === undefined ? {} : { git_id: head.gitId }),
    ...(head.kernel === undefined ? {} : { kernel: head.kernel }),
    ...(head.arch === undefined ? {} : { arch: head.arch }),
    ...(head.engine === undefined ? {} : { engine: head.engine }),
    notes: versionNotes(head.criuVersion, head.kernel),
  };
}

async function diagnosesOf(
  log: Log,
  scan: Scan,
  candidates: readonly Candidate[],
  outcome: Outcome,
  context: Diagnoser,
): Promise<Diagnosis[]> {
  const [top, ...rivals] = candidates.filter(({ score }) => score > LEAST_SCORE);
  const best = top === undefined ? undefined : asWitnessed(top, scan, context);
  // What the words alone say comes next.
  if (top !== undefined && best?.found.cause !== top.found.cause) rivals.unshift(top);
  const diagnoses: Diagnosis[] = [];
  const isBeside = best !== undefined && isOfCheckBeside(best.found.event, scan);
  if (best === undefined || best.found.strength === "follows" || best.found.fallout === "step" || isBeside) {
    const guessed = await guessOf(log, scan, best, context);
    if (guessed !== undefined) diagnoses.push(guessed);
  }
  if (best !== undefined) {
    const first = await secondLook(best.found, confidenceOf(best, rivals, scan, outcome), log.phase, near(scan));
    for (const candidate of [best, ...rivals].slice(0, MOST_DIAGNOSES - diagnoses.length)) {
      const confidence = candidate === best && diagnoses.length === 0 ? first : rivalConfidence(candidate, first);
      const diagnosis = await diagnosisOf(candidate, confidence, log, scan, context);
      if (diagnoses.every(({ cause }) => cause !== diagnosis.cause)) diagnoses.push(diagnosis);
    }
  }
  return diagnoses.length > 0 ? diagnoses : withoutReason(log, scan, outcome, context);
}

/** The candidate as what stands beside the log explains it. */
function asWitnessed(best: Candidate, scan: Scan, context: Diagnoser): Candidate {
  const { found } = best;
  const open = { cause: found.cause, error: found.event, pid: found.subject.pid, strength: found.strength };
  const told = testimony(open, scan.excerpt);
  if (told === undefined) return best;
  const { cause, event } = told;
  // A rule may know the line that decides, and so its object.
  const known = scan.found.find((other) => other.cause === cause && other.event.number === event.number);
  if (told.changed && known !== undefined)
    return { ...best, found: { ...known, strength: told.strength, noise: undefined, unwinding: false } };
  const rule = context.rules.get(cause) ?? found.rule;
  return {
    ...best,
    found: told.changed
      ? { ...found, cause, rule, event, strength: told.strength, detail: told.detail, noise: undefined }
      : { ...found, event },
  };
}

/** Nobody who is known complains: people say that it hangs, or paste what other programs say. */
async function ofExcerpt(log: Log, scan: Scan, outcome: Outcome, context: Diagnoser): Promise<Diagnosis[]> {
  const isWhole = log.head.criuVersion !== undefined;
  if (outcome === "ok" || isQuiet(scan)) return [];
  const said =
    hangs(scan.excerpt) ??
    (isWhole
      ? undefined
      : ((await hearsay(scan.excerpt, log.phase, scan.excerpt)) ?? (await unmarkedReason(log, scan))));
  const diagnosis = await stateOf(said, log, scan, context);
  return diagnosis === undefined ? [] : [diagnosis];
}

/** All that a run says at a low level when nothing is wrong: lines without a time, each of them known to be harmless. */
function isQuiet({ excerpt, notes }: Scan): boolean {
  const harmless = new Set(notes.filter(({ noise }) => noise !== undefined).map(({ event }) => event.number));
  return (
    excerpt.length > 0 &&
    excerpt.every(({ number, time, speaker }) => harmless.has(number) && time === undefined && speaker === "criu")
  );
}

async function diagnosisOf(
  { found }: Candidate,
  confidence: number,
  log: Log,
  scan: Scan,
  context: Diagnoser,
): Promise<Diagnosis> {
  const { event, detail, groups } = found;
  const rule = context.rules.get(found.cause) ?? found.rule;
  const known = await context.complete(found.subject, event, log);
  return state({ rule, event: firstToSay(event, scan), confidence, detail, groups, known }, log, scan);
}

/** No rule knows the line: the part of criu that wrote it still points somewhere. */
async function guessOf(
  log: Log,
  scan: Scan,
  best: Candidate | undefined,
  context: Diagnoser,
): Promise<Diagnosis | undefined> {
  const anywhere =
    best === undefined ||
    best.found.fallout !== undefined ||
    best.found.cause === "log-missing" ||
    isOfCheckBeside(best.found.event, scan);
  const [first, ...others] = unknownErrors(scan, anywhere ? Infinity : best.found.event.number);
  if (first === undefined && (best === undefined || best.found.cause === "log-missing")) {
    return (
      (await refusalOf(log, scan, context)) ??
      (await complaintOf(log, scan, best, context)) ??
      (best === undefined ? await stateOf(hangs(scan.excerpt), log, scan, context) : undefined) ??
      stateOf(await unmarkedReason(log, scan), log, scan, context)
    );
  }
  let unknown = first;
  let guessed = first === undefined ? undefined : await causeOfUnknown(first, log, scan);
  // A step that only reports what failed inside it is no cause while others complain.
  for (const other of others.slice(0, MOST_TRIED)) {
    if (guessed?.cause !== "log-missing") break;
    unknown = other;
    guessed = await causeOfUnknown(other, log, scan);
  }
  // Without any hint at all a line that a rule takes for fallout still says more.
  if (guessed?.cause === "tool-bug" && !anywhere) return undefined;
  if (unknown === undefined || guessed === undefined) return undefined;
  const told = testimony({ cause: guessed.cause, error: unknown.event, pid: unknown.event.pid }, scan.excerpt);
  const event = told?.event ?? unknown.event;
  const rule = context.rules.get(told?.cause ?? guessed.cause);
  if (rule === undefined) return undefined;
  const known = await context.complete(event.pid === undefined ? {} : { pid: event.pid }, event, log);
  const confidence = told === undefined ? guessed.confidence : Math.max(guessed.confidence, TOLD);
  return state({ rule, event, confidence, detail: told?.detail, groups: {}, known }, log, scan);
}

/** Hints see what a probe is for; of other lines the words that hints do not know count as well. */
async function causeOfUnknown(unknown: Note, log: Log, scan: Scan): Promise<Guess> {
  const probing = isProbe(unknown, scan);
  const first = guess(unknown.event, log.phase, probing);
  return probing ? first : ((await weigh(unknown.event, log.phase, near(scan))) ?? first);
}

/** The lines that are still known: all of an excerpt, of a longer log the marked ones. */
function near(scan: Scan): readonly LogEvent[] {
  return scan.excerpt.length > 0 ? scan.excerpt : scan.notes.map(({ event }) => event);
}

/** A guess that something beside the log bears out. */
const TOLD = 0.6;

const PROBE_FAILED = /failed when initializing kerndat|Could not initialize kernel features/;
/** Lines from the first error of a probe to the report that it failed. */
const PROBE_LINES = 12;

function isProbe({ event }: Note, scan: Scan): boolean {
  return scan.notes.some(
    ({ event: { number, message } }) =>
      number > event.number && number - event.number <= PROBE_LINES && PROBE_FAILED.test(message),
  );
}

/** No line of criu at all, and the engine gives a reason of its own: it refused, or is not set up for it. */
async function refusalOf(log: Log, scan: Scan, context: Diagnoser): Promise<Diagnosis | undefined> {
  const event = scan.notes.find((note) => note.fallout === undefined && saysOwnReason(note.event))?.event;
  const ofCriu = scan.notes.some((note) => note.event.speaker === "criu");
  if (event === undefined || ofCriu) return undefined;
  const weighed = await weigh(event, log.phase, scan.excerpt);
  const clear = weighed !== undefined && weighed.ahead >= CLOSE;
  const cause = clear ? weighed.cause : causeOfReason(event, weighed?.cause);
  return stateOf({ event, cause, confidence: 0.5 }, log, scan, context);
}

/** Beside the last words of criu another program complains: a helper, or the kernel. */
async function complaintOf(
  log: Log,
  scan: Scan,
  best: Candidate | undefined,
  context: Diagnoser,
): Promise<Diagnosis | undefined> {
  const helpers = scan.excerpt.filter(({ speaker, level }) => speaker === "program" && level === "error");
  return best?.found.detail === "cut"
    ? stateOf(await hearsay(helpers, log.phase, scan.excerpt), log, scan, context)
    : undefined;
}

/** What was heard, with all that is known of it. */
async function stateOf(
  said: Hearsay | undefined,
  log: Log,
  scan: Scan,
  context: Diagnoser,
): Promise<Diagnosis | undefined> {
  const rule = said === undefined ? undefined : context.rules.get(said.cause);
  if (said === undefined || rule === undefined) return undefined;
  const { event, confidence, cause } = said;
  const known = await context.complete({}, event, log);
  const detail = cause === "hang" ? "stuck" : undefined;
  return state({ rule, event, confidence, detail, groups: {}, known }, log, scan);
}

/** "(00.1": the rest of the line, and of the log, is not there. */
const MID_TIME = /^\(\d{1,4}(?:\.\d{0,6})?$/;

/** The log fails, or breaks off, and no line says why. */
async function withoutReason(log: Log, scan: Scan, outcome: Outcome, context: Diagnoser): Promise<Diagnosis[]> {
  // A whole log that stops amid its work, without a word of failure, is of a run that did not end.
  const isCut = context.cut === true || MID_TIME.test(scan.last?.text ?? "");
  const stopped = outcome === "unknown" && log.head.criuVersion !== undefined && !isCut;
  const rule = context.rules.get(stopped ? "hang" : "log-missing");
  const event = unknownError(scan, Infinity)?.event ?? lastStep(scan);
  if (rule === undefined || event === undefined) return [];
  const ofPeople = outcome === "failed" ? [] : await ofExcerpt(log, scan, outcome, context);
  if (ofPeople.length > 0) return ofPeople;
  const works = log.phase === "dump" || log.phase === "restore" || log.phase === "pre-dump";
  if (outcome !== "failed" && !(outcome === "unknown" && (scan.sawWork || stopped) && works)) return [];
  const confidence = outcome === "failed" ? 0.4 : 0.3;
  const known = { subject: {}, evidence: [] };
  return [state({ rule, event, confidence, detail: stopped ? "stopped" : "cut", groups: {}, known }, log, scan)];
}

/** Where criu stood: what the tasks say on their way out bears no time. */
function lastStep({ last, lastLines }: Scan): LogEvent | undefined {
  return lastLines.findLast(({ time, speaker }) => time !== undefined && speaker === "criu") ?? last;
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
