/** Words and questions that several rules share. */

import type { Facts, Hit, Pattern, Phase } from "./rule.ts";
import type { Subject } from "../finding.ts";
import type { CauseId } from "../causes.ts";
import type { LogEvent } from "../log/event.ts";

/** For patterns of lines without a mark that criu itself writes. */
export const UNMARKED = { levels: ["error", "warn", "none"] } as const satisfies Partial<Pattern>;

/** For what engines say: their lines carry no mark of criu's. */
export const ENGINE = {
  levels: ["error", "warn", "none"],
  speakers: ["engine", "program", "criu", "check"],
} as const satisfies Partial<Pattern>;

/** For what a shell, the C library, a language runtime or the kernel says. */
export const ANYONE = {
  levels: ["error", "warn", "none"],
  speakers: ["criu", "check", "engine", "kernel", "program"],
} as const satisfies Partial<Pattern>;

export const RESTORING: readonly Phase[] = ["restore", "lazy-pages", "unknown"];
export const DUMPING: readonly Phase[] = ["dump", "pre-dump", "page-server", "unknown"];

/** "task 42 (nginx)", or `otherwise` when the log names none. */
export function task(subject: Subject, otherwise = "a task"): string {
  const id = subject.pid ?? subject.tid;
  if (id === undefined) {
    return subject.comm === undefined ? otherwise : `a task ${subject.comm}`;
  }
  return `task ${id}${subject.comm === undefined ? "" : ` (${subject.comm})`}`;
}

/** Path of the object as the user knows it: criu's log leaves the first slash out. */
export function pathOf(subject: Subject, otherwise: string): string {
  const { path } = subject;
  return path === undefined ? otherwise : absolute(path);
}

/** "usr/lib/x" is how criu names a file below the root of the task. Names of images and "./x" stay as they are. */
export function absolute(path: string): string {
  return /^[^/.\s]+\//.test(path) ? `/${path}` : path;
}

/** " of fd 17 of task 42 (nginx)", as much as is known, or nothing. */
export function ofWhom(subject: Subject): string {
  const fd = subject.fd === undefined ? "" : `, fd ${subject.fd}`;
  return subject.pid === undefined ? fd : `${fd} of ${task(subject)}`.replace(/^, /, ", as ");
}

/** Does one of the `count` lines before the hit, or a marked line before it, say this? */
export function earlier(hit: Hit, words: RegExp, count = 20): LogEvent | undefined {
  return hit.log.before(hit.event, count).find((event) => words.test(event.message));
}

/** Does one of the `count` lines after the hit, or a marked line after it, say this? */
export function later(hit: Hit, words: RegExp, count = 20): LogEvent | undefined {
  return hit.log.after(hit.event, count).find((event) => words.test(event.message));
}

/** Does one of the `count` lines after the hit say this, and none farther away? */
export function soonAfter(hit: Hit, words: RegExp, count: number): LogEvent | undefined {
  return hit.log
    .after(hit.event, count)
    .slice(0, count)
    .find((event) => words.test(event.message));
}

/** The C library's sentence at the end of the line, of those a rule asks about. */
export type Errno =
  | "ENOENT"
  | "EEXIST"
  | "ENOSPC"
  | "EACCES"
  | "EMFILE"
  | "ENOMEM"
  | "EROFS"
  | "EINTR"
  | "ENXIO"
  | "ENOTDIR"
  | "EBUSY"
  | "EINVAL"
  | "EAGAIN"
  | "EADDRINUSE"
  | "EADDRNOTAVAIL"
  | "EIO"
  | "ENETUNREACH"
  | "ECONNREFUSED"
  | "ETXTBSY"
  | "EISDIR"
  | "ESPIPE"
  | "ESRCH";

const SENTENCES: readonly (readonly [Errno, RegExp])[] = [
  ["ENOENT", /No such file or directory|\bENOENT\b/i],
  ["EEXIST", /File exists|\bEEXIST\b/i],
  ["ENOSPC", /No space left on device|Disk quota exceeded|File too large|\bENOSPC\b|\bEDQUOT\b/i],
  ["EACCES", /Permission denied|Operation not permitted|\bEACCES\b|\bEPERM\b/i],
  ["EMFILE", /Too many open files|\bEN?MFILE\b/i],
  ["ENOMEM", /Cannot allocate memory|Out of memory|\bENOMEM\b/i],
  ["EROFS", /Read-only file system|\bEROFS\b/i],
  ["ENXIO", /No such device|\bENXIO\b|\bENODEV\b/i],
  ["ENOTDIR", /Not a directory|\bENOTDIR\b/i],
  ["EBUSY", /Device or resource busy|\bEBUSY\b/i],
  ["EINVAL", /Invalid argument|\bEINVAL\b/i],
  ["EAGAIN", /Resource temporarily unavailable|\bEAGAIN\b/i],
  ["EADDRINUSE", /Address already in use|\bEADDRINUSE\b/i],
  ["EADDRNOTAVAIL", /Cannot assign requested address|Can't assign requested address|\bEADDRNOTAVAIL\b/i],
  ["EIO", /Input\/output error|Stale file handle|\bEIO\b/i],
  ["ENETUNREACH", /Network is unreachable|No route to host|Network is down/i],
  ["ECONNREFUSED", /Connection (?:refused|timed out|reset by peer)/i],
  ["ETXTBSY", /Text file busy/i],
  ["EISDIR", /Is a directory|\bEISDIR\b/i],
  ["ESPIPE", /Illegal seek|\bESPIPE\b/i],
  ["EINTR", /Interrupted system call|\bEINTR\b/],
  ["ESRCH", /No such process|\bESRCH\b/i],
];

/** Which error the line ends with. Judged on the last 120 characters, as a path may hold any words. */
export function errnoOf(message: string): Errno | undefined {
  const end = message.slice(-120);
  return SENTENCES.find(([, words]) => words.test(end))?.[0];
}

/** A judge that moves the hit to another cause by the error at the line's end, and refuses those mapped to undefined. */
export function byErrno(
  causes: Partial<Record<Errno, CauseId | undefined>>,
): (hit: Hit) => { readonly cause?: CauseId } | undefined {
  return (hit) => {
    const errno = errnoOf(hit.event.message);
    if (errno === undefined || !Object.hasOwn(causes, errno)) {
      return {};
    }
    const cause = causes[errno];
    return cause === undefined ? undefined : { cause };
  };
}

/** A group of the match that is no key of Subject. */
export function group(facts: Facts, name: string): string | undefined {
  const text = facts.groups[name];
  return text === undefined || text === "" ? undefined : text;
}

/** The entry of a table that belongs to a key, or the last argument; only the one chosen is computed. */
export function choose<T>(
  key: string | undefined,
  table: Readonly<Record<string, (() => T) | undefined>>,
  otherwise: () => T,
): T {
  const entry = key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
  return (entry ?? otherwise)();
}
