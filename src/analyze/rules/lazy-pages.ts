/** Restore with pages brought in on demand failed: userfaultfd or its daemon. */

import { doThis, doWith, withOption } from "../remedies/index.ts";
import type { Rule } from "./rule.ts";
import { earlier, errnoOf, later } from "./say.ts";

const REMOTE = /page-xfer: |from page server|\brecv: /;

export const lazyPages: Rule = {
  id: "lazy-pages",
  patterns: [
    { match: /uffd: connect to (?<path>\S+) failed/, strength: "names", detail: "daemon" },
    {
      match:
        /(?:Failed sending|Failed getting) restore finished indication|Restorer unexpectedly closed the connection/,
      strength: "likely",
      detail: "daemon",
    },
    { match: /No lazy-pages socket/, strength: "names", detail: "daemon" },
    {
      match: /(?:uffd|lazy-pages): .{0,200}Error during (?:UFFD|regular page) copy|Error during UFFD copy/,
      strength: "names",
      detail: "copy",
      // The pages did not come: told two or three lines before.
      judge: (hit) =>
        hit.log
          .before(hit.event, 4)
          .slice(0, 4)
          .some(({ level, message }) => level === "error" && REMOTE.test(message))
          ? { strength: "follows" }
          : {},
    },
    { match: /(?:uffd|lazy-pages): .{0,200}mcopy_rc:/, strength: "names", detail: "copy" },
    { match: /UFFDIO_(?:COPY|ZEROPAGE|REGISTER|API)\b.*(?:fail|error|-\d)/i, strength: "names", detail: "copy" },
    { match: /lazy-pages: register (?:0x)?[0-9a-f]+ failed/, strength: "names", detail: "register" },
    { match: /unexpected missing uffd ioctl/, strength: "names", detail: "register" },
    { match: /Failed to unregister \((?:0x)?[0-9a-f]+/, strength: "likely", detail: "copy" },
    {
      match: /(?:uffd|lazy-pages): .{0,200}(?:failed reading pages|no pagemap covers|Failed to open pagemap)/,
      strength: "likely",
      detail: "pages",
    },
    {
      match: /(?:uffd|lazy-pages): .{0,200}(?:Can't read uffd message|unexpected uffd event)/,
      strength: "names",
      detail: "copy",
    },
    {
      match:
        /(?:uffd|lazy-pages): (?:PID (?:recv|sending)|recv_fd|send_fd|server_(?:accept|listen)|Unexpected response)/,
      strength: "names",
      detail: "daemon",
    },
    {
      match: /Unable to open (?:an )?userfaultfd(?: descriptor)?/,
      strength: "names",
      detail: "syscall",
      judge: (hit) => ({ detail: errnoOf(hit.event.message) === "EACCES" ? "permission" : "syscall" }),
    },
    {
      match: /(?:CRIU|criu) (?:does not|doesn't) support [Ll]azy ?[Pp]ages/,
      strength: "names",
      detail: "syscall",
      speakers: ["engine", "program"],
      levels: ["error", "warn", "none"],
    },
    { match: /Failed to get uffd API|Incompatible uffd API/, strength: "names", detail: "syscall" },
    {
      // Told by every run's feature probe too, and then with an errno: that alone is no failure.
      match: /Lazy pages are not available(?<errno>: .*)?/,
      strength: "likely",
      detail: "syscall",
      judge: (hit) => (hit.groups["errno"] === undefined ? {} : undefined),
    },
    {
      match: /(?:Non-cooperative )?UFFD is not supported|[Uu]serfaultfd (?:is )?not supported/,
      strength: "likely",
      detail: "syscall",
      phases: ["restore", "lazy-pages", "dump"],
    },
    { match: /Lazy pages transfer FAILED/, strength: "follows" },
    {
      match: /uffd: (?!Lazy pages are not available)/,
      strength: "follows",
      judge: (hit) =>
        hit.phase === "restore" || hit.phase === "lazy-pages" || later(hit, /FAILED/, 5) !== undefined ? {} : undefined,
    },
    {
      match: /lazy-pages: .{0,200}(?:fail|error|can't)/i,
      strength: "follows",
      judge: (hit) => (earlier(hit, /uffd|UFFD/, 3) === undefined ? {} : undefined),
    },
    {
      match:
        /--lazy-pages .{0,200}(?:not supported|unsupported)|lazy[- ](?:pages?|migration) (?:is|are) not supported/i,
      strength: "likely",
      detail: "syscall",
      speakers: ["engine", "criu"],
      levels: ["error", "warn", "none"],
    },
  ],
  title: ({ detail }) =>
    ({
      daemon: "The restored tasks and the lazy-pages daemon lost or never had a connection",
      copy: "The lazy-pages daemon could not put a page into a task",
      register: "A memory area could not be given to userfaultfd",
      pages: "The lazy-pages daemon could not read a page it was asked for",
      permission: "userfaultfd is refused: the privilege is missing",
      syscall: "This kernel has no userfaultfd, or not the features lazy pages need",
    })[detail ?? ""] ?? "Bringing in pages on demand failed",
  why: ({ detail }) =>
    detail === "daemon"
      ? "A lazy restore has two processes: `criu lazy-pages` listens on a socket in the working directory and serves the pages, `criu restore --lazy-pages` hands it a userfaultfd of each task. They must use the same directory, the daemon first, and it must live until the last page is served."
      : detail === "permission" || detail === "syscall"
        ? "Pages that are not there yet are marked with userfaultfd, a system call of Linux 4.11 and later (CONFIG_USERFAULTFD). From 5.2 on it needs CAP_SYS_PTRACE, or vm.unprivileged_userfaultfd = 1; containers' seccomp profiles refuse it too."
        : "The daemon answers each page fault by copying the page into the task (UFFDIO_COPY). The kernel refused the copy: the page was there already, the task had unmapped or remapped the area in the meantime, forked, or ended; or the page is not in the images that the daemon reads.",
  remedies: ({ detail }) => [
    ...(detail === "daemon"
      ? [
          doThis(
            "Start the daemon first, in the same working directory as the restore.",
            "criu lazy-pages -D DIR -W DIR & criu restore --lazy-pages -D DIR -W DIR",
          ),
        ]
      : []),
    ...(detail === "permission" ? [doThis("Allow userfaultfd.", "sysctl -w vm.unprivileged_userfaultfd=1")] : []),
    doThis(
      "Restore without --lazy-pages: all pages are read before the tasks go on.",
      "criu restore -D DIR",
      "takes longer until the tasks run",
    ),
    ...withOption("--lazy-pages", {
      when: "both",
      only: ["runc"],
      cost: "the tasks depend on the daemon and the source machine until the last page has come",
    }),
    doWith(
      "runc",
      "runc restore --lazy-pages expects the daemon to run already on the images directory.",
      "criu lazy-pages -D IMAGE_DIR",
    ),
  ],
  references: ["criu(8), lazy-pages", "userfaultfd(2)", "criu wiki: Lazy migration"],
};
