/** How a missing privilege shows. Data of the rule permission. */

import { guess } from "../engine/guess.ts";
import type { Hit, Pattern, Verdict } from "./rule.ts";
import { ANYONE, earlier, ENGINE, errnoOf, later, soonAfter, UNMARKED } from "./say.ts";

const denied = (hit: Hit): Verdict | undefined => (errnoOf(hit.event.message) === "EACCES" ? {} : undefined);

const WENT_ON = 90;

/** criu names what it lacks and goes on when it is told to accept limitations; then a later error is what stopped it. */
function goesOn(hit: Hit): Verdict {
  const next = hit.log.after(hit.event, WENT_ON);
  return next.length >= WENT_ON || next.some(({ level }) => level === "error") ? { strength: "follows" } : {};
}

/** A /proc file that is closed: to a foreign user namespace when criu says so next, to this user otherwise. */
function procFile(hit: Hit): Verdict | undefined {
  if (errnoOf(hit.event.message) !== "EACCES") {
    return undefined;
  }
  // A part of criu that says its name reads the file for its own object.
  if (hit.event.subsystem !== undefined && guess(hit.event, hit.phase).cause !== "permission") return undefined;
  return later(hit, /doesn't belong to the target user namespace/, 8) === undefined ? {} : { cause: "user-ns" };
}

/**
 * criu tries out the kernel before it looks at any task or image. A probe that is refused stops the run, and tells of
 * the privilege rather than of the part that was tried.
 */
function general(hit: Hit): Verdict | undefined {
  if (
    soonAfter(hit, /failed when initializing kerndat|Could not initialize kernel features/, PROBE_LINES) !== undefined
  )
    return { strength: "names", detail: PROBE };
  return guess(hit.event, hit.phase).cause === "permission" &&
    earlier(hit, /Dumping FAILED|Restoring FAILED/, 30) === undefined
    ? {}
    : undefined;
}

/** The prctl calls of the restorer fail by the dozen; EPERM is -1. */
function prctl(hit: Hit): Verdict | undefined {
  return hit.groups["code"] === "-1" ? {} : undefined;
}

/** Lines that a failing probe may still say before it is reported. */
const PROBE_LINES = 12;

const PROBE = "permission/probe";

export const PERMISSION_WORDS: readonly Pattern[] = [
  // criu 1.x, installed for users, compared who called it with whom it should dump.
  { match: /[UG]ID \(\d+\) != dumpee's [UG]ID/, strength: "names" },
  { match: /Can't restore pipe size to \d+: Operation not permitted/, strength: "names" },
  {
    match: /Can't attach to (?<pid>\d+): Operation not permitted/,
    strength: "names",
    detail: "permission/ptrace",
    phases: ["restore"],
  },
  {
    // What a tool in Python ends with.
    match: /^\s*(?:OSError: \[Errno 1\]|PermissionError: )/,
    strength: "likely",
    levels: ["error", "warn", "none"],
    speakers: ["program", "engine"],
  },
  {
    match:
      /[Yy]ou (?:need to|must) (?:be|have) (?:the )?root\b|(?:must|needs? to) (?:be )?run as root|needs? root privileges/,
    strength: "names",
    ...ANYONE,
    detail: "permission/root",
  },
  {
    match: /[Nn]eed(?:s|ed)? (?:to have )?(?:the )?(?<kind>CAP_[A-Z_]+)/,
    strength: "likely",
    detail: "permission/capability",
  },
  {
    match: /rootless (?:containers?|mode|pods?) .{0,40}(?:checkpoint|restor)/i,
    strength: "likely",
    ...ANYONE,
    detail: "permission/root",
  },
  {
    match: /Running as non-root requires '?--unprivileged/,
    strength: "names",
    ...UNMARKED,
    detail: "permission/unprivileged",
  },
  {
    match: /CRIU needs to have the CAP_SYS_ADMIN or the CAP_CHECKPOINT_RESTORE/,
    strength: "names",
    ...ANYONE,
    detail: "permission/capability",
    subject: { kind: "CAP_CHECKPOINT_RESTORE" },
  },
  {
    match: /Effective capability (?<cap>\d+) missing/,
    strength: "names",
    ...UNMARKED,
    judge: goesOn,
    detail: "permission/capability",
  },
  {
    match: /One needs (?<kind>CAP_\w+) capability/,
    strength: "likely",
    ...UNMARKED,
    phases: ["check", "unknown"],
    detail: "permission/capability",
  },
  {
    // Only raw and packet sockets ask for a privilege when they are made.
    match: /Can't create (?:packet sock|inet socket): Operation not permitted/,
    strength: "names",
    detail: "permission/capability",
    subject: { kind: "CAP_NET_RAW" },
  },
  {
    // A task that criu has just made is refused only when it has ended meanwhile.
    match: /^Can't attach to (?<pid>\d+): (?:Operation not permitted|No such process)/,
    strength: "names",
    judge: (hit) =>
      /cr-restore\.c$/.test(hit.event.file ?? "") && earlier(hit, /^\d+ (?:killed by signal|exited)/, 5) === undefined
        ? { cause: "task-killed", detail: "task-killed/exit" }
        : undefined,
  },
  { match: /Please set (?<kind>CAP_\w+)\b/, strength: "follows", detail: "permission/capability" },
  {
    match: /(?<kind>CAP_\w+) (?:capability )?(?:is )?(?:required|needed|missing)/,
    strength: "likely",
    ...ENGINE,
    detail: "permission/capability",
  },
  {
    match: /Unable (?:to )?create a network namespace: /,
    strength: "names",
    judge: denied,
    detail: "permission/capability",
    subject: { kind: "CAP_SYS_ADMIN" },
  },
  {
    match: /Unable to (?:unshare|create|enter) (?:a |an |the )?(?:new )?(?:\w+ )?(?:namespace|netns|mntns)(?: \S+)?: /,
    strength: "likely",
    judge: denied,
    detail: "permission/capability",
    subject: { kind: "CAP_SYS_ADMIN" },
  },
  {
    match: /mnt(?:-v2)?: Unable to (?:unshare a mount namespace|create a new mntns): /,
    strength: "names",
    judge: denied,
    detail: "permission/capability",
    subject: { kind: "CAP_SYS_ADMIN" },
  },
  {
    match: /\/proc\/<pid>\/map_files is inaccessible: /,
    strength: "names",
    judge: denied,
    detail: "permission/capability",
    subject: { kind: "CAP_CHECKPOINT_RESTORE" },
  },
  {
    match:
      /Can't (?:fd)?open(?:dir)? (?<pid>\d+)\/(?<file>map_files|pagemap|mem|exe|auxv|clear_refs|environ|stack|syscall|timers)\b\S* on procfs: /,
    strength: "likely",
    judge: procFile,
    detail: "permission/proc",
  },
  {
    match: /Can't (?:fd)?open(?:dir)? (?<pid>\d+)\/(?<file>(?!ns\/net\b|attr\/)[\w/.-]+) on procfs: /,
    strength: "likely",
    judge: procFile,
    detail: "permission/proc",
  },
  {
    match: /Can't (?:open sysctl|write) (?<setting>kernel\/[\w/.-]+): Read-only file system/,
    strength: "likely",
    detail: "permission/proc-mount",
  },
  {
    match: /Can't (?:fd)?open \d+\/(?<file>[\w/]+) on procfs: Read-only file system/,
    strength: "likely",
    detail: "permission/proc-mount",
  },
  {
    // /proc without sys: mounted with subset=pid, or covered by the container
    match: /Can't open sysctl (?<setting>kernel\/cap_last_cap): No such file/,
    strength: "likely",
    detail: "permission/proc-mount",
  },
  {
    match: /Failed to open map_files|Can't open map_files: |Can't stat map_files: /,
    strength: "likely",
    judge: denied,
    detail: "permission/capability",
    subject: { kind: "CAP_CHECKPOINT_RESTORE" },
  },
  {
    match: /can't dump unprivileged task whose \/proc doesn't belong to it/,
    strength: "names",
    detail: "permission/proc",
  },
  {
    match: /Setting loginuid for (?:CT init|(?<pid>\d+)) task failed/,
    strength: "likely",
    detail: "permission/capability",
    subject: { kind: "CAP_AUDIT_CONTROL" },
  },
  {
    match: /Lazy pages are not permitted/, // asked on every run, whether or not lazy pages are wanted
    strength: "follows",
    ...UNMARKED,
    phases: ["lazy-pages", "unknown"],
    detail: "permission/userfaultfd",
  },
  {
    match: /prctl failed @\d+ with (?<code>-?\d+)/,
    strength: "likely",
    judge: prctl,
    detail: "permission/prctl",
    subject: { kind: "CAP_SYS_RESOURCE" },
  },
  {
    match: /(?:sys_prctl\(PR_SET_MM, PR_SET_MM_MAP\)|prctl PR_SET_MM_MAP) failed with (?<code>-?\d+)/,
    strength: "likely",
    judge: prctl,
    detail: "permission/prctl",
    subject: { kind: "CAP_SYS_RESOURCE" },
  },
  {
    match: /Can't restore EXE link \((?<code>-?\d+)\)/,
    strength: "follows",
    judge: prctl,
    detail: "permission/prctl",
    subject: { kind: "CAP_SYS_RESOURCE" },
  },
  { match: /Can't exec criu swrk: /, strength: "names", ...ANYONE, judge: denied, detail: "permission/exec" },
  {
    match: /(?:fork\/exec|exec:?|execv[pe]*:?) \S*criu\S*:? .{0,200}(?:permission denied|operation not permitted)/i,
    strength: "names",
    ...ENGINE,
    detail: "permission/exec",
  },
  {
    match: /Unable to set socket SO_SNDBUFFORCE\/SO_RCVBUFFORCE: Operation not permitted/,
    strength: "likely",
    judge: goesOn,
    detail: "permission/capability",
    subject: { kind: "CAP_NET_ADMIN" },
  },
  {
    // Linux lets a task compare others only when it may trace them.
    match: /kcmp(?:-epoll)? failed: .{0,200}: Operation not permitted/,
    strength: "likely",
    detail: "permission/ptrace",
    subject: { kind: "CAP_SYS_PTRACE" },
  },
  {
    match: /Can't (?:unshare|setns|set ns|restore ns back|enter)\b[^:]{0,60}: /,
    strength: "likely",
    judge: denied,
    detail: "permission/capability",
    subject: { kind: "CAP_SYS_ADMIN" },
  },
  { match: /Can't open \/dev\/ptmx: /, strength: "likely", judge: denied },
  {
    match: /Unable to ptrace the child: |ptrace\(PTRACE_TRACEME\)(?: failed)?: /,
    strength: "likely",
    judge: denied,
    detail: "permission/ptrace",
    subject: { kind: "CAP_SYS_PTRACE" },
  },
  {
    match: /yama|ptrace_scope/i,
    strength: "likely",
    levels: ["error", "warn"],
    detail: "permission/ptrace",
    subject: { kind: "CAP_SYS_PTRACE" },
  },
  {
    match:
      /(?:cannot|can't|unable to|not possible to) (?:checkpoint|restore|criu|dump)[^.]{0,200}rootless|rootless .{0,100}(?:checkpoint|restore|criu).{0,100}(?:not|un)support|checkpoint\S* (?:of|for|and restor\S+ of) (?:a )?rootless/i,
    strength: "names",
    ...ANYONE,
    detail: "permission/rootless",
  },
  {
    match:
      /(?:checkpoint|restor)\w*(?: (?:a|of|the))*(?: \w+)? (?:container|pod)s? requires? (?:root|superuser)|(?:checkpoint|restore)\S* (?:requires|needs) root|[Mm]ust be (?:run as )?root to (?:checkpoint|restore)/,
    strength: "names",
    ...ANYONE,
    detail: "permission/root",
  },
  {
    match: /permission denied while trying to connect to the Docker daemon|dial unix \S+: connect: permission denied/,
    strength: "names",
    ...ANYONE,
    detail: "permission/daemon",
  },
  {
    match:
      /forbidden: User "?(?<user>[^"\s]+)"? cannot \w+ resource "?nodes\/checkpoint|is forbidden: .{0,200}nodes\/(?:checkpoint|proxy)/,
    strength: "names",
    ...ANYONE,
    detail: "permission/rbac",
  },
  {
    // Said by a probe of the kernel, or by a part of criu or an engine that has no object of its own to blame.
    match: /: (?:Operation not permitted|Permission denied)\s*$/,
    strength: "follows",
    levels: ["error"],
    judge: general,
  },
];
