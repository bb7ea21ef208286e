/** The word size of a task: the fifth byte of its program. */

import { closeSync, openSync, readSync } from "node:fs";
import type { Recorder } from "./recorder.ts";

/** Records "32", "64" or "other" under `path` + "/elf". */
export function readElf(recorder: Recorder, path: string): void {
  let fd: number;
  try {
    fd = openSync(path, "r");
  } catch {
    return; // a kernel thread, a zombie, or not ours to read: status tells which
  }
  try {
    const head = new Uint8Array(5);
    readSync(fd, head, 0, 5, 0);
    const elf = head[0] === 0x7f && head[1] === 0x45 && head[2] === 0x4c && head[3] === 0x46;
    recorder.texts[`${path}/elf`] = !elf ? "other" : head[4] === 1 ? "32" : "64";
  } finally {
    closeSync(fd);
  }
}
