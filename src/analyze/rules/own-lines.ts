/** What ckpt dump and ckpt restore themselves say: their errors name the cause, or are known by their words. */

import type { CauseId } from "../causes.ts";
import type { Pattern, Strength } from "./rule.ts";

/** Who it is about, at the start of most of our lines: "fd 3 of task 42 (nginx)", "thread 43 of task 42", "pid 42". */
const WHO =
  "^(?:fd (?<fd>\\d+) of )?(?:thread (?<tid>\\d+) of )?(?:(?:task |pid )?(?<pid>\\d+)(?: \\((?<comm>[^()]{1,15})\\))?[ ,])?";

interface Words {
  readonly match: RegExp;
  readonly cause: CauseId;
  readonly strength: Strength;
  readonly detail?: string;
}

const names = (cause: CauseId, match: RegExp, detail?: string): Words => words(cause, match, "names", detail);
const likely = (cause: CauseId, match: RegExp, detail?: string): Words => words(cause, match, "likely", detail);
const words = (cause: CauseId, match: RegExp, strength: Strength, detail?: string): Words => ({
  ...{ match, cause, strength },
  ...(detail === undefined ? {} : { detail }),
});

/** Errors that are no findings; the first that fits is it. */
const WORDS: readonly Words[] = [
  names("pid-conflict", /^pid (?<pid>\d+) is taken by "/),
  names("file-missing", /^(?<path>[^:]{1,300}): a file of the dump is not there/),
  names("file-changed", /^(?<path>[^:]{1,300}): its mode is .{1,100}, at the dump it was /, "mode"),
  names("file-changed", /^(?<path>[^:]{1,300}): its build-id is .{1,200}, at the dump it was /, "build-id"),
  names("file-changed", /^(?<path>[^:]{1,300}): it has \d+ bytes, at the dump it had /, "size"),
  names("image-missing", /^(?<path>[^:]{1,300}): no such image in this set/),
  names("image-missing", /: no inventory\.img: not a complete dump/),
  names("image-missing", /^(?:[^:]{1,300}: )?pages .{1,200} (?:is|are) in no image/),
  names("image-corrupt", /\b(?:holds|needs) (?:file|the memfd) \d+, which /),
  names("image-corrupt", /: offset \d+: /),
  names("image-corrupt", /^the images do not read back: /),
  names("netns-restore", / lives in a net namespace of its own/),
  names("user-ns", / lives in a user namespace of its own/),
  likely("mnt-ns-nested", / lives in a (?:pid|ipc|uts|mnt) namespace of its own/),
  names("session-restore", /^the leader of session (?<sid>\d+), which task (?<pid>\d+) is in, is not in this set/),
  names("tty-shell-job", /^\/dev\/pts\/\d+ was the terminal of a shell outside the tree/),
  names("tty-shell-job", /, and standard input is no terminal$/),
  names("tty-external", /^(?<path>\/dev\/pts\/\d+) is in use/),
  names("cpu-features", / of the CPU it was dumped on; this CPU has no such registers/),
  names("kernel-vdso", /\bvDSO\b.{1,200}(?:dumped under another kernel|not in one piece)/),
  names("compat-32bit", / runs 32-bit code/),
  likely("tcp-established", / is connected$/),
  likely("unix-dgram-external", / is connected to .{1,300}, outside the tree$/),
  names("option", /^there is no process (?<pid>\d+)/, "no-process"),
  names("network-lock", /^the network cannot be locked: /),
  names("helper-tool", /^(?<path>[^:]{1,300}): the executor cannot be started/, "helper-tool/executor"),
  names("helper-tool", /^the executor is not built/, "helper-tool/executor"),
  names("helper-tool", /^action script (?<path>.{1,300}) at [a-z-]{1,20}: /, "helper-tool/script"),
  names("tool-bug", /^the executor ended by SIG(?!KILL)/),
  likely("task-killed", /^the executor (?:ended|hung up)/),
  names("hang", /^not done within \d+ seconds/),
  names("disk-space", /\b(?:ENOSPC|EDQUOT)\b|No space left on device/),
  names("socket-address", /\b(?:EADDRINUSE|EADDRNOTAVAIL)\b/),
  likely("permission", /\b(?:EPERM|EACCES)\b|permission denied/),
  names(
    "inherit-fd",
    /^(?!the peer of ).{1,300} was left outside by the dump|^--inherit-fd .{1,300}: descriptor \d+ is not open/,
  ),
  names("unix-restore", /^the peer of .{1,300} was left outside by the dump/),
  names(
    "unix-restore",
    / has datagrams and no name | is connected to a socket without a name|^message \d+ of file \d+ has /,
  ),
  names(
    "option",
    /^--inherit-fd |^the root of the tree in the images is \d+, not |^only a directory of images can be /,
  ),
  names("tty-external", /^\/dev\/pts\/\d+ is out of reach|^\d+ pseudo terminals: more than /),
  names("session-restore", /^session \d+ has members that its leader cannot have made/),
  names("file-handle", / watches inode \d+ of a file system /),
  names("mnt-ns-nested", / is a namespace that no task of the tree lives in/),
  names("freeze", /^tasks came and went while the tree was looked at/),
  names("task-state", /: the task has ended$/),
  names("pid-conflict", /^no pid is free for a helper/),
  names("mm-layout", / bytes of address space are free in all tasks| this kind of memory cannot be restored/),
  names("image-version", /\ba tape of version \d+/),
  names("cpu-features", /\bnot a dump of x86_64/),
  likely("image-missing", / is not in the set$| has no memory image$/),
  likely("image-corrupt", /^[\w.-]{1,100}\.img: |\bnot a tape\b|^\d+ bytes wanted, |^\d+ records where /),
  words("tool-bug", /^(?!Dumping FAILED|Restoring FAILED)/, "follows"),
];

/** The end of a line that names its cause. */
const NAMED = / \[[a-z0-9-]{2,40}\]$/;

/** Patterns of one cause on lines of ckpt. */
export function ownPatterns(id: CauseId): Pattern[] {
  const named: Pattern = { match: new RegExp(`${WHO}.{0,4000}\\[${id}\\]$`), strength: "names", speakers: ["ckpt"] };
  const known = WORDS.filter(({ cause }) => cause === id).map(({ cause: _, ...one }): Pattern => ({
    ...one,
    levels: ["error"],
    speakers: ["ckpt"],
    judge: ({ event: { message } }) =>
      !NAMED.test(message) && WORDS.find(({ match }) => match.test(message))?.match === one.match ? {} : undefined,
  }));
  return [named, ...known];
}

/** What a line of ckpt says, without the cause it names. */
export function ownWords(message: string): string {
  return message.replace(NAMED, "");
}
