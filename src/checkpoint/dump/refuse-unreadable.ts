/** What is refused because the kernel does not show it to this process, with the capability that would have shown it. */

import { constants } from "node:os";
import { errnoName } from "../executor/failure.ts";
import { hasCapability, ownCapabilities } from "../capabilities.ts";
import type { Dump } from "../resources/resource.ts";
import { READ } from "../tape/kinds.ts";
import type { TaskFacts } from "../tape/tasks.ts";

const REFUSED = [constants.errno.EPERM, constants.errno.EACCES];

/** Facts that need ptrace's access to the task (proc(5)), and those that also need a capability (map_files). */
const LOOKS = [READ.SMAPS, READ.FD_NAMES, READ.AUXV, READ.NAMESPACE, READ.FD_LINK];
const MAPS = [READ.MAP_LINK, READ.MAP_STATX];

/** Returns whether anything of a task is hidden: then nothing else can be said of it, and its facts say only half. */
export function refuseUnreadable(dump: Dump): boolean {
  let hidden = false;
  for (const task of dump.tasks) {
    if (task.state === "dead") continue;
    const looks = refusedBy(task, LOOKS);
    const reason = looks ?? refusedBy(task, MAPS);
    if (reason === undefined) continue;
    hidden = true;
    refuse(dump, task, looks === undefined, reason);
  }
  return hidden;
}

function refusedBy({ pid, facts }: TaskFacts, kinds: readonly number[]): string | undefined {
  const record = kinds.flatMap((kind) => facts.all(kind, pid)).find(({ status }) => REFUSED.includes(-status));
  return record === undefined ? undefined : errnoName(-record.status);
}

function refuse(dump: Dump, { pid, stat: { comm }, status }: TaskFacts, maps: boolean, errno: string): void {
  const own = ownCapabilities();
  const wanted = maps ? ["CAP_CHECKPOINT_RESTORE", "CAP_SYS_ADMIN"] : ["CAP_SYS_PTRACE"];
  const lacking = !wanted.some((name) => hasCapability(own, name));
  const what = maps
    ? `the files that task ${pid} (${comm}) maps cannot be opened`
    : `task ${pid} (${comm}) cannot be looked into`;
  const why = lacking
    ? `this process has not the capability ${wanted.join(" or ")}`
    : "a user namespace, Yama or a security module forbids it";
  dump.refuse({
    id: "permission",
    ...(lacking ? { detail: "permission/capability" } : {}),
    title: `${what}: ${why}`,
    subject: { pid, comm, ...(lacking ? { kind: wanted[0]! } : {}) },
    evidence: [
      `/proc/${pid}/${maps ? "map_files" : "smaps, fd, ns"}: ${errno}`,
      `Uid: ${status.get("Uid") ?? "?"}`,
      `CapEff: ${own.toString(16).padStart(16, "0")} of this process`,
    ],
  });
}
