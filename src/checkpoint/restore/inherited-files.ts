/** Reads what --inherit-fd says, and which open files that are. */

import { readFileSync, readlinkSync } from "node:fs";
import { CkptError } from "../../crit/errors.ts";
import { type InheritedFile, resourceKey } from "../plan/inherited.ts";

/**
 * By resource.
 * @param words "fd[3]:pipe:[42]", "fd[4]:tmp/log"
 * @throws CkptError "usage" for a word of another form and for a descriptor that is not open
 */
export function inheritedFiles(words: readonly string[]): Map<string, InheritedFile> {
  const pid = Number(readlinkSync("/proc/self"));
  return new Map(
    words.map((word) => {
      const [, number, resource] = /^fd\[(\d{1,9})\]:(.+)$/.exec(word) ?? [];
      if (number === undefined || resource === undefined)
        throw new CkptError("usage", `--inherit-fd is not of the form fd[N]:RESOURCE: ${word}`);
      let info: string;
      try {
        info = readFileSync(`/proc/self/fdinfo/${number}`, "latin1");
      } catch (cause) {
        throw new CkptError("usage", `--inherit-fd ${word}: descriptor ${number} is not open`, { cause });
      }
      const flags = Number.parseInt(/^flags:\s*([0-7]+)/m.exec(info)?.[1] ?? "0", 8);
      return [resourceKey(resource), { pid, fd: Number(number), flags }];
    }),
  );
}
