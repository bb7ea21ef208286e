/** A deleted file that still has another name. */

import { doThis, withOption } from "../remedies/index.ts";
import { kernelFile } from "./kernel-files.ts";
import { capital, descriptor } from "./objects.ts";
import type { Hit, Rule, Verdict } from "./rule.ts";
import { DUMPING, errnoOf } from "./say.ts";
import { hidden, namedBefore } from "./hidden-file.ts";

const OPTION = { option: "--link-remap" } as const;
const FAILED = "file-link-remap/failed";

export const fileLinkRemap: Rule = {
  id: "file-link-remap",
  patterns: [
    {
      match: /Can't create link remap for (?<path>.+?)\. Use link-remap option/,
      strength: "names",
      subject: OPTION,
      judge: deleted,
    },
    { match: /Can't create link remap for (?<path>\S+)/, strength: "likely", subject: OPTION, judge: deleted },
    { match: /[Uu]se (?:the )?-*link-remap option/, strength: "likely", subject: OPTION, judge: deleted },
    { match: /Can't link remap to (?<path>.+?): /, strength: "names", detail: FAILED, judge: linking },
    {
      match: /Can't (?:note|make|add) link remap for (?<path>\S+)/,
      strength: "likely",
      detail: FAILED,
      phases: DUMPING,
    },
    { match: /Can't create even fake link/, strength: "follows", detail: FAILED },
  ],
  title: ({ subject, detail }) =>
    detail === FAILED
      ? `${capital(descriptor(subject, "a deleted file"))} has other hard links, and criu could not make one of its own`
      : `${capital(descriptor(subject, "an open file"))} was deleted under this name but has other hard links, and --link-remap was not given`,
  why: ({ detail }) =>
    detail === FAILED
      ? "criu gives such a file a name of its own (link_remap.N) beside the deleted one, with linkat(2). The file system refused: it is read-only, full, of another device, without hard links, or fs.protected_hardlinks and missing privileges are in the way."
      : "The name the file was opened by is gone (or leads to another file), but its link count is not zero: it lives on under a name that the kernel does not tell. Copying it would make two files of one, so criu links it to a temporary name beside the old one, which changes the disk, and is therefore done only when asked for.",
  remedies: ({ detail }) => [
    ...withOption("--link-remap", {
      when: "dump",
      cost: "leaves files link_remap.N on the disk until the restore; keep them with the images",
    }),
    detail === FAILED
      ? doThis(
          "See that the directory of the file is writable and on the same file system.",
          "findmnt -T PATH; df -i PATH",
        )
      : doThis("Let the program close the deleted file before the dump.", "ls -l /proc/PID/fd | grep deleted"),
  ],
  references: ["criu(8): --link-remap", "criu wiki: Invisible files", "link(2)"],
};

/** A file that is not deleted at all is only hidden: by a mount over it, or by another mount namespace. */
function deleted(hit: Hit): Verdict | undefined {
  const kernels = kernelFile(hit);
  if (kernels !== undefined) return kernels;
  if (hidden(hit)) return undefined;
  // Without the name that the kernel gave, it may as well be hidden below a mount.
  return /link-remap option/.test(hit.event.message) && !namedBefore(hit) ? { strength: "likely" } : {};
}

function linking({ event }: Hit): Verdict {
  return errnoOf(event.message) === "ENOSPC" ? { cause: "disk-space" } : {};
}
