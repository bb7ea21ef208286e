/** Open files whose state is in the kernel where nobody can read it: drivers, io_uring, memory that is secret. */

import type { Sight } from "../../analyze/preflight/sight.ts";
import { isSecret } from "../tape/secret-memory.ts";
import { S_IFCHR, S_IFMT } from "../tape/statx.ts";
import type { OpenFile } from "../tape/tasks.ts";
import type { Resource } from "./resource.ts";
import { terminalOf } from "./terminal-kinds.ts";

/** Null, zero, full, random, kmsg and the like (Documentation/admin-guide/devices.txt): they remember nothing. */
const MEMORY_DEVICES = 1;
const TTY_DEVICES = 5;
/** Of open(2): such a descriptor leads to the file's name only. */
const O_PATH = 0o10000000;

export const refusedFiles: Resource = {
  name: "refused-files",
  file: {
    claims: (file) => refusalOf(file) !== undefined,
    save: (file, dump) => {
      const sight = refusalOf(file);
      if (sight !== undefined) dump.refuse(sight);
      return undefined;
    },
  },
};

function refusalOf(file: OpenFile): Sight | undefined {
  const { pid, fd, link, statx, flags } = file;
  if ((flags & O_PATH) !== 0) return undefined;
  const subject = { pid, fd };
  const name = `fd ${fd} of task ${pid} is`;
  if (link === "anon_inode:[io_uring]") {
    return { id: "io-uring", title: `${name} an io_uring, which this version cannot save`, subject };
  }
  if (isSecret(link, statx.devMajor)) {
    const title = `${name} secret memory (memfd_secret), which no other process can read`;
    return { id: "anon-inode-unsupported", title, subject: { ...subject, kind: "memfd_secret" } };
  }
  if ((statx.mode & S_IFMT) !== S_IFCHR || terminalOf(file) !== undefined) return undefined;
  const { rdevMajor: major, rdevMinor: minor } = statx;
  if (major === MEMORY_DEVICES || major === TTY_DEVICES) return undefined;
  return {
    id: "device-file",
    title: `${name} the device ${link} (${major}:${minor}), whose state is in its driver`,
    subject: { ...subject, path: link, rdev: `${major}:${minor}` },
  };
}
