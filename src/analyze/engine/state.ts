/** A cause with its line and object, put into the words of its rule. */

import type { Resolved } from "../context/resolve.ts";
import type { LogEvent } from "../log/event.ts";
import type { Log } from "../log/log.ts";
import type { Diagnosis, Line } from "../result.ts";
import type { Remedy } from "../finding.ts";
import { doWith } from "../remedies/index.ts";
import { ownWords } from "../rules/own-lines.ts";
import type { Facts, Rule } from "../rules/rule.ts";
import type { Scan } from "./scan.ts";

export interface Stated {
  readonly rule: Rule;
  readonly event: LogEvent;
  readonly confidence: number;
  readonly detail: string | undefined;
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** The object, with the lines that completed it. */
  readonly known: Resolved;
}

export function state({ rule, event, confidence, detail, groups, known }: Stated, log: Log, scan: Scan): Diagnosis {
  const { subject } = known;
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
    title: event.speaker === "ckpt" ? ownWords(event.message) : rule.title(facts),
    subject,
    key_line: lineOf(event),
    evidence: evidenceOf(event, known, scan),
    why: rule.why(facts),
    remedies: [...hintAfter(event, scan), ...rule.remedies(facts)],
    references: rule.references,
  };
}

/** What ckpt itself says to do stands below its error; the hint of a finding is the first of its remedies. */
function hintAfter(event: LogEvent, { lastLines }: Scan): Remedy[] {
  if (event.speaker !== "ckpt" || ownWords(event.message) !== event.message) return [];
  const hint = lastLines.find(({ number }) => number === event.number + 1)?.message;
  if (hint?.startsWith("hint: ") !== true) return [];
  const words = hint.slice("hint: ".length);
  return [doWith("ckpt", `${words.slice(0, 1).toUpperCase()}${words.slice(1)}${words.endsWith(".") ? "" : "."}`)];
}

/** Lines of the log in order: what named the object, the cause, the steps that report it. Facts of images come last. */
function evidenceOf(event: LogEvent, { evidence }: Resolved, scan: Scan): Line[] {
  const reports = scan.notes
    .filter(
      ({ event: other, fallout, noise }) => fallout !== undefined && noise === undefined && other.number > event.number,
    )
    .map((note) => note.event);
  const near = reports.filter(({ pid }) => pid === event.pid).slice(0, 1);
  const end = reports.at(-1);
  const lines = [event, ...near, ...(end === undefined || near.includes(end) ? [] : [end])].map(lineOf);
  const all = new Map([...evidence.filter(({ number }) => number > 0), ...lines].map((line) => [line.number, line]));
  return [
    ...[...all.values()].sort((one, other) => one.number - other.number),
    ...evidence.filter(({ number }) => number === 0),
  ];
}

export function lineOf({ number, text }: LogEvent): Line {
  return { number, text };
}
