/** A file system, or a way of mounting, that criu cannot save. */

import { doThis, withOption } from "../remedies/index.ts";
import type { Facts, Rule } from "./rule.ts";
import { DUMPING, group, later } from "./say.ts";

export const mountUnsupported: Rule = {
  id: "mount-unsupported",
  patterns: [
    {
      match: /^Failed to find (?:read|write) pipe fd \(ino \d+\) in process (?<pid>\d+)/,
      strength: "names",
      detail: "mount-unsupported/autofs",
      subject: { kind: "autofs" },
    },
    {
      match: /Can't open (?<pid>\d+)\/fd on procfs: No such file/,
      strength: "likely",
      detail: "mount-unsupported/autofs",
      subject: { kind: "autofs" },
      judge: (hit) => (later(hit, /Failed to find (?:read|write) pipe fd \(ino/, 3) === undefined ? undefined : {}),
    },
    {
      match: /FS mnt (?<path>\S+) dev (?<devno>\S+) root (?<root>\S+) unsupported id (?<mnt_id>\S+)/,
      strength: "names",
      detail: "mount-unsupported/filesystem",
    },
    {
      match: /(?:Unsupported|Unknown|unknown) (?:fs|filesystem|file system)(?: type)?[: ]+(?<kind>[\w.]+)/,
      strength: "names",
      detail: "mount-unsupported/filesystem",
    },
    {
      match: /(?<!\S)(?<path>\S+) is a fuse mount but not external/,
      strength: "names",
      detail: "mount-unsupported/fuse",
      subject: { kind: "fuse" },
    },
    {
      match: /wrong number of items scanned in fusectl dump/,
      strength: "names",
      detail: "mount-unsupported/fuse",
      subject: { kind: "fusectl" },
    },
    {
      match: /failed to dump fs (?<path>\S+) \((?<kind>[^)]*)\): always fail/,
      strength: "names",
      detail: "mount-unsupported/filesystem",
    },
    {
      match: /Autofs (?<mnt_id>\d+) is alive, but unreachable/,
      strength: "names",
      detail: "mount-unsupported/autofs",
      subject: { kind: "autofs" },
    },
    {
      match:
        /(?:Master (?<pid>\d+) doesn't have a read end of the pipe|Non-catatonic mount without master|Abandoned mount or control was delegated to child)/,
      strength: "names",
      detail: "mount-unsupported/autofs",
      subject: { kind: "autofs" },
    },
    {
      match: /Process (?<pid>\d+) autofs pipe fd (?<fd>\d+) is not empty/,
      strength: "names",
      detail: "mount-unsupported/autofs-busy",
      subject: { kind: "autofs" },
    },
    {
      match: /failed to (?:find autofs mount with mnt_id (?<mnt_id>\d+)|access autofs (?<path>\S+))/,
      strength: "names",
      detail: "mount-unsupported/autofs",
      subject: { kind: "autofs" },
    },
    {
      match: /Failed to find (?:fd|pgrp|timeout|minproto|maxproto|mode \(direct,indirect,offset\)|pipe_ino) option/,
      strength: "names",
      levels: ["error"],
      detail: "mount-unsupported/autofs",
      subject: { kind: "autofs" },
    },
    {
      match: /[Aa]utofs(?: mount)?s? (?:is|are) not supported(?! by)/,
      strength: "names",
      phases: DUMPING,
      detail: "mount-unsupported/autofs",
      subject: { kind: "autofs" },
    },
    {
      match: /Mount (?<mnt_id>\d+) has two children with (?:the )?same mountpoint/,
      strength: "names",
      detail: "mount-unsupported/overmount",
    },
    {
      match:
        /The mount (?<mnt_id>\d+) is overmounted so paths are invisible|mnt: (?:Unable to open mount )?\d+[: ](?<path>\S+?):? (?:it )?is overmounted/,
      strength: "likely",
      detail: "mount-unsupported/overmount",
    },
    {
      match: /(?:Unable to umount child-overmount (?<path>\S+)|[Oo]vermount(?:s|ed)? .*not supported)/,
      strength: "likely",
      levels: ["error"],
      detail: "mount-unsupported/overmount",
      // An open file below the upper mount is the file's problem.
      judge: (hit) => (/^Open files on/.test(hit.event.message.trim()) ? undefined : {}),
    },
    {
      match: /invalid btrfs options, no subvol argument/,
      strength: "names",
      detail: "mount-unsupported/options",
      subject: { kind: "btrfs" },
    },
    {
      match: /Failed parsing mount option 'context'|Failed to parse FS specific data on (?<path>\S+)/,
      strength: "names",
      detail: "mount-unsupported/options",
    },
    {
      match: /Failed to parse mountinfo line|Bad format in (?<pid>\d+) mountinfo/,
      strength: "likely",
      detail: "mount-unsupported/mountinfo",
    },
    {
      match: /Can't parse (?<tid>\d+)'s mountinfo/, // said after the line above, or alone: see root-is-chroot
      strength: "follows",
      detail: "mount-unsupported/mountinfo",
    },
    {
      match:
        /(?:No aufs branches to search for|Cannot find sbinfo in option string|Sbinfo in options string|Bad format in branch pathname|No nsid to parse its aufs branches)/,
      strength: "names",
      detail: "mount-unsupported/filesystem",
      subject: { kind: "aufs" },
    },
    {
      match: /Unsupported st_mode 0(?<mode>\d+) deleted root (?<path>\S+)/,
      strength: "names",
      detail: "mount-unsupported/deleted-root",
    },
    {
      match: /Resolving over invalid device for (?<devno>\S+) (?<path>\S+)/,
      strength: "likely",
      detail: "mount-unsupported/device",
    },
    {
      match: /^\s{0,8}(?:mnt: )?(?<path>[^\s/]*\/\S*) isn't empty/,
      strength: "likely",
      phases: DUMPING,
      levels: ["error"],
      detail: "mount-unsupported/contents",
    },
    {
      match: /Unable to dump a file ?system for (?:(?<mnt_id>\d+):)?(?<path>\S+)/,
      strength: "follows",
      detail: "mount-unsupported/contents",
    },
    {
      match:
        /^\s*mnt(?:-v2)?: (?:No parent found for mountpoint (?<mnt_id>\d+) \(@(?<path>\S+)\)|No root found for tree)/,
      strength: "likely",
      detail: "mount-unsupported/detached",
    },
  ],
  title: (facts) => {
    const kind = facts.subject.kind === undefined ? "" : `${facts.subject.kind} `;
    const { path, mnt_id: id } = facts.subject;
    const where =
      path === undefined ? (id === undefined ? "" : ` ${id}`) : ` at ${path.replace(/^\.(?=\/|$)/, "") || "/"}`;
    switch (facts.detail) {
      case "mount-unsupported/overmount":
        return `A mount${where} hides another one at the same place`;
      case "mount-unsupported/autofs-busy":
        return `The autofs daemon ${facts.subject.pid ?? ""} has requests it has not read yet`.replace("  ", " ");
      case "mount-unsupported/options":
        return `The options of a ${kind}mount${where} cannot be understood`;
      case "mount-unsupported/mountinfo":
        return "A line of /proc/PID/mountinfo has a form this criu does not know";
      case "mount-unsupported/deleted-root":
        return `The directory or file bound${where} was deleted and cannot be recreated`;
      case "mount-unsupported/contents":
        return `The contents of the ${kind}mount${where} cannot be saved`;
      case "mount-unsupported/detached":
        return `The mount${where} has no parent in the tree that the task can see`;
      case undefined:
      default:
        return `criu cannot save the ${kind}mount${where}`;
    }
  },
  why,
  remedies: (facts) => [
    ...withOption("--external", {
      value: `mnt[${facts.subject.path?.replace(/^\./, "") || "PATH"}]:NAME`,
      cost: "the contents are not saved: the same source must be mounted on restore",
    }),
    ...(facts.detail === "mount-unsupported/filesystem"
      ? withOption("--enable-fs", {
          value: facts.subject.kind ?? "FSTYPE",
          only: ["criu"],
          cost: "criu mounts the type again with the recorded options; nothing inside is saved",
        })
      : []),
    ...(facts.detail === "mount-unsupported/autofs-busy"
      ? [doThis("Wait until the daemon has answered its requests and dump again.")]
      : [doThis("Unmount it inside the container before the dump, and mount it again after the restore.")]),
    doThis(
      "Leave it out when nothing has a file open there.",
      `criu dump -t PID -D DIR --skip-mnt ${facts.subject.path?.replace(/^\./, "") || "PATH"}`,
      "the mount is missing after the restore",
    ),
  ],
  references: [
    "criu(8): --external, --enable-fs, --skip-mnt",
    "CRIU wiki: Filesystems pecularities",
    "proc_pid_mountinfo(5)",
  ],
};

function why(facts: Facts): string {
  const number = group(facts, "devno");
  switch (facts.detail) {
    case "mount-unsupported/overmount":
      return (
        "Two mounts of the same parent sit at one path, so the lower one cannot be reached by its name. criu visits " +
        "and recreates mounts by path and cannot get at the hidden one."
      );
    case "mount-unsupported/autofs":
    case "mount-unsupported/autofs-busy":
      return (
        "An autofs mount talks through a pipe to the daemon that serves it. criu can save it only when that daemon is " +
        "part of the dumped tree, its end of the pipe is found and no request is under way; otherwise the mount would " +
        "come back with nobody to answer it."
      );
    case "mount-unsupported/fuse":
      return (
        "What a FUSE mount holds lives in a server process, joined to the kernel by an open /dev/fuse. criu cannot " +
        "save that connection, so the mount must be declared external and be mounted again by its server."
      );
    case "mount-unsupported/options":
    case "mount-unsupported/mountinfo":
      return (
        "criu rebuilds each mount from the options the kernel prints in /proc/PID/mountinfo. Here they have a form this " +
        "version does not know, so it would mount something else."
      );
    case "mount-unsupported/deleted-root":
      return (
        "The source of the bind mount was removed while it stayed mounted. criu recreates plain files and directories " +
        "for such mounts for the moment of mounting, and nothing else."
      );
    case "mount-unsupported/detached":
      return (
        "Every mount but the root names a parent. The parent of this one is not in the list, which happens when the " +
        "task's root directory is not the root of its mount namespace, or when a mount was detached lazily."
      );
    case "mount-unsupported/contents":
      return (
        "criu saves what is inside memory-backed and virtual file systems itself (tmpfs with tar, binfmt_misc and " +
        "others by their own rules) and expects the rest to be empty. For this mount that failed; the line before says how."
      );
    case undefined:
    default:
      return (
        `criu recreates mounts of the file systems it knows (proc, sysfs, tmpfs, devpts, cgroup, overlay and the like) and ` +
        `needs the disk behind all others to be mounted by somebody else. ` +
        `This one${number === undefined ? "" : ` (device ${number})`} is none of those and was not declared external.`
      );
  }
}
