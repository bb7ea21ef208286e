/** Files that have no name any more, and files whose name leads elsewhere. */

import type { Sight } from "../../analyze/preflight/sight.ts";
import { CkptError } from "../../crit/errors.ts";
import {
  FdTypes,
  type GhostChunkEntry,
  type GhostFileEntry,
  type RegFileEntry,
} from "../../crit/schema/generated/types.ts";
import { encodeString } from "../../crit/schema/strings.ts";
import { escapeControls } from "../../crit/views/escape.ts";
import { ghostImage, ghostName, remapOf } from "../plan/ghost-paths.ts";
import type { RestoreHalf, Restoring } from "../plan/restoring.ts";
import { AT_FDCWD, O, SYS } from "../plan/sys.ts";
import { S_IFLNK, type Statx } from "../tape/statx.ts";
import type { OpenFile } from "../tape/tasks.ts";
import {
  askContents,
  askExtents,
  contentsOf,
  DELETED,
  hasName,
  isGhost,
  isLargeGhost,
  isScattered,
  partsOf,
} from "./ghost-parts.ts";
import type { Asker, Dump } from "./resource.ts";

const S_IFMT = 0o170000;
const S_IFREG = 0o100000;
const S_IFDIR = 0o040000;
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
    const ghosts = new Map<number, Ghost>();
    const links: Ghost[] = [];
    for (const { reg } of dumped.files.values()) {
      const remap = reg === undefined ? undefined : remapOf(dumped, reg);
      if (reg === undefined || remap === undefined) continue;
      if (remap.kind === "GHOST") {
        const path = ghostName(reg.name, remap.id);
        const ghost = { reg, id: remap.id, path };
        if (!ghosts.has(remap.id)) ghosts.set(remap.id, ghost);
        else if (!seen.has(path)) links.push(ghost);
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
    const missing = restoring.machine.missing ?? [];
    for (const path of missing) {
      restoring.step("begin", maker, (program) => {
        program.call(`make the directory ${escapeControls(path)} for a deleted file`, SYS.mkdir, [
          program.text(encodeString(path)),
          0o755,
        ]);
      });
    }
    for (const ghost of ghosts.values()) makeGhost(restoring, maker, ghost);
    for (const link of links) linkGhost(restoring, maker, ghosts.get(link.id)!, link);
    // What is deeper goes first, and a directory made for others before a ghost that is to be renamed to its name.
    const ends = [
      ...missing.map((path) => ({ depth: depthOf(path), end: () => removeDirectory(restoring, maker, path) })),
      ...[...ghosts.values(), ...links].map((ghost) => ({
        depth: depthOf(ghost.path),
        end: () => removeGhost(restoring, maker, ghost),
      })),
    ];
    for (const { end } of ends.toSorted((a, b) => b.depth - a.depth)) end();
  },
};

interface Ghost {
  readonly reg: RegFileEntry;
  /** Of its image. */
  readonly id: number;
  /** The temporary name. */
  readonly path: string;
}

function depthOf(path: string): number {
  return path.split("/").length;
}

function removeDirectory({ step }: Restoring, pid: number, path: string): void {
  step("tidy", pid, (program) => {
    const label = `remove the directory ${escapeControls(path)}`;
    program.call(label, SYS.unlinkat, [AT_FDCWD, program.text(encodeString(path)), AT_REMOVEDIR], { mayFail: true });
  });
}

/** With its old name, if nobody has that now: /proc/PID/fd then shows what it showed before. */
function removeGhost({ step, dumped }: Restoring, pid: number, { reg, id, path }: Ghost): void {
  const shown = escapeControls(path);
  const ghost = dumped.entries<"ghost_file_entry">(ghostImage(id))[0]?.message;
  const remove = ((ghost?.mode ?? 0) & S_IFMT) === S_IFDIR ? AT_REMOVEDIR : 0;
  step("tidy", pid, (program) => {
    const [name, old] = [program.text(encodeString(path)), program.text(encodeString(reg.name))];
    const rename = [AT_FDCWD, name, AT_FDCWD, old, RENAME_NOREPLACE] as const;
    program.call(`give ${shown} its old name`, SYS.renameat2, rename, { mayFail: true });
    program.call("delete it there", SYS.unlinkat, [AT_FDCWD, old, remove], { mayFail: true, ifPrevious: true });
    program.call(`delete ${shown}`, SYS.unlinkat, [AT_FDCWD, name, remove], { mayFail: true });
  });
}

/** A file with a temporary name, opened by all who have it, and then removed. */
function makeGhost(restoring: Restoring, pid: number, { reg, id, path }: Ghost): void {
  const image = ghostImage(id);
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
    program.call(`${label}: owner`, SYS.lchown, [name, ghost.uid, ghost.gid]);
    // A change of owner takes the set-user-ID bit away.
    if (kind !== S_IFLNK) program.call(`${label}: mode`, SYS.chmod, [name, mode]);
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
}

