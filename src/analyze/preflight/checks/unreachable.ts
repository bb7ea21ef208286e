/** Files on mounts that the tree's mount namespace does not have, or that another mount covers. */

import type { Subject } from "../../finding.ts";
import type { Live, LiveFile, LiveTask } from "../../proc/live.ts";
import type { LiveMount } from "../../proc/mountinfo.ts";
import type { CriuOptions } from "../options.ts";
import { typeOf } from "../file-type.ts";
import { hex, nameOf, ofTask } from "../say.ts";
import type { Sight } from "../sight.ts";

/** Links that look like paths but are files of the kernel's own, whose mounts nobody sees. */
const KERNEL = /^\/(?:memfd:|dev\/zero|SYSV[0-9a-f]{8}|\[aio\]|anon_hugepage|secretmem)/;

export function* unreachableFiles(live: Live, options: CriuOptions): Iterable<Sight> {
  const external = options.get("--external") ?? [];
  const seen = new Set<string>();
  // Also for the reader's own mounts: a file opened before the task left for another namespace is on a mount that stayed.
  const shared = live.tasks.some(({ namespaces }) => namespaces["mnt"] === live.own["mnt"]);
  const all = [...(shared ? live.ownMounts : []), ...live.tasks.flatMap(({ mounts }) => mounts)];
  const known = new Map(all.map((mount) => [mount.id, mount]));
  for (const task of live.tasks) {
    for (const { file, what, subject } of usesOf(task)) {
      const type = typeOf(file.stat);
      if (!file.name.startsWith("/") || KERNEL.test(file.name) || file.mountId === undefined) continue;
      if (type === "none" || type === "socket") continue;
      if (external.some((value) => value.startsWith(`file[${file.mountId?.toString(16)}:`))) continue;
      const mount = known.get(file.mountId);
      // From below a root directory of its own a task's mountinfo shows but a part.
      if (mount === undefined && !shared && live.root.root?.link !== "/") continue;
      const cover = mount === undefined ? undefined : coverOf(mount, task.mounts, file);
      if (mount !== undefined && cover === undefined) continue;
      const key = mount === undefined ? `mount ${file.mountId}` : file.name;
      if (seen.has(key)) continue;
      seen.add(key);
      yield {
        id: "file-unreachable",
        detail: mount === undefined ? "file-unreachable/no-mount" : "file-unreachable/overmounted",
        title:
          mount === undefined
            ? `${file.name}, ${what} of ${nameOf(task)}, is on mount ${file.mountId}, which its mount namespace does not have`
            : `${file.name}, ${what} of ${nameOf(task)}, is hidden below another mount at ${cover?.point ?? ""}`,
        subject: {
          ...ofTask(task),
          ...subject,
          path: file.name,
          mnt_id: file.mountId,
          ...(file.stat === undefined ? {} : { inode: hex(file.stat.ino) }),
        },
        evidence: [`mnt_id: ${file.mountId}`],
      };
    }
  }
}

function* usesOf(task: LiveTask): Iterable<{ file: LiveFile; what: string; subject: Subject }> {
  for (const fd of task.fds) yield { file: fd, what: `fd ${fd.fd}`, subject: { fd: fd.fd } };
  for (const file of task.mapped) yield { file, what: "mapped by", subject: {} };
  if (task.exe !== undefined) yield { file: task.exe, what: "the program", subject: {} };
  if (task.cwd !== undefined) yield { file: task.cwd, what: "the working directory", subject: {} };
}

/** Another mount at the same place, or between that and the file, which the path leads into now. */
function coverOf(
  mount: LiveMount,
  mounts: readonly LiveMount[],
  { name, stat, named }: LiveFile,
): LiveMount | undefined {
  if (stat !== undefined && named?.ino === stat.ino && named.dev === stat.dev) return undefined;
  return mounts.find(
    ({ id, parent, point }) =>
      id !== mount.id &&
      (point === mount.point ? parent === mount.id : point.length > mount.point.length) &&
      name.startsWith(`${point.replace(/\/$/, "")}/`),
  );
}
