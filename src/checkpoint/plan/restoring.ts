/** What the restore half of a resource works with. */

import type { Descriptors } from "./descriptors.ts";
import type { Dumped, DumpedTask } from "./dumped.ts";
import type { InheritedFile } from "./inherited.ts";
import type { FileMaker } from "./makers.ts";
import type { MachineFacts } from "./machine-facts.ts";
import type { Phase } from "./phases.ts";
import type { Step } from "./steps.ts";
import type { Strays } from "./strays.ts";

/** Options of `ckpt restore` that change the plan. */
export interface PlanOptions {
  /** -j: the root keeps the session and group of the caller where its own leader is not in the set. */
  readonly shellJob?: boolean;
  /** -s: all processes come back stopped. */
  readonly leaveStopped?: boolean;
  /** --tcp-established */
  readonly tcpEstablished?: boolean;
  readonly tcpClose?: boolean;
  /** -x */
  readonly externalUnix?: boolean;
  /** -l */
  readonly fileLocks?: boolean;
  /** How files are told to be the same; by the build-id unless said. */
  readonly fileValidation?: "filesize" | "buildid";
  /** --skip-file-rwx-check */
  readonly skipModes?: boolean;
  /** --manage-cgroups=ignore: tasks stay in the control groups of whoever restores them. */
  readonly ignoreGroups?: boolean;
  /** --inherit-fd: open files of the caller by resource. */
  readonly inherited?: ReadonlyMap<string, InheritedFile>;
  /** Resources whose restore is switched off, by name: for tests that show that it matters. */
  readonly skip?: ReadonlySet<string>;
}

/** A restore being planned. Methods only collect; nothing happens. */
export interface Restoring {
  readonly dumped: Dumped;
  readonly machine: MachineFacts;
  readonly options: PlanOptions;
  /** Tasks that live after the restore, parents first. */
  readonly live: readonly DumpedTask[];
  readonly descriptors: Descriptors;
  /** Stand-ins for processes that were dead at the dump. */
  readonly strays: Strays;
  /** Adds a step to what thread `tid` does in a phase. Steps of one thread keep their order. */
  readonly step: (phase: Phase, tid: number, step: Step) => void;
}

/** How a resource comes back. */
export interface RestoreHalf {
  /** As in CKPT_TEST_SKIP. */
  readonly name: string;
  /** Of a kind of open files. */
  readonly files?: FileMaker;
  restore?(restoring: Restoring): void;
  /** What the leader of a session does when it has made it, before its children are born: they inherit it. */
  leads?(dumped: Dumped, sid: number): Step | undefined;
}
