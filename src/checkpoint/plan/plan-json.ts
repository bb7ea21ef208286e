/** A plan as a document of our JSON. */

import type { Move, Plan } from "./plan.ts";

export function planJson(plan: Plan): object {
  return {
    schema: "ckpt/restore-plan",
    version: 1,
    roots: plan.roots,
    tasks: plan.tasks,
    steps: plan.moves.map(moveJson),
  };
}

function moveJson(move: Move): object {
  switch (move.kind) {
    case "stub":
      return { kind: "stub", tid: move.tid };
    case "run":
      return {
        kind: "run",
        phase: move.phase,
        programs: move.programs.map(({ tid, program }) => ({ tid, operations: program.labels })),
      };
    case "adopt":
      return { kind: "adopt", tids: move.tasks.map(({ tid }) => tid) };
    case "load":
      return {
        kind: "load",
        tid: move.tid,
        pages: move.pages.map(({ path, address, length, offset }) => ({
          file: path,
          address: `0x${address.toString(16)}`,
          bytes: String(length),
          offset: String(offset),
        })),
      };
    case "prepare":
      return { kind: "prepare", tids: move.threads.map(({ tid }) => tid) };
    case "release":
      return { kind: "release", tids: move.tids };
  }
}
