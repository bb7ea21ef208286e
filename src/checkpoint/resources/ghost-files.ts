/** Files that have no name any more, and files whose name leads elsewhere. */

import { CkptError } from "../../crit/errors.ts";
import type { GhostChunkEntry, GhostFileEntry, RegFileEntry } from "../../crit/schema/generated/types.ts";
import { encodeString } from "../../crit/schema/strings.ts";
import { escapeControls } from "../../crit/views/escape.ts";
import { ghostName, remapOf } from "../plan/ghost-paths.ts";
import type { RestoreHalf, Restoring } from "../plan/restoring.ts";
import { AT_FDCWD, O, SYS } from "../plan/sys.ts";
import { sameFile } from "../tape/same-file.ts";
import type { OpenFile } from "../tape/tasks.ts";
import type { Dump } from "./resource.ts";

const DELETED = " (deleted)";

/** The name to save of a file that has been deleted; undefined for one whose name still leads to it. */
export function deletedFile(file: OpenFile, dump: Dump): string | undefined {
  const { link, statx, named } = file;
  if (named !== undefined && sameFile(named, statx)) return undefined;
  const name = link.endsWith(DELETED) ? link.slice(0, -DELETED.length) : link;
  dump.refuse({
    id: "file-deleted-ghost",
    title: `the file ${name} of task ${file.pid} has been deleted`,
    subject: { pid: file.pid, path: name, ...(file.fd < 0 ? {} : { fd: file.fd }) },
  });
  return name;
}

const S_IFMT = 0o170000;
const S_IFREG = 0o100000;
const S_IFDIR = 0o040000;
const S_IFLNK = 0o120000;
const S_PERMISSIONS = 0o7777;
const AT_REMOVEDIR = 0x200;
const SEEK_SET = 0;
const RENAME_NOREPLACE = 1;
/** What a step carries of a file's contents. */
const PIECE = 32 * 1024;

export const ghostsRestore: RestoreHalf = {
  name: "ghost-files",
  restore(restoring) {
    const { dumped, live } = restoring;
    const maker = live[0]?.pid;
    if (maker === undefined) return;
    const seen = new Set<string>();
    for (const { reg } of dumped.files.values()) {
      const remap = reg === undefined ? undefined : remapOf(dumped, reg);
      if (reg === undefined || remap === undefined) continue;
      if (remap.kind === "GHOST") {
        const path = ghostName(reg.name, remap.id);
        if (!seen.has(path)) makeGhost(restoring, maker, reg, remap.id, path);
        seen.add(path);
      } else if (remap.kind === "LINKED") {
        const path = dumped.files.get(remap.id)?.reg?.name;
        if (path === undefined || seen.has(path)) continue;
        seen.add(path);
        restoring.step("tidy", maker, (program) => {
          program.call(`remove ${escapeControls(path)}, a name the dump gave`, SYS.unlinkat, [
            AT_FDCWD,
            program.text(encodeString(path)),
            0,
          ]);
        });
      }
    }
  },
};

/** A file with a temporary name, opened by all who have it, and then removed. */
function makeGhost(restoring: Restoring, pid: number, reg: RegFileEntry, id: number, path: string): void {
  const image = `ghost-file-${id.toString(16)}.img`;
  const [head, ...chunks] = restoring.dumped.entries<"ghost_file_entry">(image);
  if (head === undefined) throw new CkptError("bad-image", "a deleted file is not in the set", { file: image });
  const ghost: GhostFileEntry = head.message;
  const bytes = encodeString(path);
  const shown = escapeControls(path);
  const kind = ghost.mode & S_IFMT;
  const mode = ghost.mode & S_PERMISSIONS;
  restoring.step("begin", pid, (program) => {
    const name = program.text(bytes);
    const label = `make the deleted file ${shown}`;
    if (kind === S_IFDIR) program.call(label, SYS.mkdir, [name, mode]);
    else if (kind === S_IFLNK)
      program.call(label, SYS.symlink, [program.text(encodeString(ghost.symlnk_target ?? "")), name]);
    else program.call(label, SYS.mknod, [name, ghost.mode, ghost.rdev ?? 0]);
    if (kind !== S_IFLNK) program.call(`${label}: mode`, SYS.chmod, [name, mode]);
    program.call(`${label}: owner`, SYS.lchown, [name, ghost.uid, ghost.gid]);
  });
  if (kind === S_IFREG) {
    const first = head.payload?.kind === "bytes" ? head.payload.bytes : undefined;
    if (first !== undefined) writeAt(restoring, pid, bytes, shown, 0n, first);
    for (const { message, payload } of chunks) {
      const { off } = message as unknown as GhostChunkEntry;
      if (payload?.kind === "bytes") writeAt(restoring, pid, bytes, shown, off, payload.bytes);
    }
    const size = ghost.size ?? reg.size;
    if (size !== undefined) {
      restoring.step("begin", pid, (program) => {
        program.call(`size of ${shown}`, SYS.truncate, [program.text(bytes), size]);
      });
    }
    setTimes(restoring, pid, bytes, shown, ghost);
  }
  restoring.step("tidy", pid, (program) => {
    // With its old name, if nobody has that now: /proc/PID/fd then shows what it showed before.
    const [name, old] = [program.text(bytes), program.text(encodeString(reg.name))];
    const remove = kind === S_IFDIR ? AT_REMOVEDIR : 0;
    const rename = [AT_FDCWD, name, AT_FDCWD, old, RENAME_NOREPLACE] as const;
    program.call(`give ${shown} its old name`, SYS.renameat2, rename, { mayFail: true });
    program.call("delete it there", SYS.unlinkat, [AT_FDCWD, old, remove], { mayFail: true, ifPrevious: true });
    program.call(`delete ${shown}`, SYS.unlinkat, [AT_FDCWD, name, remove], { mayFail: true });
  });
}

function writeAt(
  { step }: Restoring,
  pid: number,
  path: Uint8Array,
  shown: string,
  offset: bigint,
  bytes: Uint8Array,
): void {
  for (let at = 0; at < bytes.length; at += PIECE) {
    const piece = bytes.subarray(at, at + PIECE);
    const place = offset + BigInt(at);
    step("begin", pid, (program) => {
      const fd = program.call(`open ${shown} for its contents`, SYS.openat, [
        AT_FDCWD,
        program.text(path),
        O.WRONLY | O.CLOEXEC,
      ]);
      program.call(`position ${place} of ${shown}`, SYS.lseek, [fd, place, SEEK_SET]);
      program.call(`contents of ${shown} from ${place}`, SYS.write, [fd, program.data(piece), piece.length], {
        expect: piece.length,
      });
      program.call(`close ${shown}`, SYS.close, [fd]);
    });
  }
}

function setTimes(
  { step }: Restoring,
  pid: number,
  path: Uint8Array,
  shown: string,
  { atim, mtim }: GhostFileEntry,
): void {
  if (atim === undefined || mtim === undefined) return;
  step("make", pid, (program) => {
    const words = [atim.tv_sec, atim.tv_usec * 1000n, mtim.tv_sec, mtim.tv_usec * 1000n];
    const times = program.data(new Uint8Array(new BigUint64Array(words).buffer));
    program.call(`times of ${shown}`, SYS.utimensat, [AT_FDCWD, program.text(path), times, 0]);
  });
}
