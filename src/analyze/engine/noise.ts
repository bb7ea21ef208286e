/** Lines that look like trouble and are none, each with the reason a reader is given. */

export interface Noise {
  readonly match: RegExp;
  readonly reason: string;
  /**
   * "probing": only before work on the tree begins. "unwinding": only after a failed run has begun to let go.
   * "after an error": only when one that is not noise stands before it.
   */
  readonly only?: "probing" | "unwinding" | "after an error";
}

const PROBE = "criu tries out what this kernel has; the run goes on without it";
const OPTIONAL = "an optional feature is absent; the run goes on without it";
const CLEANUP = "clean-up after the failure";
const UNLOCK = "unlocking of the network after the failure: there are no rules to take away";
const OWN_KILL = "criu itself kills what it has restored so far, after the failure";

/** Wording of criu 1.0 to 4.2. A rule that names a cause on such a line counts for less, not for nothing. */
export const NOISE: readonly Noise[] = [
  {
    match: /Can't setup RLIMIT_NOFILE for self/,
    reason: "criu may not raise its own limit of open files; harmless unless they run out",
  },
  { match: /^RPC NOTIFY query-ext-files: no `opts` returned/, reason: "the engine has nothing to add to its options" },
  {
    match: /Lazy pages are not available|uffd: .{0,200}not (?:available|supported)/,
    reason: OPTIONAL,
    only: "probing",
  },
  {
    match:
      /Can't (?:load|save|unlink|open) \S*criu\.kdat|criu\.kdat\S{0,20} (?:does not exist|not found)|Could not rename \S*kdat/,
    reason: "the cache of kernel features is written anew",
  },
  {
    match: /(?:isn't|is not|not) (?:fully )?(?:supported|available|functional|reported)/,
    reason: PROBE,
    only: "probing",
  },
  { match: /NSID isn't reported for network links/, reason: OPTIONAL },
  { match: /^net: Unexpected error: -1\(Operation not permitted\)/, reason: PROBE },
  { match: /^Using -t with criu restore is obsoleted/, reason: "the option is no longer needed, and does no harm" },
  { match: /^net: Unable to create a veth pair: -1$/, reason: PROBE },
  { match: /^-1 reported by netlink: Operation not permitted/, reason: PROBE, only: "probing" },
  { match: /Can't (?:probe|load|find) .{0,200}(?:diag|module)|modprobe/, reason: PROBE, only: "probing" },
  {
    match: /ip6?tables(?:-restore|-legacy-restore|-nft-restore)?(?: v\S+)?: (?:line \d+ failed|.{0,200}Bad rule)/,
    reason: UNLOCK,
  },
  { match: /^exited, status=\d+$/, reason: UNLOCK, only: "unwinding" },
  { match: /Can't wait or bad status/, reason: UNLOCK, only: "unwinding" },
  {
    match: /irmap: Can't (?:stat|open) /,
    reason: "criu searches for a file by its inode; places that are absent do not matter",
  },
  { match: /^\d+ (?:was )?killed by signal (?:9|15)\b/, reason: OWN_KILL, only: "after an error" },
  { match: /^Unable to (?:wait|kill) \d+: No (?:child|such) process/, reason: CLEANUP },
  { match: /^Unable to detach from \d+: No such process/, reason: CLEANUP },
  { match: /Can't remove the directory \S*criu\.mntns|Can't u?n?mount \S*(?:\.criu\.|crtools)/, reason: CLEANUP },
  {
    match: /Can't unlink stale socket/,
    reason: "a socket's path is made free before it is bound; it was free already",
  },
  { match: /Uncollected sockets?/i, reason: "sockets that belong to no task of the tree are left alone" },
  { match: /The Network was unlocked so some data or a connection may have been lost/, reason: CLEANUP },
  { match: /Will restore \d+ with interrupted system call/, reason: "the call is started again; only a note" },
  {
    match: /could only be validated with file size|Only file size could be stored/,
    reason: "files are then compared by size only",
  },
  {
    match: /Unable to get \$HOME directory/,
    reason: "only the configuration file of a home directory is not read, where HOME is not set",
  },
  { match: /Failed to open \/proc\/\d+\/comm/, reason: "only the name of the program is missing in the log" },
  { match: /Hugetlb size \d+ \S+ is supported but cannot/, reason: PROBE },
  { match: /No parent images directory/, reason: "there is no previous dump; this one is complete by itself" },
  { match: /cpu: .{0,200}(?:not|isn't) supported|cpu: .{0,200}unsupported/i, reason: PROBE, only: "probing" },
];
