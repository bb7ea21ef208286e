/** A plan in words. */

import type { Move, Plan } from "./plan.ts";

/** Lines for people; what a task does in a phase is indented below it. */
export function describePlan(plan: Plan): string {
  const roles = { task: "", thread: ", a thread", dead: ", dead", helper: ", a helper that ends before the tree runs" };
  const lines = [
    `${plan.tasks.length} tasks and threads:`,
    ...plan.tasks.map(
      ({ tid, pid, comm, role }) => `  ${tid} ${comm}${role === "thread" ? ` of ${pid}` : ""}${roles[role]}`,
    ),
    `${plan.moves.length} steps:`,
    ...plan.moves.flatMap((move, i) =>
      describeMove(move).map((line, j) => (j === 0 ? `${i + 1}. ${line}` : `   ${line}`)),
    ),
  ];
  return `${lines.join("\n")}\n`;
}

function describeMove(move: Move): string[] {
  switch (move.kind) {
    case "stub":
      return [`make task ${move.tid}, a root`];
    case "run":
      return [
        `${move.phase}:`,
        ...move.programs.flatMap(({ tid, program }) => [
          tid === 0 ? "the executor" : `task ${tid}`,
          ...program.labels.map((label) => `  ${label}`),
        ]),
      ];
    case "adopt":
      return [`take charge of ${move.tasks.map(({ tid }) => tid).join(", ")}`];
    case "load": {
      const bytes = move.pages.reduce((sum, { length }) => sum + length, 0n);
      return [
        `load ${bytes / 4096n} pages of task ${move.tid} from ${[...new Set(move.pages.map(({ path }) => path))].join(", ")}`,
      ];
    }
    case "prepare":
      return [`registers of ${move.threads.map(({ tid }) => tid).join(", ")}`];
    case "release":
      return [`let ${move.tids.length} tasks and threads run`];
  }
}
