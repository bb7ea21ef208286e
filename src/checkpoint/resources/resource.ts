/** What a resource is: what it reads and asks of a frozen tree, the entries it makes of that, and how it is restored. */

import type { Sight } from "../../analyze/preflight/sight.ts";
import type { MessageTypes } from "../../crit/schema/generated/types.ts";
import type { Payload } from "../../crit/images/payload/payload.ts";
import type { Argument, CallOptions, Place, ProgramBuilder } from "../executor/program.ts";
import type { Facts } from "../tape/facts.ts";
import type { OpenFile, TaskFacts, ThreadFacts } from "../tape/tasks.ts";

/** A file of /proc to read. */
export interface Want {
  /** A number of tape/kinds.ts. */
  readonly kind: number;
  /** Below /proc/PID (of a thread: /proc/PID/task/TID; of a descriptor it is the whole path). */
  readonly path: string;
  /** READ_MODE; text unless said. */
  readonly mode?: number;
  readonly fd?: number;
  readonly key?: bigint;
}

/** Asks the kernel by system calls: run by the agent of a task, or by the executor on its own copy of a descriptor. */
export interface Asker {
  /**
   * One call. `room` is a block that the kernel fills, or bytes it reads and fills; `args` gets its place. The answer
   * (result, and the room afterwards) is filed under `kind`, the task or descriptor asked about, and `key`. A call that
   * fails is an answer, too.
   */
  readonly ask: (question: Question) => void;
  /** Of a question about a descriptor: the executor's copy of it, made by pidfd_getfd; of another file -1. */
  readonly descriptor: Argument;
  /** Asks on about the same in a program of its own: for answers that are too long for one. */
  readonly again: (ask: (asker: Asker) => void) => void;
  /** The program that asks, for calls that are no questions themselves: open, close, make a pipe to copy into. */
  readonly program: ProgramBuilder;
}

export interface Question {
  /** A number of tape/kinds.ts. */
  readonly kind: number;
  readonly label: string;
  readonly nr: number;
  readonly args: (room: Place) => readonly Argument[];
  readonly room?: number | Uint8Array;
  readonly key?: bigint;
  readonly options?: CallOptions;
}

/** Fields of a message, some of them. */
export type Fields<K extends keyof MessageTypes> = Partial<MessageTypes[K]>;

/** A kind of open file: what every descriptor of it is saved as. */
export interface FileKind {
  /** Whether this open file is one of the kind. The first kind in the list that says so takes it. */
  claims(file: OpenFile): boolean;
  /** Files of /proc to read for it beside its link, statx and fdinfo. */
  readonly read?: (file: OpenFile) => readonly Want[];
  /** Questions, asked once of every open file (not of every descriptor). */
  readonly ask?: (file: OpenFile, asker: Asker) => void;
  /** Questions that need the answers to the first: how many bytes are queued, then the bytes. */
  readonly askMore?: (file: OpenFile, asker: Asker) => void;
  /** Whether `askMore` may have anything to ask of this file; it may, unless said. Known before any answer. */
  readonly hasMore?: (file: OpenFile) => boolean;
  /** Whether `askMore` has more to ask, after its answers: it is put again then. */
  readonly unfinished?: (file: OpenFile) => boolean;
  /** Questions that need the answers to `askMore`: how long each message is, then the messages. */
  readonly askAgain?: (file: OpenFile, asker: Asker) => void;
  /** The entry without its id, or undefined after `dump.refuse`. It may add images of its own. */
  save(file: OpenFile, dump: Dump): SavedFile | undefined;
}

/** An entry of files.img: its type (FdTypes) and its one member; the id is filled in at both places. */
export interface SavedFile {
  readonly type: number;
  /** Name and message of the member: ["efd", {...}]. */
  readonly member: readonly [string, object];
  /** Hears the id, for images that refer to it. */
  readonly saved?: (id: number) => void;
}

/** The images that are being made. */
export interface Dump {
  readonly facts: Facts;
  /** Parents before their children. */
  readonly tasks: readonly TaskFacts[];
  readonly options: DumpChoices;
  /** Appends an entry to an image: `add("PIPES_DATA", undefined, {...})`, `add("MM", 42, {...})`. */
  readonly add: (magic: string, key: number | string | undefined, message: object, payload?: Payload) => void;
  /** Entries of an image so far. */
  readonly has: (magic: string, key?: number | string) => boolean;
  /** Bytes for an image that has no entries. */
  readonly addRaw: (name: string, bytes: Uint8Array) => void;
  /** Id and type in files.img of an open file, made at the first call; undefined for one that was refused. */
  file(file: OpenFile): { readonly id: number; readonly type: number } | undefined;
  /** The id alone, of what must be there: exe, cwd, mapped files; 0 for one that was refused. */
  readonly fileId: (file: OpenFile) => number;
  /** What `make` returns, made once: for what several entries refer to. */
  readonly once: <T>(key: string, make: () => T) => T;
  /** An entry of files.img that is no open file of a task by itself: the path behind a fifo. Returns its id. */
  readonly extraFile: (saved: SavedFile) => number;
  /** The next number of a kind of ids ("memfd", "pages", ...), from 1. */
  readonly next: (kind: string) => number;
  /** Gives a file another name, once nothing is refused; taken away again when the dump fails. */
  readonly link: (through: string, path: string) => void;
  /** This cannot be saved. All refusals are collected, and nothing is written when there is one. */
  readonly refuse: (sight: Sight) => void;
  /** Worth a line in the log. */
  readonly warn: (text: string) => void;
}

/** What the user chose, as far as resources look at it. */
export interface DumpChoices {
  readonly shellJob: boolean;
  readonly tcpEstablished: boolean;
  readonly tcpClose: boolean;
  readonly skipInFlight: boolean;
  readonly extUnixSk: boolean;
  readonly fileLocks: boolean;
  readonly linkRemap: boolean;
  /** Bytes. */
  readonly ghostLimit: bigint;
  readonly external: readonly string[];
  /** How a restore is to tell whether a file is still the same; by its build-id unless said. */
  readonly fileValidation?: "filesize" | "buildid";
  readonly networkLock: "iptables" | "nftables" | "skip";
  /** The tree runs on after the dump. */
  readonly leaveRunning: boolean;
}

/** One resource, both directions. Parts that it does not have are absent. */
export interface Resource {
  /** CKPT_TEST_SKIP switches the restore of the resource of this name off. */
  readonly name: string;
  readonly readTask?: (task: TaskFacts) => readonly Want[];
  readonly readThread?: (thread: ThreadFacts) => readonly Want[];
  /** Asked in the leader, by the agent. */
  readonly askTask?: (task: TaskFacts, asker: Asker) => void;
  /** Asked in every thread, by the agent. */
  readonly askThread?: (thread: ThreadFacts, asker: Asker) => void;
  /** Asked by the executor itself: what it can see of the task from outside. */
  readonly askOwn?: (task: TaskFacts, asker: Asker) => void;
  /** Fields of the task's core entry. */
  readonly taskCore?: (task: TaskFacts, dump: Dump) => Fields<"task_core_entry">;
  /** Fields of the core entry of every thread. */
  readonly threadCore?: (thread: ThreadFacts, dump: Dump) => Fields<"thread_core_entry">;
  readonly file?: FileKind;
  /** Images of its own, after the cores and files. */
  readonly save?: (dump: Dump) => void;
}
