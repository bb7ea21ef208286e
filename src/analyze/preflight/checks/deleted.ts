/** Files in use that have lost their name: contents that must go into the images, or a name to be made for them. */

import type { Live, LiveFile, LiveTask } from "../../proc/live.ts";
import { rangeOf } from "../../proc/maps.ts";
import { typeOf } from "../file-type.ts";
import { type CriuOptions, DEFAULT_GHOST_LIMIT, parseSize, sizeOption } from "../options.ts";
import { bytes, hex, nameOf, ofTask } from "../say.ts";
import type { Sight } from "../sight.ts";
import type { Subject } from "../../finding.ts";

/** Files without a name by design: criu saves them in other ways, or another check speaks of them. */
const NAMELESS = /^\/(?:memfd:|dev\/zero|SYSV[0-9a-f]{8}|\[aio\]|anon_hugepage|secretmem|proc\/)/;
/** stat's st_blksize of hugetlbfs is its page size; no file system on disk has blocks that large. */
const HUGE = 1 << 21;

interface Use {
  readonly file: LiveFile;
  /** "fd 3", "the mapping at 0x…", "the working directory" */
  readonly what: string;
  readonly subject: Subject;
}

export function* deletedFiles(live: Live, options: CriuOptions): Iterable<Sight> {
  const limit = parseSize(options.get("--ghost-limit")?.at(-1) ?? "") ?? DEFAULT_GHOST_LIMIT;
  const seen = new Set<string>();
  for (const task of live.tasks) {
    for (const use of usesOf(task)) {
      const { stat } = use.file;
      if (stat === undefined || !use.file.name.startsWith("/")) continue;
      if (/^\/memfd:/.test(use.file.name) && stat.block >= HUGE) yield hugeMemfd(live, task, use);
      if (NAMELESS.test(use.file.name) || seen.has(`${stat.dev} ${stat.ino}`)) continue;
      const sight = stat.nlink === 0 ? ghost(task, use, limit) : renamed(task, use);
      if (sight === undefined) continue;
      seen.add(`${stat.dev} ${stat.ino}`);
      yield sight;
    }
  }
}

function* usesOf(task: LiveTask): Iterable<Use> {
  for (const fd of task.fds) yield { file: fd, what: `fd ${fd.fd}`, subject: { fd: fd.fd } };
  for (const file of task.mapped) {
    const vma = rangeOf(file.mapping, "0x");
    yield { file, what: `the mapping at ${vma}`, subject: { vma } };
  }
  if (task.exe !== undefined) yield { file: task.exe, what: "the program", subject: {} };
  if (task.cwd !== undefined) yield { file: task.cwd, what: "the working directory", subject: {} };
}

/** Only what is on the disk counts: holes cost nothing in the images. */
function ghost(task: LiveTask, use: Use, limit: bigint): Sight | undefined {
  const { stat, name, link } = use.file;
  if (stat === undefined || typeOf(stat) !== "regular") return undefined;
  const size = BigInt(stat.allocated);
  if (size <= DEFAULT_GHOST_LIMIT && size <= limit) return undefined;
  return {
    id: "file-deleted-ghost",
    title: `${name}, ${use.what} of ${nameOf(task)}, is deleted and ${bytes(size)} large; at most ${bytes(limit)} go into the images`,
    subject: { ...ofTask(task), ...use.subject, path: name, inode: hex(stat.ino), size: stat.size },
    evidence: [`${link}, ${stat.allocated} bytes on disk, ${stat.nlink} links`],
    need: { option: "--ghost-limit", value: sizeOption(size) },
  };
}

/** The file lives on under other names, but not under the one it was opened by. */
function renamed(task: LiveTask, use: Use): Sight | undefined {
  const { stat, named, name, link, mountId } = use.file;
  const type = typeOf(stat);
  if (stat === undefined || (type !== "regular" && type !== "fifo" && type !== "directory")) return undefined;
  if (named !== undefined && named.ino === stat.ino && named.dev === stat.dev) return undefined;
  // On a mount that cannot be reached the name says nothing; the check of mounts speaks of it.
  if (!task.mounts.some(({ id }) => id === mountId)) return undefined;
  if (!link.endsWith(" (deleted)") || type === "directory") return undefined;
  return {
    id: "file-link-remap",
    title: `${name}, ${use.what} of ${nameOf(task)}, is deleted but has ${stat.nlink === 1 ? "another name" : `${stat.nlink} other names`}`,
    subject: { ...ofTask(task), ...use.subject, path: name, inode: hex(stat.ino) },
    evidence: [`${link}, ${stat.nlink} links`],
    need: { option: "--link-remap" },
  };
}

/** criu knows hugetlbfs by a file of its own, which it cannot make while no huge pages are set aside. */
function hugeMemfd(live: Live, task: LiveTask, use: Use): Sight {
  const pages = live.snapshot.texts["/proc/sys/vm/nr_hugepages"]?.trim() ?? "0";
  return {
    id: "hugetlb",
    title: `${use.what} of ${nameOf(task)} is a memfd of huge pages${pages === "0" ? ", and no huge pages are set aside" : ""}`,
    subject: { ...ofTask(task), ...use.subject, path: use.file.name },
    severity: pages === "0" ? "error" : "note",
    evidence: [`${use.file.link}, blocks of ${use.file.stat?.block ?? 0} bytes, nr_hugepages ${pages}`],
  };
}
