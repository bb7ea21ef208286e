/** A file the task had open or mapped is not where it was when it was saved. */

import { doThis, doWith, withOption } from "../remedies/index.ts";
import type { LogEvent } from "../log/event.ts";
import type { Rule } from "./rule.ts";
import { RESTORING, UNMARKED, byErrno, earlier, ofWhom, pathOf } from "./say.ts";

/** What else the words "Can't open … on restore" can mean, by the error they end with; the rule of rlimit knows its own. */
const NOT_MISSING = {
  EMFILE: undefined,
  EACCES: "permission",
  EINTR: undefined,
  ENOSPC: "ghost-restore",
  ETXTBSY: "file-changed",
  EEXIST: "ghost-restore",
  // There, and of another kind: the rule of changed files has words for it.
  EISDIR: undefined,
} as const;

export const fileMissing: Rule = {
  id: "file-missing",
  patterns: [
    {
      match: /Can't open file (?<path>proc\/\S+) on restore/,
      strength: "names",
      detail: "proc",
      judge: byErrno(NOT_MISSING),
    },
    {
      match: /Can't open file (?<path>\/?dev\/(?:pts\/\d+|ptmx|console|tty\w*)) on restore: No (?:such|space)/,
      strength: "names",
      judge: () => ({ cause: "tty-external", detail: "tty-external/restore" }),
    },
    {
      match: /Can't open file (?<path>dev\/(?!pts\/\d|ptmx\b|console\b|tty).+?) on restore/,
      strength: "names",
      detail: "device",
      judge: byErrno(NOT_MISSING),
    },
    {
      match: /Can't open file (?<path>.{1,300}?) on restore: .{0,200}Read-only file system/,
      strength: "names",
      detail: "read-only",
    },
    {
      match: /Can't open file (?<path>.+?) on restore/,
      strength: "names",
      judge: byErrno(NOT_MISSING),
    },
    {
      match: /Can't open file (?<path>.+?): (?:No such file|Not a directory|No such device)/,
      strength: "likely",
      phases: RESTORING,
    },
    {
      match: /Can't open (?:fake )?fifo (?:0x)?[0-9a-f]+ \[(?<path>[^\]]*)\]/,
      strength: "likely",
      detail: "fifo",
      judge: byErrno(NOT_MISSING),
    },
    { match: /^Can't fixup VMA's fd$/, strength: "follows", phases: RESTORING },
    { match: /^File (?<path>(?!.*criu\.kdat).+) does not exist$/, strength: "likely", phases: RESTORING, ...UNMARKED },
    {
      match: /Can't (?:open|change) (?:cwd|root)\b/,
      strength: "likely",
      detail: "directory",
      phases: RESTORING,
      judge: byErrno({ EACCES: "permission" }),
    },
    {
      match: /Can't open mapped \[(?<path>[^\]]*)\]/,
      strength: "likely",
      detail: "mapped",
      phases: RESTORING,
      judge: byErrno(NOT_MISSING),
    },
    {
      match: /Can't open (?<path>\/?[\w.@+-]+\/\S*[^\s:]): No such file/,
      strength: "follows",
      phases: RESTORING,
      judge: (hit) => (/\.img\b|\/?proc\/|on procfs|\.criu\.|cgroup/.test(hit.event.message) ? undefined : {}),
    },
    {
      match: /Unable to open fd=(?<fd>\d+) id=/,
      strength: "follows",
      phases: RESTORING,
      // Told by the caller: the line before has the reason.
      judge: (hit) =>
        earlier(hit, /bad size|bad mode|build-ID|on restore|file pos/) === undefined &&
        !isError(hit.log.before(hit.event, 1)[0])
          ? {}
          : undefined,
    },
    { match: /`- Can't open vma/, strength: "follows", detail: "mapped", phases: RESTORING },
  ],
  title: ({ subject, detail }) =>
    detail === "watched"
      ? `${pathOf(subject, "What an inotify or fanotify instance watches")} is not there${ofWhom(subject)}; the task watches it`
      : detail === "read-only"
        ? `${pathOf(subject, "A file")}${ofWhom(subject)} is on a file system that is read-only here`
        : `${pathOf(subject, "A file that was open or mapped")}${ofWhom(subject)} cannot be opened here`,
  why: ({ detail }) =>
    detail === "proc"
      ? "The task had a file below /proc/PID of another process open. That directory exists only as long as that process does, and the process is not part of the images, so on restore there is nothing to open."
      : detail === "read-only"
        ? "Images hold the path and the open flags of a file, not its contents: criu opens the same path again with the same flags. The flags ask for writing and the file system is mounted read-only in this place."
        : "Images hold the path of an open or mapped file, not its contents: criu opens the same path again, below the root of the restored task. It is not there: it was deleted, renamed or belongs to a package of another version, it was not copied to this machine, or the mount it lives on is missing here.",
  remedies: ({ subject, detail }) => [
    ...(detail === "read-only"
      ? [doThis("Mount the file system writable for the restore.", "mount -o remount,rw MOUNTPOINT")]
      : []),
    ...(detail === "read-only"
      ? []
      : [
          doThis(
            `Put ${pathOf(subject, "the file")} back, with the size and mode it had at the dump; copy the file system of the task together with the images.`,
            subject.path === undefined
              ? undefined
              : `rsync -aHAX SOURCE_HOST:${pathOf(subject, "")} ${pathOf(subject, "")}`,
          ),
        ]),
    ...(detail === "proc"
      ? [doThis("Close files below /proc of other processes before the dump, or dump that process in the same tree.")]
      : []),
    ...(detail === "fifo"
      ? [doThis("Create the fifo again before the restore.", `mkfifo ${pathOf(subject, "PATH")}`)]
      : []),
    ...withOption("--inherit-fd", {
      when: "restore",
      value: `fd[N]:${subject.path ?? "PATH"}`,
      only: ["criu"],
      cost: "the task gets the file you opened as descriptor N, whatever it is",
    }),
    doWith(
      "podman",
      "Restore from an archive made with --export, which carries what the container changed in its root file system; give volumes again.",
      "podman container checkpoint --export=FILE CONTAINER; podman container restore --import=FILE",
      "volumes are carried only by podman 3 or later, and not with --ignore-volumes",
    ),
    doWith(
      "docker",
      "Restore into the same container, or into one made from its committed image: docker checkpoint does not carry files.",
    ),
  ],
  references: ["criu(8), --inherit-fd", "open(2)", "podman-container-checkpoint(1), --export"],
};

function isError(event: LogEvent | undefined): boolean {
  return event?.level === "error";
}
