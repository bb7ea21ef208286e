/** A device or another file that is not regular is mapped into memory. */

import { doThis, withOption } from "../remedies/index.ts";
import { aioRing, mappedFile, unknownFile } from "./mapped-file.ts";
import { GPU_WORDS } from "./devices.ts";
import { holder } from "./objects.ts";
import type { Hit, Rule, Verdict } from "./rule.ts";
import { earlier, errnoOf } from "./say.ts";

const UPROBES = "device-mapping/uprobes";

export const deviceMapping: Rule = {
  id: "device-mapping",
  patterns: [
    {
      match: /Can't handle non-regular mapping(?: on (?<pid>\d+)'s map (?<vma>[0-9a-f]+))?/,
      strength: "names",
      judge: ordinary,
    },
    { match: /Unknown shit (?<mode>[0-7]+) \((?<file>.*)\)/, strength: "names", judge: unknownFile("device-mapping") },
    {
      match: /Can't open (?<pid>\d+)'s (?:map ?file link|mapfile) (?<vma>[0-9a-f]+)(?:: (?<error>.*))?/,
      strength: "likely",
      judge: link,
    },
    {
      match: /PID (?<pid>\d+) has uprobes vma/,
      strength: "names",
      detail: UPROBES,
      subject: { kind: "uprobes", option: "--allow-uprobes" },
    },
    { match: /handle_device_vma plugin failed/, strength: "follows" },
    {
      match: /Ambi?guous (?:file )?mapping|mapping of (?:a )?(?:device|non-regular file) is not supported/i,
      strength: "likely",
    },
  ],
  title: ({ subject, detail }) =>
    detail === UPROBES
      ? `A tracer has put uprobes into process${subject.pid === undefined ? "" : ` ${subject.pid}`}`
      : `A mapping${subject.vma === undefined ? "" : ` at ${subject.vma}`}${holder(subject)} is of ${subject.path ?? subject.kind ?? "a device or another file that is not regular"}`,
  why: ({ detail }) =>
    detail === UPROBES
      ? "While a program is probed (perf, bpftrace, systemtap) the kernel adds a page of its own, [uprobes], to the memory, with copies of the instructions under the probes. criu cannot make that page again, and the probes' breakpoints are in the saved code."
      : "criu saves memory that is anonymous, shared, or of a regular file. A mapping of a device is a window into a driver or into hardware (video memory, rings shared with the kernel): its contents are not memory that could be read, and only the driver could make it again.",
  remedies: ({ detail }) =>
    detail === UPROBES
      ? [
          doThis("End the tracing before the dump.", "cat /sys/kernel/tracing/uprobe_events"),
          ...withOption("--allow-uprobes", { when: "both", cost: "the probed code is saved with its breakpoints" }),
        ]
      : [
          doThis(
            "Let the program unmap and close the device before the dump.",
            "grep -E '/dev/|anon_inode' /proc/PID/maps",
          ),
          doThis(
            "Use a criu plugin that handles mappings of this device (amdgpu and CUDA have one).",
            "ls /usr/lib/criu",
          ),
        ],
  references: ["proc(5): /proc/pid/map_files", "criu wiki: What cannot be checkpointed, Plugins"],
};

/** Not of a graphics card, whose own rule knows more, and not of AIO, which some versions failed to recognise. */
function ordinary(hit: Hit): Verdict | undefined {
  const mapped = mappedFile(hit);
  if (GPU_WORDS.test(hit.event.message)) return { cause: "gpu", subject: mapped.subject };
  if (mapped.path === undefined) {
    return earlier(hit, GPU_WORDS, 40) !== undefined || earlier(hit, /handle_device_vma plugin failed/, 3) !== undefined
      ? undefined
      : { subject: mapped.subject, strength: "likely" }; // of a card, a ring or huge pages as well, if nothing tells
  }
  if (/hugepage|hugetlb/i.test(mapped.path))
    return { cause: "hugetlb", detail: "hugetlb/dump", subject: mapped.subject };
  const others = GPU_WORDS.test(mapped.path) || aioRing(mapped.path) || mapped.path.includes("io_uring");
  return others ? undefined : { subject: mapped.subject };
}

/** The links of map_files lead nowhere for objects that cannot be opened; a privilege and old kernels also stop here. */
function link(hit: Hit): Verdict | undefined {
  const { path, subject } = mappedFile(hit);
  const errno = errnoOf(hit.event.message);
  if (errno === "EACCES") {
    return { cause: "permission" };
  }
  const known = path !== undefined && (GPU_WORDS.test(path) || aioRing(path) || /io_uring|secretmem/.test(path));
  return errno === "ENOENT" || known ? undefined : { subject };
}
