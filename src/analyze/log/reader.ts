/** Bytes of a log into events, in pieces of any size. */
import type { LogEvent } from "./event.ts";
import { Joiner } from "./join.ts";
import { LineSplitter, type Line } from "./lines.ts";
import { parseLine } from "./parse.ts";
import { isBareLine, unwrap, type Piece } from "./unwrap.ts";

/** Characters of a message that are searched: what is longer, no program meant to be read as one. */
export const MAX_MESSAGE = 4096;
/** Of these, how many of its end: programs that wrap an error put it last. */
const TAIL = 1024;
const CUT = " … ";

/** Feed it with `push`, ask `finish` for the rest. Never throws; the events do not depend on how the bytes are cut. */
export class EventReader {
  readonly #splitter = new LineSplitter();
  readonly #joiner = new Joiner();

  push(bytes: Uint8Array): LogEvent[] {
    return this.#events(this.#splitter.push(bytes));
  }

  finish(): LogEvent[] {
    const events = this.#events(this.#splitter.finish());
    const last = this.#joiner.finish();
    return last === undefined ? events : [...events, last];
  }

  #events(lines: readonly Line[]): LogEvent[] {
    const events: LogEvent[] = [];
    const add = (event: LogEvent, mayGoOn: boolean): void => {
      const whole = this.#joiner.push(bounded(event), mayGoOn);
      if (whole !== undefined) events.push(whole);
    };
    for (const { number, text } of lines) {
      const plain = isBareLine(text) && !(this.#splitter.sawEscape && text.includes("\u001b"));
      if (plain) {
        add(parseLine(text, number), true);
        continue;
      }
      const pieces = unwrap(text);
      for (const piece of pieces) add(eventOf(piece, number), pieces.length === 1 && piece.level === undefined);
    }
    return events;
  }
}

/** Expressions may take time with the square of a message's length: no message is longer than this. */
function bounded(event: LogEvent): LogEvent {
  const { message } = event;
  if (message.length <= MAX_MESSAGE) return event;
  const start = message.slice(0, MAX_MESSAGE - TAIL - CUT.length);
  return { ...event, message: start + CUT + message.slice(-TAIL) };
}

function eventOf({ text, level }: Piece, number: number): LogEvent {
  const event = parseLine(text, number);
  if (level === undefined || event.file !== undefined || event.time !== undefined) return event;
  const speaker = event.speaker === "program" ? "engine" : event.speaker;
  return { ...event, speaker, level };
}
