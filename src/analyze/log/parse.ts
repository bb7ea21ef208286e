/** Takes one line apart: time, pid, level, source place and message, in the forms of criu 0.3 to 4.2. */
import { classifyBare } from "./bare.ts";
import { CODES, isBlank, isDigit } from "./characters.ts";
import type { Level, Speaker } from "./event.ts";
import { LineEvent, type LineFacts } from "./line-event.ts";

/**
 * A line of criu is `[(seconds.fraction)] [pie: ][pid: ][Error|Warn  (file.c:line): ]message`, each part optional
 * (observed in logs of 1.0 to 4.2). Without a time stamp, "42: " counts as a pid only before a mark: anyone may begin
 * a line with a number. Lines that are not criu's are told by bare.ts. Never throws; takes time linear in the length.
 * @param text one line, without its end and without wrapping prefixes (unwrap.ts)
 */
export function parseLine(text: string, number: number): LineEvent {
  let at = skipBlanks(text, 0);
  const stamp = text.charCodeAt(at) === CODES.open ? stampEnd(text, at) : 0;
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
  if (pidEnd > at && text.charCodeAt(pidEnd) === CODES.colon && isBlankOrEnd(text, pidEnd + 1)) {
    const next = skipBlanks(text, pidEnd + 1);
    if (stamp > 0 || pie || markEnd(text, next) > 0 || bareMarkEnd(text, next) > 0) {
      pid = Number(text.slice(at, pidEnd));
      at = next;
    }
  }
  const end = markEnd(text, at);
  if (end > 0) return marked(text, number, at, end, { time, pid, pie });
  // People take the place out: "(00.01) Error: Can't …".
  const bare = stamp > 0 || pie || pid !== undefined ? bareMarkEnd(text, at) : 0;
  if (bare > 0) {
    const level = text.charCodeAt(at) === CODES.E ? "error" : "warn";
    return plain(text, number, text.slice(bare).trim(), { time, pid, pie }, level, "criu");
  }
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

function marked(text: string, number: number, at: number, end: number, prefix: Prefix): LineEvent {
  const place = text.slice(text.indexOf("(", at) + 1, end - 1);
  const colon = place.lastIndexOf(":");
  const file = colon < 0 ? place : place.slice(0, colon);
  const line = colon < 0 ? NaN : Number(place.slice(colon + 1));
  const from = text.charCodeAt(end) === CODES.colon ? end + 1 : end;
  const message = text.slice(skipBlanks(text, from)).trimEnd();
  const facts: LineFacts = {
    number,
    speaker: file.startsWith(OWN) ? "ckpt" : file.endsWith("cr-check.c") ? "check" : "criu",
    level: text.charCodeAt(at) === CODES.E ? "error" : "warn",
    time: prefix.time,
    pid: prefix.pid,
    pie: prefix.pie,
    file,
    line: Number.isNaN(line) ? undefined : line,
  };
  return LineEvent.ofText(facts, text, message);
}

function plain(
  text: string,
  number: number,
  message: string,
  { time, pid, pie }: Prefix,
  level: Level,
  speaker: Speaker,
): LineEvent {
  return LineEvent.ofText({ number, speaker, level, time, pid, pie, file: undefined, line: undefined }, text, message);
}

/** Where "(00.012345)" ends, after the bracket; 0 if there is none at `at`. */
function stampEnd(text: string, at: number): number {
  const dot = numberEnd(text, at + 1);
  if (dot === at + 1 || text.charCodeAt(dot) !== CODES.dot) return 0;
  const end = numberEnd(text, dot + 1);
  return end > dot + 1 && text.charCodeAt(end) === CODES.close ? end + 1 : 0;
}

/** The number between two places, both parts exact before they are divided: what Number() would give, in less time. */
function seconds(text: string, from: number, to: number): number {
  if (to - from > 15) return Number(text.slice(from, to));
  let digits = 0;
  let scale = 1;
  let isFraction = false;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === CODES.dot) isFraction = true;
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
  if (code === CODES.E && text.startsWith("Error", at)) open = skipBlanks(text, at + 5);
  else if (code === CODES.W && text.startsWith("Warn", at)) open = skipBlanks(text, at + 4);
  else return 0;
  if (text.charCodeAt(open) !== CODES.open) return 0;
  const close = text.indexOf(")", open);
  if (close < 0 || close - open > MAX_PLACE) return 0;
  if (text.startsWith(".c", close - 2) && text.lastIndexOf(" ", close) < open) return close + 1;
  if (text.startsWith(OWN, open + 1)) return close + 1;
  const colon = text.lastIndexOf(":", close);
  // People blank the line numbers out: "cr-dump.c:XXXX".
  if (colon <= open + 1 || colon === close - 1 || text.lastIndexOf(" ", close) > open) return 0;
  return close + 1;
}

const BARE_MARKS = ["Error: ", "Warning: ", "Warn: "] as const;

/** Where "Error: " ends, which is a mark only behind what criu puts before one; 0 if it does not stand at `at`. */
function bareMarkEnd(text: string, at: number): number {
  const mark = BARE_MARKS.find((word) => text.startsWith(word, at));
  return mark === undefined ? 0 : at + mark.length;
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
