/** The control groups that tasks are in: they come back into those that are still there. The groups themselves are not saved. */

import type { Dumped, DumpedTask } from "../plan/dumped.ts";
import type { RestoreHalf } from "../plan/restoring.ts";
import { AT_FDCWD, O, SYS } from "../plan/sys.ts";

/** /proc/PID/cgroup less the numbers of the hierarchies: "pids:/a", and ":/a" of version 2 (cgroups(7)). */
export function groupNames(text: string): string[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.replace(/^\d+:/, ""));
}

/** What a set says of a task: criu's has the groups by number in an image of their own. */
export function groupsOf(dumped: Dumped, { pid, core }: DumpedTask): readonly string[] {
  const own = dumped.extras?.tasks?.[pid]?.control_groups;
  if (own !== undefined) return own;
  const [image] = dumped.entries<"cgroup_entry">("cgroup.img");
  const number = core.thread_core?.cg_set ?? core.tc?.cg_set;
  const set = image?.message.sets?.find(({ id }) => id === number);
  return (set?.ctls ?? []).map(({ name, path }) => `${name}:${path}`);
}

export const controlGroupsRestore: RestoreHalf = {
  name: "control-groups",
  restore({ live, dumped, machine, options, step }) {
    if (options.ignoreGroups === true) return;
    for (const task of live) {
      for (const name of groupsOf(dumped, task)) {
        const directory = machine.groups?.get(name);
        if (directory === undefined) continue;
        // Before its memory comes, which is then counted there; a group that lets nobody in is as one that is gone.
        step("begin", task.pid, (program) => {
          const file = program.text(`${directory}/cgroup.procs`);
          const what = `control group ${name}`;
          const fd = program.call(what, SYS.openat, [AT_FDCWD, file, O.WRONLY | O.CLOEXEC], { mayFail: true });
          program.call(what, SYS.write, [fd, program.text("0"), 1], { mayFail: true });
          program.call(what, SYS.close, [fd], { mayFail: true });
        });
      }
    }
  },
};
