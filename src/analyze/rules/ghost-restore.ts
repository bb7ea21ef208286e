/** A deleted file that a task still had open could not be made again. */

import { doThis, doWith } from "../remedies/index.ts";
import type { Rule } from "./rule.ts";
import { RESTORING, UNMARKED, choose, errnoOf, ofWhom, pathOf } from "./say.ts";
import type { Hit, Verdict } from "./rule.ts";

export const ghostRestore: Rule = {
  id: "ghost-restore",
  patterns: [
    {
      match:
        /Can't (?:create|make|open|write(?: to)?|transfer data to|set size of) (?:a )?ghost (?!original|.*(?:too|limit))(?<what>\w+)?/,
      strength: "names",
      phases: RESTORING,
      judge: byReason,
      ...UNMARKED,
    },
    {
      match: /Can't create node for ghost (?<what>\w+)/,
      strength: "names",
      judge: byReason,
      ...UNMARKED,
    },
    { match: /Can't transfer data to ghost file from image/, strength: "names", judge: byReason },
    {
      match: /Can't (?:dump|send) ghost .{0,200}No space left/,
      strength: "likely",
      phases: RESTORING,
      detail: "no-space",
    },
    { match: /Can't set access and modification times on ghost (?<path>\S+)/, strength: "names" },
    { match: /The (?<mnt_id>\d+) mount is not found for ghost/, strength: "names", detail: "mount" },
    {
      match: /Can't link (?<remap>\S{0,300}link_remap\.\d+) -> (?<path>\S+?)(?=:?(?:\s|$))/,
      strength: "names",
      judge: (hit) => ({ detail: errnoOf(hit.event.message) === "ENOENT" ? "link-gone" : reason(hit) }),
    },
    {
      match:
        /Can't link (?<remap>.{1,300}?) -> (?<path>[^>]{1,300}?): (?:File exists|No such file|Read-only|No space|Invalid cross-device|Operation not permitted)/,
      strength: "names",
      phases: RESTORING,
      judge: byReason,
    },
    {
      match: /Can't link (?<remap>\S+) -> (?<path>\S+)/,
      strength: "likely",
      // As a warning it only says that the next name is tried.
      levels: ["error"],
      phases: RESTORING,
      judge: byReason,
    },
    {
      match: /(?:Couldn't unlink remap|Failed to unlink the remap file|Couldn't unlink remap file) ?(?<path>\S+)?/,
      strength: "likely",
      phases: RESTORING,
      detail: "link-gone",
    },
    { match: /failed to construct temporary name/, strength: "likely", phases: RESTORING },
    {
      match: /Unable to change \[\d+\]\/(?<path>\S+) ownership/,
      strength: "names",
      phases: RESTORING,
      detail: "owner",
    },
    {
      match: /Unable to set perms [0-7]+ on \[\d+\]\/(?<path>\S+?):/,
      strength: "names",
      phases: RESTORING,
      detail: "owner",
    },
    { match: /Can't create dir: (?<path>\S+) AT \d+/, strength: "names", phases: RESTORING, judge: byReason },
    { match: /Can't remove (?<path>\S+) AT \d+/, strength: "likely", phases: RESTORING },
    {
      match: /Can't create (?:a )?(?:fifo|named pipe) (?<path>\S+)/,
      strength: "likely",
      phases: RESTORING,
      judge: byReason,
    },
    { match: /Unable to link-remap (?<path>\S+)/, strength: "follows", phases: RESTORING },
    { match: /Can't unlink ghost (?:file )?(?<path>\S+)/, strength: "likely", phases: RESTORING },
    {
      match: /Can't (?:open|create) file (?<path>\S*(?:\.cr\.[0-9a-f]+\.ghost|link_remap\.\d+)\S*)/,
      strength: "names",
      judge: byReason,
    },
    { match: /Unable to stat \[\d+\]\/(?<path>.+?): /, strength: "likely", phases: RESTORING, detail: "owner" },
    {
      match:
        /Can't (?:reset user\/group|chown|chmod|set (?:perms|owner|mode)|change (?:owner|mode|perm)\w*) (?:on |of )?(?:a |the )?ghost/,
      strength: "names",
      detail: "owner",
    },
  ],
  title: ({ subject, detail }) =>
    `The deleted file ${pathOf(subject, "a task had open")}${ofWhom(subject)} cannot be made again${REASONS[detail ?? ""] ?? ""}`,
  why: ({ detail }) =>
    `An open file without a name is saved inside the images (a ghost file) or kept under a helper name beside it (link_remap.N). To restore it criu makes the file at its old path, opens it and deletes the name again. ${
      {
        exists: "Something already has that path here, so the file cannot be made.",
        "no-space": "The file system of that path has no room for the contents.",
        "read-only": "The file system of that path is read-only here.",
        "link-gone":
          "The helper name that --link-remap left beside the file at the dump is gone: it was cleaned up, it was not copied along, or an earlier restore already used it.",
        directory: "The directory it lived in is not there.",
        owner: "Its owner or mode could not be set: the file system does not keep owners, or the privilege is missing.",
        mount: "The mount it lived on is not part of the restored mount namespace.",
      }[detail ?? ""] ?? "That failed here."
    }`,
  remedies: ({ subject, detail }) => [
    ...(detail === "no-space"
      ? [
          doThis(
            "Make room on the file system of that path (df shows bytes, df -i inodes), then restore again.",
            "df -h; df -i",
          ),
        ]
      : []),
    ...(detail === "exists"
      ? [
          doThis(
            `Move ${pathOf(subject, "what is at that path")} away, then restore.`,
            `mv ${pathOf(subject, "PATH")} ${pathOf(subject, "PATH")}.old`,
          ),
        ]
      : []),
    ...(detail === "read-only"
      ? [doThis("Mount the file system writable for the restore.", "mount -o remount,rw MOUNTPOINT")]
      : []),
    ...(detail === "directory"
      ? [doThis("Make the directory again before the restore.", `mkdir -p "$(dirname ${pathOf(subject, "PATH")})"`)]
      : []),
    ...(detail === "link-gone"
      ? [
          doThis(
            "Copy the link_remap.N files together with the rest of the file system, and restore a dump of --link-remap only once; else dump again.",
          ),
        ]
      : []),
    doThis("Let the application close deleted files before the next dump; lsof +L1 lists them.", "lsof +L1 -p PID"),
    doWith(
      "podman",
      "Containers with a read-only root need a writable tmpfs or volume where the deleted file lived.",
      "podman run --read-only --tmpfs /tmp IMAGE",
    ),
  ],
  references: ["criu(8), --ghost-limit, --link-remap", "link(2)", "criu wiki: Invisible files"],
};

const REASONS: Readonly<Record<string, string>> = {
  exists: ": its path is taken",
  "no-space": ": no space",
  "read-only": ": the file system is read-only",
  "link-gone": ": its helper link is gone",
  directory: ": its directory is missing",
  owner: " with its owner and mode",
  mount: ": its mount is missing",
};

function reason(hit: Hit): string {
  return choose(
    errnoOf(hit.event.message),
    {
      EEXIST: () => "exists",
      ENOSPC: () => "no-space",
      EROFS: () => "read-only",
      ENOENT: () => "directory",
      ENOTDIR: () => "directory",
    },
    () => "other",
  );
}

function byReason(hit: Hit): Verdict {
  return { detail: reason(hit) };
}
