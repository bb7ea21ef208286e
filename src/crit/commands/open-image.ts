/** Opens one image by path, also inside an archive: "checkpoint.tar/pstree.img". */

import { statSync } from "node:fs";
import { dirname, relative, sep } from "node:path";
import { type InputFile, type Io, openInput } from "./io.ts";

const PIECE = 1024 * 1024;

/** As openInput; a path that leads through a regular file names a member of that archive. */
export async function openImage(io: Io, path: string | undefined): Promise<InputFile> {
  const archive = path === undefined ? undefined : archiveOf(path);
  if (path === undefined || archive === undefined) return openInput(io, path);
  const { openSource } = await import("../set/open.ts");
  const source = await openSource(archive);
  try {
    const member = relative(archive, path).split(sep).join("/");
    const { size } = (await source.list()).find(({ name }) => name === member) ?? { size: PIECE };
    let bytes: Uint8Array | undefined = await source.read(member, 0, size);
    return {
      size,
      pull: () => {
        const piece = bytes;
        bytes = undefined;
        return piece;
      },
      close: () => undefined,
    };
  } finally {
    await source.close();
  }
}

/** The regular file among the parents of `path`. */
function archiveOf(path: string): string | undefined {
  for (let parent = dirname(path); parent !== dirname(parent); parent = dirname(parent)) {
    const stat = statSync(parent, { throwIfNoEntry: false });
    if (stat?.isFile()) return parent;
    if (stat?.isDirectory()) return undefined;
  }
  return undefined;
}
