/** No path leads to an open file. */

import { doThis, withOption } from "../remedies/index.ts";
import { hidden } from "./hidden-file.ts";
import { kernelFile, unmountedFile } from "./kernel-files.ts";
import { capital, descriptor } from "./objects.ts";
import type { Hit, Rule, Verdict } from "./rule.ts";
import { DUMPING } from "./say.ts";

const MOUNT = "file-unreachable/mount";
const HIDDEN = "file-unreachable/overmounted";

export const fileUnreachable: Rule = {
  id: "file-unreachable",
  patterns: [
    {
      match: /Can't lookup mount=(?<mnt_id>-?\d+) for fd=(?<fd>-?\d+) path=(?<path>.*)/,
      strength: "names",
      detail: MOUNT,
      judge: notTerminal,
    },
    {
      match:
        /Open files on overmounted mounts are not supported yet(?:; mount=(?<mnt_id>\d+) fd=(?<fd>-?\d+) path=(?<path>.*))?/,
      strength: "likely",
      detail: HIDDEN,
    },
    {
      match: /Can't create link remap for (?<path>.+?)(?:\. Use link-remap|$)/,
      strength: "names",
      detail: HIDDEN,
      judge: notDeleted,
    },
    { match: /Un?accessible path opened (?<found>\d+:\d+), need \d+:\d+/, strength: "names", detail: HIDDEN },
    { match: /The path \[(?<path>.*)\] is not supported/, strength: "names", detail: "file-unreachable/path" },
    {
      match: /Can't (?:find|lookup|look up|get) (?:a |the )?mount(?:point)? for (?:fd|file|path) ?=?(?<path>\/\S*)?/,
      strength: "likely",
      detail: MOUNT,
      phases: DUMPING,
    },
    {
      match: /Can't (?:find|get) (?:a )?path for (?:fd|file) ?(?<fd>\d+)?/,
      strength: "likely",
      detail: "file-unreachable/path",
      phases: DUMPING,
    },
    { match: /Can't open (?<pid>\d+)'s map ?file link .{0,40}: No such file/, strength: "likely", detail: HIDDEN },
    {
      match: /Can't read link for pid (?<pid>\d+) fd (?<fd>\d+)/,
      strength: "likely",
      detail: "file-unreachable/path",
      phases: DUMPING,
    },
    {
      match: /Unable to (?:find|lookup) (?:a )?mount (?:for|of) (?:file|fd)/,
      strength: "likely",
      detail: MOUNT,
      phases: DUMPING,
    },
  ],
  title: ({ subject, detail }) => {
    const what = capital(descriptor(subject, "an open file"));
    switch (detail) {
      case HIDDEN:
        return `${what} cannot be reached by its path: another mount covers it`;
      case MOUNT:
        return `${what} is on mount ${subject.mnt_id ?? "?"}, which is not in the mount namespace of its task`;
      case undefined:
      default:
        return `${what} cannot be reached by a path`;
    }
  },
  why: ({ detail }) =>
    detail === HIDDEN
      ? "On restore criu opens a file by its path, so it checks now whether the path leads to the very file that is open. It leads to another one: something was mounted over the directory (or over the file) after it had been opened."
      : detail === MOUNT
        ? "The kernel tells of every open file the mount it was opened on. criu looks for that number in the mounts of the tree's namespaces and does not find it: the file was opened in another mount namespace and handed in, its mount was detached (umount -l, fsmount, open_tree), or it lies on an internal mount of the kernel that has no place in any namespace."
        : "The name that /proc shows for the file is none that could be opened again.",
  remedies: ({ detail }) => [
    detail === HIDDEN
      ? doThis("Unmount what covers the file, or let the program open it again.", "findmnt -N PID")
      : doThis(
          "Close the file, or open it again inside the container, before the dump.",
          "cat /proc/PID/fdinfo/FD; grep ^MNT /proc/PID/mountinfo",
        ),
    ...(detail === MOUNT
      ? withOption("--external", {
          only: ["criu"],
          when: "dump",
          value: "file[MNT_ID:INODE]",
          cost: "restore must be given the file: --inherit-fd fd[N]:file[MNT_ID:INODE]",
        })
      : []),
  ],
  references: ["proc(5): /proc/pid/fdinfo, mountinfo", "mount_namespaces(7)", "criu wiki: External files"],
};

/** Terminals of the host handed into a container have a rule of their own. */
function notTerminal(hit: Hit): Verdict | undefined {
  const { groups } = hit;
  const kernels = unmountedFile(hit);
  if (kernels !== undefined) return kernels;
  return /^(?:\/dev\/(?:pts\/\w+|ptmx|console|tty\w*)|\/(?:\d+|ptmx|console))$/.test(groups["path"] ?? "")
    ? undefined
    : // The kernel's own mounts (message queues, shared memory) have names without a directory.
      /^\/[\w.-]+$/.test(groups["path"] ?? "")
      ? { strength: "likely" }
      : {};
}

function notDeleted(hit: Hit): Verdict | undefined {
  return hidden(hit) && kernelFile(hit) === undefined ? {} : undefined;
}
