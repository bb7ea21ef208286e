/** Lines that a failed run always has: something failed before them, in the step or task that they name. */

export interface Fallout {
  readonly match: RegExp;
  /** "step": an outer step reports the inner one that failed just before it. "end": the last words of the run. */
  readonly kind: "step" | "end";
}

export const FALLOUT: readonly Fallout[] = [
  { kind: "end", match: /^(?:Dumping|Pre-dumping|Restoring) FAILED/ },
  { kind: "end", match: /^Killing processes because of failure on restore/ },
  { kind: "end", match: /^criu failed: type \w+ errno/ },
  { kind: "step", match: /\(pid: \d+\)(?: \d+'s map \S+)? failed with -?\d+/ },
  { kind: "step", match: /^Can't (?:infect|cure) \(pid: \d+\)/ },
  { kind: "step", match: /^container still running$/ }, // runc, before its general message
  { kind: "step", match: /^Namespaces dumping finished with error/ },
  { kind: "step", match: /^Restorer fail \d+/ },
  { kind: "step", match: /^Unable to open fd=\d+ id=/ },
  { kind: "step", match: /^Can't open file .{1,300}: Interrupted system call$/ }, // by the signal of a child that died
  { kind: "step", match: /`- Can't open vma/ },
  { kind: "step", match: /^cg: cgroupd: recv req error/ }, // its other end is gone
  { kind: "step", match: /^\d+ (?:exited, status=|was stopped(?! by \d+ unexpectedly))/ },
  { kind: "step", match: /^\d+ killed by signal/ },
  { kind: "step", match: /^exited, status=/ },
  { kind: "step", match: /^Can't wait or bad status/ },
  { kind: "step", match: /^remote_mprotect failed|^Can't dump page with parasite/ },
  { kind: "step", match: /^\w+ (?:has )?failed when initializing kerndat/ },
  { kind: "step", match: /^Could not initialize kernel features detection/ },
  { kind: "step", match: /^(?:fsnotify|inotify|fanotify): \s*Can't dump that handle/ },
  { kind: "step", match: /^BUG at / },
  { kind: "step", match: /^Can't make \w+ id(?: for \d+)?$/ },
  // one step of a task's dump, told by its caller
  {
    kind: "step",
    match:
      /^Can't (?:dump|get|stop|init) (?:[a-z]+ ){1,5}(?:in parasite|\(pid: \d+\)|for (?:pid |thread )?\d+)(?: with parasite)?$/,
  },
  { kind: "step", match: /^Task \d+ is in unexpected state/ },
  { kind: "step", match: /^Restoring regs for \d+ failed/ },
];

/** Where the run stands: work on the tree has begun, or a failed run lets go of the tree. */
export interface Stage {
  readonly match: RegExp;
  readonly stage: "working" | "unwinding";
}

export const STAGES: readonly Stage[] = [
  { stage: "working", match: /^(?:Pre-d|D)umping (?:processes|tasks?) ?\(?(?:pid: )?/ },
  { stage: "working", match: /^Collecting \d+\/\d+ \(flags|^SEIZE \d+: success|^Seized task \d+|^Forking task with/ },
  {
    stage: "unwinding",
    match: /^(?:net: )?Unlock network|^Unfreezing tasks into|^Killing processes because of failure/,
  },
];
