/** Copies large files with progress: blocks are shared where the file system can, holes stay holes. */

import { chmodSync, closeSync, constants, copyFileSync, ftruncateSync } from "node:fs";
import { openSync, readSync, rmSync, writeSync } from "node:fs";

const PIECE = 1024 * 1024;

/**
 * Copies a regular file to a name that is free, readable by its owner only; calls `onBytes` with the bytes done so far,
 * which may throw to end it. What was written by then is the caller's to remove. Throws the errors of the system.
 */
export async function copyFile(from: string, to: string, onBytes: (done: number) => Promise<void>): Promise<void> {
  if (shareBlocks(from, to)) return;
  const room = Buffer.allocUnsafeSlow(PIECE);
  const zeros = Buffer.alloc(PIECE);
  const source = openSync(from, "r");
  try {
    const target = openSync(to, "wx", 0o600);
    try {
      let at = 0;
      for (let length = 1; length > 0; at += length) {
        await onBytes(at);
        length = readSync(source, room, 0, PIECE, at);
        if (room.compare(zeros, 0, length, 0, length) === 0) continue;
        for (let done = 0; done < length;) done += writeSync(target, room, done, length - done, at + done);
      }
      ftruncateSync(target, at);
    } finally {
      closeSync(target);
    }
  } finally {
    closeSync(source);
  }
}

function shareBlocks(from: string, to: string): boolean {
  try {
    copyFileSync(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE_FORCE);
    chmodSync(to, 0o600);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") throw error;
    rmSync(to, { force: true });
    return false;
  }
}
