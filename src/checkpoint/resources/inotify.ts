/** inotify instances and what they watch. */

import { FdTypes, type InotifyWdEntry } from "../../crit/schema/generated/types.ts";
import { setOwner } from "../plan/owner.ts";
import type { RestoreHalf } from "../plan/restoring.ts";
import { O, SYS } from "../plan/sys.ts";
import type { OpenFile } from "../tape/tasks.ts";
import { ownerOf } from "./owner.ts";
import type { Resource } from "./resource.ts";
import { askPaths, handleEntry, type Watched, watchedFile, withWatched } from "./watched-files.ts";

/** What is watched is the file itself, be it a link. Source: linux/inotify.h. */
const IN_DONT_FOLLOW = 0x02000000;
/** INOTIFY_IOC_SETNEXTWD. Source: linux/inotify.h. */
const SET_NEXT_WD = 0x40044900;

export const inotifyRestore: RestoreHalf = {
  name: "inotify",
  files: {
    types: [FdTypes.INOTIFY],
    make(restoring, files, pid) {
      for (const { id, ify } of files) {
        if (ify === undefined) continue;
        restoring.step("make", pid, (program) => {
          const fd = program.call("make an inotify instance", SYS.inotify_init1, [ify.flags & O.NONBLOCK]);
          restoring.descriptors.place(program, fd, id, "inotify");
        });
        const { fd } = restoring.descriptors.home(id)!;
        // After all that the restore itself opens and closes, as far as that can be: nobody watched that.
        const phase = restoring.descriptors.passes(id) ? "timers" : "watch";
        for (const watch of (ify.wd ?? []).toSorted((a, b) => a.wd - b.wd))
          restoring.step(phase, pid, (program) => {
            const { wd, mask, f_handle: handle, s_dev: device, i_ino: inode } = watch;
            const label = `watch ${wd} of fd ${fd}`;
            withWatched(restoring, program, pid, label, { device, inode, handle }, (path, what, follow) => {
              program.call(`${label}: its number`, SYS.ioctl, [fd, SET_NEXT_WD, wd]);
              const how = mask | (follow ? 0 : IN_DONT_FOLLOW);
              program.call(`${label}: ${what}`, SYS.inotify_add_watch, [fd, path, how], { expect: wd });
            });
          });
        setOwner(restoring, id, ify.fown, ify.flags);
      }
    },
  },
};

export const inotify: Resource = {
  name: "inotify",
  file: {
    claims: ({ link }) => link === "anon_inode:inotify",
    ask: (file, asker) => askPaths(watchesOf(file), asker),
    save: (file) => ({
      type: FdTypes.INOTIFY,
      member: ["ify", { flags: file.flags, fown: ownerOf(file), wd: watchesOf(file).map((one) => entryOf(file, one)) }],
    }),
  },
};

interface Watch extends Watched {
  readonly mask: number;
}

/** A watch as fdinfo tells it. */
const WATCH =
  /^inotify wd:([0-9a-f]+) ino:([0-9a-f]+) sdev:([0-9a-f]+) mask:([0-9a-f]+) .*fhandle-type:([0-9a-f]+) f_handle:([0-9a-f]+)/gm;

function watchesOf({ fdinfo }: OpenFile): Watch[] {
  return [...fdinfo.matchAll(WATCH)].map(([, wd = "", ino = "", dev = "", mask = "", type = "", handle = ""]) => ({
    ...watchedFile(BigInt(`0x${wd}`), ino, dev, type, handle),
    mask: Number.parseInt(mask, 16),
  }));
}

function entryOf(file: OpenFile, watch: Watch): InotifyWdEntry {
  const { key, ino, dev, mask } = watch;
  const f_handle = handleEntry(file, watch);
  return { id: 0, i_ino: ino, mask, ignored_mask: 0, s_dev: dev, wd: Number(key), f_handle };
}
