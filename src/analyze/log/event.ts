/** One line of a log, taken apart. */

/** As criu marks its lines; "none" for lines without a mark (its messages of level info and debug, and other programs'). */
export type Level = "error" | "warn" | "none";

/** Who wrote the line: criu (also its page server and parasite), `criu check`, ckpt, the engine around it, or others. */
export type Speaker = "criu" | "check" | "ckpt" | "engine" | "kernel" | "program";

/** Where the words of a line are, as bytes of UTF-8. */
export interface Words {
  readonly bytes: Buffer;
  /** Of the text. */
  readonly start: number;
  /** Of the message: it is the rest of the text, and what is before it ASCII. */
  readonly from: number;
  readonly to: number;
}

export interface LogEvent {
  /** 1-based number of the (first) line in the input. */
  readonly number: number;
  /** The line as read, less what wrapped it (JSON, journald, CI time stamps, quoting). */
  readonly text: string;
  /**
   * What is said, less time, pid and level: "sk unix: Can't dump half of stream unix connection". The subsystem's
   * prefix stays in it. A wrapped message is joined by one blank; of a very long one the middle is left out.
   */
  readonly message: string;
  readonly speaker: Speaker;
  readonly level: Level;
  /** Seconds since the start of the tool, of "(00.012345)". */
  readonly time: number | undefined;
  /** The task the line is about: of "  42:" or "pie: 42:". */
  readonly pid: number | undefined;
  /** Written by the code inside the task ("pie:"). */
  readonly pie: boolean;
  /** "criu/sk-unix.c"; older versions say "sk-unix.c". */
  readonly file: string | undefined;
  readonly line: number | undefined;
  /** "sk unix", "cg", "mnt", "net": the prefix of the message, where it has one. */
  readonly subsystem: string | undefined;
  /**
   * Of a line whose words nobody has asked for, so that no string was made of them: most lines are only looked at (see
   * said.ts). Gone when they are.
   */
  readonly words?: Words | undefined;
}
