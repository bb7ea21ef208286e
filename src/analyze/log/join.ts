/** Puts messages together again that were broken over several lines: by a terminal, a mail program or criu itself. */
import { LineEvent } from "./line-event.ts";
import { parseLine } from "./parse.ts";

/** Lines that are joined to one message at most, and its length in characters. */
const MAX_LINES = 4;
const MAX_LENGTH = 2000;

/** Who begins a line like this says something of its own. */
const OWN_WORDS =
  /^\s*(?:[\w./+-]{2,40}(?:\[\d+\])?: |at [\w.$/]+\(|Segmentation fault|Killed|Aborted|[\w-]+=|[-=#*+|]{2,}|[$#>] |\.{3}|\[)/;
/** The same behind a line that ends where screens and mails break: there any other word with a colon goes on. */
const OWN_PROGRAM =
  /^\s*(?:(?:tar|ip|nft|ip6?tables[\w-]*|(?:ba|da)?sh|criu|crtools|runc|crun|podman|dockerd?|u?mount|modprobe|new[ug]idmap|lxc[\w-]*|kernel|audit)(?:\[\d+\])?: |at [\w.$/]+\(|Segmentation fault|Killed|Aborted|[\w-]+=|[-=#*+|]{2,}|[$#>] |\.{3}|\[)/;
/** Characters of a line that an 80 columns wide screen or mail broke. */
const EDGE = [66, 80] as const;
/** A sentence, or what strerror(3) says after a colon. */
const LOOKS_LIKE_END =
  /(?:[.!]|: (?:Operation not permitted|Permission denied|No such (?:file or directory|process|device)|Invalid argument|File exists))\s*$/;
/** What strerror(3) says begins with a capital letter. */
const STRERROR =
  /^\s*(?:[A-Z][a-z]+ (?:not permitted|fault|denied|exists|busy|exhausted|error|refused|in use)|No such|Invalid argument|Permission|Operation|Device or|Resource|Segmentation fault|Killed|Bad |Cannot |Address |Connection |Too many|File |Function |Input\/|Is a |Not |Broken |Stale |Protocol |Numerical |Success|Timer )/;

/**
 * Holds one event back until the next line shows whether it goes on. A line that was joined is gone; its words are in
 * the message of the first, whose number and text stay as they were.
 */
export class Joiner {
  #held: LineEvent | undefined;
  #lines = 1;

  /**
   * Takes an event; gives the one before it, once that is whole.
   * @param mayGoOn false for what was wrapped in JSON or quoted together with others: it is whole as it is
   */
  push(event: LineEvent, mayGoOn: boolean): LineEvent | undefined {
    const held = this.#held;
    if (mayGoOn && held !== undefined && this.#lines < MAX_LINES && event.number > held.number) {
      const joined = goesOn(held, event) ? joinedMessage(held, event) : undefined;
      if (joined !== undefined) {
        this.#held = joined;
        this.#lines++;
        return undefined;
      }
    }
    this.#held = event;
    this.#lines = 1;
    return held;
  }

  /** The event that is held back gets words of its own: the bytes it came from are about to go. */
  settle(): void {
    this.#held?.settle();
  }

  finish(): LineEvent | undefined {
    const held = this.#held;
    this.#held = undefined;
    return held;
  }
}

function goesOn(first: LineEvent, next: LineEvent): boolean {
  // The common case, a line with a time stamp after another, is answered without a look at the words.
  if (next.time !== undefined || next.pie) return isCutByPie(first, next);
  if (next.file !== undefined || next.message === "") return false;
  if (first.speaker !== "criu" && first.speaker !== "check") return false;
  if (first.message.length + next.message.length > MAX_LENGTH) return false;
  const said = next.text;
  if (next.message !== said.trim()) return false; // a form of its own was taken off
  if (isMarkAlone(first)) return /^\([\w./+-]+\.c:\d+\): /.test(said);
  if (first.message.endsWith(" of that type")) return /^\s*\[[0-7]+\] \(/.test(said);
  if (first.message.endsWith(":")) return STRERROR.test(said);
  if (first.file === undefined && first.level === "none" && first.time === undefined) return false;
  if (isUnbalanced(first.message) && /^[^(]{0,200}\)/.test(said) && !OWN_WORDS.test(said)) return true;
  if (/^[!.?,;:)]+$/.test(next.message)) return true;
  const own = first.text.length >= EDGE[0] && first.text.length <= EDGE[1] ? OWN_PROGRAM : OWN_WORDS;
  if (first.level === "none" || own.test(said) || LOOKS_LIKE_END.test(first.message)) return false;
  if (/^\s+\(/.test(said)) return true;
  // Broken at the edge of a screen or a mail: the line before it is long, and this is no beginning.
  return first.text.length >= 60 && /^\s*[a-z0-9(/]/.test(said) && next.speaker !== "kernel";
}

/** The parasite's messages are cut to its buffer: "…7>", and the rest comes with the same prefix. */
function isCutByPie(first: LineEvent, next: LineEvent): boolean {
  return (
    first.level !== "none" &&
    first.pie &&
    next.pie &&
    next.level === "none" &&
    next.file === undefined &&
    next.message !== "" &&
    first.pid === next.pid &&
    first.time === next.time &&
    first.message.endsWith(">")
  );
}

function isMarkAlone({ message, file }: LineEvent): boolean {
  return file === undefined && (message === "Error" || message === "Warn");
}

function isUnbalanced(message: string): boolean {
  return message.lastIndexOf("(") > message.lastIndexOf(")");
}

function joinedMessage(first: LineEvent, next: LineEvent): LineEvent {
  if (next.pie) return LineEvent.ofText(first, first.text, first.message.slice(0, -1) + next.message);
  // "(00.1) Error" and "(criu/x.c:1): …" make a mark only together.
  if (isMarkAlone(first)) {
    const whole = parseLine(`${first.text} ${next.text}`, first.number);
    return LineEvent.ofText(whole, first.text, whole.message);
  }
  return LineEvent.ofText(first, first.text, `${first.message} ${next.message}`);
}
