/** A deleted file is too large to go into the images. */

import { doThis, withOption } from "../remedies/index.ts";
import type { Hit, Rule, Verdict } from "./rule.ts";
import { kernelFile } from "./kernel-files.ts";
import { descriptor, capital } from "./objects.ts";
import { DUMPING, errnoOf } from "./say.ts";

const LIMIT = { option: "--ghost-limit" } as const;
const COPY = "file-deleted-ghost/copy";

export const fileDeletedGhost: Rule = {
  id: "file-deleted-ghost",
  patterns: [
    {
      match: /Can't dump ghost file (?<path>.+?) of (?<size>\d+) size(?:, increase limit)?/,
      strength: "names",
      subject: LIMIT,
      judge: (hit) => kernelFile(hit) ?? {},
    },
    {
      match: /Can't dump ghost file (?<path>\S+)/,
      strength: "likely",
      subject: LIMIT,
      judge: (hit) => kernelFile(hit) ?? {},
    },
    {
      match: /ghost (?:file )?(?:is )?(?:too (?:big|large)|exceeds)|increase (?:the )?(?:ghost[- ])?limit/i,
      strength: "likely",
      subject: LIMIT,
    },
    {
      match: /Can't (?:open ghost original file|send ghost to image|stat ghost)/,
      strength: "names",
      detail: COPY,
      phases: DUMPING,
      judge: notSpace,
    },
    { match: /fiemap ioctl\(\) failed/, strength: "likely", detail: COPY },
  ],
  title: ({ subject, detail }) =>
    detail === COPY
      ? `${capital(descriptor(subject, "a deleted file"))} could not be copied into the images`
      : `${capital(descriptor(subject, "a mapped or open file"))} is deleted and, with ${bytes(subject.size)}, larger than the limit for saving it`,
  why: ({ detail }) =>
    detail === COPY
      ? "A file that is open or mapped but has no name any more must be saved with its contents. criu opens it through /proc and copies it; reading it failed."
      : "A file that is open or mapped but has no name any more (a ghost) exists only as long as somebody holds it, so criu must put its contents into the images. To protect the disk it does so up to --ghost-limit, one megabyte by default. Typical are temporary files of databases, shared memory in /dev/shm, and logs deleted while in use.",
  remedies: ({ subject, detail }) => [
    ...(detail === COPY
      ? []
      : withOption("--ghost-limit", {
          value: limitFor(subject.size),
          when: "dump",
          cost: "the file's contents are written into the images",
        })),
    doThis(
      "Let the program close or truncate deleted files (rotate logs by copytruncate, drop temporary tables) before the dump.",
      "ls -l /proc/PID/fd /proc/PID/map_files | grep deleted",
    ),
  ],
  references: ["criu(8): --ghost-limit", "criu wiki: Dumping files, Invisible files"],
};

function notSpace({ event }: Hit): Verdict {
  return errnoOf(event.message) === "ENOSPC" ? { cause: "disk-space" } : {};
}

function bytes(size: string | undefined): string {
  return size === undefined ? "its size" : `${size} bytes`;
}

/** The next whole number of megabytes above the size: "9M". */
function limitFor(size: string | undefined): string {
  return size === undefined ? "1G" : `${BigInt(size) / 1048576n + 1n}M`;
}
