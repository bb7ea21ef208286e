/** What a rule is: one cause or a family, the words it is known by, and what to tell the user about it. */

import type { CauseId } from "../causes.ts";
import type { Remedy, Subject } from "../finding.ts";
import type { Level, LogEvent, Speaker } from "../log/event.ts";

export type Phase = "dump" | "pre-dump" | "restore" | "check" | "page-server" | "lazy-pages" | "unknown";

/**
 * How much a match says. "names": these words have this cause and no other. "likely": usually this cause; something
 * more specific near it wins. "follows": said when something else failed first; a cause only when there is nothing else.
 */
export type Strength = "names" | "likely" | "follows";

/** One form of words a rule is known by. */
export interface Pattern {
  /**
   * Searched in `LogEvent.message`. Named groups that are keys of Subject become its subject; decimal and 0x numbers
   * are brought to the subject's form. No nested quantifiers, and gaps with an end (".{0,200}"): a test attacks each.
   */
  readonly match: RegExp;
  readonly strength: Strength;
  /**
   * Lines it may stand on; ["error", "warn"] if absent. A pattern that may stand on unmarked lines of criu ("none")
   * is tried on every line, so it must begin with ten or more literal characters, or be rare in its first character.
   */
  readonly levels?: readonly Level[];
  /** Absent: criu, check and engine. */
  readonly speakers?: readonly Speaker[];
  readonly phases?: readonly Phase[];
  /** A finer id: "tcp-state/corked". */
  readonly detail?: string;
  /** Fixed parts of the subject: { kind: "io_uring" }. */
  readonly subject?: Subject;
  /**
   * A second look, where the words alone do not decide: return undefined to refuse the match, or what to change. Pure.
   */
  readonly judge?: (hit: Hit) => Verdict | undefined;
}

export interface Verdict {
  readonly strength?: Strength;
  readonly cause?: CauseId;
  readonly detail?: string;
  readonly subject?: Subject;
}

/** A pattern found on a line, with what the log says around it. */
export interface Hit {
  readonly event: LogEvent;
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly phase: Phase;
  readonly log: LogContext;
}

/** What the engine knows of the log around a line. Every call is cheap; the lines kept are bounded. */
export interface LogContext {
  /** Marked lines (error, warn) and the `count` lines of any kind before the event, nearest first. */
  before(event: LogEvent, count: number): readonly LogEvent[];
  after(event: LogEvent, count: number): readonly LogEvent[];
  /** "3.17.1", undefined when the log does not say. */
  readonly criuVersion: string | undefined;
  /** "6.1.0-28-amd64" */
  readonly kernel: string | undefined;
  /** What the user ran, as far as the log tells. */
  readonly tool: string | undefined;
}

/** A cause as a diagnosis will state it: everything that is known when the text is made. */
export interface Facts {
  readonly subject: Subject;
  readonly detail: string | undefined;
  readonly phase: Phase;
  /** Named groups of the match that are not keys of Subject. */
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly criuVersion?: string | undefined;
  readonly kernel?: string | undefined;
}

/** One cause: a file of its own in this directory, and its line in index.ts. */
export interface Rule {
  readonly id: CauseId;
  readonly patterns: readonly Pattern[];
  /** One line with the object named, no full stop: "fd 17 (/run/app.sock) of 42 (nginx) is connected to …". */
  readonly title: (facts: Facts) => string;
  /** The mechanism: what the kernel and criu do, and why that stops here. Two to four sentences. */
  readonly why: (facts: Facts) => string;
  /** Ways out, best first, for criu and for the engines where they differ; see remedies/. */
  readonly remedies: (facts: Facts) => readonly Remedy[];
  /** Where to read more: man pages, kernel documentation, criu's wiki page names. No URLs that may rot. */
  readonly references: readonly string[];
}
