/** A watched file that cannot be found by its handle. */

import { doThis, doWith, withOption } from "../remedies/index.ts";
import { fromHex, kernelDevice, known } from "./objects.ts";
import type { Hit, Rule, Verdict } from "./rule.ts";
import { RESTORING } from "./say.ts";

const RESTORE = "file-handle/restore";
const STALE = "file-handle/stale";

export const fileHandle: Rule = {
  id: "file-handle",
  patterns: [
    {
      match: /Can't open file handle for (?:0x)?[0-9a-f]+:(?:0x)?[0-9a-f]+: .{0,200}(?:Stale|stale)/,
      strength: "names",
      detail: STALE,
    },
    {
      // open_by_handle_at(2) asks for CAP_DAC_READ_SEARCH in the initial user namespace.
      match: /Can't open file handle for (?:0x)?[0-9a-f]+:(?:0x)?[0-9a-f]+: Operation not permitted/,
      strength: "names",
      judge: () => ({ cause: "permission", detail: "permission/capability", subject: { kind: "CAP_DAC_READ_SEARCH" } }),
    },
    { match: /Can't open file handle for (?:0x)?[0-9a-f]+:(?:0x)?[0-9a-f]+/, strength: "likely" },
    {
      match: /Handle (?:0x)?(?<hexdev>[0-9a-f]+):(?:0x)?(?<hex>[0-9a-f]+) cannot be opened/,
      strength: "names",
      judge: object,
    },
    {
      match: /Can't find suitable path for handle \(dev (?:0x)?(?<hexdev>[0-9a-f]+) ino (?:0x)?(?<hex>[0-9a-f]+)\)/,
      strength: "names",
      detail: STALE,
      judge: object,
    },
    { match: /fsnotify: .{0,200}Can't dump that handle|^\s*Can't dump that handle/, strength: "likely" },
    { match: /Failed to resolve (?<hexdev>[0-9a-f]+):(?<hex>[0-9a-f]+)/, strength: "likely", judge: object },
    { match: /Unable to lookup a mount by dev (?:0x)?(?<hexdev>[0-9a-f]+)/, strength: "names", judge: object },
    { match: /Can't open mount for s_dev (?<hexdev>[0-9a-f]+), continue/, strength: "follows", judge: object },
    { match: /fsnotify: .{0,200}Can't find (?:mount )?mnt_id (?:0x)?[0-9a-f]+/, strength: "likely" },
    { match: /fsnotify: .{0,200}(?:Bad fsnotify mark type|Can't find (?:i|fa)notify with id)/, strength: "likely" },
    {
      match:
        /fsnotify: .{0,200}(?:Can't add watch for|Adding fanotify (?:ignored-)?mask|Unsorted watch|Can't set next inotify wd|Can't init fanotify mark|Can't create inotify)/,
      strength: "names",
      detail: RESTORE,
      phases: RESTORING,
      // inotify(7): ENOSPC is the limit of the user on watches.
      judge: ({ event }) =>
        /add watch.{0,80}No space left/.test(event.message)
          ? { cause: "rlimit", detail: "watches", strength: "likely" }
          : {},
    },
    {
      match: /fsnotify: .{0,200}(?:Unable to open|Can't stat on) (?<path>[^\s:]+): No such file/,
      strength: "names",
      phases: RESTORING,
      judge: () => ({ cause: "file-missing", detail: "watched" }),
    },
    {
      match: /fsnotify: .{0,200}(?:Unable to open|Can't stat on) (?<path>[^\s:]+)/,
      strength: "likely",
      detail: RESTORE,
      phases: RESTORING,
    },
    { match: /Failed to read inotify events/, strength: "likely", detail: RESTORE, phases: RESTORING },
    { match: /Can't dump (?:i|fa)notify (?:watch|handle|mark)/i, strength: "likely" },
  ],
  title: ({ subject, detail }) => {
    const what =
      subject.path ??
      (subject.inode === undefined
        ? "a file"
        : `inode ${subject.inode}${subject.dev === undefined ? "" : ` on device ${subject.dev}`}`);
    switch (detail) {
      case RESTORE:
        return `An inotify or fanotify watch of ${what} could not be set again`;
      case STALE:
        return `An inotify or fanotify watch is on ${what}, which was deleted`;
      case undefined:
      default:
        return `An inotify or fanotify watch is on ${what}, for which no path can be found`;
    }
  },
  why: ({ detail }) =>
    detail === RESTORE
      ? "On restore each watch is set again by path or by handle. The file is not there, or the limit on watches (fs.inotify.max_user_watches) is reached, or the kernel refused the mask."
      : "The kernel tells of a watch only the device and inode it is on, and a file handle. criu opens the handle to learn the path; overlayfs without nfs_export, btrfs subvolumes, tmpfs of old kernels and network file systems cannot, or the file was deleted after it had been watched. Then criu looks through a few likely directories (irmap) and gives up when the inode is in none.",
  remedies: () => [
    ...withOption("--force-irmap", { when: "dump", cost: "directories are searched, which takes time on large trees" }),
    ...withOption("--irmap-scan-path", {
      value: "/PATH",
      when: "dump",
      only: ["criu"],
      cost: "the directory is searched for the watched file",
    }),
    doThis(
      "Let the program drop its watches before the dump (file watchers of web servers, udev, systemd, IDEs).",
      "grep -H inotify /proc/PID/fdinfo/*",
    ),
    doWith("podman", "Keep watched directories on a volume (ext4 or xfs), not on the container's overlay."),
  ],
  references: [
    "inotify(7)",
    "fanotify(7)",
    "open_by_handle_at(2)",
    "criu wiki: Irmap",
    "criu(8): --force-irmap, --irmap-scan-path",
  ],
};

function object({ groups }: Hit): Verdict {
  return { subject: known({ inode: fromHex(groups["hex"]), dev: kernelDevice(groups["hexdev"]) }) };
}
