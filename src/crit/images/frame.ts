/** Framing: the leading words of an image and the length before every message. */

import { CkptError } from "../errors.ts";
import type { ByteInput } from "./input.ts";
import { IMG_COMMON, IMG_SERVICE, type ImageType } from "./table.ts";

/** Ceiling of one message, bytes. CRIU's own largest ones (cgroup trees, AppArmor policies) stay far below. */
export const MAX_ENTRY = 256 * 1024 * 1024;

/** Leading words of an image. */
export interface Header {
  /** All leading words as read: one or two. */
  readonly words: readonly number[];
  /** The word that tells the type. */
  readonly magic: number;
}

/** The leading words that CRIU since 1.0 (image format V1.1) writes for a type. */
export function headerWords(type: Pick<ImageType, "family" | "magic">): number[] {
  switch (type.family) {
    case "common":
      return [IMG_COMMON, type.magic];
    case "service":
      return [IMG_SERVICE, type.magic];
    case "none":
      return [type.magic];
  }
}

/** Reads the leading words. A file of format V1.0 has only the type's own. */
export function readHeader(input: ByteInput): Header {
  if (input.atEnd()) throw new CkptError("truncated", "the file is empty", { file: input.file, offset: 0 });
  const first = input.word("the magic number");
  if (first !== IMG_COMMON && first !== IMG_SERVICE) return { words: [first], magic: first };
  const second = input.word("the second magic number");
  return { words: [first, second], magic: second };
}

/**
 * One length, checked against `ceiling`; the bytes it announces are next. Throws "truncated" or "too-large".
 * `what` names them for messages.
 */
export function frameLength(input: ByteInput, what: string, ceiling = MAX_ENTRY): number {
  const length = input.word("a length");
  if (length > ceiling) {
    throw new CkptError("too-large", `${what} of ${length} bytes; at most ${ceiling} are read`, {
      file: input.file,
      offset: input.offset - 4,
    });
  }
  return length;
}
