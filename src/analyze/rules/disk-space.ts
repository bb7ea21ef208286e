/** Images could not be written: the disk, a quota or a limit stands against it. */

import { doThis, doWith, withOption } from "../remedies/index.ts";
import type { Hit, Rule, Verdict } from "./rule.ts";
import { ANYONE, pathOf } from "./say.ts";

export const diskSpace: Rule = {
  id: "disk-space",
  patterns: [
    { match: /No space left on device/, strength: "likely", detail: "full", ...ANYONE, judge: notImages },
    { match: /no space left on device/, strength: "likely", detail: "full", ...ANYONE, judge: notImages },
    {
      match: /(?<!session key: |keyring: )(?:Disk quota exceeded|disk quota exceeded)/,
      strength: "names",
      detail: "quota",
      ...ANYONE,
      judge: notImages,
    },
    {
      match: /File too large|file too large/,
      strength: "names",
      detail: "limit",
      levels: ["error", "warn"],
      judge: notImages,
    },
    { match: /File size limit exceeded|SIGXFSZ|signal 25\b/, strength: "likely", detail: "limit", ...ANYONE },
    {
      match: /Can't create log file (?<path>\S+): Read-only file system/,
      strength: "names",
      detail: "read-only",
    },
    {
      // What criu tries out at its start needs a directory of its own.
      match: /Fail to make dir (?<path>\/tmp\/\.criu\S*): (?:Read-only file system|(?<full>No space left on device))/,
      strength: "names",
      detail: "read-only",
      judge: ({ groups }) => (groups["full"] === undefined ? {} : { detail: "full" }),
    },
    {
      match: /(?:Unable to|Can't|Failed to) (?:open|create) (?<path>\S+\.img): Read-only file system/,
      strength: "names",
      detail: "read-only",
    },
    {
      match: /Can't write (?:img|image) file|Error flushing image|Can't write \d+ bytes/,
      strength: "follows",
      phases: ["dump", "pre-dump", "page-server"],
    },
    {
      match: /not enough (?:free )?(?:disk )?space|insufficient (?:disk |storage )?space|disk (?:is )?full/i,
      strength: "likely",
      detail: "full",
      speakers: ["engine", "criu"],
      levels: ANYONE.levels,
    },
  ],
  title: ({ detail, subject }) =>
    detail === "quota"
      ? "The quota of the file system for the images is used up"
      : detail === "limit"
        ? "A file would grow over the file-size limit that criu runs under"
        : detail === "read-only"
          ? `${pathOf(subject, "The directory for the images")} is on a read-only file system`
          : detail === "full"
            ? "The file system for the images is full"
            : detail === "inodes"
              ? `No room for another file beside the images (${subject.path ?? "an image"}): the file system is full, or has no inodes left`
              : "The images could not be written",
  why: ({ detail }) =>
    detail === "limit"
      ? "criu inherits the limits of the shell or service that starts it. RLIMIT_FSIZE (ulimit -f) holds for images and for the memory file it uses inside the task, so the kernel refuses to let them grow."
      : detail === "quota"
        ? "The images take about the memory the tree uses, plus deleted files and tmpfs contents. The kernel refused a write since the user, group or project of the directory has no quota left."
        : "The images take about as much room as the memory the tree has written, plus deleted open files and the contents of tmpfs mounts. A write failed, so the dump was given up and the tasks go on; what was written is no complete checkpoint.",
  remedies: ({ detail, subject }) => [
    ...(detail === "limit"
      ? [
          doThis("Run criu without a file-size limit.", "ulimit -f unlimited"),
          doWith("containerd", "Set LimitFSIZE=infinity in the unit of the service that starts the runtime."),
        ]
      : [
          ...(subject.path?.startsWith("/tmp/.criu") === true
            ? [doThis("Give criu a /tmp that can be written to.", "mount -t tmpfs tmpfs /tmp")]
            : []),
          ...(detail === "read-only"
            ? [
                doThis(
                  "Give directories that can be written to, for the images and for the log, or mount the file system writable.",
                  "criu dump -t PID -D /WRITABLE/DIR -W /WRITABLE/DIR -o dump.log",
                ),
              ]
            : []),
          doThis(
            "Look how much room the directory has, in bytes and inodes, and how much memory the tree uses.",
            `df -h ${pathOf(subject, "DIR")}; df -i ${pathOf(subject, "DIR")}; ps -o rss= --ppid PID -p PID`,
          ),
          doThis(
            "Write to another file system, or send the pages to another machine.",
            "criu dump -t PID -D /BIG_DISK/DIR",
            "criu page-server must run on the other side for the second",
          ),
        ]),
    ...withOption("--auto-dedup", {
      when: "dump",
      only: ["criu", "runc"],
      cost: "pages of the parent images are cut out as newer ones replace them: the parent cannot be restored alone any more",
    }),
    doWith(
      "podman",
      "Let the archive and the working files go to a disk with room.",
      "podman container checkpoint --export=/BIG_DISK/FILE --compress=zstd CONTAINER",
    ),
    doWith(
      "docker",
      "Give a directory with room.",
      "docker checkpoint create --checkpoint-dir /BIG_DISK/DIR CONTAINER NAME",
      "docker cannot start from such a directory in several versions: move the checkpoint back first",
    ),
    doWith(
      "kubernetes",
      "The kubelet writes to /var/lib/kubelet/checkpoints: make room there and delete old archives.",
    ),
  ],
  references: ["write(2), ENOSPC, EDQUOT, EFBIG", "setrlimit(2), RLIMIT_FSIZE", "criu(8), --auto-dedup"],
};

/** The same error stands for quite other shortages: of watches, namespaces, mounts, cpus of a cpuset. */
function notImages({ event, phase }: Hit): Verdict | undefined {
  const { message } = event;
  if (/\bcg(?:roup)?s?\b|cgyard|cpuset/i.test(message)) {
    return { cause: "cgroup" };
  }
  if (/\bIPC (?:shm|msg|sem)|shmget|msgget|semget/i.test(message)) {
    return { cause: "sysv-ipc", detail: "sysv-ipc/id" };
  }
  if (/inotify|fanotify|fsnotify|watch/i.test(message)) {
    return { cause: "rlimit", detail: "watches" };
  }
  if (/fork|clone|unshare|namespace/i.test(message)) {
    return { cause: "rlimit", detail: "namespaces" };
  }
  if (/\bmnt(?:-v2)?:|mount/i.test(message)) {
    return phase === "restore" ? { cause: "mount-restore" } : {};
  }
  if (phase === "restore") {
    return /ghost|link|remap/i.test(message) ? { cause: "ghost-restore", detail: "no-space" } : {};
  }
  return { strength: "names" };
}
