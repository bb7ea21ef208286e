/** Files: there, with the size, mode and build-id they had; room for those that had no name; locks free. */

import { dirname } from "node:path";
import type { Snapshot } from "../../proc/snapshot.ts";
import { parseLocks } from "../../proc/locks.ts";
import type { CriuOptions } from "../options.ts";
import type { Sight, Unseen } from "../sight.ts";
import type { Machine } from "./machine.ts";
import type { NeededFile, Needs } from "./needs.ts";

export function* files(needs: Needs, machine: Machine, options: CriuOptions): Iterable<Sight | Unseen> {
  if (!needs.hostNamespaces.has("mnt") && machine.root === "") {
    if (needs.tasks.length > 0)
      yield { unseen: "files of the container", why: "its root file system is not given (--root)" };
    return;
  }
  // Below a container's root there are mounts that only the restore makes.
  if (!needs.hostNamespaces.has("mnt")) return;
  for (const file of needs.files) {
    if (file.external || !file.path.startsWith("/")) continue;
    if (file.ghost === undefined) yield* named(file, machine, options);
    else yield* ghost(file, file.ghost, machine);
  }
  yield* locks(needs, machine.snapshot);
}

function* named(file: NeededFile, { snapshot, buildIds }: Machine, options: CriuOptions): Iterable<Sight> {
  const { path, user, size, mode, buildId } = file;
  const subject = subjectOf(file);
  const now = snapshot.stats[path];
  if (now === undefined) {
    const why = snapshot.errors[path] ?? "ENOENT";
    yield { id: "file-missing", title: `${path}, ${user}, is not there`, subject, evidence: [`stat ${path}: ${why}`] };
    return;
  }
  const changed = { id: "file-changed" as const, subject };
  const regular = (now.mode & 0o170000) === 0o100000;
  const id = buildIds.get(path);
  if (
    buildId !== undefined &&
    id !== undefined &&
    id !== buildId &&
    !options.get("--file-validation")?.includes("filesize")
  ) {
    yield {
      ...changed,
      detail: "file-changed/build-id",
      title: `${path}, ${user}, is another build`,
      evidence: [`build-id ${id}, at the dump ${buildId}`],
    };
  } else if (regular && size !== undefined && BigInt(now.size) !== size) {
    yield {
      ...changed,
      detail: "file-changed/size",
      title: `${path}, ${user}, has another size`,
      evidence: [`${now.size} bytes, at the dump ${size}`],
    };
  } else if (mode !== undefined && now.mode !== mode && !options.has("--skip-file-rwx-check")) {
    yield {
      ...changed,
      detail: "file-changed/mode",
      title: `${path}, ${user}, has another mode`,
      evidence: [`mode 0${now.mode.toString(8)}, at the dump 0${mode.toString(8)}`],
    };
  }
}

/** A deleted file is made under a name beside its own, opened, and deleted again. */
function* ghost(file: NeededFile, name: string, { snapshot, closed }: Machine): Iterable<Sight> {
  const directory = dirname(file.path);
  const reason = closed.get(directory);
  const taken = snapshot.stats[name] !== undefined;
  if (reason === undefined && !taken) return;
  yield {
    id: "ghost-restore",
    title: taken
      ? `${name}, the name under which ${file.path} is made for a moment, is taken`
      : `${file.path}, deleted but open as ${file.user}, cannot be made: nothing can be written in ${directory}`,
    subject: subjectOf(file),
    evidence: [taken ? `${name} exists` : `${directory}: ${reason ?? ""}`],
  };
}

/** A lock that another holds: criu waits for it, without a word and without end. */
function* locks({ locked }: Needs, { texts, stats }: Snapshot): Iterable<Sight> {
  const held = parseLocks(texts["/proc/locks"] ?? "").filter(({ waiting }) => !waiting);
  for (const file of locked) {
    const now = stats[file.path];
    const other = held.find(({ ino, dev }) => ino === now?.ino && dev === now.dev);
    if (other === undefined) continue;
    yield {
      id: "file-lock",
      detail: "file-lock/taken",
      title: `The lock on ${file.path} of ${file.user} is held by ${other.pid}: a restore would wait for it for ever`,
      subject: { ...subjectOf(file), holder_pid: other.pid },
      evidence: [`${other.kind} ${other.mode} ${other.access} ${other.pid} ${other.dev}:${other.ino}`],
    };
  }
}

function subjectOf({ pid, comm, fd, path }: NeededFile): Sight["subject"] {
  return { pid, comm, path, ...(fd === undefined ? {} : { fd }) };
}
