/** The command line of a task: arguments as they lie in its memory. */

import type { MmEntry } from "../schema/generated/types.ts";
import { decodeString } from "../schema/strings.ts";
import { CkptError } from "../errors.ts";
import type { AddressSpace } from "./space.ts";

/** Bytes that are read at most. */
const MOST = 4096;

/**
 * The arguments, those of the first 4 KiB, not escaped. Undefined where no image has them (a task that overwrote its
 * argument pointers, pages still to come). Source of the bounds: mm_struct arg_start and arg_end, as in /proc/PID/stat.
 */
export async function commandLine(space: AddressSpace, mm: MmEntry): Promise<readonly string[] | undefined> {
  const length = Number(mm.mm_arg_end - mm.mm_arg_start);
  if (length <= 0) return undefined;
  try {
    const bytes = await space.bytes(mm.mm_arg_start, Math.min(length, MOST));
    const words: string[] = [];
    for (let from = 0; from < bytes.length;) {
      const zero = bytes.indexOf(0, from);
      const end = zero < 0 ? bytes.length : zero;
      words.push(decodeString(bytes, from, end));
      from = end + 1;
    }
    // A task that wrote a title over its arguments leaves zeros behind it.
    while (words.at(-1) === "") words.pop();
    return words.length === 0 ? undefined : words;
  } catch (error) {
    if (error instanceof CkptError) return undefined;
    throw error;
  }
}