/** One file may have been opened under several names. */
function linkGhost({ step }: Restoring, pid: number, { path: from }: Ghost, { path }: Ghost): void {
  step("begin", pid, (program) => {
    const [old, name] = [from, path].map((text) => program.text(encodeString(text)));
    const label = `give the deleted file ${escapeControls(from)} the name ${escapeControls(path)}, too`;
    program.call(label, SYS.linkat, [AT_FDCWD, old!, AT_FDCWD, name!, 0]);
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

/** remap_type */
const REMAP = { LINKED: 0, GHOST: 1, PROCFS: 2 } as const;
/** st_dev in images: the kernel's encoding. */
const deviceOf = ({ devMajor, devMinor }: Statx): number => devMajor * 0x100000 + devMinor;
const S_IFCHR = 0o020000;
const S_IFBLK = 0o060000;

/** Where a file without a name is: what to save in place of its path, and what to note once its id is known. */
export interface Renamed {
  readonly name: string;
  readonly saved: (id: number) => void;
}

/** undefined for a file whose name still leads to it. Refuses what cannot be saved. */
export function renamedFile(file: OpenFile, dump: Dump): Renamed | undefined {
  if (hasName(file)) return undefined;
  const { link, statx, pid, fd } = file;
  const name = link.endsWith(DELETED) ? link.slice(0, -DELETED.length) : link;
  const subject = { pid, path: name, ...(fd < 0 ? {} : { fd }), size: String(statx.size) };
  const refuse = (sight: Omit<Sight, "subject">): undefined => {
    dump.refuse({ ...sight, subject });
    return undefined;
  };
  const process = /^\/proc\/(\d+)(?:\/|$)/.exec(name)?.[1];
  if (process !== undefined) {
    const remap_id = Number(process);
    // Some files of /proc are others with every look.
    if (dump.tasks.some((task) => task.pid === remap_id)) return { name, saved: () => undefined };
    return {
      name,
      saved: (orig_id) => dump.add("REMAP_FPATH", undefined, { orig_id, remap_id, remap_type: REMAP.PROCFS }),
    };
  }
  if (!link.endsWith(DELETED)) {
    return refuse({ id: "file-unreachable", title: `${name}, open in task ${pid}, is not what that path leads to` });
  }
  if (statx.nlink > 0 && (statx.mode & S_IFMT) !== S_IFDIR) {
    const title = `${name}, open in task ${pid}, has been removed under that name and has another one`;
    if (!dump.options.linkRemap) return refuse({ id: "file-link-remap", title, need: { option: "--link-remap" } });
    return { name, saved: (orig_id) => saveLink(file, dump, name, orig_id) };
  }
  // What holes do not take counts, as it does for criu.
  const taken = statx.blocks * BLOCK;
  if (taken > dump.options.ghostLimit && (statx.mode & S_IFMT) === S_IFREG) {
    const title = `the deleted file ${name} of task ${pid} has ${taken} bytes, more than --ghost-limit allows`;
    return refuse({ id: "file-deleted-ghost", title, need: { option: "--ghost-limit", value: String(taken) } });
  }
  if (isScattered(file)) {
    const title = `the deleted file ${name} of task ${pid} has ${statx.size} bytes with its holes, too many to look at`;
    return refuse({ id: "file-deleted-ghost", title });
  }
  const remap_id = ghostOf(file, dump);
  return {
    name,
    saved: (orig_id) => dump.add("REMAP_FPATH", undefined, { orig_id, remap_id, remap_type: REMAP.GHOST }),
  };
}

/** Contents of a deleted regular file, read through /proc, since the descriptor may be for writing only. */
export function askGhost(file: OpenFile, asker: Asker): void {
  const { statx } = file;
  if (!isGhost(file)) return;
  if (isLargeGhost(file)) askExtents(file, asker);
  else askContents(file, asker, [{ start: 0, end: Number(statx.size) }]);
}

/** Unit of the space that a file takes. */
const BLOCK = 512n;

/** One ghost for all open files of an inode. Returns its number. */
function ghostOf(file: OpenFile, dump: Dump): number {
  const { statx } = file;
  return dump.once(`ghost ${statx.devMajor}:${statx.devMinor} ${statx.ino}`, () => {
    const id = dump.next("ghost");
    const type = statx.mode & S_IFMT;
    const device = type === S_IFCHR || type === S_IFBLK;
    const time = ([seconds, nanoseconds]: readonly [bigint, number]): object => ({
      ...{ tv_sec: seconds, tv_usec: BigInt(Math.trunc(nanoseconds / 1000)) },
    });
    const head = {
      ...{ uid: statx.uid, gid: statx.gid, mode: statx.mode, dev: deviceOf(statx), ino: statx.ino },
      ...(device ? { rdev: statx.rdevMajor * 256 + statx.rdevMinor } : {}),
      ...{ atim: time(statx.atime), mtim: time(statx.mtime) },
    };
    const key = id.toString(16);
    if (type !== S_IFREG) dump.add("GHOST_FILE", key, head);
    else if (statx.blocks * BLOCK >= statx.size) {
      const bytes = Buffer.concat(contentsOf(file, [{ start: 0, end: Number(statx.size) }]));
      dump.add("GHOST_FILE", key, head, { kind: "bytes", bytes });
    } else {
      dump.add("GHOST_FILE", key, { ...head, chunks: true, size: statx.size });
      for (const { start, bytes } of partsOf(file))
        dump.add("GHOST_FILE", key, { len: BigInt(bytes.length), off: BigInt(start) }, { kind: "bytes", bytes });
    }
    return id;
  });
}

/** The file gets another name beside the one it had, for the time until the restore; one for all open files of it. */
function saveLink(file: OpenFile, dump: Dump, name: string, orig_id: number): void {
  const { statx, through } = file;
  const remap_id = dump.once(`link ${statx.devMajor}:${statx.devMinor} ${statx.ino}`, () => {
    const id = dump.next("file");
    const link = `${name.slice(0, name.lastIndexOf("/"))}/link_remap.${id}`;
    dump.link(through, link);
    const reg = { id, flags: 0, pos: 0n, fown: NOBODY, name: link };
    dump.add("FILES", undefined, { type: FdTypes.REG, id, reg });
    return id;
  });
  dump.add("REMAP_FPATH", undefined, { orig_id, remap_id, remap_type: REMAP.LINKED });
}

const NOBODY = { uid: 0, euid: 0, signum: 0, pid_type: 0, pid: 0 };
