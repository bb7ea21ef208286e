/** Whether two looks were at one file. */

import type { Statx } from "./statx.ts";

export function sameFile(a: Statx, b: Statx): boolean {
  return a.ino === b.ino && a.devMajor === b.devMajor && a.devMinor === b.devMinor;
}
