/** Statistics of a restore: as an image, and as criu prints them with --display-stats. */

import { encodeImage } from "../../crit/image.ts";
import type { Dumped } from "../plan/dumped.ts";
import type { Plan } from "../plan/plan.ts";
import { PAGE } from "../plan/sys.ts";

export interface RestoreStats {
  /** Pages loaded from images. */
  readonly pages: bigint;
  /** Pages found equal to the parent's, and left to the fork. */
  readonly inherited: bigint;
  /** Microseconds in which the tasks were made. */
  readonly forking: number;
  /** Microseconds of the whole restore. */
  readonly whole: number;
}

/** What is known before anything is made. */
export function countPages(plan: Plan, dumped: Dumped): Pick<RestoreStats, "pages" | "inherited"> {
  const sum = (lengths: readonly bigint[]): bigint => lengths.reduce((all, length) => all + length, 0n) / PAGE;
  return {
    pages: sum(plan.moves.flatMap((move) => (move.kind === "load" ? move.pages.map(({ length }) => length) : []))),
    inherited: sum(dumped.tasks.flatMap(({ same }) => same.map(({ start, end }) => end - start))),
  };
}

/** stats-restore. */
export function restoreStatsImage({ pages, inherited, forking, whole }: RestoreStats): Uint8Array {
  const restore = {
    pages_compared: inherited,
    pages_skipped_cow: inherited,
    forking_time: forking,
    restore_time: whole,
    pages_restored: pages,
  };
  return encodeImage({ magic: "STATS", entries: [{ message: { restore } }] });
}

export function restoreStatsText({ pages, inherited, forking, whole }: RestoreStats): string {
  const count = (name: string, value: bigint): string => `${name}: ${value} (0x${value.toString(16)})`;
  return [
    "Displaying restore stats:",
    count("Pages compared", inherited),
    count("Pages skipped COW", inherited),
    count("Pages restored", pages),
    `Restore time: ${whole} us`,
    `Forking time: ${forking} us`,
    "",
  ].join("\n");
}
