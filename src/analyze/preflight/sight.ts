/** What a check saw: a cause with its object, an option that is needed, or something it could not look at. */

import type { CauseId } from "../causes.ts";
import type { Remedy, Severity, Subject } from "../finding.ts";
import type { Live } from "../proc/live.ts";
import type { CriuOptions } from "./options.ts";

/** An option without which criu refuses the object. */
export interface Need {
  /** "--tcp-established" */
  readonly option: string;
  readonly value?: string;
}

/** A cause that this object will be. With a need it is one only when the option was not given. */
export interface Sight {
  readonly id: CauseId;
  readonly detail?: string;
  /** "error" unless said. */
  readonly severity?: Severity;
  /** 0.95 unless said: these are facts of the kernel, not words of a log. */
  readonly confidence?: number;
  readonly title: string;
  readonly subject: Subject;
  /** Lines of /proc or of a command that it rests on. */
  readonly evidence?: readonly string[];
  /** Ways out that only this object has; those of the cause follow. */
  readonly remedies?: readonly Remedy[];
  readonly need?: Need;
}

/** Something that was not looked at, so that "will work" cannot be said. */
export interface Unseen {
  readonly unseen: string;
  readonly why: string;
}

/** One family of objects. Pure; reads nothing but the snapshot. */
export type Check = (live: Live, options: CriuOptions) => Iterable<Sight | Unseen>;
