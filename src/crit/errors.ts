/** The one error family of the toolkit: everything a user can cause is a CkptError; anything else is our bug. */

export type ErrorCode =
  | "truncated" // the bytes end before what was announced
  | "bad-image" // not an image, or its framing or protobuf is damaged
  | "raw-image" // a raw image (memory pages, tar, netlink dump): nothing to decode
  | "bad-json" // JSON text that is not valid, or not an image in JSON
  | "bad-value" // a JSON value that does not fit its field
  | "unknown-key" // a JSON key that is not a field of its message
  | "not-found" // a file, image, archive member or process that is not there
  | "bad-archive" // an archive that is damaged, hostile or of an unknown layout
  | "too-large" // a length beyond a stated ceiling
  | "io" // the operating system refused a read or a write
  | "unsupported" // something this version cannot do
  | "usage" // the command line is wrong
  | "aborted"; // the caller's AbortSignal

/** What is known about an error beside its statement. */
export interface ErrorFacts {
  /** Image or archive member the error is about. */
  file?: string | undefined;
  /** Byte offset in that file. */
  offset?: number | undefined;
  /** What to do about it, one sentence. */
  hint?: string | undefined;
  /** Exit code of the command it ends, where that is neither 1 nor, for "usage", 2. */
  exit?: number | undefined;
  cause?: unknown;
}

/** An error the user can act on. `message` is one line and already names file and offset where they are known. */
export class CkptError extends Error {
  override readonly name = "CkptError";
  readonly code: ErrorCode;
  readonly file: string | undefined;
  readonly offset: number | undefined;
  readonly hint: string | undefined;
  readonly exit: number | undefined;
  /** The bare statement, without file and offset. */
  readonly what: string;

  constructor(code: ErrorCode, what: string, facts: ErrorFacts = {}) {
    const place = [facts.file, facts.offset === undefined ? undefined : `offset ${facts.offset}`].filter(
      (p) => p !== undefined,
    );
    super(place.length > 0 ? `${place.join(": ")}: ${what}` : what, { cause: facts.cause });
    this.code = code;
    this.what = what;
    this.file = facts.file;
    this.offset = facts.offset;
    this.hint = facts.hint;
    this.exit = facts.exit;
  }

  /** The same error with facts the thrower could not know (usually the file) filled in. */
  with(facts: ErrorFacts): CkptError {
    return new CkptError(this.code, this.what, {
      file: this.file ?? facts.file,
      offset: this.offset ?? facts.offset,
      hint: this.hint ?? facts.hint,
      exit: this.exit ?? facts.exit,
      cause: this.cause,
    });
  }
}

/** Whether an error is of the family, also when another bundle of the program, with a class of its own, threw it. */
export function isCkptError(error: unknown): error is CkptError {
  return error instanceof Error && error.name === "CkptError";
}
