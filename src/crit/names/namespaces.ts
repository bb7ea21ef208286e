/** Kinds of namespaces: their names in /proc/PID/ns, clone flags, and the fields of an ids image. */

import { names, type Names } from "./table.ts";

/** Named as in /proc/PID/ns, in the order of task_kobj_ids_entry. */
export const NS_KINDS = ["pid", "net", "ipc", "uts", "mnt", "user", "cgroup", "time"] as const;

/** Clone flag to kind. Source: namespaces(7), linux/sched.h. */
export const CLONE_NAMESPACES: Names = names(
  "time=0x80 mnt=0x20000 cgroup=0x2000000 uts=0x4000000 ipc=0x8000000 user=0x10000000 pid=0x20000000 net=0x40000000",
);
