/** Files that have a path: regular files, directories, devices without state. */

import { FdTypes } from "../../crit/schema/generated/types.ts";
import { setOwner } from "../plan/owner.ts";
import { pathOf } from "../plan/paths.ts";
import type { RestoreHalf } from "../plan/restoring.ts";
import { AT_FDCWD, O, SYS } from "../plan/sys.ts";
import { S_IFBLK, S_IFCHR, S_IFDIR, S_IFIFO, S_IFLNK, S_IFMT, S_IFREG, S_IFSOCK } from "../tape/statx.ts";
import type { OpenFile } from "../tape/tasks.ts";
import { askBuildId, buildIdWords } from "./build-ids.ts";
import { externalFile } from "./external.ts";
import { askGhost, renamedFile } from "./ghost-files.ts";
import { askGhostParts, isLargeGhost } from "./ghost-parts.ts";
import { ownerOf } from "./owner.ts";
import type { Dump, Resource, SavedFile } from "./resource.ts";

/** Flags that act once, at the open that made the file. */
const ONCE = O.CREAT | O.EXCL | O.TRUNC;
/** O_TMPFILE without O_DIRECTORY, which it includes. */
const UNNAMED = 0o20000000;
const SEEK_SET = 0;

export const regularFilesRestore: RestoreHalf = {
  name: "regular-files",
  files: {
    types: [FdTypes.REG],
    make(restoring, files, pid) {
      for (const { id, reg } of files) {
        if (reg === undefined) continue;
        restoring.step("make", pid, (program) => {
          const path = pathOf(restoring, id, `pid ${pid}`);
          const unnamed = (reg.flags & UNNAMED) === 0 ? 0 : UNNAMED | O.DIRECTORY;
          const flags = (reg.flags & ~ONCE & ~unnamed) | O.NOCTTY;
          const label = `re-open ${path.shown}`;
          const fd = program.call(label, SYS.openat, [AT_FDCWD, program.text(path.bytes), flags]);
          const seekable =
            (reg.flags & O.PATH) === 0 && (reg.pos !== 0n || ((reg.mode ?? S_IFREG) & S_IFMT) === S_IFREG);
          if (seekable) {
            // A directory's position is a cookie of its file system, and a device may have none.
            const strict = ((reg.mode ?? S_IFREG) & S_IFMT) === S_IFREG;
            program.call(
              `position ${reg.pos} of ${path.shown}`,
              SYS.lseek,
              [fd, reg.pos, SEEK_SET],
              strict ? { expect: reg.pos } : { mayFail: true },
            );
          }
          restoring.descriptors.place(program, fd, id, label);
        });
        setOwner(restoring, id, reg.fown, reg.flags);
      }
    },
  },
};

/** Links and sockets of a file system are open by O_PATH only. */
const KINDS: readonly number[] = [S_IFREG, S_IFDIR, S_IFCHR, S_IFBLK, S_IFIFO, S_IFLNK, S_IFSOCK];
/** Access modes of open(2). */
const O_ACCMODE = 3;
const O_WRONLY = 1;

export const regularFiles: Resource = {
  name: "regular-files",
  file: {
    claims: ({ link, statx }) => link.startsWith("/") && KINDS.includes(statx.mode & S_IFMT),
    ask: (file, asker) => {
      askGhost(file, asker);
      askBuildId(file, asker);
    },
    askMore: askGhostParts,
    hasMore: isLargeGhost,
    save: (file, dump) => savedRegular(file, dump),
  },
};

/** A file by its path. Notes what is needed where the path no longer leads to the file. */
export function savedRegular(file: OpenFile, dump: Dump): SavedFile {
  const { statx, flags, position } = file;
  const external = externalFile(file, dump);
  const renamed = external === undefined ? renamedFile(file, dump) : undefined;
  const regular = (statx.mode & S_IFMT) === S_IFREG;
  // A log that others append to may be longer at the restore.
  const sized = regular && (flags & O_ACCMODE) !== O_WRONLY;
  const build_id = regular && dump.options.fileValidation !== "filesize" ? buildIdWords(file) : undefined;
  const reg = {
    ...{ flags, pos: position, fown: ownerOf(file), name: external ?? renamed?.name ?? file.link },
    ...(external === undefined ? {} : { ext: true }),
    ...(sized ? { size: statx.size } : {}),
    mode: statx.mode,
    ...(build_id === undefined ? {} : { build_id }),
  };
  return { type: FdTypes.REG, member: ["reg", reg], ...(renamed === undefined ? {} : { saved: renamed.saved }) };
}
