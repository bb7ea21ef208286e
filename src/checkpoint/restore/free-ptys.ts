/** Waits for pseudo terminals that are being let go: the kernel frees their numbers after the last close, in its time. */

import { readdirSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import type { Dumped } from "../plan/dumped.ts";
import { ptysOf } from "../plan/terminals.ts";

/** How often and how long in between: milliseconds. */
const LETTING_GO = { times: 50, every: 20 };

/** Numbers in use of /dev/pts; none where there is no such file system. */
export function usedPtys(): number[] {
  try {
    return readdirSync("/dev/pts").map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

/** Returns when no number that the dump needs is in use, or after a second: then it is somebody else's. */
export async function awaitPtys(dumped: Dumped): Promise<void> {
  const wanted = new Set(ptysOf(dumped).flatMap(({ index, kind }) => (kind === "job" ? [] : [index])));
  for (let time = 0; time < LETTING_GO.times && usedPtys().some((index) => wanted.has(index)); time++)
    await setTimeout(LETTING_GO.every);
}
