/** Bytes in memory as if they were a file. */
import type { Bytes } from "../../crit/set/bytes.ts";
import { checkRange } from "../../crit/set/range.ts";

export function memoryBytes(whole: Uint8Array): Bytes {
  return {
    size: whole.length,
    read: (offset, length) => {
      const [start, end] = checkRange(whole.length, offset, length);
      return whole.slice(start, end);
    },
    close: () => undefined,
  };
}
