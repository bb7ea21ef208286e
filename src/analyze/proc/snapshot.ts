/** A snapshot: what /proc and a few read-only commands said about a process tree at one moment, as read. */

/** What stat(2) said of a file; numbers that may pass 2^53 are decimal strings. */
export interface StatFacts {
  /** st_mode, with the file type. */
  readonly mode: number;
  /** "major:minor" of the file system. */
  readonly dev: string;
  /** "major:minor" of the device that the file stands for; "0:0" for other files. */
  readonly rdev: string;
  /** Decimal. */
  readonly ino: string;
  readonly nlink: number;
  /** Bytes, decimal. */
  readonly size: string;
  /** Bytes on disk (st_blocks * 512), decimal. */
  readonly allocated: string;
  /** st_blksize: of hugetlbfs this is the size of its pages. */
  readonly block: number;
}

/** The output of a command; `error` says why there is none ("not installed", "exit code 1: …"). */
export interface CommandFacts {
  readonly output: string;
  readonly error?: string;
}

/** Plain data that survives JSON: a recorded snapshot replays on any machine. */
export interface Snapshot {
  readonly version: 1;
  /** The root of the tree that is looked at. */
  readonly root: number;
  /** All processes of the tree, parents before children. */
  readonly tree: readonly number[];
  /** The reader's own pid. */
  readonly reader: number;
  /** Path → contents. */
  readonly texts: Readonly<Record<string, string>>;
  /** Path → target of the link. */
  readonly links: Readonly<Record<string, string>>;
  /** Path → stat of what it leads to. */
  readonly stats: Readonly<Record<string, StatFacts>>;
  /** Directory → names in it. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** Path → why it could not be read: "EACCES", "ENOENT" … */
  readonly errors: Readonly<Record<string, string>>;
  /** Inode of a socket, or "pts/N" of the master of a terminal → tasks outside the tree that have it open. */
  readonly holders: Readonly<Record<string, readonly number[]>>;
  /** Name ("ss unix", "ss inet") and network namespace ("net:[4026531840]") → output. */
  readonly commands: Readonly<Record<string, CommandFacts>>;
}
