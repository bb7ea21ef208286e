/** A context of Linux AIO. */

import { doThis } from "../remedies/index.ts";
import { aioRing as isRing, mappedFile, unknownFile } from "./mapped-file.ts";
import { holder } from "./objects.ts";
import type { Hit, Rule, Verdict } from "./rule.ts";

const SHAPE = "aio-ring/shape";
const KERNEL = "aio-ring/kernel";
/** io_setup(2) gives EAGAIN, 11, above the limit of the machine. */
const LIMIT = "aio-ring/limit";

export const aioRing: Rule = {
  id: "aio-ring",
  patterns: [
    { match: /wrong aio: tail=/, strength: "names", detail: SHAPE },
    { match: /^Not valid ring #\d+/, strength: "names" },
    { match: /Failed to check aio rings \(pid: (?<pid>\d+)\)/, strength: "names" },
    { match: /Ring remap failed/, strength: "names" },
    { match: /Ring setup failed with -11\b/, strength: "names", detail: LIMIT },
    { match: /Ring setup failed with -?\d+/, strength: "names" },
    { match: /Can't (?:mmap aio tmp buffer|submit aio iocbs|open \/dev\/null for aio)/, strength: "names" },
    {
      match: /(?:Can't|Unable to|Failed to) (?:io_)?(?:setup|create|restore|dump) (?:an? |the )?(?:aio|AIO)(?! tmp)/,
      strength: "names",
    },
    { match: /Error: io_setup|\bio_setup(?:\(\))? failed/, strength: "likely", levels: ["error"] },
    {
      match: /(?:Unexpected|Wrong|Bad|Unsupported|Unknown) (?:aio|AIO) (?:ring|context|ctx)/,
      strength: "names",
      detail: SHAPE,
    },
    { match: /No AIO (?:ring at expected location|syscall)/, strength: "names", detail: KERNEL },
    {
      match: /Can't (?:find place for new|remap) AIO ring|AIO remap doesn't work properly/,
      strength: "names",
      detail: KERNEL,
    },
    { match: /(?:aio|AIO) (?:rings? )?(?:is|are) (?:busy|not (?:supported|empty|drained))/, strength: "names" },
    { match: /Unknown shit (?<mode>[0-7]+) \((?<file>.*)\)/, strength: "names", judge: unknownFile("aio-ring") },
    { match: /Can't handle non-regular mapping(?: on (?<pid>\d+)'s map)?/, strength: "names", judge: mapped },
    { match: /Can't open (?<pid>\d+)'s (?:map ?file link|mapfile)/, strength: "likely", judge: mapped },
  ],
  title: ({ subject, detail }) =>
    detail === KERNEL
      ? "This kernel does not let criu move a ring of asynchronous I/O (AIO)"
      : detail === LIMIT
        ? "The machine hands out no more contexts of asynchronous I/O (AIO)"
        : detail === SHAPE
          ? `The AIO ring${holder(subject)} does not come out of the kernel with the shape it had`
          : `An AIO context${holder(subject)} cannot be saved or made again`,
  why: ({ detail }) =>
    detail === SHAPE
      ? "For io_setup(2) the kernel makes a ring in the task's memory, whose size it rounds by its page size and number of CPUs, so the number of events may come out differently on a machine with more CPUs or another kernel. criu makes a new ring, brings its counters to the saved ones with requests of its own and moves it to the old address; it stops when the counts do not fit."
      : detail === LIMIT
        ? "A restore makes each AIO context anew with io_setup(2). The kernel counts the events of all contexts of the machine and refuses, with EAGAIN, to go above fs.aio-max-nr."
        : detail === KERNEL
          ? "On restore an AIO ring is made anew and moved to its old address with mremap(2). The kernel updates its pointer to the ring only since 3.19 and only when built with CONFIG_AIO."
          : "A context of io_setup(2) is a ring shared between a task and the kernel. criu waits until no request is on its way, saves the counters, and on restore makes a ring anew, fills it and moves it to the old address; one of these steps was not possible.",
  remedies: ({ detail }) => [
    ...(detail === LIMIT
      ? [doThis("Allow more events of asynchronous I/O.", "cat /proc/sys/fs/aio-nr; sysctl -w fs.aio-max-nr=1048576")]
      : []),
    ...(detail === SHAPE
      ? [doThis("Restore on a machine with the same number of CPUs and kernel version.", "nproc --all; uname -r")]
      : []),
    doThis(
      "Switch the program's native AIO off (MySQL: innodb_use_native_aio=0; PostgreSQL: io_method=worker; QEMU: aio=threads).",
      undefined,
      "disk requests go through threads",
    ),
    doThis("Use a newer criu and kernel.", "criu check"),
  ],
  references: ["io_setup(2)", "criu wiki: AIO"],
};

function mapped(hit: Hit): Verdict | undefined {
  const { path, subject } = mappedFile(hit);
  return path !== undefined && isRing(path) ? { subject } : undefined;
}
