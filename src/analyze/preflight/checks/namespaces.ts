/** Namespaces inside the tree that differ from those of its root, and roots that are no init of theirs. */

import type { Live, LiveTask } from "../../proc/live.ts";
import { numbersIn } from "../../proc/status.ts";
import { nameOf, ofTask } from "../say.ts";
import type { Sight } from "../sight.ts";

/** Kinds of which a tree may have one only. Of mount and network namespaces criu saves several. */
const ONE = ["pid", "uts", "ipc", "user", "cgroup", "time"];

export function* namespaces(live: Live): Iterable<Sight> {
  const { root } = live;
  for (const task of live.tasks) {
    if (task.stat.state === "Z") continue;
    for (const kind of ONE) {
      const ours = task.namespaces[kind];
      if (ours === undefined || ours === root.namespaces[kind] || root.namespaces[kind] === undefined) continue;
      yield nested(task, kind, `${ours}, the root has ${root.namespaces[kind]}`);
    }
    const future = task.namespaces["time_for_children"];
    if (future !== undefined && future !== task.namespaces["time"]) {
      yield nested(task, "time", `time_for_children ${future}, time ${task.namespaces["time"] ?? "?"}`);
    }
  }
  if (root.namespaces["pid"] !== live.own["pid"] && numbersIn(root.status, "NSpid").at(-1) !== 1) {
    yield {
      id: "mnt-ns-nested",
      detail: "mnt-ns-nested/no-init",
      title: `${nameOf(root)} is in a pid namespace of its own but is not its first process`,
      subject: { ...ofTask(root), kind: "pid" },
      evidence: [`NSpid: ${numbersIn(root.status, "NSpid").join(" ")}`],
    };
  }
}

function nested(task: LiveTask, kind: string, evidence: string): Sight {
  return {
    id: "mnt-ns-nested",
    detail: `mnt-ns-nested/${kind}`,
    title: `${nameOf(task)} has a ${kind} namespace other than the root of the tree`,
    subject: { ...ofTask(task), kind },
    evidence: [evidence],
  };
}
