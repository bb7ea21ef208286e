/** How open files come into being: who makes them, in groups that must be made together. */

import type { FileEntry } from "../../crit/schema/generated/types.ts";
import type { Dumped } from "./dumped.ts";
import type { Restoring } from "./restoring.ts";

/** Makes open files of some types. */
export interface FileMaker {
  /** Numbers of FdTypes. */
  readonly types: readonly number[];
  /** Files with the same key are made together, by one task: both ends of a pipe. By default each by itself. */
  group?(file: FileEntry, dumped: Dumped): string;
  /** Files that must be there too although no task has a descriptor of them: files in the queue of a socket. */
  mentions?(file: FileEntry, dumped: Dumped): readonly number[];
  /**
   * Adds steps to task `pid` that make each file of the group and hand it to `restoring.descriptors.place`, in the
   * phase "make". Only files that a task holds or another file mentions are in `files`.
   */
  make(restoring: Restoring, files: readonly FileEntry[], pid: number): void;
}
