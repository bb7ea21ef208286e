/**
 * What all events are made of: where every line of a log comes by, objects of one kind are several times as fast as
 * objects of two.
 */
import { CODES, isBlank, isDigit } from "./characters.ts";
import type { LogEvent, Words } from "./event.ts";

const NONE = Buffer.alloc(0);
const NO_WORDS: Words = { bytes: NONE, start: 0, from: 0, to: 0 };

/** All that is known of a line besides its words. */
export type LineFacts = Omit<LogEvent, "text" | "message" | "subsystem" | "words">;

/** Of a plain line of criu the text and message are made when they are first asked for. */
export class LineEvent implements LogEvent, Words {
  readonly number: number;
  readonly speaker: LogEvent["speaker"];
  readonly level: LogEvent["level"];
  readonly time: number | undefined;
  readonly pid: number | undefined;
  readonly pie: boolean;
  readonly file: string | undefined;
  readonly line: number | undefined;
  bytes: Buffer;
  readonly start: number;
  readonly from: number;
  readonly to: number;
  private ownText: string;
  private ownMessage: string;

  private constructor(facts: LineFacts, { bytes, start, from, to }: Words, text: string, message: string) {
    this.number = facts.number;
    this.speaker = facts.speaker;
    this.level = facts.level;
    this.time = facts.time;
    this.pid = facts.pid;
    this.pie = facts.pie;
    this.file = facts.file;
    this.line = facts.line;
    this.bytes = bytes;
    this.start = start;
    this.from = from;
    this.to = to;
    this.ownText = text;
    this.ownMessage = message;
  }

  static ofText(facts: LineFacts, text: string, message: string): LineEvent {
    return new LineEvent(facts, NO_WORDS, text, message);
  }

  /** The bytes are to hold until `settle` is called. */
  static ofWords(facts: LineFacts, words: Words): LineEvent {
    return new LineEvent(facts, words, "", "");
  }

  get words(): Words | undefined {
    return this.bytes === NONE ? undefined : this;
  }

  get text(): string {
    this.settle();
    return this.ownText;
  }

  get message(): string {
    this.settle();
    return this.ownMessage;
  }

  get subsystem(): string | undefined {
    return subsystemOf(this.message);
  }

  /** Makes the strings: from now on the bytes may change. */
  settle(): void {
    if (this.bytes === NONE) return;
    this.ownText = this.bytes.toString("utf8", this.start, this.to);
    this.ownMessage = this.ownText.slice(this.from - this.start);
    this.bytes = NONE;
  }
}

/** "net" of "net: …". */
function subsystemOf(message: string): string | undefined {
  const colon = message.indexOf(":");
  if (colon < 1 || colon > 20) return undefined;
  if (colon + 1 < message.length && !isBlank(message.charCodeAt(colon + 1))) return undefined;
  const first = message.charCodeAt(0);
  if (first < 97 || first > 122) return undefined;
  for (let at = 1; at < colon; at++) {
    const code = message.charCodeAt(at);
    const allowed =
      (code >= 97 && code <= 122) || isDigit(code) || code === CODES.space || code === CODES.dash || code === 95;
    if (!allowed) return undefined;
  }
  return message.slice(0, colon);
}
