/** The lines a log is full of: criu's own, with a time and without a mark. Taken apart without making strings of them. */
import { CODES, isBlank, isDigit } from "./characters.ts";
import { LineEvent } from "./line-event.ts";

/** Digits that are exact in a number, and more than any time or pid has. */
const MOST_DIGITS = 15;

/**
 * The event of a line that is nothing but a plain line of criu, the same that `parseLine` gives; undefined for all
 * others, which are to be looked at more closely.
 * @param bytes hold until the event is settled
 */
export function plainLine(bytes: Buffer, start: number, to: number, number: number): LineEvent | undefined {
  const last = bytes[to - 1];
  if (bytes[start] !== CODES.open || last === undefined || isBlank(last) || last === 0) return undefined;
  // "(00.012345)"
  let at = start + 1;
  let digits = 0;
  let scale = 1;
  let dot = 0;
  for (; at < to; at++) {
    const code = bytes[at]!;
    if (isDigit(code)) {
      digits = digits * 10 + code - 48;
      if (dot > 0) scale *= 10;
    } else if (code === CODES.dot && dot === 0 && at > start + 1) dot = at;
    else break;
  }
  if (dot === 0 || at === dot + 1 || bytes[at] !== CODES.close || at - start > MOST_DIGITS) return undefined;
  at = skipBlanks(bytes, at + 1, to);
  let pie = false;
  if (bytes[at] === 112 && bytes[at + 1] === 105 && bytes[at + 2] === 101 && bytes[at + 3] === CODES.colon) {
    pie = true;
    at = skipBlanks(bytes, at + 4, to);
  }
  let pid: number | undefined;
  let end = at;
  let value = 0;
  for (; end < to && isDigit(bytes[end]!); end++) value = value * 10 + bytes[end]! - 48;
  if (end - at > MOST_DIGITS) return undefined;
  if (end > at && bytes[end] === CODES.colon) {
    if (end + 1 >= to) return undefined;
    if (isBlank(bytes[end + 1]!)) {
      pid = value;
      at = skipBlanks(bytes, end + 1, to);
    }
  }
  // "Error" or "Warn", or nothing at all
  const first = bytes[at];
  if (first === CODES.E || first === CODES.W || at >= to) return undefined;
  return LineEvent.ofWords(
    { number, speaker: "criu", level: "none", time: digits / scale, pid, pie, file: undefined, line: undefined },
    { bytes, start, from: at, to },
  );
}

function skipBlanks(bytes: Buffer, from: number, to: number): number {
  let at = from;
  while (at < to && isBlank(bytes[at]!)) at++;
  return at;
}
