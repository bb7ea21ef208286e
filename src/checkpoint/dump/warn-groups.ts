/** Control groups are not saved: a tree in others than the caller's is told of. */

import { readFileSync } from "node:fs";
import { attempt } from "../../crit/commands/io.ts";
import { escapeControls } from "../../crit/views/escape.ts";
import type { Dump } from "../resources/resource.ts";
import { READ } from "../tape/kinds.ts";

/** Warns once, of the first task that is elsewhere. */
export function warnOfGroups(dump: Dump): void {
  const own = new Set(attempt("/proc/self/cgroup", () => readFileSync("/proc/self/cgroup", "utf8")).split("\n"));
  for (const { pid, stat, facts } of dump.tasks) {
    const lines = facts.text(READ.CGROUP, pid)?.split("\n") ?? [];
    const others = lines.filter((line) => line !== "" && !own.has(line));
    if (others.length === 0) continue;
    // "8:pids:/a" of version 1, "0::/a" of version 2 (cgroups(7))
    const groups = others.map((line) =>
      escapeControls(line.replace(/^\d+:(.*?):/, (_, name: string) => (name === "" ? "" : `${name}:`))),
    );
    dump.warn(
      `task ${pid} (${escapeControls(stat.comm)}) is in control group ${groups.join(", ")}: it will come back in those of whoever restores it`,
    );
    return;
  }
}
