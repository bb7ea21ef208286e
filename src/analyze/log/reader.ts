/** Bytes of a log into events, in pieces of any size. */
import type { LogEvent } from "./event.ts";
import { Joiner } from "./join.ts";
import { LineEvent } from "./line-event.ts";
import { LineSplitter, type TakeLine } from "./lines.ts";
import { parseLine } from "./parse.ts";
import { plainLine } from "./plain-line.ts";
import { isBareLine, LONG, unwrap, type Piece } from "./unwrap.ts";

/** Characters of a message that are searched: what is longer, no program meant to be read as one. */
export const MAX_MESSAGE = 4096;
/** Of these, how many of its end: programs that wrap an error put it last. */
const TAIL = 1024;
const CUT = " … ";
const ESCAPE = 27;

/**
 * Lines back from the last one that may be asked for their words in the next piece's time. Those of the lines before
 * hold as long as the piece does.
 */
export const LINES_BACK = 512;

/**
 * Feed it with `push`, ask `finish` for the rest. Never throws; the events do not depend on how the bytes are cut.
 * Invalid UTF-8 becomes U+FFFD. A line's string is made from its own bytes: one that is kept does not keep its piece.
 */
export class EventReader {
  readonly #splitter = new LineSplitter();
  readonly #joiner = new Joiner();
  #events: LineEvent[] = [];

  /** The events that are whole; `bytes` are to hold until the next call. */
  push(bytes: Uint8Array): LogEvent[] {
    this.#settle();
    this.#splitter.push(bytes, this.#take);
    return this.#events;
  }

  finish(): LogEvent[] {
    this.#settle();
    this.#splitter.finish(this.#take);
    const last = this.#joiner.finish();
    if (last !== undefined) this.#events.push(last);
    return this.#events;
  }

  /** What is still known of the last piece gets words of its own. */
  #settle(): void {
    for (const event of this.#events.slice(-LINES_BACK)) event.settle();
    this.#joiner.settle();
    this.#events = [];
  }

  readonly #take: TakeLine = (bytes, start, end, number) => {
    const mayEscape = this.#splitter.sawEscape && bytes.subarray(start, end).includes(ESCAPE);
    const plain = mayEscape || end - start > LONG ? undefined : plainLine(bytes, start, end, number);
    if (plain !== undefined) {
      this.#add(plain, true);
      return;
    }
    const text = bytes.toString("utf8", start, end);
    if (isBareLine(text) && !mayEscape && text.length <= LONG) {
      this.#add(bounded(parseLine(text, number)), true);
      return;
    }
    const pieces = unwrap(text);
    for (const piece of pieces)
      this.#add(bounded(eventOf(piece, number)), pieces.length === 1 && piece.level === undefined);
  };

  #add(event: LineEvent, mayGoOn: boolean): void {
    const whole = this.#joiner.push(event, mayGoOn);
    if (whole !== undefined) this.#events.push(whole);
  }
}

/** Expressions may take time with the square of a message's length: no message is longer than this. */
function bounded(event: LineEvent): LineEvent {
  const { message } = event;
  if (message.length <= MAX_MESSAGE) return event;
  const start = message.slice(0, MAX_MESSAGE - TAIL - CUT.length);
  return LineEvent.ofText(event, event.text, start + CUT + message.slice(-TAIL));
}

function eventOf({ text, level }: Piece, number: number): LineEvent {
  const event = parseLine(text, number);
  if (level === undefined || event.file !== undefined || event.time !== undefined) return event;
  const speaker = event.speaker === "program" ? "engine" : event.speaker;
  return LineEvent.ofText({ ...event, speaker, level }, event.text, event.message);
}
