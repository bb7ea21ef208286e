/** A plan: what a restore does, as data, in order. */

import type { Program } from "../executor/program.ts";
import type { Prepared } from "../executor/client.ts";
import type { Phase } from "./phases.ts";

/** Where a stretch of memory comes from: `length` bytes at `offset` of the image file `path`. */
export interface PageLoad {
  readonly path: string;
  readonly address: bigint;
  readonly length: bigint;
  readonly offset: bigint;
}

/** A program for a thread; tid 0 is the executor. */
export interface PlannedProgram {
  readonly tid: number;
  readonly program: Program;
}

/** One message to the executor, or several of a kind. */
export type Move =
  /** A root task, made by the executor. */
  | { readonly kind: "stub"; readonly tid: number; readonly slot: number }
  /** Programs that run at once. */
  | { readonly kind: "run"; readonly phase: Phase | "tree" | "threads"; readonly programs: readonly PlannedProgram[] }
  /** Tasks or threads that a program made. */
  | { readonly kind: "adopt"; readonly tasks: readonly { readonly tid: number; readonly slot: number }[] }
  | { readonly kind: "load"; readonly tid: number; readonly pages: readonly PageLoad[] }
  | { readonly kind: "prepare"; readonly threads: readonly Prepared[] }
  | { readonly kind: "release"; readonly tids: readonly number[] };

/** What is made and how. */
export interface Plan {
  readonly area: { readonly address: bigint; readonly slots: number; readonly slotSize: number };
  /** Pids of the tasks without a parent in the set, the tree's root first. */
  readonly roots: readonly number[];
  /** Every pid and tid that is made, with the word for what it is. */
  readonly tasks: readonly PlannedTask[];
  readonly moves: readonly Move[];
}

export interface PlannedTask {
  readonly pid: number;
  readonly tid: number;
  readonly comm: string;
  /** "helper": stands in for a dead leader of a session or group and ends before the tree runs. */
  readonly role: "task" | "thread" | "dead" | "helper";
}
