/** Named pipes: opened by path, what is queued. */

import { FdTypes } from "../../crit/schema/generated/types.ts";
import { setOwner } from "../plan/owner.ts";
import { pathOf } from "../plan/paths.ts";
import type { RestoreHalf } from "../plan/restoring.ts";
import { AT_FDCWD, F, O, SYS } from "../plan/sys.ts";
import { S_IFIFO, S_IFMT } from "../tape/statx.ts";
import { askPipe, askQueue, fill, pipeData, saveQueue } from "./pipes.ts";
import { savedRegular } from "./regular-files.ts";
import type { Resource } from "./resource.ts";

export const fifosRestore: RestoreHalf = {
  name: "fifos",
  files: {
    types: [FdTypes.FIFO],
    group: (file) => String(file.fifo?.pipe_id ?? file.id),
    make(restoring, files, pid) {
      const { dumped, descriptors, step } = restoring;
      step("make", pid, (program) => {
        const [first] = files;
        const any = pathOf(restoring, first?.fifo?.regf_id ?? 0, `fifo ${first?.id ?? 0}`);
        // While both ends are open here, no open of an end waits for the other.
        const opened = program.call(`open both ends of ${any.shown}`, SYS.openat, [
          AT_FDCWD,
          program.text(any.bytes),
          O.RDWR | O.CLOEXEC,
        ]);
        const both = descriptors.away(program, pid, opened, `both ends of ${any.shown}`);
        const size = pipeData(dumped, "fifo-data.img", first?.fifo?.pipe_id ?? 0)?.message.size;
        if (size !== undefined)
          program.call(`size of ${any.shown}`, SYS.fcntl, [both, F.SETPIPE_SZ, size], { mayFail: true });
        for (const { id, fifo } of files) {
          const path = pathOf(restoring, fifo?.regf_id ?? 0, `fifo ${id}`);
          const flags = dumped.files.get(fifo?.regf_id ?? 0)?.reg?.flags ?? 0;
          const label = `re-open fifo ${path.shown}`;
          const fd = program.call(label, SYS.openat, [
            AT_FDCWD,
            program.text(path.bytes),
            flags & (O.ACCMODE | O.NONBLOCK),
          ]);
          if ((flags & O.APPEND) !== 0)
            program.call(`${label}: status flags`, SYS.fcntl, [fd, F.SETFL, flags & ~O.ASYNC]);
          descriptors.place(program, fd, id, label);
        }
        program.call(`close both ends of ${any.shown}`, SYS.close, [both]);
      });
      fill(restoring, files, pid, "fifo-data.img");
      for (const { id, fifo } of files) {
        const reg = dumped.files.get(fifo?.regf_id ?? 0)?.reg;
        if (reg !== undefined) setOwner(restoring, id, reg.fown, reg.flags);
      }
    },
  },
};

/** A fifo opened with O_PATH is a path only. */
const O_PATH = 0o10000000;

export const fifos: Resource = {
  name: "fifos",
  file: {
    claims: ({ link, statx, flags }) =>
      link.startsWith("/") && (statx.mode & S_IFMT) === S_IFIFO && (flags & O_PATH) === 0,
    ask: askPipe,
    askMore: askQueue,
    save: (file, dump) => {
      saveQueue(file, dump, "FIFO_DATA");
      const regf_id = dump.extraFile(savedRegular(file, dump));
      return { type: FdTypes.FIFO, member: ["fifo", { pipe_id: Number(file.statx.ino), regf_id }] };
    },
  },
};
