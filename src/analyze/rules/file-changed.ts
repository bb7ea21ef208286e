/** A file of the task is there on restore, with another size, mode or build than at the dump. */

import { doThis, doWith, withOption } from "../remedies/index.ts";
import type { Facts, Rule } from "./rule.ts";
import { RESTORING, choose, group, ofWhom, pathOf } from "./say.ts";

export const fileChanged: Rule = {
  id: "file-changed",
  patterns: [
    {
      match: /^File r\/w\/x checks can be skipped with/,
      strength: "likely",
      levels: ["error", "warn", "none"],
      detail: "mode",
    },
    { match: /^Can't restore pipe size: Bad file descriptor/, strength: "likely", detail: "kind" },
    {
      match: /File (?<path>.{1,500}) has bad size (?<now>\d+) \(expect(?:ed)? (?<then>\d+)\)/,
      strength: "names",
      detail: "size",
    },
    { match: /File (?<path>.{1,500}) has bad size/, strength: "names", detail: "size" },
    {
      match: /File (?<path>.{1,500}) has bad mode (?<now>\d+) \(expect(?:ed)? (?<then>\d+)\)/,
      strength: "names",
      detail: "mode",
      judge: ({ groups }) => (kindOf(groups["now"]) === kindOf(groups["then"]) ? {} : { detail: "kind" }),
    },
    { match: /File (?<path>.{1,500}) has bad mode/, strength: "names", detail: "mode" },
    { match: /File (?<path>.{1,500}) has bad build-?id/i, strength: "names", detail: "build-id" },
    { match: /File (?<path>.{1,500}) has (?:bad|wrong) (?:checksum|crc)/i, strength: "names", detail: "checksum" },
    { match: /File (?<path>.{1,500}) has bad (?<what>[\w/-]+)/, strength: "likely", detail: "checksum" },
    {
      match: /Build-ID \(For validation\) could not be obtained for file (?<path>\S+)/,
      strength: "likely",
      detail: "build-id",
      phases: RESTORING,
    },
    { match: /Can't open file (?<path>.+?) on restore: Text file busy/, strength: "names", detail: "busy" },
    { match: /Can't open file (?<path>.+?) on restore: Is a directory/, strength: "names", detail: "directory" },
    { match: /Can't restore file pos\b.*Invalid argument/, strength: "likely", detail: "position", phases: RESTORING },
    { match: /Can't restore file pos\b.*Illegal seek/, strength: "names", detail: "position", phases: RESTORING },
  ],
  title: (facts) => `${pathOf(facts.subject, "A file")}${ofWhom(facts.subject)} ${difference(facts)}`,
  why: ({ detail }) =>
    ({
      size: "A file's contents are not part of the images: the task goes on reading and writing the file found at its path. criu compares the size with the one of the dump and refuses when it differs, as the offsets and mappings of the task would point at other bytes. Logs the task or another writes after the dump (--leave-running) are the usual reason.",
      mode: "criu compares type and permission bits of every regular file with those of the dump (from version 3.16 on) and refuses when they differ, since the restored task holds rights on the file that it could not get any more.",
      "build-id":
        "Code is mapped from the file on disk, and the images hold only the pages the task had written. With another build of the same library or program the saved registers and pointers would land in the middle of other code; criu compares the build-id and refuses. An update of packages between dump and restore, or another distribution on the target, is the usual reason.",
      checksum: "criu was asked to compare files by checksum, and the contents differ from those at the dump.",
      busy: "The task had the file open for writing, and here a program is being run from it; the kernel does not allow both.",
      kind: "criu compares type and permission bits of every file with those of the dump, and refuses when they differ: at this path is something else than what the task had open.",
      directory: "The task had a regular file open. criu opens the same path again, and a directory is there now.",
      position: "The offset the task had in this file cannot be set: the file is of another kind than at the dump.",
    })[detail ?? "size"] ?? "",
  remedies: ({ subject, detail }) => [
    doThis(
      `Put ${pathOf(subject, "the file")} back as it was at the dump (a snapshot of the file system taken with the images is the sure way), then restore.`,
    ),
    ...(detail === "size"
      ? [
          doThis(
            "A log that has only grown may be cut to the old size; the lines after it are lost.",
            `truncate -s SIZE_AT_DUMP ${pathOf(subject, "FILE")}`,
            "what was written after the dump is gone",
          ),
          ...withOption("--file-validation", {
            when: "both",
            value: "filesize",
            only: ["criu"],
            cost: "does not help against another size; it only keeps build-ids from being compared",
          }),
        ]
      : []),
    ...(detail === "mode"
      ? withOption("--skip-file-rwx-check", {
          when: "restore",
          cost: "the task keeps an open file that its permissions would refuse",
        })
      : []),
    ...(detail === "build-id"
      ? [
          doThis("Install the same version of the program and its libraries as on the machine of the dump."),
          ...withOption("--file-validation", {
            when: "restore",
            value: "filesize",
            cost: "a file of the same size and another build is accepted, and the program may crash",
          }),
        ]
      : []),
    doWith(
      "podman",
      "Import the archive of the checkpoint: it brings the changed files of the container's root with it.",
      "podman container restore --import=FILE",
    ),
    doWith(
      "docker",
      "Do not start the container between checkpoint and restore, and leave out --leave-running: what it writes changes the files.",
    ),
  ],
  references: ["criu(8), --file-validation, --skip-file-rwx-check", "ld(1), --build-id"],
};

function difference(facts: Facts): string {
  const now = group(facts, "now");
  const then = group(facts, "then");
  return choose(
    facts.detail,
    {
      mode: () =>
        now === undefined ? "has another mode than at the dump" : `has mode ${now}, and had ${then ?? "another"}`,
      "build-id": () => "is another build than at the dump",
      checksum: () => "has other contents than at the dump",
      busy: () => "is being run here and cannot be opened for writing",
      kind: () =>
        now === undefined
          ? "is of another kind than at the dump"
          : `is ${kindOf(now) ?? "of another kind"} here, and was ${kindOf(then) ?? "of another kind"} at the dump`,
      directory: () => "is a directory here, and was a file at the dump",
      position: () => "does not take the offset it had at the dump",
    },
    () =>
      now === undefined
        ? "has another size than at the dump"
        : `has ${now} bytes, and had ${then ?? "another number"} at the dump`,
  );
}

const KINDS: Readonly<Record<number, string>> = {
  0o01: "a fifo",
  0o02: "a character device",
  0o04: "a directory",
  0o06: "a block device",
  0o10: "a file",
  0o14: "a socket",
};

/** What a mode in octal is of. */
function kindOf(mode = ""): string | undefined {
  return KINDS[Number.parseInt(mode, 8) >> 12];
}
