/** The checks of verify: stable ids, how bad each is, and what it means for a restore. */

import type { Severity } from "../finding.ts";

export interface CheckInfo {
  readonly group: "framing" | "references" | "tasks" | "files" | "memory" | "mounts";
  readonly severity: Severity;
  /** What it means for a restore, one or two sentences. */
  readonly means: string;
}

const UNRESOLVED = "The restore looks the object up by this number, does not find it and stops.";

function check(group: CheckInfo["group"], severity: Severity, means: string): CheckInfo {
  return { group, severity, means };
}

export const CHECKS = {
  // Framing and presence.
  "image-damaged": check("framing", "error", "The restore stops where it reads this image."),
  "image-kind": check("framing", "error", "The restore expects another kind of image under this name and refuses it."),
  "image-unknown": check(
    "framing",
    "note",
    "The restore does not read a file of this name; it may belong to a plugin.",
  ),
  "image-unused": check("framing", "note", "No task of the tree has this number, so the restore never reads it."),
  "set-incomplete": check(
    "framing",
    "error",
    "Every restore reads this image first; without it there is nothing to restore.",
  ),
  "task-incomplete": check("framing", "error", "The task cannot be rebuilt without this image; the restore stops."),
  "version-unknown": check("framing", "error", "This criu would refuse a set of a version it does not know."),
  "unknown-field": check(
    "framing",
    "note",
    "A newer tool wrote it. A restore with an older criu ignores it, and with it what it says.",
  ),
  "value-missing": check("framing", "error", "The format requires this field; criu cannot parse the entry and stops."),

  // References: one id for each kind of object that a field can name.
  "ref-task": check(
    "references",
    "error",
    "The process it names is not in the set; what depends on it cannot be put back.",
  ),
  "ref-leader": check(
    "references",
    "warning",
    "The leader has died or is outside the set: a restore needs it there, or --shell-job.",
  ),
  "ref-thread": check(
    "references",
    "warning",
    "The thread it names is not in the set, so the signal or timer goes nowhere.",
  ),
  "ref-file": check("references", "error", UNRESOLVED),
  "ref-descriptor": check(
    "references",
    "error",
    "The descriptor it names is not open in that task; the restore stops.",
  ),
  "ref-descriptor-table": check("references", "error", "The task's descriptors are in an image that is not there."),
  "ref-shared": check(
    "references",
    "error",
    "The task shares this with another one, and no task of that number has an image of it.",
  ),
  "ref-namespace": check("references", "error", "The namespace is in no image of the set, so it cannot be made."),
  "ref-mount": check(
    "references",
    "error",
    "The file's mount is not among the mounts of the set, so its path leads elsewhere.",
  ),
  "ref-peer-group": check(
    "references",
    "warning",
    "The mount receives from a group of which no mount is here: it must be external.",
  ),
  "ref-ghost": check("references", "error", "The contents of a deleted file are in an image that is not there."),
  "ref-memory": check(
    "references",
    "error",
    "Shared memory without its pages: the restore stops, or gives empty memory.",
  ),
  "ref-pages": check("references", "error", "The pages of a task are in an image that is not there."),
  "ref-pipe": check("references", "error", "Bytes of a pipe or fifo that no file of the set has."),
  "ref-socket": check(
    "references",
    "error",
    "The socket at the other end is not in the set; it must be given with --external or --ext-unix-sk.",
  ),
  "ref-terminal": check("references", "error", "The terminal's settings are missing, so it cannot be made."),
  "ref-device": check("references", "error", "The network device it names is not in its namespace's image."),
  "ref-cgroup": check(
    "references",
    "warning",
    "The task's control groups are not described; it is left in those of the restore.",
  ),
  "ref-seccomp": check(
    "references",
    "error",
    "The thread's filter is not in seccomp.img; a restore without it is refused.",
  ),
  "ref-other": check("references", "error", UNRESOLVED),

  // Tasks.
  "pid-twice": check("tasks", "error", "Two entries claim one number; only one task can have it."),
  "pid-invalid": check("tasks", "error", "0 and negative numbers are no pids; the kernel refuses to make such a task."),
  "parent-ring": check("tasks", "error", "Tasks that are their own ancestors have no root to begin with."),
  "parent-unknown": check("tasks", "error", "Only a root is without a parent, and its number is then 0."),
  "several-roots": check("tasks", "note", "criu restores a set of one tree; several unrelated trees are for ckpt."),
  "group-session": check("tasks", "error", "A process group lies within one session; the kernel refuses this one."),
  "dead-with-state": check("tasks", "warning", "A dead task has only an exit status; the rest is ignored."),
  "parent-dead": check("tasks", "error", "A dead task cannot have children: they would have been given to init."),
  "thread-first": check("tasks", "error", "The first thread of a task is the task itself; criu takes it as that."),
  "state-unknown": check("tasks", "error", "criu knows alive, dead, stopped and zombie; it refuses other states."),

  // Files and sockets.
  "file-twice": check("files", "error", "Descriptors name files by this number, so one of the two is never opened."),
  "file-type": check(
    "files",
    "error",
    "The descriptor and the file do not agree about what it is; the lookup by type and number fails.",
  ),
  "file-empty": check("files", "error", "The entry says what it is but not which one: there is nothing to open."),
  "file-unused": check("files", "note", "No descriptor, directory or mapping uses it; it is opened and closed again."),
  "descriptor-twice": check("files", "error", "A number in a descriptor table can lead to one file only."),
  "peer-one-sided": check("files", "error", "One end says it is connected to the other, which is connected elsewhere."),
  "pipe-overfull": check("files", "error", "More bytes than the pipe is said to hold: they cannot be put back."),
  "queue-unconnected": check("files", "error", "Queued bytes for a socket of a type that has no queue."),
  "port-twice": check("files", "warning", "Two sockets listen at one address; the second needs SO_REUSEPORT or fails."),
  "tcp-state-missing": check(
    "files",
    "error",
    "An established connection needs its sequence numbers; they are in an image that is not there.",
  ),
  "epoll-loop": check("files", "error", "An epoll instance that watches itself; the kernel refuses to add it."),

  // Memory.
  "vma-bounds": check(
    "memory",
    "error",
    "An area that ends before it begins, or not at a page: the kernel refuses to map it.",
  ),
  "vma-overlap": check("memory", "error", "Two areas claim the same addresses; the second would replace the first."),
  "vma-backing": check(
    "memory",
    "error",
    "The area is neither anonymous nor of a file; criu does not know how to map it.",
  ),
  "mm-bounds": check("memory", "error", "prctl(PR_SET_MM) refuses bounds that are upside down or outside all areas."),
  "pagemap-order": check(
    "memory",
    "error",
    "criu reads runs in ascending order; it skips or misplaces what comes out of order.",
  ),
  "pagemap-unmapped": check("memory", "error", "Pages that belong to no area have no place to go; the restore stops."),
  "pagemap-file": check(
    "memory",
    "error",
    "Pages of a file mapping that the file holds: they replace what the file has.",
  ),
  "pages-short": check(
    "memory",
    "error",
    "The pages image ends before the last run: the restore fails or hangs there.",
  ),
  "pages-long": check("memory", "warning", "The pages image has more than the runs name; the rest is never read."),
  "pages-shared": check("memory", "error", "Two page maps read from one pages image, each from its beginning."),
  "parent-missing": check("memory", "error", "Pages are in an earlier dump, and the link `parent` leads to none."),

  // Mounts.
  "mount-twice": check("mounts", "error", "Files name mounts by this number, which two mounts have."),
  "mount-ring": check(
    "mounts",
    "error",
    "Mounts that lie on each other without a root cannot be mounted in any order.",
  ),
  "mount-no-root": check("mounts", "error", "A mount namespace begins with its root mount, and there is none."),
  "mount-path": check("mounts", "warning", "A mount lies below the mount it is on, and its path does not."),
} as const satisfies Record<string, CheckInfo>;

export type CheckId = keyof typeof CHECKS;
