/** File locks and leases. */

import { doThis, withOption } from "../remedies/index.ts";
import { fromDecimal, holder, known } from "./objects.ts";
import type { Hit, Rule, Verdict } from "./rule.ts";

const UNKNOWN = "file-lock/unknown";
const LEASE = "file-lock/lease";
const RESTORE = "file-lock/restore";
const OPTION = { option: "--file-locks" } as const;

export const fileLock: Rule = {
  id: "file-lock",
  patterns: [
    { match: /Some file locks are h[eo]ld by dumping tasks/, strength: "names", subject: OPTION },
    { match: /You can try (?:the )?--file-locks/, strength: "likely", subject: OPTION },
    {
      match: /Unresolved lock found pid (?<pid>-?\d+) ino (?<ino>\d+)/,
      strength: "names",
      detail: "file-lock/unresolved",
      judge: lock,
    },
    { match: /Unknown file lock: (?:\d+: )?(?<words>.*)/, strength: "names", detail: UNKNOWN, judge: lock },
    {
      match:
        /Unknown file lock(?:!| style)|Unknown (?:flock type|lock option)|Invalid lock entry|Invalid file lock info/,
      strength: "names",
      detail: UNKNOWN,
    },
    { match: /Dump file lock failed/, strength: "likely" },
    { match: /Can not set (?:flock|posix lock|ofd lock)/, strength: "names", detail: RESTORE },
    {
      match: /Can't (?:set lease|break lease|get lease type|restore non breaking lease)/,
      strength: "names",
      detail: LEASE,
    },
    {
      match:
        /Conflicting lease wasn't found|Lease doesn't conflicts? but breaks|Incorrect (?:target )?lease type|Invalid file lease type/,
      strength: "names",
      detail: LEASE,
    },
    { match: /Bogus lock test result|Can't downgrade lock back/, strength: "names" },
    { match: /Can't (?:fd)?open (?<pid>\d+)(?: \(\d+)?\/locks/, strength: "likely", detail: UNKNOWN },
    {
      match: /(?:file )?locks?\b.{0,40}(?:--file-locks|file-locks option)/,
      strength: "likely",
      levels: ["error", "warn"],
      subject: OPTION,
    },
  ],
  title: ({ subject, detail }) => {
    const where =
      subject.path === undefined
        ? subject.inode === undefined
          ? ""
          : ` on inode ${subject.inode}`
        : ` on ${subject.path}`;
    switch (detail) {
      case UNKNOWN:
        return `A lock${where}${holder(subject)} is of a kind that this criu does not know`;
      case LEASE:
        return `A file lease${where}${holder(subject)} could not be saved or set again`;
      case RESTORE:
        return `A file lock${where}${holder(subject)} could not be taken again`;
      case "file-lock/unresolved":
        return `A lock${where}${holder(subject)} belongs to no descriptor of the tree`;
      case undefined:
      default:
        return `${subject.pid === undefined ? "A task" : `Task ${subject.pid}${subject.comm === undefined ? "" : ` (${subject.comm})`}`} holds a file lock${where}, and --file-locks was not given`;
    }
  },
  why: ({ detail }) => {
    switch (detail) {
      case UNKNOWN:
        return "criu reads the locks of the system from /proc/locks or from fdinfo. It met an entry it does not understand: a kind (a lease, an open-file-description lock) that is newer than this version.";
      case LEASE:
        return "A lease is a promise of the kernel to tell its holder before others open the file. It can be saved only when nobody is breaking it in a way that criu cannot repeat, and set again only on a file that nobody else has open.";
      case RESTORE:
        return "On restore criu takes each lock again. Somebody else holds a conflicting one now, perhaps the original process that is still running, or the file system does not support locks.";
      case undefined:
      default:
        return "A lock (flock, fcntl, lease) is held against other processes. Between dump and restore nobody holds it, so another process may take it, and two programs may believe they have it alone; criu therefore saves locks only when asked.";
    }
  },
  remedies: ({ detail }) => [
    ...(detail === RESTORE
      ? [doThis("End the process that holds the lock now.", "lslocks; fuser -v FILE")]
      : withOption("--file-locks", {
          when: "both",
          cost: "between dump and restore nobody holds the lock; see that no other program takes it",
        })),
    ...(detail === UNKNOWN ? [doThis("Use a newer criu.", "criu --version")] : []),
    doThis("Let the program drop the lock before the dump (package managers, databases, pid files).", "lslocks -p PID"),
  ],
  references: ["criu(8): --file-locks", "flock(2)", "fcntl(2)", "lslocks(8)"],
};

/** "LEASE  ACTIVE    READ  1415 08:01:1977585 0 EOF", or the groups pid and ino. */
function lock({ groups }: Hit): Verdict {
  const words = /\b(?<pid>\d+) [0-9a-f]+:[0-9a-f]+:(?<ino>\d+) /.exec(groups["words"] ?? "")?.groups;
  const pid = words?.["pid"];
  return {
    subject: known({
      pid: pid === undefined ? undefined : Number(pid),
      inode: fromDecimal(words?.["ino"] ?? groups["ino"]),
    }),
  };
}
