/** Collects the steps of a restore by phase and thread, and packs them into programs that fit an agent's slot. */

import { ProgramBuilder } from "../executor/program.ts";
import type { Phase } from "./phases.ts";
import type { Move, PlannedProgram } from "./plan.ts";

/** Adds entries to a program. What belongs together (a temporary descriptor and its close) is one step. */
export type Step = (program: ProgramBuilder) => void;

/** Bytes of an agent's slot. */
export const SLOT_SIZE = 128 * 1024;
/** A program takes no further step beyond this; a step may add up to 64 KiB, with which header and stack of the slot still fit. */
const FULL = 48 * 1024;

export class Steps {
  readonly #steps = new Map<Phase, Map<number, Step[]>>();

  add(phase: Phase, tid: number, step: Step): void {
    let threads = this.#steps.get(phase);
    if (threads === undefined) this.#steps.set(phase, (threads = new Map<number, Step[]>()));
    const steps = threads.get(tid);
    if (steps === undefined) threads.set(tid, [step]);
    else steps.push(step);
  }

  /** The programs of a phase: those of one move run at once, moves one after the other. */
  moves(phase: Phase): Move[] {
    const moves: { kind: "run"; phase: Phase; programs: PlannedProgram[] }[] = [];
    for (const [tid, steps] of this.#steps.get(phase) ?? []) {
      for (const [round, program] of pack(steps).entries()) {
        const move = (moves[round] ??= { kind: "run", phase, programs: [] });
        move.programs.push({ tid, program });
      }
    }
    return moves;
  }
}

/** Programs of these steps, in order. */
export function pack(steps: readonly Step[]): ReturnType<ProgramBuilder["build"]>[] {
  const programs: ReturnType<ProgramBuilder["build"]>[] = [];
  let builder = new ProgramBuilder();
  for (const step of steps) {
    if (builder.size > FULL) {
      programs.push(builder.build());
      builder = new ProgramBuilder();
    }
    step(builder);
  }
  if (builder.count > 0) programs.push(builder.build());
  return programs;
}
