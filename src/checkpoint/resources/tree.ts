/** The process tree: who is whose child, groups and sessions, and which kernel objects tasks share. */

import { KCMP } from "../executor/syscalls.ts";
import { objectId } from "../tape/objects.ts";
import type { TaskKobjIdsEntry } from "../../crit/schema/generated/types.ts";
import type { Resource } from "./resource.ts";

/** Numbers of the namespaces, which are those of the dumping process: another one is refused. */
export const NAMESPACE_IDS = {
  ...{ pid_ns_id: 1, net_ns_id: 2, ipc_ns_id: 3, uts_ns_id: 4, time_ns_id: 5, mnt_ns_id: 6 },
  ...{ user_ns_id: 7, cgroup_ns_id: 8 },
};

/** The ids of the dumping process itself, as the inventory has them. */
export const OWN_IDS: TaskKobjIdsEntry = { vm_id: 1, files_id: 1, fs_id: 1, sighand_id: 1, ...NAMESPACE_IDS };

export const tree: Resource = {
  name: "tree",
  save: ({ tasks, facts, add }) => {
    const [root] = tasks;
    for (const { pid, ppid, stat, threads, state } of tasks) {
      const own = { pid, ppid: pid === root?.pid ? 0 : ppid, pgid: stat.pgid, sid: stat.sid };
      add("PSTREE", undefined, { ...own, threads: state === "dead" ? [pid] : threads.map(({ tid }) => tid) });
      if (state === "dead") continue;
      const id = (kind: number): number => objectId(facts, pid, kind);
      const ids = { vm_id: id(KCMP.VM), files_id: id(KCMP.FILES), fs_id: id(KCMP.FS), sighand_id: id(KCMP.SIGHAND) };
      add("IDS", pid, { ...ids, ...NAMESPACE_IDS });
    }
  },
};
