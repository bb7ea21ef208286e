/** fanotify groups and what they have marked. Events that nobody has read are lost, as with criu. */

import { readFileSync } from "node:fs";
import { parseMountinfo } from "../../analyze/proc/mountinfo.ts";
import { attempt } from "../../crit/commands/io.ts";
import { CkptError } from "../../crit/errors.ts";
import { type FanotifyMarkEntry, FdTypes, MarkType } from "../../crit/schema/generated/types.ts";
import { encodeString } from "../../crit/schema/strings.ts";
import { escapeControls } from "../../crit/views/escape.ts";
import { setOwner } from "../plan/owner.ts";
import type { RestoreHalf } from "../plan/restoring.ts";
import { AT_FDCWD, SYS } from "../plan/sys.ts";
import type { OpenFile } from "../tape/tasks.ts";
import { ownerOf } from "./owner.ts";
import type { Dump, Resource } from "./resource.ts";
import { askPaths, handleEntry, type Use, type Watched, watchedFile, withWatched } from "./watched-files.ts";

/** Flags of fanotify_mark(2). Source: linux/fanotify.h. */
const FAN_MARK = { ADD: 1, DONT_FOLLOW: 4, MOUNT: 0x10, IGNORED_MASK: 0x20, IGNORE: 0x400 } as const;

export const fanotifyRestore: RestoreHalf = {
  name: "fanotify",
  files: {
    types: [FdTypes.FANOTIFY],
    make(restoring, files, pid) {
      for (const { id, ffy } of files) {
        if (ffy === undefined) continue;
        restoring.step("make", pid, (program) => {
          const fd = program.call("make a fanotify group", SYS.fanotify_init, [ffy.faflags, ffy.evflags]);
          restoring.descriptors.place(program, fd, id, "fanotify");
        });
        const { fd } = restoring.descriptors.home(id)!;
        // After all that the restore itself opens and closes: nobody watched that.
        for (const mark of ffy.mark ?? [])
          restoring.step("watch", pid, (program) => {
            const label = `mark of fd ${fd}`;
            const use: Use = (path, what, follow) => {
              for (const [flags, mask] of callsOf(mark)) {
                const how = flags | (follow ? 0 : FAN_MARK.DONT_FOLLOW);
                program.call(`${label}: ${what}`, SYS.fanotify_mark, [fd, how, mask, AT_FDCWD, path]);
              }
            };
            const { s_dev: device, ie, me } = mark;
            if (ie !== undefined) {
              const target = { device, inode: ie.i_ino, handle: ie.f_handle };
              withWatched(restoring, program, pid, label, target, use);
            } else if (me?.path !== undefined) use(program.text(encodeString(me.path)), escapeControls(me.path), true);
            else throw new CkptError("unsupported", `the mount ${me?.mnt_id ?? 0} that pid ${pid} watches has no path`);
          });
        setOwner(restoring, id, ffy.fown, ffy.flags);
      }
    },
  },
};

/** Events to report and events to ignore are told apart. */
function callsOf({ type, mask, ignored_mask, mflags }: FanotifyMarkEntry): (readonly [flags: number, mask: number])[] {
  const add = FAN_MARK.ADD | (type === MarkType.MOUNT ? FAN_MARK.MOUNT : 0);
  const ignore = mflags | ((mflags & FAN_MARK.IGNORE) === 0 ? FAN_MARK.IGNORED_MASK : 0);
  return [
    ...(mask === 0 ? [] : [[add, mask] as const]),
    ...(ignored_mask === 0 ? [] : [[add | ignore, ignored_mask] as const]),
  ];
}

export const fanotify: Resource = {
  name: "fanotify",
  file: {
    claims: ({ link }) => link === "anon_inode:[fanotify]",
    ask: (file, asker) =>
      askPaths(
        marksOf(file).flatMap(({ watched }) => watched ?? []),
        asker,
      ),
    save: (file, dump) => {
      const { fdinfo, pid, fd } = file;
      const [, faflags = "0", evflags = "0"] =
        /^fanotify flags:([0-9a-f]+) event-flags:([0-9a-f]+)/m.exec(fdinfo) ?? [];
      const marks = marksOf(file);
      const mark = marks.map((one) => entryOf(file, one));
      if (mark.includes(undefined) || marks.length !== [...fdinfo.matchAll(ANY_MARK)].length) {
        const title = `fd ${fd} of task ${pid} is a fanotify group that marks a file system, or a mount not seen here`;
        refuse(dump, file, title);
        return undefined;
      }
      const numbers = { faflags: Number.parseInt(faflags, 16), evflags: Number.parseInt(evflags, 16) };
      return {
        type: FdTypes.FANOTIFY,
        member: ["ffy", { flags: file.flags & ~2, fown: ownerOf(file), ...numbers, mark }],
      };
    },
  },
};

function refuse(dump: Dump, { pid, fd }: OpenFile, title: string): void {
  dump.refuse({ id: "anon-inode-unsupported", title, subject: { pid, fd, kind: "fanotify" } });
}

interface Mark {
  readonly mflags: number;
  readonly mask: number;
  readonly ignored_mask: number;
  /** Of an inode. */
  readonly watched?: Watched;
  /** Of a mount: its id. */
  readonly mount?: number;
}

const ANY_MARK = /^fanotify (?!flags:)/gm;
/** A mark as proc_pid_fdinfo(5) tells it. */
const MARK =
  /^fanotify (?:ino:([0-9a-f]+) sdev:([0-9a-f]+)|mnt_id:([0-9a-f]+)) mflags:([0-9a-f]+) mask:([0-9a-f]+) ignored_mask:([0-9a-f]+)(?:.* fhandle-type:([0-9a-f]+) f_handle:([0-9a-f]+))?/gm;

function marksOf({ fdinfo }: OpenFile): Mark[] {
  return [...fdinfo.matchAll(MARK)].map(
    ([, ino, dev = "0", mount = "0", mflags = "0", mask = "0", ignored = "0", type = "0", handle = ""], i) => ({
      ...{ mflags: Number.parseInt(mflags, 16), mask: Number.parseInt(mask, 16) },
      ignored_mask: Number.parseInt(ignored, 16),
      ...(ino === undefined
        ? { mount: Number.parseInt(mount, 16) }
        : { watched: watchedFile(BigInt(i), ino, dev, type, handle) }),
    }),
  );
}

/** Undefined of a mount that is not among the caller's. */
function entryOf(file: OpenFile, { mflags, mask, ignored_mask, watched, mount }: Mark): FanotifyMarkEntry | undefined {
  const words = { id: 0, mflags, mask, ignored_mask };
  if (watched !== undefined) {
    const ie = { i_ino: watched.ino, f_handle: handleEntry(file, watched) };
    return { ...words, type: MarkType.INODE, s_dev: watched.dev, ie };
  }
  const mounts = parseMountinfo(attempt("/proc/self/mountinfo", () => readFileSync("/proc/self/mountinfo", "utf8")));
  const found = mounts.find(({ id }) => id === mount);
  if (found === undefined) return undefined;
  const [major = 0, minor = 0] = found.dev.split(":").map(Number);
  return {
    ...words,
    type: MarkType.MOUNT,
    s_dev: major * 0x100000 + minor,
    me: { mnt_id: found.id, path: found.point },
  };
}
