/** Names that deleted files get beside the ones they had, for the time until the restore (--link-remap). */

import { statSync } from "node:fs";
import type { Executor } from "../executor/client.ts";
import { type Program, ProgramBuilder } from "../executor/program.ts";
import { AT_FDCWD, NR } from "../executor/syscalls.ts";

/** linkat(2): what the first path leads to, not the link in /proc itself. */
const AT_SYMLINK_FOLLOW = 0x400;

/** @param made filled with the names that are there, also when it throws: a dump that fails takes them away */
export async function makeLinks(
  executor: Executor,
  wanted: readonly { readonly through: string; readonly path: string }[],
  made: string[],
): Promise<void> {
  for (const { through, path } of wanted) {
    // A dump that was killed may have left it.
    const isThere = isSameFile(through, path);
    try {
      if (!isThere) await executor.execute(0, linking(through, path));
    } finally {
      if (isThere || isSameFile(through, path)) made.push(path);
    }
  }
}

function linking(through: string, path: string): Program {
  const builder = new ProgramBuilder();
  const [from, to] = [builder.text(through), builder.text(path)];
  builder.call(`give a deleted file the name ${path}`, NR.linkat, [AT_FDCWD, from, AT_FDCWD, to, AT_SYMLINK_FOLLOW]);
  return builder.build();
}

function isSameFile(one: string, other: string): boolean {
  try {
    const [file, same] = [one, other].map((path) => statSync(path, { bigint: true }));
    return file?.ino === same?.ino && file?.dev === same?.dev;
  } catch {
    return false; // one is not there, or may not be looked at
  }
}
