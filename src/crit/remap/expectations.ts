/** What a restore expects of files: taken from the files of this machine as they are now. */

import { statSync } from "node:fs";
import { CkptError } from "../errors.ts";
import { readBuildId } from "../memory/build-id.ts";
import { ioError, openFile } from "../set/bytes.ts";
import type { RegFileEntry } from "../schema/generated/types.ts";
import { type Hooks, withFields } from "./rewrite.ts";

/** Something that a file is expected to be; what the images do not say stays unsaid. */
interface Expected {
  readonly size: bigint;
  readonly mode: number;
  readonly buildId: readonly number[] | undefined;
}

/** Looks at the files. Throws "not-found" or "io" for one that is not there. */
export function lookAt(paths: readonly string[]): ReadonlyMap<string, Expected> {
  return new Map(paths.map((path) => [path, lookAtOne(path)]));
}

function lookAtOne(path: string): Expected {
  try {
    const { size, mode } = statSync(path, { bigint: true });
    const isRegular = (Number(mode) & S_IFMT) === S_IFREG;
    return { size, mode: Number(mode), buildId: isRegular ? buildIdOf(path) : undefined };
  } catch (cause) {
    throw cause instanceof CkptError ? cause : ioError(cause, path);
  }
}

/** Source: inode(7). */
const S_IFMT = 0o170000;
const S_IFREG = 0o100000;

/** As images have it: words of four bytes, the first byte lowest. */
function buildIdOf(path: string): readonly number[] | undefined {
  const file = openFile(path);
  try {
    const text = readBuildId((at, length) =>
      at >= file.size ? new Uint8Array(0) : file.read(at, Math.min(length, file.size - at)),
    );
    if (text === undefined) return undefined;
    const bytes = Buffer.from(text, "hex");
    return Array.from({ length: bytes.length >> 2 }, (_, i) => bytes.readUInt32LE(i * 4));
  } finally {
    file.close();
  }
}

/** `expected` by path. */
export function expectationHooks(expected: ReadonlyMap<string, Expected>): Hooks {
  if (expected.size === 0) return {};
  return {
    reg_file_entry: (message) => {
      const file = message as unknown as RegFileEntry;
      const seen = expected.get(file.name);
      if (seen === undefined || file.ext === true) return message;
      const fields = withFields(message, {
        ...(file.size === undefined ? {} : { size: seen.size }),
        ...(file.mode === undefined ? {} : { mode: seen.mode }),
      });
      const [before, after] = [file.build_id, seen.buildId ?? []];
      if (before === undefined || before.join() === after.join()) return fields;
      const { build_id: _, ...rest } = fields;
      return after.length === 0 ? rest : { ...rest, build_id: [...after] };
    },
  };
}
