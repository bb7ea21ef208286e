/** Processes that were dead at the dump and are still named: by a pidfd, by an open /proc/PID. A helper stands in for each. */

import { FdTypes } from "../../crit/schema/generated/types.ts";
import type { Dumped, DumpedTask } from "./dumped.ts";
import { remapOf } from "./ghost-paths.ts";
import type { Move } from "./plan.ts";
import { pack } from "./steps.ts";
import { SYS } from "./sys.ts";
import type { TreeStep } from "./tree.ts";

/** __WALL of wait4(2). */
const WALL = 0x40000000;

/** Pids of stand-ins by what names them: "pidfd/" and the inode, or "proc/" and the pid. */
export type Strays = ReadonlyMap<string, number>;

/** @param free pids that helpers may have */
export function findStrays(dumped: Dumped, free: readonly number[]): Strays {
  const strays = new Map<string, number>();
  let used = 0;
  for (const { type, pidfd, reg } of dumped.files.values()) {
    if (type === FdTypes.PIDFD && pidfd !== undefined && pidfd.nspid < 0) {
      const key = `pidfd/${pidfd.ino}`;
      const pid = free[free.length - 1 - used];
      if (strays.has(key) || pid === undefined) continue;
      used++;
      strays.set(key, pid);
    }
    const remap = reg === undefined ? undefined : remapOf(dumped, reg);
    if (remap?.kind === "PROCFS" && !dumped.tasks.some(({ pid }) => pid === remap.id))
      strays.set(`proc/${remap.id}`, remap.id);
  }
  return strays;
}

/** The root makes them last. */
export function strayForks(strays: Strays, root: DumpedTask): TreeStep[] {
  return [...new Set(strays.values())].map((pid) => ({
    kind: "fork",
    by: root.pid,
    pid,
    asSibling: false,
    helper: true,
  }));
}

/** They end when everything that names them is open. */
export function strayEnds(strays: Strays, root: DumpedTask): Move[] {
  return [...new Set(strays.values())].flatMap((stray) => [
    ...pack([(program) => void program.call("end a helper", SYS.exit_group, [0])]).map((program): Move => ({
      kind: "run",
      phase: "share",
      programs: [{ tid: stray, program }],
    })),
    ...pack([(program) => void program.call(`wait for helper ${stray}`, SYS.wait4, [stray, 0, WALL, 0])]).map(
      (program): Move => ({ kind: "run", phase: "share", programs: [{ tid: root.pid, program }] }),
    ),
  ]);
}
