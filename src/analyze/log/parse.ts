/** Takes one line apart: time, pid, level, source place and message, in the forms of criu 0.3 to 4.2. */
import { classifyBare } from "./bare.ts";
import type { Level, LogEvent, Speaker } from "./event.ts";

const SPACE = 32;
const TAB = 9;
const OPEN = 40;
const CLOSE = 41;
const DOT = 46;
const COLON = 58;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isBlank = (code: number): boolean => code === SPACE || code === TAB;

/**
 * A line of criu is `[(seconds.fraction)] [pie: ][pid: ][Error|Warn  (file.c:line): ]message`, each part optional
 * (observed in logs of 1.0 to 4.2). Without a time stamp, "42: " counts as a pid only before a mark: anyone may begin
 * a line with a number. Lines that are not criu's are told by bare.ts. Never throws; takes time linear in the length.
 * @param text one line, without its end and without wrapping prefixes (unwrap.ts)
 */
export function parseLine(text: string, number: number): LogEvent {
  let at = skipBlanks(text, 0);
  const stamp = text.charCodeAt(at) === OPEN ? stampEnd(text, at) : 0;
  let time: number | undefined;
  if (stamp > 0) {
    time = seconds(text, at + 1, stamp - 1);
    at = skipBlanks(text, stamp);
  }
  let pie = false;
  if (text.charCodeAt(at) === 112 && text.startsWith("pie:", at)) {
    pie = true;
    at = skipBlanks(text, at + 4);
  }
  let pid: number | undefined;
  const pidEnd = numberEnd(text, at);
  if (pidEnd > at && text.charCodeAt(pidEnd) === COLON && isBlankOrEnd(text, pidEnd + 1)) {
    const next = skipBlanks(text, pidEnd + 1);
    if (stamp > 0 || pie || markEnd(text, next) > 0) {
      pid = Number(text.slice(at, pidEnd));
      at = next;
    }
  }
  const end = markEnd(text, at);
  if (end > 0) return marked(text, number, at, end, { time, pid, pie });
  if (stamp === 0 && !pie) {
    const { level, speaker, message } = classifyBare(text);
    return plain(text, number, message, { time, pid, pie }, level, speaker);
  }
  const message = isBlank(text.charCodeAt(text.length - 1)) ? text.slice(at).trimEnd() : text.slice(at);
  return plain(text, number, message, { time, pid, pie }, "none", "criu");
}

interface Prefix {
  readonly time: number | undefined;
  readonly pid: number | undefined;
  readonly pie: boolean;
}

function marked(text: string, number: number, at: number, end: number, prefix: Prefix): LogEvent {
  const place = text.slice(text.indexOf("(", at) + 1, end - 1);
  const colon = place.lastIndexOf(":");
  const file = colon < 0 ? place : place.slice(0, colon);
  const line = colon < 0 ? NaN : Number(place.slice(colon + 1));
  const from = text.charCodeAt(end) === COLON ? end + 1 : end;
  const message = text.slice(skipBlanks(text, from)).trimEnd();
  return {
    number,
    text,
    message,
    speaker: file.startsWith(OWN) ? "ckpt" : file.endsWith("cr-check.c") ? "check" : "criu",
    level: text.charCodeAt(at) === 69 ? "error" : "warn",
    time: prefix.time,
    pid: prefix.pid,
    pie: prefix.pie,
    file,
    line: Number.isNaN(line) ? undefined : line,
    subsystem: subsystemOf(message),
  };
}

function plain(
  text: string,
  number: number,
  message: string,
  { time, pid, pie }: Prefix,
  level: Level,
  speaker: Speaker,
): LogEvent {
  const subsystem = subsystemOf(message);
  return { number, text, message, speaker, level, time, pid, pie, file: undefined, line: undefined, subsystem };
}

/** Where "(00.012345)" ends, after the bracket; 0 if there is none at `at`. */
function stampEnd(text: string, at: number): number {
  const dot = numberEnd(text, at + 1);
  if (dot === at + 1 || text.charCodeAt(dot) !== DOT) return 0;
  const end = numberEnd(text, dot + 1);
  return end > dot + 1 && text.charCodeAt(end) === CLOSE ? end + 1 : 0;
}

/** The number between two places, both parts exact before they are divided: what Number() would give, in less time. */
function seconds(text: string, from: number, to: number): number {
  if (to - from > 15) return Number(text.slice(from, to));
  let digits = 0;
  let scale = 1;
  let isFraction = false;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === DOT) isFraction = true;
    else {
      digits = digits * 10 + code - 48;
      if (isFraction) scale *= 10;
    }
  }
  return digits / scale;
}

/** Longest place of a mark: distributions build with absolute paths. */
const MAX_PLACE = 300;

/** ckpt's own marks name the command: "Error (ckpt/dump)". */
const OWN = "ckpt/";

/** Where "Error (criu/mount.c:736)" ends, after the bracket; 0 if there is no mark at `at`. */
function markEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  let open: number;
  if (code === 69 && text.startsWith("Error", at)) open = skipBlanks(text, at + 5);
  else if (code === 87 && text.startsWith("Warn", at)) open = skipBlanks(text, at + 4);
  else return 0;
  if (text.charCodeAt(open) !== OPEN) return 0;
  const close = text.indexOf(")", open);
  if (close < 0 || close - open > MAX_PLACE) return 0;
  if (text.startsWith(".c", close - 2) && text.lastIndexOf(" ", close) < open) return close + 1;
  if (text.startsWith(OWN, open + 1)) return close + 1;
  const colon = text.lastIndexOf(":", close);
  // People blank the line numbers out: "cr-dump.c:XXXX".
  if (colon <= open + 1 || colon === close - 1 || text.lastIndexOf(" ", close) > open) return 0;
  return close + 1;
}

function subsystemOf(message: string): string | undefined {
  const colon = message.indexOf(":");
  if (colon < 1 || colon > 20 || !isBlankOrEnd(message, colon + 1)) return undefined;
  const first = message.charCodeAt(0);
  if (first < 97 || first > 122) return undefined;
  for (let at = 1; at < colon; at++) {
    const code = message.charCodeAt(at);
    const allowed = (code >= 97 && code <= 122) || isDigit(code) || code === SPACE || code === 45 || code === 95;
    if (!allowed) return undefined;
  }
  return message.slice(0, colon);
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (isBlank(text.charCodeAt(at))) at++;
  return at;
}

function numberEnd(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}

function isBlankOrEnd(text: string, at: number): boolean {
  return at >= text.length || isBlank(text.charCodeAt(at));
}
