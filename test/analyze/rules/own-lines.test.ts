/** Errors of ckpt itself that name no cause: their words do. */

import t from "tap";
import type { CauseId } from "../../../src/analyze/causes.ts";
import { explain } from "../../../src/analyze/index.ts";

const LINES: readonly (readonly [message: string, cause: CauseId])[] = [
  ["pipe:[8811] was left outside by the dump", "inherit-fd"],
  ["the peer of /run/a was left outside by the dump", "unix-restore"],
  ["the root of the tree in the images is 41, not 42", "option"],
  ["41 pseudo terminals: more than 32 cannot be restored", "tty-external"],
  ["session 41 has members that its leader cannot have made", "session-restore"],
  ["pid 41 watches inode 42 of a file system (8:1) that is not mounted", "file-handle"],
  ["/proc/41/stat cannot be read: the task has ended", "task-state"],
  ["no 4096 bytes of address space are free in all tasks", "mm-layout"],
  ["mm-41.img: task 41 has no memory image", "image-missing"],
  ["seccomp.img: no chain of filters leads to filter 3", "image-corrupt"],
  ["something nobody has thought of", "tool-bug"],
];

t.test("by words", async (t) => {
  for (const [message, cause] of LINES) {
    const log = `(00.1) Version: ckpt, restoring from /i\n(00.2) Error (ckpt/restore): ${message}\n(00.3) Error (ckpt/restore): Restoring FAILED.`;
    const { results } = await explain([{ name: "log", log }]);
    t.equal(results[0]?.diagnoses[0]?.cause, cause, message);
  }
});
